// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/security/lockout.h"
#include "server/security/passwords.h"
#include "server/security/sessions.h"
#include "server/security/userrepository.h"
#include "server/service/origin.h"

namespace touchline {

/**
 * Signing in and out, and one's own sessions and password. signIn() and changePassword() take as long as a password hash: callers run them
 * on the pool for that.
 */
class AuthService
{
public:
    AuthService(Database &database, const Passwords &passwords, UserRepository &users, Sessions &sessions, Lockout &lockout)
        : m_database(database), m_passwords(passwords), m_users(users), m_sessions(sessions), m_lockout(lockout)
    {}

    /**
     * Unauthenticated, with one text and after the same work, for a wrong password, an unknown name and a disabled account; TooMany while
     * the account waits after failures.
     */
    Result<LoginReply> signIn(const LoginRequest &request, const Origin &origin);
    /** Ends the caller's session at once, on every node. */
    Result<void> signOut(const Caller &caller, const Origin &origin);
    /** Another token for the caller's session, which ends no later for it; Sessions::renew() says what speaks against it. */
    Result<LoginReply> renew(const Caller &caller, const Origin &origin);
    static Me me(const Caller &caller);

    Result<Answer<QList<SessionInfo>>> sessions(const Caller &caller) const;
    /** One of the caller's; NotFound for another's as for none. */
    Result<Answer<SessionInfo>> session(SessionId session, const Caller &caller) const;
    /** Ends all of the caller's sessions but the one that asks. */
    Result<void> endOtherSessions(const Caller &caller, const Origin &origin);
    /** Ends one of the caller's sessions at once. NotFound for another's as for none. */
    Result<void> endSession(SessionId session, const Caller &caller, const Origin &origin);
    /**
     * Ends all other sessions of the account at once. Invalid for a new one that is not acceptable, Forbidden for a wrong present one,
     * which is charged against the lockout like a sign-in; TooMany while the account waits after failures.
     */
    Result<void> changePassword(const PasswordChange &change, const Caller &caller, const Origin &origin);

private:
    Result<LoginReply> admit(const UserRecord &user, const LoginRequest &request, bool knownAddress, const Origin &origin);
    void noteFailure(const AuditRecord &record);

    Database &m_database;
    const Passwords &m_passwords;
    UserRepository &m_users;
    Sessions &m_sessions;
    Lockout &m_lockout;
};

} // namespace touchline
