// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "server/http/parameters.h"
#include "server/http/routes/replies.h"
#include "server/http/routes/routes.h"
#include "server/service/changeservice.h"

using namespace Qt::StringLiterals;

namespace touchline::routes {

namespace {

QJsonObject eventSchema(QJsonObject &)
{
    return {{u"type"_s, u"string"_s},
            {u"description"_s,
             u"Server-Sent Events: \"change\" with the data of /changes, \"reset\" where everything has to be read anew; the id is the "
             u"revision."_s}};
}

Result<Reply> changesOf(const ChangeService &changes, const ApiRequest &request)
{
    const auto since = revisionFrom(request, "since");
    if (!since)
        return failed(since);
    if (!*since)
        return badParameter("since", u"The parameter \"since\" is missing: the data_revision of an earlier answer."_s);
    return rendered(changes.since(**since, request.caller),
                    {selfLink(request, u"Changes"_s), {.name = u"events"_s, .href = paths::events, .title = u"The same as it happens"_s}});
}

} // namespace

void addChanges(RouteTable &table, const ChangeService &changes)
{
    table.add({.method = Method::Get,
               .path = paths::changes,
               .summary = "What has changed since a revision"_L1,
               .access = Access::SignedIn,
               .parameters = {"since"},
               .gives = given<Changes>,
               .cached = true,
               .handler = [&changes](const ApiRequest &request) { return changesOf(changes, request); }});
    table.add({.method = Method::Get,
               .path = paths::events,
               .summary = "What changes, as it happens"_L1,
               .access = Access::SignedIn,
               .parameters = {"since"},
               .gives = eventSchema,
               .mediaType = "text/event-stream",
               .streams = true,
               .handler = {}});
}

} // namespace touchline::routes
