// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "server/http/routes/replies.h"
#include "server/http/routes/routes.h"
#include "server/service/operationsservice.h"

using namespace Qt::StringLiterals;

namespace touchline::routes {

void addAdmin(RouteTable &table, OperationsService &operations)
{
    // From memory, where requests come in: also while all workers are busy, which is when somebody wants to know.
    table.add({.method = Method::Get,
               .path = paths::performance,
               .summary = "How the server is doing: memory, hit rates, times by route"_L1,
               .access = Access::Admin,
               .gives = given<Performance>,
               .quick = true,
               .handler = [&operations](const ApiRequest &request) -> Result<Reply> {
                   return Reply::json(encodeAnswer(operations.performance(), {},
                                                   {selfLink(request, u"How the server is doing"_s),
                                                    {.name = u"cache"_s, .href = paths::cache, .title = u"Kept answers"_s}}),
                                      {});
               }});
    table.add({.method = Method::Get,
               .path = paths::cache,
               .summary = "The answers that are kept to be given again"_L1,
               .access = Access::Admin,
               .gives = given<CacheLoad>,
               .quick = true,
               .handler = [&operations](const ApiRequest &request) -> Result<Reply> {
                   return Reply::json(encodeAnswer(operations.cache(), {}, {selfLink(request, u"Kept answers"_s)}), {});
               }});
    table.add({.method = Method::Delete,
               .path = paths::cache,
               .summary = "Forget all kept answers; nothing else is lost"_L1,
               .access = Access::Admin,
               .handler = [&operations](const ApiRequest &request) -> Result<Reply> {
                   if (const auto emptied = operations.emptyCache(request.caller, originOf(request)); !emptied)
                       return failed(emptied);
                   return Reply{.status = 204};
               }});
}

} // namespace touchline::routes
