// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/ratelimiter.h"
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touchline {

RateLimiter::RateLimiter(Rate rate, Clock clock, qsizetype mostKeys) : m_rate(rate), m_clock(std::move(clock)), m_mostKeys(mostKeys) {}

double RateLimiter::refilled(const Bucket &bucket, qint64 now) const
{
    return std::min(m_rate.burst, bucket.tokens + double(std::max<qint64>(0, now - bucket.at)) / 1000 * m_rate.perSecond);
}

RateLimiter::Verdict RateLimiter::take(const QByteArray &key, double cost)
{
    const auto now = m_clock();
    const std::lock_guard lock(m_mutex);
    auto found = m_buckets.find(key);
    if (found == m_buckets.end()) {
        if (m_buckets.size() >= m_mostKeys)
            forgetFull(now);
        // More strangers at once than can be told apart: they share one bucket, and those already known keep theirs.
        const auto own = m_buckets.size() < m_mostKeys ? key : QByteArray();
        found = m_buckets.find(own);
        if (found == m_buckets.end())
            found = m_buckets.insert(own, {.tokens = m_rate.burst, .at = now});
    }
    auto &bucket = *found;
    bucket.tokens = refilled(bucket, now);
    bucket.at = now;
    if (bucket.tokens < cost)
        return {.allowed = false, .retryAfter = std::max(1, int(std::ceil((cost - bucket.tokens) / m_rate.perSecond)))};
    bucket.tokens -= cost;
    return {.allowed = true, .remaining = int(bucket.tokens)};
}

void RateLimiter::forgetFull(qint64 now)
{
    m_buckets.removeIf([&](const auto &entry) { return refilled(entry.value(), now) >= m_rate.burst; });
}

qsizetype RateLimiter::size() const
{
    const std::lock_guard lock(m_mutex);
    return m_buckets.size();
}

QByteArray RateLimiter::addressKey(const QHostAddress &host)
{
    bool isV4 = false;
    const auto v4 = host.toIPv4Address(&isV4);
    if (isV4)
        return "addr:" + QHostAddress(v4).toString().toLatin1();
    auto v6 = host.toIPv6Address();
    std::fill(v6.c + 8, v6.c + 16, quint8(0));
    return "addr:" + QHostAddress(v6).toString().toLatin1();
}

} // namespace touchline
