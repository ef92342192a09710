// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/data/database.h"
#include "server/security/caller.h"
#include "server/security/userrepository.h"
#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <mutex>

namespace touchline {

/** Seconds since 1970 UTC; tests bring their own. */
using WallClock = std::function<qint64()>;
qint64 systemSeconds();

/**
 * Device sessions: an opaque token per device, only its SHA-256 in the database, looked up on every request, so that revoking is
 * immediate. "Stay signed in" lasts 60 days idle and 365 in all (admins 12 hours and 7 days); otherwise 12 hours idle, 7 days in all.
 */
class Sessions
{
public:
    Sessions(Database &database, WallClock clock) : m_database(database), m_clock(std::move(clock)) {}

    struct Opened
    {
        SessionId id{};
        QByteArray token;
        QDateTime expires; // UTC, absolute
    };
    struct Found
    {
        Caller caller;
        QByteArray scope; // caller.scopeKey()
        QByteArray rateKey; // of the account
        bool touchDue = false; // its last use was noted long enough ago to be noted again; told once for each time it is noted
    };

    Result<Opened> open(Transaction &transaction, const UserRecord &user, bool stay, const QString &device, const QByteArray &remote);
    /**
     * None for a token that is unknown, expired, idle too long, revoked, or of a disabled account. Given from memory until anything in the
     * database changes: call Database::catchUp() before, or what others have revoked goes unnoticed.
     */
    Result<std::optional<Found>> find(QByteArrayView token) const;
    /** Notes that the session is in use; at most every ten minutes. */
    Result<void> touch(SessionId session);
    Result<void> revoke(Transaction &transaction, SessionId session);
    /** All of an account; `kept` stays. */
    Result<void> revokeAll(Transaction &transaction, UserId user, std::optional<SessionId> kept = {});
    /** Ends one of the owner's; false when there is none such, or it has ended. */
    Result<bool> revokeOwn(Transaction &transaction, SessionId session, UserId owner);
    /** The devices that an account is signed in on, the one used last first. */
    Result<QList<SessionInfo>> ofUser(UserId user, Role role) const;
    /** Whether the account's session has not been ended, as the database says. */
    Result<bool> isOpen(SessionId session, UserId user) const;
    /** Whether the account signed in from this address before. */
    Result<bool> knowsAddress(const QString &userName, const QByteArray &remote) const;

private:
    struct Known
    {
        Found found;
        qint64 validUntil = 0; // seconds
        qint64 touchFrom = 0;
    };
    Result<std::optional<Known>> read(const QByteArray &hash, qint64 now) const;
    Result<void> forgetOld();
    Database &m_database;
    WallClock m_clock;
    mutable std::mutex m_mutex;
    mutable QHash<QByteArray, Known> m_known; // by the token's hash, as of m_generation
    mutable quint64 m_generation = 0;
};

} // namespace touchline
