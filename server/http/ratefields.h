// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include "server/security/ratelimiter.h"
#include <string>

namespace touchline {

/** TooMany, with the seconds to wait, where the limiter says no. */
Result<void> allowedBy(const RateLimiter::Verdict &verdict);

/**
 * Appends what draft-ietf-httpapi-ratelimit-headers-10 has: the size of the bucket and the time it takes to fill, what is left, until it is
 * full. Nothing without a limit.
 */
void appendRateFields(std::string &fields, const RateLimiter::Rate &rate, const RateLimiter::Verdict &verdict);

} // namespace touchline
