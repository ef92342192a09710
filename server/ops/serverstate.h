// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QtTypes>
#include <optional>

namespace touchline {

/** Bytes in use of those allowed. */
struct ByteUse
{
    qint64 bytes = 0;
    qint64 budget = 0;
};

/** Threads with a bounded queue. */
struct PoolState
{
    int threads = 0;
    int busy = 0; // at work
    int waiting = 0;
    int room = 0; // how many may wait
};

/** What a running server holds at this moment. */
struct ServerState
{
    qint64 started = 0; // seconds since 1970
    double uptime = 0; // seconds
    std::optional<qint64> resident; // bytes of the process in memory; none where the system does not say
    std::optional<qint64> allocated; // by malloc, in use
    ByteUse frames;
    ByteUse answers;
    qint64 answerCount = 0;
    quint64 answersEvicted = 0; // to make room, so far
    PoolState workers;
    PoolState hashing;
};

struct ProcessMemory
{
    std::optional<qint64> resident;
    std::optional<qint64> allocated;
    static ProcessMemory now();
};

} // namespace touchline
