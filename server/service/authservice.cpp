// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/authservice.h"
#include <QtCore/QLoggingCategory>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {
Q_LOGGING_CATEGORY(logAuth, "touchline.auth")
}

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
    noteFailure(*user, origin);
    return fail(ErrorCode::Unauthenticated, u"Name or password is wrong."_s);
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
    if (!rehashed.isEmpty()) {
        if (const auto changed = m_users.setRehashed(*transaction, user.id, rehashed); !changed)
            return failed(changed);
    }
    if (const auto cleared = m_lockout.clear(*transaction, request.name, origin.remote, knownAddress); !cleared)
        return failed(cleared);
    auto session = m_sessions.open(*transaction, user, request.staySignedIn, request.device, origin.remote);
    if (!session)
        return failed(session);
    const auto audited = transaction->audit({.action = u"session.login"_s,
                                             .actor = user.id,
                                             .subjectKind = u"session"_s,
                                             .subject = toNumber(session->id),
                                             .requestId = origin.requestId,
                                             .remote = origin.remote});
    if (!audited)
        return failed(audited);
    if (const auto committed = transaction->commit(); !committed)
        return failed(committed);
    return LoginReply{
        .token = QString::fromLatin1(session->token),
        .expires = session->expires,
        .me = {.id = user.id, .name = user.name, .role = user.role, .teams = user.role == Role::Admin ? QList<TeamId>() : user.teams}};
}

void AuthService::noteFailure(const std::optional<UserRecord> &user, const Origin &origin)
{
    // For unknown names too, so that the disk does not tell the two apart; the lockout and the address's rate bound how many.
    const auto noted = [&]() -> Result<void> {
        auto transaction = m_database.begin();
        if (!transaction)
            return failed(transaction);
        const auto audited = transaction->audit({.action = u"session.refused"_s,
                                                 .subjectKind = u"user"_s,
                                                 .subject = user ? toNumber(user->id) : 0,
                                                 .requestId = origin.requestId,
                                                 .remote = origin.remote});
        return audited ? transaction->commit() : audited;
    }();
    if (!noted)
        qCWarning(logAuth) << "a refused sign-in could not be audited:" << noted.error().detail;
}

Result<void> AuthService::signOut(const Caller &caller, const Origin &origin)
{
    auto transaction = m_database.begin();
    if (!transaction)
        return failed(transaction);
    if (const auto revoked = m_sessions.revoke(*transaction, caller.session); !revoked)
        return revoked;
    const auto audited = transaction->audit({.action = u"session.logout"_s,
                                             .actor = caller.user,
                                             .subjectKind = u"session"_s,
                                             .subject = toNumber(caller.session),
                                             .requestId = origin.requestId,
                                             .remote = origin.remote});
    return audited ? transaction->commit() : audited;
}

} // namespace touchline
