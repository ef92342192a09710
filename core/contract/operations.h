// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>
#include <optional>

/** What admins see of the server's work. Counts are since its start, times are milliseconds. */
namespace touchline {

/** Bytes in use of those allowed. */
struct MemoryUse
{
    qint64 bytes = 0;
    qint64 budget = 0;
    bool operator==(const MemoryUse &) const = default;
};

/** Of many durations; null where there were none. */
struct Durations
{
    qint64 count = 0;
    std::optional<double> mean;
    std::optional<double> p50;
    std::optional<double> p95;
    std::optional<double> p99;
    bool operator==(const Durations &) const = default;
};

/** Threads that do the work which may wait, and what waits for them. */
struct PoolLoad
{
    int threads = 0;
    int busy = 0;
    int waiting = 0;
    int room = 0; // how much may wait
    Durations wait;
    bool operator==(const PoolLoad &) const = default;
};

/** The answers that the server keeps to give them again. */
struct CacheLoad
{
    MemoryUse memory;
    qint64 entries = 0;
    qint64 hits = 0;
    qint64 misses = 0;
    qint64 evictions = 0; // to make room for others
    std::optional<double> hitRate; // null: nobody asked yet
    bool operator==(const CacheLoad &) const = default;
};

/** What one route was asked, HEAD among GET. */
struct RouteLoad
{
    QString method;
    QString path; // "none": requests that no route was found for
    qint64 requests = 0;
    qint64 refused = 0; // 4xx but for 499
    qint64 failed = 0; // 5xx
    qint64 abandoned = 0; // the client left before its answer
    qint64 unchanged = 0; // 304
    qint64 hits = 0;
    qint64 misses = 0;
    qint64 bytes = 0;
    Durations time;
    bool operator==(const RouteLoad &) const = default;
};

struct Performance
{
    QString version;
    QDateTime started;
    double uptime = 0; // seconds
    std::optional<qint64> resident; // bytes of the process in memory; null where the system does not say
    std::optional<qint64> allocated; // of them by malloc
    MemoryUse frames; // seasons in memory
    CacheLoad cache;
    qint64 connections = 0;
    qint64 inFlight = 0; // requests at a handler, this one too
    PoolLoad workers;
    PoolLoad hashing; // of passwords
    QList<RouteLoad> routes; // that were asked, the most time in all first
    bool operator==(const Performance &) const = default;
};

} // namespace touchline
