// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/accounts.h"
#include "server/data/database.h"

namespace touchline {

struct UserRecord
{
    UserId id{};
    QString name;
    QByteArray password; // Argon2id; empty: nobody can sign in with a password
    Role role = Role::Viewer;
    bool disabled = false;
    QList<TeamId> teams; // sorted
    QString uuid = {}; // of a new one: empty, or one that a client made
};

/** Accounts and their teams. Writers need a Transaction. */
class UserRepository
{
public:
    explicit UserRepository(Database &database) : m_database(database) {}

    Result<QList<UserRecord>> users() const; // by name
    /** Names are compared without case and accents; none when there is no such account. */
    Result<std::optional<UserRecord>> find(const QString &name) const;
    Result<std::optional<UserRecord>> find(UserId id) const;
    Result<QList<MemberInfo>> members(TeamId team) const; // by name
    /** Admins who can sign in. */
    Result<int> activeAdmins() const;
    /** Conflict when the name is taken, or a team does not exist. The id of `user` is ignored. */
    Result<UserId> add(Transaction &transaction, const UserRecord &user);
    Result<void> setPassword(Transaction &transaction, UserId user, const QByteArray &hash);
    /** The same password at another cost: no change that anybody should hear of. */
    Result<void> setRehashed(Transaction &transaction, UserId user, const QByteArray &hash);
    /** Name, role, teams, and whether it is disabled; not the password. Conflict when a team does not exist. */
    Result<void> change(Transaction &transaction, const UserRecord &before, const UserRecord &after);
    /** With its sessions and teams. */
    Result<void> remove(Transaction &transaction, UserId user);

    static QString wordOf(Role role);
    static Role roleOf(const QString &word);
    static QList<TeamId> teamsOf(const QString &list);

private:
    Result<void> addTeam(UserId user, TeamId team);
    Database &m_database;
};

} // namespace touchline
