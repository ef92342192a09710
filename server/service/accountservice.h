// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/security/passwords.h"
#include "server/service/accountrules.h"
#include "server/service/auditservice.h"
#include "server/service/write.h"

namespace touchline {

/** Accounts as admins see and write them. Routes let nobody else in; every read is noted, every change audited by what changed. */
class AccountService
{
public:
    AccountService(Database &database, const Passwords &passwords, UserRepository &users, Sessions &sessions, AuditService &audit)
        : m_database(database), m_passwords(passwords), m_users(users), m_sessions(sessions), m_audit(audit)
    {}

    using Account = Stored<UserEntry>;
    Result<Answer<QList<Account>>> all(const Caller &caller, const Origin &origin);
    Result<Answer<Account>> one(UserId id, const Caller &caller, const Origin &origin);

    /** Without a password: nobody can sign in before setPassword(). An empty uuid: a new one. */
    Result<Written<Account>> create(Write &write, const UserEntry &entry, const QString &uuid = {});
    Result<Written<Account>> put(Write &write, const QString &uuid, const Change<UserEntry> &entry);
    Result<Written<Account>> change(Write &write, UserId id, const Edit<Change<UserEntry>> &edit);
    /** Conflict for one's own account, for the last admin, and while something depends on it. */
    Result<void> remove(Write &write, UserId id, const QString &reason);
    /** Takes as long as a password hash. Forbidden for one's own account, whose owner shows the present password. */
    Result<void> setPassword(UserId id, const QString &password, const Caller &caller, const Origin &origin);

    Result<Answer<QList<MemberInfo>>> members(TeamId team, const Caller &caller, const Origin &origin);
    /** The same once more changes nothing. */
    Result<void> addMember(Write &write, TeamId team, UserId user);
    Result<void> removeMember(Write &write, TeamId team, UserId user);
    static QList<RoleInfo> roles();

private:
    Result<UserRecord> existing(UserId id) const;
    Result<void> teamExists(TeamId team) const;
    /** The entry as it will be stored; `before`: what it is to replace. */
    Result<UserEntry> checked(UserEntry entry, const UserRecord *before) const;
    Result<Written<Account>> answer(Write &write, UserId id, bool created) const;
    Result<void> store(Write &write, const UserRecord &before, const UserRecord &after, const QString &reason);
    AnswerMeta meta() const { return {.dataRevision = m_database.dataRevision(), .definitions = {}}; }

    Database &m_database;
    const Passwords &m_passwords;
    UserRepository &m_users;
    Sessions &m_sessions;
    AuditService &m_audit;
};

} // namespace touchline
