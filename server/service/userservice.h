// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/security/passwords.h"
#include "server/security/sessions.h"
#include "server/security/userrepository.h"

namespace touchline {

/** Accounts as the command line makes and changes them, by name. Every change is audited and ends the sessions that it should. */
class UserService
{
public:
    UserService(Database &database, const Passwords &passwords, UserRepository &users, Sessions &sessions)
        : m_database(database), m_passwords(passwords), m_users(users), m_sessions(sessions)
    {}

    /** Invalid for a weak password, Conflict for a taken name or an unknown team. */
    Result<UserId> create(const QString &name, Role role, const QList<TeamId> &teams, const QString &password);
    Result<void> setPassword(const QString &name, const QString &password);
    Result<void> disable(const QString &name);
    Result<QList<UserRecord>> users() const { return m_users.users(); }
    /** The account of `serve --local`, made at its first start; it has no password. */
    Result<UserRecord> localAdmin();

private:
    Result<UserRecord> existing(const QString &name) const;
    Database &m_database;
    const Passwords &m_passwords;
    UserRepository &m_users;
    Sessions &m_sessions;
};

} // namespace touchline
