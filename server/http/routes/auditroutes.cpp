// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "server/http/parameters.h"
#include "server/http/routes/replies.h"
#include "server/http/routes/routes.h"
#include "server/service/auditservice.h"

using namespace Qt::StringLiterals;

namespace touchline::routes {

namespace {

constexpr qsizetype longestAction = 100;

Result<QString> actionFrom(const ApiRequest &request)
{
    const auto text = request.value("action");
    if (!text)
        return QString();
    const auto isActionCharacter = [](char c) { return (c >= 'a' && c <= 'z') || c == '_' || c == '.'; };
    if (text->isEmpty() || text->size() > longestAction || !std::ranges::all_of(*text, isActionCharacter))
        return badParameter("action", u"The parameter \"action\" is what was done, such as user.create."_s);
    return QString::fromLatin1(*text);
}

Result<AuditQuestion> questionFrom(const ApiRequest &request)
{
    const auto since = instantFrom(request, "since");
    if (!since)
        return failed(since);
    const auto until = instantFrom(request, "until");
    if (!until)
        return failed(until);
    if (*since && *until && **since >= **until)
        return badParameter("since", u"The instant \"since\" is not before \"until\"."_s);
    const auto actor = referenceFrom(request, "actor");
    if (!actor)
        return failed(actor);
    const auto action = actionFrom(request);
    if (!action)
        return failed(action);
    const auto page = pageFrom(request);
    if (!page)
        return failed(page);
    return AuditQuestion{.since = *since,
                         .until = *until,
                         .actor = *actor ? std::optional(UserId{**actor}) : std::nullopt,
                         .action = *action,
                         .limit = page->limit,
                         .cursor = page->cursor,
                         .counted = page->counted};
}

} // namespace

void addAudit(RouteTable &table, AuditService &audit)
{
    table.add({.method = Method::Get,
               .path = paths::audit,
               .summary = "The audit trail, newest first; reading it is noted there"_L1,
               .access = Access::Admin,
               .parameters = {"since", "until", "actor", "action"},
               .gives = given<QList<AuditEntry>>,
               .table = "audit"_L1,
               .pages = true,
               .handler = [&audit](const ApiRequest &request) -> Result<Reply> {
                   const auto question = questionFrom(request);
                   if (!question)
                       return failed(question);
                   const auto page = audit.page(*question, request.caller, originOf(request));
                   if (!page)
                       return failed(page);
                   QList<Link> links{selfLink(request, u"Audit trail"_s)};
                   if (!page->next.isEmpty())
                       links.append(nextLink(request, page->next));
                   return notKept(listed(request, Result<Answer<QList<AuditEntry>>>(page->answer), links));
               }});
}

} // namespace touchline::routes
