// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ops/requestmetrics.h"

namespace touchline {

namespace {

/** What Response and the gate answer; ends with "anything else". */
constexpr std::array statuses{200, 201, 202, 204, 304, 400, 401, 403, 404, 405, 406, 408, 409, 410, 411, 412,
                              413, 414, 415, 417, 421, 422, 428, 429, 431, 499, 500, 501, 503, 505, 0};

constexpr auto placeOfStatus = [] {
    std::array<quint8, 600> places{};
    places.fill(quint8(statuses.size() - 1));
    for (size_t place = 0; place + 1 < statuses.size(); ++place)
        places[size_t(statuses[place])] = quint8(place);
    return places;
}();

/** Of requests that no route was found for; those of routes are the route's own, and HEAD. */
constexpr std::array<const char *, 8> methods{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "none"};
constexpr size_t head = 1;

QByteArrayView nameOf(const Route *route, size_t method)
{
    return methods[route && method != head ? size_t(route->method) : method]; // in the order of the enumeration
}

} // namespace

/** On cache lines of its own: threads count different routes without waiting for each other. */
struct alignas(64) RequestMetrics::Counters
{
    std::array<std::array<std::atomic<quint64>, statuses.size()>, methods.size()> answered{};
    DurationHistogram time;
    std::atomic<quint64> bytes = 0;
    std::atomic<quint64> hits = 0;
    std::atomic<quint64> misses = 0;
};

RequestMetrics::RequestMetrics() = default;
RequestMetrics::~RequestMetrics() = default;

void RequestMetrics::follow(const RouteTable &routes)
{
    m_first = routes.routes().constData();
    m_size = size_t(routes.routes().size());
    m_counters = std::make_unique<Counters[]>(m_size + 1);
}

size_t RequestMetrics::placeOf(const gate::AccessRecord &record) const
{
    return record.route ? size_t(record.route - m_first) : m_size;
}

void RequestMetrics::count(const gate::AccessRecord &record)
{
    if (!m_counters)
        return;
    const auto more = [](std::atomic<quint64> &counter, quint64 by = 1) { counter.fetch_add(by, std::memory_order_relaxed); };
    size_t method = 0; // the route's own
    if (!record.route) {
        while (method + 1 < methods.size() && record.method != methods[method])
            ++method;
    } else if (record.method.startsWith('H')) {
        method = head;
    }
    Counters &counters = m_counters[placeOf(record)];
    const bool known = record.status >= 0 && record.status < int(placeOfStatus.size());
    more(counters.answered[method][known ? placeOfStatus[size_t(record.status)] : statuses.size() - 1]);
    counters.time.observe(record.duration);
    more(counters.bytes, quint64(std::max<qint64>(record.bytes, 0)));
    if (record.fromCache)
        more(counters.hits);
    else if (record.cacheMissed)
        more(counters.misses);
    if (record.queued) {
        const auto pool = record.route && record.route->hashesPassword ? Pool::Hashing : Pool::Workers;
        m_queued[size_t(pool)].observe(*record.queued);
    }
}

std::vector<RequestMetrics::RouteCounts> RequestMetrics::routes() const
{
    std::vector<RouteCounts> all;
    for (size_t place = 0; m_counters && place <= m_size; ++place) {
        const Counters &counters = m_counters[place];
        RouteCounts counts{.route = place < m_size ? m_first + place : nullptr};
        for (size_t method = 0; method < methods.size(); ++method) {
            for (size_t status = 0; status < statuses.size(); ++status) {
                if (const auto count = counters.answered[method][status].load(std::memory_order_relaxed); count > 0)
                    counts.answered.push_back({.method = nameOf(counts.route, method), .status = statuses[status], .count = count});
            }
        }
        if (counts.answered.empty())
            continue;
        counts.time = counters.time.snapshot();
        counts.bytes = counters.bytes.load(std::memory_order_relaxed);
        counts.hits = counters.hits.load(std::memory_order_relaxed);
        counts.misses = counters.misses.load(std::memory_order_relaxed);
        all.push_back(std::move(counts));
    }
    return all;
}

} // namespace touchline
