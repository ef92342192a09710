// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/authservice.h"
#include "core/import/findings.h"
#include "server/security/policy.h"
#include "server/service/accountrules.h"
#include <QtCore/QLoggingCategory>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

Q_LOGGING_CATEGORY(logAuth, "touchline.auth")

std::unexpected<Error> refusedPassword(ErrorCode code, const QString &finding, const QString &detail, const QString &pointer)
{
    return fail(code, detail, {{.code = finding, .detail = detail, .column = pointer}});
}

AuditRecord recordOf(const QString &action, std::optional<UserId> actor, const QString &kind, qint64 subject, const Origin &origin)
{
    return {
        .action = action, .actor = actor, .subjectKind = kind, .subject = subject, .requestId = origin.requestId, .remote = origin.remote};
}

} // namespace

Me AuthService::me(const Caller &caller)
{
    return {.id = caller.user, .name = caller.name, .role = caller.role, .teams = caller.isAdmin() ? QList<TeamId>() : caller.teams};
}

Result<LoginReply> AuthService::signIn(const LoginRequest &request, const Origin &origin)
{
    if (request.name.isEmpty() || request.name.size() > 200)
        return fail(ErrorCode::Invalid, u"A user's name has 1 to 200 characters."_s,
                    {{.code = u"out_of_range"_s, .detail = u"1 to 200 characters"_s, .column = u"/name"_s}});
    const auto known = m_sessions.knowsAddress(request.name, origin.remote);
    if (!known)
        return failed(known);
    // Charged before the password is looked at: a flood of parallel guesses must not slip past the count.
    if (const auto charged = m_lockout.charge(request.name, origin.remote, *known); !charged)
        return failed(charged);
    const auto user = m_users.find(request.name);
    if (!user)
        return failed(user);
    const auto right = m_passwords.verify(*user ? (*user)->password : QByteArray(), request.password);
    if (right && !(*user)->disabled)
        return admit(**user, request, *known, origin);
    // For unknown names too, so that the disk does not tell the two apart; the lockout and the address's rate bound how many.
    noteFailure(recordOf(u"session.refused"_s, {}, u"user"_s, *user ? toNumber((*user)->id) : 0, origin));
    return refusedFor({.code = u"wrong_sign_in"_s, .detail = u"Name or password is wrong."_s}, ErrorCode::Unauthenticated);
}

Result<LoginReply> AuthService::admit(const UserRecord &user, const LoginRequest &request, bool knownAddress, const Origin &origin)
{
    QByteArray rehashed;
    if (m_passwords.isOutdated(user.password)) {
        const auto hash = m_passwords.hash(request.password);
        if (!hash)
            return failed(hash);
        rehashed = *hash;
    }
    auto transaction = m_database.begin();
    if (!transaction)
        return failed(transaction);
    // Hashes take their time: what was disabled, deleted or given another password meanwhile opens no session.
    const auto now = m_users.find(user.id);
    if (!now)
        return failed(now);
    if (!*now || (*now)->disabled || (*now)->password != user.password)
        return refusedFor({.code = u"wrong_sign_in"_s, .detail = u"Name or password is wrong."_s}, ErrorCode::Unauthenticated);
    if (!rehashed.isEmpty()) {
        if (const auto changed = m_users.setRehashed(*transaction, user.id, rehashed); !changed)
            return failed(changed);
    }
    if (const auto cleared = m_lockout.clear(*transaction, request.name, origin.remote, knownAddress); !cleared)
        return failed(cleared);
    auto session = m_sessions.open(*transaction, user, request.staySignedIn, request.device, origin.remote);
    if (!session)
        return failed(session);
    const auto audited = transaction->audit(recordOf(u"session.login"_s, user.id, u"session"_s, toNumber(session->id), origin));
    if (!audited)
        return failed(audited);
    if (const auto committed = transaction->commit(); !committed)
        return failed(committed);
    return LoginReply{
        .token = QString::fromLatin1(session->token),
        .expires = session->expires,
        .me = {.id = user.id, .name = user.name, .role = user.role, .teams = user.role == Role::Admin ? QList<TeamId>() : user.teams}};
}

void AuthService::noteFailure(const AuditRecord &record)
{
    const auto noted = [&]() -> Result<void> {
        auto transaction = m_database.begin();
        if (!transaction)
            return failed(transaction);
        const auto audited = transaction->audit(record);
        return audited ? transaction->commit() : audited;
    }();
    if (!noted)
        qCWarning(logAuth) << "a refused password could not be audited:" << noted.error().detail;
}

Result<void> AuthService::signOut(const Caller &caller, const Origin &origin)
{
    auto transaction = m_database.begin();
    if (!transaction)
        return failed(transaction);
    if (const auto revoked = m_sessions.revoke(*transaction, caller.session); !revoked)
        return revoked;
    const auto audited = transaction->audit(recordOf(u"session.logout"_s, caller.user, u"session"_s, toNumber(caller.session), origin));
    return audited ? transaction->commit() : audited;
}

Result<LoginReply> AuthService::renew(const Caller &caller, const Origin &origin)
{
    if (caller.session == SessionId{})
        return fail(ErrorCode::Forbidden, u"This session ends with the program that began it, and has no other token."_s);
    auto transaction = m_database.begin();
    if (!transaction)
        return failed(transaction);
    const auto renewed = m_sessions.renew(*transaction, caller);
    if (!renewed)
        return failed(renewed);
    const auto audited = transaction->audit(recordOf(u"session.renew"_s, caller.user, u"session"_s, toNumber(caller.session), origin));
    if (!audited)
        return failed(audited);
    if (const auto committed = transaction->commit(); !committed)
        return failed(committed);
    return LoginReply{.token = QString::fromLatin1(renewed->token), .expires = renewed->expires, .me = me(caller)};
}

Result<Answer<QList<SessionInfo>>> AuthService::sessions(const Caller &caller) const
{
    auto found = m_sessions.ofUser(caller.user, caller.role);
    if (!found)
        return failed(found);
    for (SessionInfo &session : *found)
        session.present = session.id == caller.session;
    return Answer<QList<SessionInfo>>{.data = *std::move(found), .meta = {.dataRevision = m_database.dataRevision(), .definitions = {}}};
}

Result<Answer<SessionInfo>> AuthService::session(SessionId session, const Caller &caller) const
{
    const auto all = sessions(caller);
    if (!all)
        return failed(all);
    const auto found = std::ranges::find(all->data, session, &SessionInfo::id);
    if (found == all->data.end())
        return policy::nothingThere();
    return Answer<SessionInfo>{.data = *found, .meta = all->meta};
}

Result<void> AuthService::endOtherSessions(const Caller &caller, const Origin &origin)
{
    auto transaction = m_database.begin();
    if (!transaction)
        return failed(transaction);
    if (const auto ended = m_sessions.revokeAll(*transaction, caller.user, caller.session); !ended)
        return ended;
    const auto audited = transaction->audit(recordOf(u"session.end_others"_s, caller.user, u"user"_s, toNumber(caller.user), origin));
    return audited ? transaction->commit() : audited;
}

Result<void> AuthService::endSession(SessionId session, const Caller &caller, const Origin &origin)
{
    auto transaction = m_database.begin();
    if (!transaction)
        return failed(transaction);
    const auto ended = m_sessions.revokeOwn(*transaction, session, caller.user);
    if (!ended)
        return failed(ended);
    if (!*ended)
        return policy::nothingThere();
    const auto audited = transaction->audit(recordOf(u"session.end"_s, caller.user, u"session"_s, toNumber(session), origin));
    return audited ? transaction->commit() : audited;
}

Result<void> AuthService::changePassword(const PasswordChange &change, const Caller &caller, const Origin &origin)
{
    if (auto good = m_passwords.acceptable(change.wanted, caller.name); !good) {
        for (Issue &issue : good.error().issues)
            issue.column = u"/new"_s;
        return good;
    }
    if (change.wanted == change.current)
        return refusedPassword(ErrorCode::Invalid, u"same_password"_s, u"The new password is the present one; take another."_s, u"/new"_s);
    const auto known = m_sessions.knowsAddress(caller.name, origin.remote);
    if (!known)
        return failed(known);
    // As at sign-in: whoever has found a device signed in must not find out the password by asking often.
    if (const auto charged = m_lockout.charge(caller.name, origin.remote, *known); !charged)
        return charged;
    const auto user = m_users.find(caller.user);
    if (!user)
        return failed(user);
    if (!m_passwords.verify(*user ? (*user)->password : QByteArray(), change.current)) {
        noteFailure(recordOf(u"password.refused"_s, caller.user, u"user"_s, toNumber(caller.user), origin));
        return refusedPassword(ErrorCode::Forbidden, u"wrong_password"_s, u"The present password is wrong; nothing was changed."_s,
                               u"/current"_s);
    }
    const auto hash = m_passwords.hash(change.wanted);
    if (!hash)
        return failed(hash);
    auto transaction = m_database.begin();
    if (!transaction)
        return failed(transaction);
    // Hashes take their time: meanwhile the session may have been ended, or the password set by somebody else.
    const auto open = m_sessions.isOpen(caller.session, caller.user);
    if (!open)
        return failed(open);
    const auto now = m_users.find(caller.user);
    if (!now)
        return failed(now);
    if (!*open || !*now || (*now)->password != (*user)->password)
        return fail(ErrorCode::Unauthenticated, u"This session has ended meanwhile; nothing was changed."_s);
    if (const auto cleared = m_lockout.clear(*transaction, caller.name, origin.remote, *known); !cleared)
        return cleared;
    if (const auto set = accounts::setPassword(*transaction, m_users, m_sessions, caller.user, *hash, caller.session); !set)
        return set;
    const auto audited = transaction->audit(recordOf(u"user.password"_s, caller.user, u"user"_s, toNumber(caller.user), origin));
    return audited ? transaction->commit() : audited;
}

} // namespace touchline
