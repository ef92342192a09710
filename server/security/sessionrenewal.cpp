// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/sessions.h"
#include "server/security/token.h"
#include <QtCore/QTimeZone>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr qint64 renewedEvery = 24 * 3600;

std::unexpected<Error> endedMeanwhile()
{
    return fail(ErrorCode::Unauthenticated, u"This session or its token has ended meanwhile. Sign in again."_s);
}

} // namespace

Result<Sessions::Opened> Sessions::renew(Transaction &, const Caller &caller)
{
    const auto now = m_clock();
    auto row = m_database.select("session_tokens"_L1,
                                 {{u":session"_s, toNumber(caller.session)}, {u":user"_s, toNumber(caller.user)}, {u":now"_s, now}});
    if (!row)
        return failed(row);
    if (!row->next())
        return endedMeanwhile();
    const auto newest = row->value(0).toByteArray();
    const auto previous = row->value(1).toByteArray();
    const auto due = row->value(2).toLongLong() + renewedEvery;
    const auto expires = row->value(3).toLongLong();
    bool previousIsGood = false;
    {
        const std::lock_guard lock(m_mutex);
        previousIsGood = !m_takenOver.contains(newest);
    }
    // With the one before: the answer that had the newest was lost, and nobody has ever shown it.
    const bool byNewest = caller.tokenHash == newest;
    if (!byNewest && !(caller.tokenHash == previous && previousIsGood))
        return endedMeanwhile();
    if (now < due)
        return std::unexpected(Error{.code = ErrorCode::TooMany,
                                     .detail = u"A token is renewed once a day at most; this one is good meanwhile."_s,
                                     .retryAfter = int(due - now)});
    const auto spent = byNewest ? previous : newest;
    if (!spent.isEmpty()) {
        if (const auto kept = m_database.select("session_spend"_L1, {{u":token"_s, spent}, {u":session"_s, toNumber(caller.session)}});
            !kept)
            return failed(kept);
    }
    const auto token = token::make();
    const auto renewed = m_database.select("session_renew"_L1,
                                           {{u":token"_s, token::hashOf(token)},
                                            {u":previous"_s, caller.tokenHash},
                                            {u":now"_s, now},
                                            {u":session"_s, toNumber(caller.session)}});
    if (!renewed)
        return failed(renewed);
    return Opened{.id = caller.session, .token = token, .expires = QDateTime::fromSecsSinceEpoch(expires, QTimeZone::UTC)};
}

Result<void> Sessions::settle()
{
    QHash<QByteArray, SessionId> takenOver;
    QHash<SessionId, UserId> stolen;
    {
        const std::lock_guard lock(m_mutex);
        takenOver = m_takenOver;
        stolen = m_stolen;
        m_unsettled = false;
    }
    auto done = writeTakenOver(takenOver);
    if (done)
        done = writeStolen(stolen);
    const std::lock_guard lock(m_mutex);
    if (!done) {
        m_unsettled = true;
        return done;
    }
    // Not before they are committed: in between nobody may slip through.
    for (auto entry = takenOver.cbegin(); entry != takenOver.cend(); ++entry)
        m_takenOver.remove(entry.key());
    for (auto entry = stolen.cbegin(); entry != stolen.cend(); ++entry)
        m_stolen.remove(entry.key());
    return {};
}

Result<void> Sessions::writeTakenOver(const QHash<QByteArray, SessionId> &takenOver)
{
    if (takenOver.isEmpty())
        return {};
    auto transaction = m_database.begin();
    if (!transaction)
        return failed(transaction);
    for (auto entry = takenOver.cbegin(); entry != takenOver.cend(); ++entry) {
        const Bindings which{{u":session"_s, toNumber(entry.value())}, {u":token"_s, entry.key()}};
        for (const auto step : {"session_spend_previous"_L1, "session_take_over"_L1}) {
            if (const auto ran = m_database.select(step, which); !ran)
                return failed(ran);
        }
    }
    return transaction->commit();
}

Result<void> Sessions::writeStolen(const QHash<SessionId, UserId> &stolen)
{
    for (auto entry = stolen.cbegin(); entry != stolen.cend(); ++entry) {
        auto transaction = m_database.begin();
        if (!transaction)
            return failed(transaction);
        const auto ended = revokeOwn(*transaction, entry.key(), entry.value());
        if (!ended)
            return failed(ended);
        if (!*ended)
            continue; // by somebody else
        // Nobody knows who it was: the account is not the actor.
        const auto audited =
            transaction->audit({.action = u"session.stolen"_s, .subjectKind = u"session"_s, .subject = toNumber(entry.key())});
        if (!audited)
            return audited;
        if (const auto committed = transaction->commit(); !committed)
            return committed;
    }
    return {};
}

} // namespace touchline
