// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/values.h"
#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtNetwork/QHostAddress>
#include <functional>
#include <mutex>

namespace touchline {

/** Token buckets by key ("user:17", "addr:192.0.2.7"): each fills steadily up to its size, each request takes from it. */
class RateLimiter
{
public:
    using Clock = std::function<qint64()>; // milliseconds, never backwards
    struct Rate
    {
        double perSecond = 50;
        double burst = 200;
        /** Whatever comes is allowed. */
        static Rate none() { return {.perSecond = 1e9, .burst = 1e9}; }
        bool isNone() const { return perSecond >= 1e9; }
    };
    struct Verdict
    {
        bool allowed = true;
        int remaining = 0;
        int retryAfter = 0; // seconds until `cost` is there again
    };

    RateLimiter(Rate rate, Clock clock, qsizetype mostKeys = 100'000);
    Verdict take(const QByteArray &key, double cost = 1);
    const Rate &rate() const { return m_rate; }
    qsizetype size() const;

    /** What shares a bucket: an IPv4 address, or the /64 of an IPv6 one. */
    static QByteArray accountKey(UserId user) { return "user:" + QByteArray::number(toNumber(user)); }
    static QByteArray addressKey(const QHostAddress &address);

private:
    struct Bucket
    {
        double tokens = 0;
        qint64 at = 0;
    };
    double refilled(const Bucket &bucket, qint64 now) const;
    void forgetFull(qint64 now); // with m_mutex held

    const Rate m_rate;
    const Clock m_clock;
    const qsizetype m_mostKeys;
    mutable std::mutex m_mutex;
    QHash<QByteArray, Bucket> m_buckets;
};

} // namespace touchline
