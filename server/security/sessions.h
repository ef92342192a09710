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
 *
 * A token is renewed at most once a day. The one before it stays good until the new one is used for the first time; whoever shows it (or
 * any older one) later has a copy that should not be there, and that ends the session. Both are true in this process at once, and written
 * by settle().
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
    /** What a token is shown for: to be served, or only to be told whether it is still good. */
    enum class Use { Request, Check };
    /**
     * None for a token that is unknown, spent, expired, idle too long, revoked, or of a disabled account. Given from memory until anything
     * in the database changes: call Database::catchUp() before, or what others have revoked goes unnoticed.
     */
    Result<std::optional<Found>> find(QByteArrayView token, Use use = Use::Request) const;
    /** Whether settle() has something to write; then call it, where waiting is allowed. */
    bool isUnsettled() const { return m_unsettled.load(std::memory_order_relaxed); }
    /** Writes which tokens were taken into use and which sessions ended by a stolen one; what fails is tried again at the next call. */
    Result<void> settle();
    /**
     * Another token for the caller's session, which lasts no longer for it. TooMany within a day of the last one, Unauthenticated when the
     * session or the token that the caller showed has ended meanwhile.
     */
    Result<Opened> renew(Transaction &transaction, const Caller &caller);
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
        QByteArray newest; // hash of the session's token
        bool awaited = false; // it has not been used, and the one before it is still good
        enum class Place { Newest, Previous, Spent } place = Place::Newest; // of the token that was shown
    };
    std::optional<Found> admitted(Known &known, Use use, qint64 now) const;
    Result<void> writeTakenOver(const QHash<QByteArray, SessionId> &takenOver);
    Result<void> writeStolen(const QHash<SessionId, UserId> &stolen);
    Result<std::optional<Known>> read(const QByteArray &hash, qint64 now) const;
    Result<void> forgetOld();
    Database &m_database;
    WallClock m_clock;
    mutable std::mutex m_mutex;
    mutable QHash<QByteArray, Known> m_known; // by the token's hash, as of m_generation
    mutable quint64 m_generation = 0;
    mutable QHash<QByteArray, SessionId> m_takenOver; // newest tokens by hash: used here, and the database does not say so yet
    mutable QHash<SessionId, UserId> m_stolen; // the same of sessions that ended by a stolen token
    mutable std::atomic<bool> m_unsettled = false;
};

} // namespace touchline
