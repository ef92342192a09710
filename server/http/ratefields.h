// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include "server/security/ratelimiter.h"
#include <string>

namespace touchline {

/** TooMany, with the seconds to wait, where the limiter says no. */
Result<void> allowedBy(const RateLimiter::Verdict &verdict);

/** A bucket's name in the fields: of the account, of the address, of the address on routes that hash passwords. */
enum class Bucket { Account, Address, SignIn };

/**
 * Appends what draft-ietf-httpapi-ratelimit-headers-10 has: the size of the bucket and the time it takes to fill, what is left, until it is
 * full. Nothing without a limit.
 */
void appendRateFields(std::string &fields, Bucket bucket, const RateLimiter::Rate &rate, const RateLimiter::Verdict &verdict);

} // namespace touchline
