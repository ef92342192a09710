// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cache/bytelru.h"
#include "server/http/route.h"

namespace touchline {

/**
 * How long an answer is kept while the data stay the same: long when it is about one season that is over on that day, short while the
 * season is on, and shortest that there is nothing.
 */
Lifetime lifetimeOf(const Result<Reply> &reply, QDate today);

} // namespace touchline
