// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/userservice.h"
#include "server/service/accountrules.h"

using namespace Qt::StringLiterals;

namespace touchline {

Result<UserRecord> UserService::existing(const QString &name) const
{
    const auto user = m_users.find(name);
    if (!user)
        return failed(user);
    if (!*user)
        return fail(ErrorCode::NotFound, u"There is no user \"%1\"; `touchlined user list` shows who there is."_s.arg(name));
    return **user;
}

Result<UserId> UserService::create(const QString &name, Role role, const QList<TeamId> &teams, const QString &password)
{
    if (const auto good = m_passwords.acceptable(password, name); !good)
        return failed(good);
    const auto hash = m_passwords.hash(password);
    if (!hash)
        return failed(hash);
    auto transaction = m_database.begin();
    if (!transaction)
        return failed(transaction);
    const auto id = m_users.add(*transaction, {.name = name, .password = *hash, .role = role, .teams = teams});
    if (!id)
        return failed(id);
    const auto audited = transaction->audit({.action = u"user.create"_s,
                                             .subjectKind = u"user"_s,
                                             .subject = toNumber(*id),
                                             .detail = {{u"role"_s, UserRepository::wordOf(role)}, {u"teams"_s, int(teams.size())}}});
    if (!audited)
        return failed(audited);
    if (const auto committed = transaction->commit(); !committed)
        return failed(committed);
    return *id;
}

Result<void> UserService::setPassword(const QString &name, const QString &password)
{
    const auto user = existing(name);
    if (!user)
        return failed(user);
    if (const auto good = m_passwords.acceptable(password, user->name); !good)
        return good;
    const auto hash = m_passwords.hash(password);
    if (!hash)
        return failed(hash);
    auto transaction = m_database.begin();
    if (!transaction)
        return failed(transaction);
    if (const auto set = accounts::setPassword(*transaction, m_users, m_sessions, user->id, *hash); !set)
        return set;
    const auto audited = transaction->audit({.action = u"user.password"_s, .subjectKind = u"user"_s, .subject = toNumber(user->id)});
    return audited ? transaction->commit() : audited;
}

Result<void> UserService::disable(const QString &name)
{
    const auto user = existing(name);
    if (!user)
        return failed(user);
    auto transaction = m_database.begin();
    if (!transaction)
        return failed(transaction);
    UserRecord disabled = *user;
    disabled.disabled = true;
    if (const auto changed = accounts::change(*transaction, m_users, m_sessions, *user, disabled); !changed)
        return changed;
    const auto audited = transaction->audit({.action = u"user.disable"_s, .subjectKind = u"user"_s, .subject = toNumber(user->id)});
    return audited ? transaction->commit() : audited;
}

Result<UserRecord> UserService::localAdmin()
{
    const auto name = u"local desktop"_s;
    const auto user = m_users.find(name);
    if (!user)
        return failed(user);
    if (*user)
        return **user;
    auto transaction = m_database.begin();
    if (!transaction)
        return failed(transaction);
    UserRecord admin{.name = name, .role = Role::Admin};
    const auto id = m_users.add(*transaction, admin);
    if (!id)
        return failed(id);
    admin.id = *id;
    const auto audited = transaction->audit({.action = u"user.create"_s,
                                             .subjectKind = u"user"_s,
                                             .subject = toNumber(*id),
                                             .detail = {{u"role"_s, u"admin"_s}, {u"local"_s, true}}});
    if (!audited)
        return failed(audited);
    if (const auto committed = transaction->commit(); !committed)
        return failed(committed);
    return admin;
}

} // namespace touchline
