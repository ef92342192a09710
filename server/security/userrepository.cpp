// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/userrepository.h"
#include "core/import/foldedname.h"
#include "server/data/binding.h"
#include "server/data/uuid.h"
#include <QtCore/QDateTime>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

UserRecord userOf(const QSqlQuery &row)
{
    return {.id = UserId{row.value(0).toLongLong()},
            .name = row.value(1).toString(),
            .password = row.value(2).toString().toLatin1(),
            .role = UserRepository::roleOf(row.value(3).toString()),
            .disabled = row.value(4).toBool(),
            .teams = UserRepository::teamsOf(row.value(5).toString()),
            .uuid = row.value(6).toString()};
}

} // namespace

QString UserRepository::wordOf(Role role)
{
    return role == Role::Admin ? u"admin"_s : role == Role::Coach ? u"coach"_s : u"viewer"_s;
}

Role UserRepository::roleOf(const QString &word)
{
    return word == "admin"_L1 ? Role::Admin : word == "coach"_L1 ? Role::Coach : Role::Viewer;
}

QList<TeamId> UserRepository::teamsOf(const QString &list)
{
    QList<TeamId> teams;
    for (const auto team : QStringView(list).split(u',', Qt::SkipEmptyParts))
        teams.append(TeamId{team.toLongLong()});
    return teams;
}

Result<QList<UserRecord>> UserRepository::users() const
{
    auto query = m_database.prepare("users"_L1);
    if (!query)
        return failed(query);
    if (const auto ran = Database::run(*query); !ran)
        return failed(ran);
    QList<UserRecord> users;
    while (query->next())
        users.append(userOf(*query));
    return users;
}

Result<std::optional<UserRecord>> UserRepository::find(const QString &name) const
{
    auto query = m_database.prepare("user_by_name"_L1);
    if (!query)
        return failed(query);
    query->bindValue(u":folded"_s, boundText(foldedName(name)));
    if (const auto ran = Database::run(*query); !ran)
        return failed(ran);
    if (!query->next())
        return std::nullopt;
    return userOf(*query);
}

Result<std::optional<UserRecord>> UserRepository::find(UserId id) const
{
    auto query = m_database.select("user_by_id"_L1, {{u":id"_s, toNumber(id)}});
    if (!query)
        return failed(query);
    return query->next() ? std::optional(userOf(*query)) : std::nullopt;
}

Result<QList<MemberInfo>> UserRepository::members(TeamId team) const
{
    auto query = m_database.select("team_members"_L1, {{u":team"_s, toNumber(team)}});
    if (!query)
        return failed(query);
    QList<MemberInfo> members;
    while (query->next())
        members.append({.id = UserId{query->value(0).toLongLong()},
                        .name = query->value(1).toString(),
                        .role = roleOf(query->value(2).toString()),
                        .disabled = query->value(3).toBool()});
    return members;
}

Result<int> UserRepository::activeAdmins() const
{
    auto query = m_database.prepare("user_count_admins"_L1);
    if (!query)
        return failed(query);
    if (const auto ran = Database::run(*query); !ran)
        return failed(ran);
    return query->next() ? query->value(0).toInt() : 0;
}

Result<UserId> UserRepository::add(Transaction &transaction, const UserRecord &user)
{
    const auto folded = foldedName(user.name);
    if (folded.isEmpty() || user.name.size() > 200 || user.name.contains(QChar(0)))
        return fail(ErrorCode::Invalid, u"A user's name has 1 to 200 characters, at least one of them a letter or digit."_s);
    const auto existing = find(user.name);
    if (!existing)
        return failed(existing);
    if (*existing)
        return fail(ErrorCode::Conflict,
                    u"There is a user \"%1\" already; names are compared without case and accents."_s.arg((*existing)->name));
    const auto revision = transaction.revision();
    if (!revision)
        return failed(revision);

    UserId id{};
    {
        auto query = m_database.prepare("user_insert"_L1);
        if (!query)
            return failed(query);
        query->bindValue(u":uuid"_s, user.uuid.isEmpty() ? newUuid() : user.uuid);
        query->bindValue(u":name"_s, user.name);
        query->bindValue(u":folded"_s, folded);
        query->bindValue(u":password"_s, boundText(QString::fromLatin1(user.password)));
        query->bindValue(u":role"_s, wordOf(user.role));
        query->bindValue(u":disabled"_s, user.disabled ? 1 : 0);
        query->bindValue(u":now"_s, QDateTime::currentSecsSinceEpoch());
        query->bindValue(u":revision"_s, toNumber(*revision));
        if (const auto ran = Database::run(*query); !ran)
            return failed(ran);
        if (!query->next())
            return fail(ErrorCode::Internal, u"The new user has no id."_s);
        id = UserId{query->value(0).toLongLong()};
    }
    for (const auto team : user.teams) {
        if (const auto added = addTeam(id, team); !added)
            return failed(added);
    }
    if (const auto touched = transaction.touch(Transaction::Scope::Policy); !touched)
        return failed(touched);
    return id;
}

Result<void> UserRepository::setPassword(Transaction &transaction, UserId user, const QByteArray &hash)
{
    const auto revision = transaction.revision();
    if (!revision)
        return failed(revision);
    auto query = m_database.prepare("user_set_password"_L1);
    if (!query)
        return failed(query);
    query->bindValue(u":password"_s, QString::fromLatin1(hash));
    query->bindValue(u":now"_s, QDateTime::currentSecsSinceEpoch());
    query->bindValue(u":revision"_s, toNumber(*revision));
    query->bindValue(u":user"_s, toNumber(user));
    return Database::run(*query);
}

Result<void> UserRepository::setRehashed(Transaction &, UserId user, const QByteArray &hash)
{
    auto query = m_database.prepare("user_rehash"_L1);
    if (!query)
        return failed(query);
    query->bindValue(u":password"_s, QString::fromLatin1(hash));
    query->bindValue(u":user"_s, toNumber(user));
    return Database::run(*query);
}

Result<void> UserRepository::addTeam(UserId user, TeamId team)
{
    const auto added = m_database.select("membership_insert"_L1, {{u":user"_s, toNumber(user)}, {u":team"_s, toNumber(team)}});
    if (added)
        return {};
    if (added.error().code == ErrorCode::Conflict)
        return fail(ErrorCode::Conflict, u"There is no team %1, or it is named twice."_s.arg(toNumber(team)));
    return failed(added);
}

Result<void> UserRepository::change(Transaction &transaction, const UserRecord &before, const UserRecord &after)
{
    const auto revision = transaction.revision();
    if (!revision)
        return failed(revision);
    const auto updated = m_database.select("user_update"_L1,
                                           {{u":user"_s, toNumber(before.id)},
                                            {u":name"_s, after.name},
                                            {u":folded"_s, foldedName(after.name)},
                                            {u":role"_s, wordOf(after.role)},
                                            {u":disabled"_s, after.disabled ? 1 : 0},
                                            {u":revision"_s, toNumber(*revision)}});
    if (!updated)
        return failed(updated);
    for (const TeamId team : before.teams) {
        if (after.teams.contains(team))
            continue;
        const auto gone = m_database.select("membership_delete"_L1, {{u":user"_s, toNumber(before.id)}, {u":team"_s, toNumber(team)}});
        if (!gone)
            return failed(gone);
    }
    for (const TeamId team : after.teams) {
        if (before.teams.contains(team))
            continue;
        if (const auto added = addTeam(before.id, team); !added)
            return added;
    }
    return transaction.touch(Transaction::Scope::Policy);
}

Result<void> UserRepository::remove(Transaction &transaction, UserId user)
{
    if (const auto gone = m_database.select("user_delete"_L1, {{u":id"_s, toNumber(user)}}); !gone)
        return failed(gone);
    return transaction.touch(Transaction::Scope::Policy);
}

} // namespace touchline
