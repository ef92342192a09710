// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/accountrules.h"
#include "server/data/rowremoval.h"

using namespace Qt::StringLiterals;

namespace touchline::accounts {

namespace {

/** Runs a change that must leave somebody who administers; where there was nobody (a workspace without passwords), none is asked for. */
Result<void> keepingAnAdmin(const UserRepository &users, const QString &name, const std::function<Result<void>()> &work)
{
    const auto before = users.activeAdmins();
    if (!before)
        return failed(before);
    if (const auto done = work(); !done)
        return done;
    const auto after = users.activeAdmins();
    if (!after)
        return failed(after);
    if (*before == 0 || *after > 0)
        return {};
    const QString detail = u"\"%1\" is the last admin who can sign in; make another one first. Nothing was changed."_s.arg(name);
    return fail(ErrorCode::Conflict, detail, {{.code = u"last_admin"_s, .detail = detail}});
}

} // namespace

Result<void> change(Transaction &transaction, UserRepository &users, Sessions &sessions, const UserRecord &before, const UserRecord &after)
{
    return keepingAnAdmin(users, before.name, [&]() -> Result<void> {
        if (const auto changed = users.change(transaction, before, after); !changed)
            return changed;
        if (before.role == after.role && before.disabled == after.disabled)
            return {};
        return sessions.revokeAll(transaction, before.id);
    });
}

Result<void> remove(Transaction &transaction, UserRepository &users, const UserRecord &user)
{
    const auto found = dependents(transaction.database(), "user_dependents"_L1, {{u":id"_s, toNumber(user.id)}});
    if (!found)
        return failed(found);
    if (const auto free = nothingDepends(*found); !free)
        return free;
    return keepingAnAdmin(users, user.name, [&] { return users.remove(transaction, user.id); });
}

Result<void> setPassword(Transaction &transaction, UserRepository &users, Sessions &sessions, UserId user, const QByteArray &hash,
                         std::optional<SessionId> kept)
{
    if (const auto changed = users.setPassword(transaction, user, hash); !changed)
        return changed;
    return sessions.revokeAll(transaction, user, kept);
}

} // namespace touchline::accounts
