// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/spooling.h"
#include "server/http/query.h"

namespace touchline {

Result<void> spoolBody(gate::Exchange &exchange, const gate::RequestHead &head)
{
    if (const auto query = parseQuery(exchange.query, exchange.route->parameters); !query)
        return failed(query);
    if (!exchange.caller || head.contentLength > uint64_t(exchange.route->bodyCap))
        return {}; // the gate refuses what is too large
    const auto type = head.value("content-type");
    auto spool = exchange.route->spool(*exchange.caller, QByteArray(type.data(), qsizetype(type.size())));
    if (!spool)
        return failed(spool);
    exchange.spool = *std::move(spool);
    return {};
}

} // namespace touchline
