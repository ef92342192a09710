// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/definitions.h"
#include "core/contract/paths.h"
#include "server/http/parameters.h"
#include "server/http/routes/replies.h"
#include "server/http/routes/routes.h"
#include "server/http/routes/writing.h"
#include "server/service/definitionservice.h"

using namespace Qt::StringLiterals;

namespace touchline::routes {

namespace {

constexpr qsizetype longestBody = 64 * 1024;
constexpr int mostTeams = 100; // of a season

QList<Link> definitionLinks(const ApiRequest &request, const QString &title)
{
    return {selfLink(request, title), {.name = u"definitions"_s, .href = paths::definitions, .title = u"All definitions"_s}};
}

Result<Reply> listOf(const DefinitionService &definitions, const ApiRequest &request)
{
    const auto sport = namesFrom(request, "sport", 1);
    if (!sport)
        return failed(sport);
    if (sport->isEmpty())
        return badParameter("sport", u"The parameter \"sport\" is missing: the id of a sport, see /api/v1/sports."_s);
    const auto team = referenceFrom(request, "team");
    if (!team)
        return failed(team);
    const auto several = referencesFrom(request, "teams", mostTeams);
    if (!several)
        return failed(several);
    if (*team && !several->isEmpty())
        return badParameter("teams", u"Say \"team\" or \"teams\", not both."_s);
    if (const auto page = pageFrom(request); !page) // before a sport that there is not
        return failed(page);
    QList<TeamId> teams;
    for (const qint64 each : *team ? QList<qint64>{**team} : *several)
        teams.append(TeamId{each});
    return paged(request, definitions.definitions(sport->constFirst(), teams, request.caller),
                 {selfLink(request, u"Definitions"_s),
                  {.name = u"check"_s, .href = paths::definitionCheck, .method = u"POST"_s, .title = u"Check"_s}});
}

Result<Reply> oneOf(const DefinitionService &definitions, const ApiRequest &request)
{
    const auto found = definitions.definition(madeUuid(request), request.caller);
    if (!found)
        return failed(found);
    auto reply = jsonReply(encodeAnswer(found->data, found->meta, definitionLinks(request, u"Definition"_s)), found->meta);
    reply.tag = found->version.tag();
    return reply;
}

Result<Reply> put(DefinitionService &definitions, const ApiRequest &request, Write &write)
{
    const auto wanted = decode<NewDefinition>(request.body);
    if (!wanted)
        return failed(wanted);
    return writtenReply(definitions.put(write, madeUuid(request), *wanted), definitionLinks(request, u"Definition"_s));
}

Result<Reply> checkOf(const DefinitionService &definitions, const ApiRequest &request)
{
    const auto wanted = decode<NewDefinition>(request.body);
    if (!wanted)
        return failed(wanted);
    const auto checked = definitions.check(*wanted, request.caller);
    if (!checked)
        return failed(checked);
    return Reply{.body = encodeAnswer(checked->data, checked->meta, definitionLinks(request, u"Check"_s))};
}

} // namespace

void addDefinitions(RouteTable &table, DefinitionService &definitions, Writes &writes)
{
    table.add({.method = Method::Get,
               .path = paths::definitions,
               .summary = "All definitions of a sport: formula, unit, direction, minimum sample, source"_L1,
               .access = Access::SignedIn,
               .parameters = {"sport", "team", "teams"},
               .gives = given<QList<StatDefinition>>,
               .table = "stat-definitions"_L1,
               .pages = true,
               .handler = [&definitions](const ApiRequest &request) { return listOf(definitions, request); }});
    table.add({.method = Method::Get,
               .path = paths::definition,
               .summary = "A metric of one's own"_L1,
               .access = Access::SignedIn,
               .gives = given<StatDefinition>,
               .handler = [&definitions](const ApiRequest &request) { return oneOf(definitions, request); }});
    table.add(
        {.method = Method::Put,
         .path = paths::definition,
         .summary = "Make a metric of one's own, or its next version"_L1,
         .access = Access::Editor,
         .bodyCap = longestBody,
         .conditions = Conditions::State,
         .takes = taken<NewDefinition>,
         .gives = given<StatDefinition>,
         .statuses = {200, 201},
         .handler = writes.changing([&definitions](const ApiRequest &request, Write &write) { return put(definitions, request, write); })});
    table.add({.method = Method::Delete,
               .path = paths::definition,
               .summary = "Delete a metric of one's own"_L1,
               .access = Access::Editor,
               .conditions = Conditions::State,
               .handler = writes.changing([&definitions](const ApiRequest &request, Write &write) -> Result<Reply> {
                   if (const auto removed = definitions.remove(write, madeUuid(request)); !removed)
                       return failed(removed);
                   return Reply{.status = 204};
               })});
    table.add({.method = Method::Post,
               .path = paths::definitionCheck,
               .summary = "Check a formula without keeping it"_L1,
               .access = Access::Editor,
               .bodyCap = longestBody,
               .takes = taken<NewDefinition>,
               .gives = given<DefinitionCheck>,
               .handler = [&definitions](const ApiRequest &request) { return checkOf(definitions, request); }});
}

} // namespace touchline::routes
