// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/lifetimes.h"

using namespace std::chrono_literals;

namespace touchline {

Lifetime lifetimeOf(const Result<Reply> &reply, QDate today)
{
    if (!reply)
        return {.absolute = 10s, .idle = 10s};
    if (!reply->seasonEnd.isValid())
        return {.absolute = 1h, .idle = 10min};
    if (reply->seasonEnd < today)
        return {.absolute = 24h, .idle = 2h};
    return {.absolute = 10min, .idle = 2min};
}

} // namespace touchline
