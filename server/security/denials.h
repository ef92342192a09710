// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include "server/data/database.h"
#include <QtCore/QHash>
#include <functional>
#include <mutex>

namespace touchline {

/** One request that was turned away. */
struct Denial
{
    std::optional<UserId> user;
    QByteArray address;
    QByteArray route;
    ErrorCode reason = ErrorCode::Forbidden;
    QByteArray requestId;
};

/**
 * Puts denials into the audit trail without letting an attacker own the one writer: the first of a kind (who, route, reason) at once,
 * then a summary a minute, and at most 100 records a minute in all.
 */
class Denials
{
public:
    using Clock = std::function<qint64()>; // milliseconds, never backwards
    /** Runs work that may wait for the disk on another thread; false when there is no room. */
    using Runner = std::function<bool(std::function<void()>)>;
    Denials(Database &database, Clock clock, Runner runner);

    void count(const Denial &denial);
    static constexpr int mostPerMinute = 100;

private:
    struct Tally
    {
        qint64 since = 0;
        int suppressed = 0;
    };
    void write(const Denial &denial, int suppressed);
    Database &m_database;
    const Clock m_clock;
    const Runner m_runner;
    std::mutex m_mutex;
    QHash<QByteArray, Tally> m_tallies;
    qint64 m_minute = 0;
    int m_written = 0;
};

} // namespace touchline
