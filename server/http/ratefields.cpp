// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/ratefields.h"
#include <array>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touchline {

Result<void> allowedBy(const RateLimiter::Verdict &verdict)
{
    if (verdict.allowed)
        return {};
    return std::unexpected(Error{.code = ErrorCode::TooMany,
                                 .detail = u"Too many requests in a short time. Wait a little and go on more slowly."_s,
                                 .retryAfter = verdict.retryAfter});
}

void appendRateFields(std::string &fields, const RateLimiter::Rate &rate, const RateLimiter::Verdict &verdict)
{
    if (rate.isNone())
        return;
    const auto number = [&fields](qint64 value) {
        std::array<char, 24> digits;
        fields.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr);
    };
    fields += "RateLimit-Policy: \"account\";q=";
    number(qint64(rate.burst));
    fields += ";w=";
    number(qint64(std::ceil(rate.burst / rate.perSecond)));
    fields += "\r\nRateLimit: \"account\";r=";
    number(verdict.remaining);
    fields += ";t=";
    number(qint64(std::ceil((rate.burst - verdict.remaining) / rate.perSecond)));
    fields += "\r\n";
}

} // namespace touchline
