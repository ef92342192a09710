// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ops/durationhistogram.h"
#include <algorithm>
#include <numeric>

namespace touchline {

void DurationHistogram::observe(std::chrono::microseconds duration)
{
    const qint64 length = std::max<qint64>(duration.count(), 0);
    const auto bucket = size_t(std::ranges::lower_bound(bounds, length) - bounds.begin());
    m_counts[bucket].fetch_add(1, std::memory_order_relaxed);
    m_microseconds.fetch_add(quint64(length), std::memory_order_relaxed);
}

DurationHistogram::Snapshot DurationHistogram::snapshot() const
{
    Snapshot snapshot;
    for (size_t bucket = 0; bucket < m_counts.size(); ++bucket)
        snapshot.counts[bucket] = m_counts[bucket].load(std::memory_order_relaxed);
    snapshot.microseconds = m_microseconds.load(std::memory_order_relaxed);
    return snapshot;
}

quint64 DurationHistogram::Snapshot::count() const
{
    return std::accumulate(counts.begin(), counts.end(), quint64(0));
}

std::optional<double> DurationHistogram::Snapshot::quantile(double share) const
{
    const auto wanted = std::clamp(share, 0.0, 1.0) * double(count());
    double below = 0;
    for (size_t bucket = 0; bucket < counts.size(); ++bucket) {
        const auto within = double(counts[bucket]);
        if (within == 0 || below + within < wanted) {
            below += within;
            continue;
        }
        if (bucket == bounds.size())
            break;
        const auto from = bucket == 0 ? 0.0 : double(bounds[bucket - 1]);
        return (from + (double(bounds[bucket]) - from) * (wanted - below) / within) / 1000;
    }
    return count() == 0 ? std::nullopt : std::optional(double(bounds.back()) / 1000);
}

std::optional<double> DurationHistogram::Snapshot::mean() const
{
    const auto number = count();
    return number == 0 ? std::nullopt : std::optional(double(microseconds) / double(number) / 1000);
}

} // namespace touchline
