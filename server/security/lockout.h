// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/data/database.h"
#include "server/security/sessions.h"

namespace touchline {

/**
 * Slows guessing: from the fifth failure on, an account waits 1, 2, 4 .. 900 seconds. Counted per account and address, and per account
 * over all addresses that never signed in before: a stranger cannot lock out somebody at their usual place. Kept in the database, so that
 * a restart forgives nothing. At most 19 guesses in the first hour and 4 in each later one, from however many addresses.
 */
class Lockout
{
public:
    Lockout(Database &database, WallClock clock) : m_database(database), m_clock(std::move(clock)) {}

    /**
     * Counts an attempt before its password is looked at; clear() takes it back. TooMany with retryAfter while locked (not counted).
     * Names without an account are treated alike.
     */
    Result<void> charge(const QString &userName, const QByteArray &remote, bool knownAddress);
    /** After a successful sign-in. */
    Result<void> clear(Transaction &transaction, const QString &userName, const QByteArray &remote, bool knownAddress);

private:
    struct Bucket
    {
        qint64 failures = 0;
        qint64 windowStart = 0;
        qint64 lockedUntil = 0;
    };
    Result<Bucket> read(const QString &name) const;
    Result<void> write(const QString &name, const Bucket &bucket);
    Result<void> forgetOld(qint64 now);
    static QStringList namesOf(const QString &userName, const QByteArray &remote, bool knownAddress);

    Database &m_database;
    WallClock m_clock;
};

} // namespace touchline
