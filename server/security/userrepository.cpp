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
            .teams = UserRepository::teamsOf(row.value(5).toString())};
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
        query->bindValue(u":uuid"_s, newUuid());
        query->bindValue(u":name"_s, user.name);
        query->bindValue(u":folded"_s, folded);
        query->bindValue(u":password"_s, boundText(QString::fromLatin1(user.password)));
        query->bindValue(u":role"_s, wordOf(user.role));
        query->bindValue(u":now"_s, QDateTime::currentSecsSinceEpoch());
        query->bindValue(u":revision"_s, toNumber(*revision));
        if (const auto ran = Database::run(*query); !ran)
            return failed(ran);
        if (!query->next())
            return fail(ErrorCode::Internal, u"The new user has no id."_s);
        id = UserId{query->value(0).toLongLong()};
    }
    for (const auto team : user.teams) {
        auto query = m_database.prepare("membership_insert"_L1);
        if (!query)
            return failed(query);
        query->bindValue(u":user"_s, toNumber(id));
        query->bindValue(u":team"_s, toNumber(team));
        if (const auto ran = Database::run(*query); !ran) {
            if (ran.error().code == ErrorCode::Conflict)
                return fail(ErrorCode::Conflict, u"There is no team %1, or it is named twice."_s.arg(toNumber(team)));
            return failed(ran);
        }
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

Result<void> UserRepository::setDisabled(Transaction &transaction, UserId user, bool disabled)
{
    const auto revision = transaction.revision();
    if (!revision)
        return failed(revision);
    auto query = m_database.prepare("user_set_disabled"_L1);
    if (!query)
        return failed(query);
    query->bindValue(u":disabled"_s, disabled ? 1 : 0);
    query->bindValue(u":revision"_s, toNumber(*revision));
    query->bindValue(u":user"_s, toNumber(user));
    if (const auto ran = Database::run(*query); !ran)
        return ran;
    return transaction.touch(Transaction::Scope::Policy);
}

} // namespace touchline
