// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/accountservice.h"
#include "core/contract/codec.h"
#include "server/security/policy.h"
#include "server/service/entrychecker.h"
#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr qsizetype mostTeamsOfAccount = 200;

Stored<UserEntry> accountOf(const UserRecord &user)
{
    return {.id = toNumber(user.id),
            .uuid = user.uuid,
            .value = {.name = user.name, .role = user.role, .disabled = user.disabled, .teams = user.teams}};
}

QJsonArray numbersOf(const QList<TeamId> &teams)
{
    QJsonArray numbers;
    for (const TeamId team : teams)
        numbers.append(toNumber(team));
    return numbers;
}

/** What changed, by ids and words of our own: no name. */
QJsonObject differenceOf(const UserRecord &before, const UserRecord &after)
{
    QJsonObject difference;
    if (before.name != after.name)
        difference.insert(u"renamed"_s, true);
    if (before.role != after.role) {
        difference.insert(u"role"_s, UserRepository::wordOf(after.role));
        difference.insert(u"role_before"_s, UserRepository::wordOf(before.role));
    }
    if (before.disabled != after.disabled)
        difference.insert(u"disabled"_s, after.disabled);
    if (before.teams != after.teams) {
        difference.insert(u"teams"_s, numbersOf(after.teams));
        difference.insert(u"teams_before"_s, numbersOf(before.teams));
    }
    return difference;
}

} // namespace

Result<UserRecord> AccountService::existing(UserId id) const
{
    auto user = m_users.find(id);
    if (!user)
        return failed(user);
    if (!*user)
        return policy::nothingThere();
    return **std::move(user);
}

Result<void> AccountService::teamExists(TeamId team) const
{
    const auto state = rowState(m_database, RowKind::Team, toNumber(team));
    if (!state)
        return failed(state);
    return *state ? Result<void>{} : policy::nothingThere();
}

Result<Answer<QList<AccountService::Account>>> AccountService::all(const Caller &caller, const Origin &origin)
{
    if (const auto noted = m_audit.noteRead(u"user.list"_s, {}, 0, caller, origin); !noted)
        return failed(noted);
    const auto users = m_users.users();
    if (!users)
        return failed(users);
    Answer<QList<Account>> answer{.data = {}, .meta = meta()};
    for (const UserRecord &user : *users)
        answer.data.append(accountOf(user));
    return answer;
}

Result<Answer<AccountService::Account>> AccountService::one(UserId id, const Caller &caller, const Origin &origin)
{
    const auto user = existing(id);
    if (!user)
        return failed(user);
    if (const auto noted = m_audit.noteRead(u"user.read"_s, wordOf(RowKind::User), toNumber(id), caller, origin); !noted)
        return failed(noted);
    return Answer<Account>{.data = accountOf(*user), .meta = meta()};
}

Result<UserEntry> AccountService::checked(UserEntry entry, const UserRecord *before) const
{
    EntryChecker checker;
    checker.text(u"/name"_s, entry.name, 1, EntryChecker::longestName);
    if (entry.teams.size() > mostTeamsOfAccount)
        checker.refuse(u"/teams"_s, u"too_many"_s, u"An account sees at most %1 teams; an admin sees all."_s.arg(mostTeamsOfAccount));
    for (qsizetype i = 0; i < std::min(entry.teams.size(), mostTeamsOfAccount); ++i) {
        const auto there = teamExists(entry.teams[i]);
        if (!there && there.error().code != ErrorCode::NotFound)
            return failed(there);
        if (!there)
            checker.refuse(u"/teams/%1"_s.arg(i), u"unknown_team"_s, u"There is no such team."_s);
        else if (entry.teams.indexOf(entry.teams[i]) < i)
            checker.refuse(u"/teams/%1"_s.arg(i), u"duplicate"_s, u"This team stands in the list twice."_s);
    }
    if (const auto good = checker.verdict(u"The account"_s); !good)
        return failed(good);
    entry.name = entry.name.simplified();
    std::ranges::sort(entry.teams);
    const auto same = m_users.find(entry.name);
    if (!same)
        return failed(same);
    if (*same && (!before || (*same)->id != before->id)) {
        const QString detail = u"There is an account of this name already; names are compared without case and accents."_s;
        return fail(ErrorCode::Conflict, detail, {{.code = u"taken_name"_s, .detail = detail, .column = u"/name"_s}});
    }
    return entry;
}

Result<Written<AccountService::Account>> AccountService::answer(Write &write, UserId id, bool created) const
{
    const auto user = existing(id);
    if (!user)
        return failed(user);
    return write.written(RowKind::User, toNumber(id), accountOf(*user), created);
}

Result<Written<AccountService::Account>> AccountService::create(Write &write, const UserEntry &entry, const QString &uuid)
{
    const auto wanted = checked(entry, nullptr);
    if (!wanted)
        return failed(wanted);
    const auto id =
        m_users.add(write.transaction,
                    {.name = wanted->name, .role = wanted->role, .disabled = wanted->disabled, .teams = wanted->teams, .uuid = uuid});
    if (!id)
        return failed(id);
    const QJsonObject detail{{u"role"_s, UserRepository::wordOf(wanted->role)}, {u"teams"_s, numbersOf(wanted->teams)}};
    if (const auto audited = write.audit(u"user.create"_s, wordOf(RowKind::User), toNumber(*id), detail); !audited)
        return failed(audited);
    return answer(write, *id, true);
}

Result<Written<AccountService::Account>> AccountService::put(Write &write, const QString &uuid, const Change<UserEntry> &entry)
{
    const auto fingerprint = QCryptographicHash::hash(encode(entry.value), QCryptographicHash::Sha256);
    return putUnder<Account>(
        write, RowKind::User, uuid, fingerprint, [&] { return create(write, entry.value, uuid); },
        [&](qint64 id) {
            return change(write, UserId{id}, [&entry](Change<UserEntry> &stored) -> Result<void> {
                stored = entry;
                return {};
            });
        },
        [&](qint64 id) { return answer(write, UserId{id}, false); });
}

Result<void> AccountService::store(Write &write, const UserRecord &before, const UserRecord &after, const QString &reason)
{
    if (const auto changed = accounts::change(write.transaction, m_users, m_sessions, before, after); !changed)
        return changed;
    return write.audit(u"user.change"_s, wordOf(RowKind::User), toNumber(before.id), differenceOf(before, after), reason);
}

Result<Written<AccountService::Account>> AccountService::change(Write &write, UserId id, const Edit<Change<UserEntry>> &edit)
{
    const auto before = existing(id);
    if (!before)
        return failed(before);
    if (const auto allowed = write.mayChange(RowKind::User, toNumber(id)); !allowed)
        return failed(allowed);
    Change<UserEntry> wanted{.value = accountOf(*before).value, .reason = {}};
    if (const auto edited = edit(wanted); !edited)
        return failed(edited);
    const auto entry = checked(wanted.value, &*before);
    if (!entry)
        return failed(entry);
    if (*entry == accountOf(*before).value)
        return answer(write, id, false);
    if (!wanted.reason.isEmpty()) {
        if (const auto reasoned = hasReason(wanted.reason); !reasoned)
            return failed(reasoned);
    }
    const UserRecord after{.id = id, .name = entry->name, .role = entry->role, .disabled = entry->disabled, .teams = entry->teams};
    if (const auto stored = store(write, *before, after, wanted.reason.trimmed()); !stored)
        return failed(stored);
    return answer(write, id, false);
}

Result<void> AccountService::remove(Write &write, UserId id, const QString &reason)
{
    const auto user = existing(id);
    if (!user)
        return failed(user);
    if (const auto allowed = write.mayChange(RowKind::User, toNumber(id)); !allowed)
        return allowed;
    if (id == write.caller.user) {
        const QString detail = u"This is your own account; another admin has to delete it."_s;
        return fail(ErrorCode::Conflict, detail, {{.code = u"own_account"_s, .detail = detail}});
    }
    if (!reason.isEmpty()) {
        if (const auto reasoned = hasReason(reason); !reasoned)
            return reasoned;
    }
    if (const auto removed = accounts::remove(write.transaction, m_users, *user); !removed)
        return removed;
    return write.audit(u"user.delete"_s, wordOf(RowKind::User), toNumber(id), {}, reason.trimmed());
}

Result<void> AccountService::setPassword(UserId id, const QString &password, const Caller &caller, const Origin &origin)
{
    const auto user = existing(id);
    if (!user)
        return failed(user);
    if (id == caller.user)
        return fail(ErrorCode::Forbidden, u"This is your own account: change its password with POST /auth/password, by the present one."_s);
    if (const auto good = m_passwords.acceptable(password, user->name); !good)
        return good;
    // Outside of the transaction: nobody else can write meanwhile.
    const auto hash = m_passwords.hash(password);
    if (!hash)
        return failed(hash);
    auto transaction = m_database.begin();
    if (!transaction)
        return failed(transaction);
    if (const auto still = existing(id); !still)
        return failed(still);
    if (const auto set = accounts::setPassword(*transaction, m_users, m_sessions, id, *hash); !set)
        return set;
    const auto audited = transaction->audit({.action = u"user.password"_s,
                                             .actor = caller.user,
                                             .subjectKind = wordOf(RowKind::User),
                                             .subject = toNumber(id),
                                             .requestId = origin.requestId,
                                             .remote = origin.remote});
    return audited ? transaction->commit() : audited;
}

Result<Answer<QList<MemberInfo>>> AccountService::members(TeamId team, const Caller &caller, const Origin &origin)
{
    if (const auto there = teamExists(team); !there)
        return failed(there);
    if (const auto noted = m_audit.noteRead(u"member.list"_s, wordOf(RowKind::Team), toNumber(team), caller, origin); !noted)
        return failed(noted);
    auto found = m_users.members(team);
    if (!found)
        return failed(found);
    return Answer<QList<MemberInfo>>{.data = *std::move(found), .meta = meta()};
}

Result<void> AccountService::addMember(Write &write, TeamId team, UserId user)
{
    if (const auto there = teamExists(team); !there)
        return there;
    const auto before = existing(user);
    if (!before)
        return failed(before);
    if (before->teams.contains(team))
        return {};
    if (before->teams.size() >= mostTeamsOfAccount)
        return fail(ErrorCode::Invalid, u"An account sees at most %1 teams; an admin sees all."_s.arg(mostTeamsOfAccount));
    UserRecord after = *before;
    after.teams.append(team);
    std::ranges::sort(after.teams);
    return store(write, *before, after, {});
}

Result<void> AccountService::removeMember(Write &write, TeamId team, UserId user)
{
    if (const auto there = teamExists(team); !there)
        return there;
    const auto before = existing(user);
    if (!before)
        return failed(before);
    UserRecord after = *before;
    if (!after.teams.removeOne(team))
        return policy::nothingThere();
    return store(write, *before, after, {});
}

QList<RoleInfo> AccountService::roles()
{
    QList<RoleInfo> roles;
    for (const Role role : {Role::Viewer, Role::Coach, Role::Admin}) {
        const Caller somebody{.role = role};
        const auto may = [&somebody](Access access) { return policy::mayCall(access, somebody).has_value(); };
        const QString description = role == Role::Viewer ? u"Reads what belongs to its teams, and what leagues show to everybody."_s
            : role == Role::Coach                        ? u"Reads the same; enters and corrects what belongs to its teams."_s
                                                         : u"Reads and changes everything, accounts included."_s;
        roles.append({.role = role,
                      .description = description,
                      .readsEverything = !policy::scopeOf(somebody).has_value(),
                      .edits = may(Access::Editor),
                      .administers = may(Access::Admin)});
    }
    return roles;
}

} // namespace touchline
