// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/gate/application.h"
#include "server/ops/durationhistogram.h"
#include <memory>
#include <vector>

namespace touchline {

/**
 * Counts every request once, by its route, method and status: never by what a client wrote, so that there is an end to what can be counted.
 * Counting takes a few additions to counters that stand ready; whoever looks pays for the rest. Thread-safe after follow().
 */
class RequestMetrics
{
public:
    RequestMetrics();
    ~RequestMetrics();
    Q_DISABLE_COPY_MOVE(RequestMetrics)

    /** Once, when all routes are in the table, which outlives this; what comes before is not counted. */
    void follow(const RouteTable &routes);
    void count(const gate::AccessRecord &record);
    /** For Application::load. */
    gate::Load &load() { return m_load; }
    const gate::Load &load() const { return m_load; }

    struct Answered
    {
        QByteArrayView method; // "none": its head was never complete
        int status = 0; // 0: one that this server has no use for
        quint64 count = 0;
    };
    struct RouteCounts
    {
        const Route *route = nullptr; // null: requests that no route was found for
        std::vector<Answered> answered; // those that there have been
        DurationHistogram::Snapshot time; // from a complete head to the end of the answer
        quint64 bytes = 0; // of answers, heads included
        quint64 hits = 0; // answers that were kept
        quint64 misses = 0; // that might have been
    };
    /** Of routes that were asked, in the table's order, strangers last. */
    std::vector<RouteCounts> routes() const;

    enum class Pool { Workers, Hashing };
    /** How long work has waited for a thread. */
    DurationHistogram::Snapshot queued(Pool pool) const { return m_queued[size_t(pool)].snapshot(); }

private:
    struct Counters;
    size_t placeOf(const gate::AccessRecord &record) const;
    const Route *m_first = nullptr;
    size_t m_size = 0; // routes, without strangers
    std::unique_ptr<Counters[]> m_counters; // of each route, and of strangers
    std::array<DurationHistogram, 2> m_queued;
    gate::Load m_load;
};

} // namespace touchline
