// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/operations.h"
#include <QtCore/QLatin1StringView>

/** The JSON of operations.h: each member named once, for writing and reading. Private to core/contract. */
namespace touchline {

using namespace Qt::StringLiterals;

template<typename T> struct Fields;

template<> struct Fields<MemoryUse>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &use)
    {
        object.member("bytes"_L1, use.bytes);
        object.member("budget"_L1, use.budget);
    }
};

template<> struct Fields<Durations>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &durations)
    {
        object.member("count"_L1, durations.count);
        object.member("mean_ms"_L1, durations.mean);
        object.member("p50_ms"_L1, durations.p50);
        object.member("p95_ms"_L1, durations.p95);
        object.member("p99_ms"_L1, durations.p99);
    }
};

template<> struct Fields<PoolLoad>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &pool)
    {
        object.member("threads"_L1, pool.threads);
        object.member("busy"_L1, pool.busy);
        object.member("waiting"_L1, pool.waiting);
        object.member("room"_L1, pool.room);
        object.member("wait"_L1, pool.wait);
    }
};

template<> struct Fields<CacheLoad>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &cache)
    {
        object.member("memory"_L1, cache.memory);
        object.member("entries"_L1, cache.entries);
        object.member("hits"_L1, cache.hits);
        object.member("misses"_L1, cache.misses);
        object.member("evictions"_L1, cache.evictions);
        object.member("hit_rate"_L1, cache.hitRate);
    }
};

template<> struct Fields<RouteLoad>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &route)
    {
        object.member("method"_L1, route.method);
        object.member("path"_L1, route.path);
        object.member("requests"_L1, route.requests);
        object.member("refused"_L1, route.refused);
        object.member("failed"_L1, route.failed);
        object.member("abandoned"_L1, route.abandoned);
        object.member("unchanged"_L1, route.unchanged);
        object.member("hits"_L1, route.hits);
        object.member("misses"_L1, route.misses);
        object.member("bytes"_L1, route.bytes);
        object.member("time"_L1, route.time);
    }
};

template<> struct Fields<Performance>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &performance)
    {
        object.member("version"_L1, performance.version);
        object.member("started"_L1, performance.started);
        object.member("uptime_seconds"_L1, performance.uptime);
        object.member("resident_bytes"_L1, performance.resident);
        object.member("allocated_bytes"_L1, performance.allocated);
        object.member("frames"_L1, performance.frames);
        object.member("cache"_L1, performance.cache);
        object.member("connections"_L1, performance.connections);
        object.member("in_flight"_L1, performance.inFlight);
        object.member("workers"_L1, performance.workers);
        object.member("hashing"_L1, performance.hashing);
        object.member("routes"_L1, performance.routes);
    }
};

} // namespace touchline
