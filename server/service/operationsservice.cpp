// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/operationsservice.h"
#include <QtCore/QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

using Counts = std::vector<RequestMetrics::RouteCounts>;

Durations durationsOf(const DurationHistogram::Snapshot &time)
{
    return {.count = qint64(time.count()),
            .mean = time.mean(),
            .p50 = time.quantile(0.5),
            .p95 = time.quantile(0.95),
            .p99 = time.quantile(0.99)};
}

MemoryUse useOf(const ByteUse &use)
{
    return {.bytes = use.bytes, .budget = use.budget};
}

PoolLoad loadOf(const PoolState &pool, const DurationHistogram::Snapshot &wait)
{
    return {.threads = pool.threads, .busy = pool.busy, .waiting = pool.waiting, .room = pool.room, .wait = durationsOf(wait)};
}

CacheLoad cacheOf(const ServerState &state, const Counts &counts)
{
    CacheLoad cache{.memory = useOf(state.answers), .entries = state.answerCount, .evictions = qint64(state.answersEvicted)};
    for (const auto &route : counts) {
        cache.hits += qint64(route.hits);
        cache.misses += qint64(route.misses);
    }
    if (const auto asked = cache.hits + cache.misses; asked > 0)
        cache.hitRate = double(cache.hits) / double(asked);
    return cache;
}

RouteLoad loadOf(const RequestMetrics::RouteCounts &counts)
{
    RouteLoad load{.method = counts.route ? QString::fromLatin1(gate::nameOf(counts.route->method)) : u"none"_s,
                   .path = counts.route ? QString(counts.route->path) : u"none"_s,
                   .hits = qint64(counts.hits),
                   .misses = qint64(counts.misses),
                   .bytes = qint64(counts.bytes),
                   .time = durationsOf(counts.time)};
    constexpr int clientLeft = 499;
    for (const auto &[method, status, number] : counts.answered) {
        const auto count = qint64(number);
        load.requests += count;
        load.unchanged += status == 304 ? count : 0;
        load.abandoned += status == clientLeft ? count : 0;
        load.refused += status >= 400 && status < 500 && status != clientLeft ? count : 0;
        load.failed += status >= 500 ? count : 0;
    }
    return load;
}

} // namespace

OperationsService::OperationsService(Database &database, const RequestMetrics &metrics, std::function<ServerState()> state,
                                     std::function<void()> emptyAnswers)
    : m_database(database), m_metrics(metrics), m_state(std::move(state)), m_emptyAnswers(std::move(emptyAnswers))
{}

Performance OperationsService::performance() const
{
    const auto state = m_state();
    auto counts = m_metrics.routes();
    std::ranges::stable_sort(counts, std::greater(), [](const auto &route) { return route.time.microseconds; });
    Performance performance{.version = QStringLiteral(TOUCHLINE_VERSION),
                            .started = QDateTime::fromSecsSinceEpoch(state.started, QTimeZone::UTC),
                            .uptime = state.uptime,
                            .resident = state.resident,
                            .allocated = state.allocated,
                            .frames = useOf(state.frames),
                            .cache = cacheOf(state, counts),
                            .connections = m_metrics.load().connections.load(),
                            .inFlight = m_metrics.load().requests.load(),
                            .workers = loadOf(state.workers, m_metrics.queued(RequestMetrics::Pool::Workers)),
                            .hashing = loadOf(state.hashing, m_metrics.queued(RequestMetrics::Pool::Hashing))};
    for (const auto &route : counts)
        performance.routes.append(loadOf(route));
    return performance;
}

CacheLoad OperationsService::cache() const
{
    return cacheOf(m_state(), m_metrics.routes());
}

Result<void> OperationsService::emptyCache(const Caller &caller, const Origin &origin)
{
    const auto before = m_state();
    auto transaction = m_database.begin();
    if (!transaction)
        return failed(transaction);
    const auto audited = transaction->audit({.action = u"cache.empty"_s,
                                             .actor = caller.user,
                                             .detail = {{u"entries"_s, before.answerCount}, {u"bytes"_s, before.answers.bytes}},
                                             .requestId = origin.requestId,
                                             .remote = origin.remote});
    if (!audited)
        return audited;
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    m_emptyAnswers();
    return {};
}

} // namespace touchline
