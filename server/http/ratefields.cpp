// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/ratefields.h"
#include <array>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

std::string_view nameOf(Bucket bucket)
{
    switch (bucket) {
    case Bucket::Account:
        return R"("account")";
    case Bucket::Address:
        return R"("address")";
    case Bucket::SignIn:
        return R"("sign-in")";
    }
    return {};
}

} // namespace

Result<void> allowedBy(const RateLimiter::Verdict &verdict)
{
    if (verdict.allowed)
        return {};
    return std::unexpected(Error{.code = ErrorCode::TooMany,
                                 .detail = u"Too many requests in a short time. Wait a little and go on more slowly."_s,
                                 .retryAfter = verdict.retryAfter});
}

void appendRateFields(std::string &fields, Bucket bucket, const RateLimiter::Rate &rate, const RateLimiter::Verdict &verdict)
{
    if (rate.isNone())
        return;
    const auto number = [&fields](qint64 value) {
        std::array<char, 24> digits;
        fields.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr);
    };
    const std::string_view name = nameOf(bucket);
    fields.append("RateLimit-Policy: ").append(name).append(";q=");
    number(qint64(rate.burst));
    fields += ";w=";
    number(qint64(std::ceil(rate.burst / rate.perSecond)));
    fields.append("\r\nRateLimit: ").append(name).append(";r=");
    number(verdict.remaining);
    fields += ";t=";
    number(qint64(std::ceil((rate.burst - verdict.remaining) / rate.perSecond)));
    fields += "\r\n";
}

} // namespace touchline
