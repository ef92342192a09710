// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/sessions.h"
#include "core/import/foldedname.h"
#include "server/data/binding.h"
#include "server/security/ratelimiter.h"
#include "server/security/token.h"
#include <QtCore/QTimeZone>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr qint64 oneHour = 3600;
constexpr qint64 oneDay = 24 * oneHour;
constexpr qint64 touchEvery = 600;
constexpr qint64 keptFor = 90 * oneDay; // ended sessions: they tell which addresses an account knows

struct Lifetime
{
    qint64 idle = 12 * oneHour;
    qint64 absolute = 7 * oneDay;
};

Lifetime lifetimeOf(Role role, bool stay)
{
    if (stay && role != Role::Admin)
        return {.idle = 60 * oneDay, .absolute = 365 * oneDay};
    return {};
}

} // namespace

qint64 systemSeconds()
{
    return QDateTime::currentSecsSinceEpoch();
}

Result<Sessions::Opened> Sessions::open(Transaction &, const UserRecord &user, bool stay, const QString &device, const QByteArray &remote)
{
    if (const auto forgot = forgetOld(); !forgot)
        return failed(forgot);
    const auto now = m_clock();
    const auto expires = now + lifetimeOf(user.role, stay).absolute;
    const auto token = token::make();
    auto query = m_database.prepare("session_insert"_L1);
    if (!query)
        return failed(query);
    query->bindValue(u":user"_s, toNumber(user.id));
    query->bindValue(u":token"_s, token::hashOf(token));
    query->bindValue(u":device"_s, boundText(device.first(std::min<qsizetype>(device.size(), 200))));
    query->bindValue(u":remote"_s, boundText(QString::fromLatin1(remote)));
    query->bindValue(u":stay"_s, stay ? 1 : 0);
    query->bindValue(u":now"_s, now);
    query->bindValue(u":expires"_s, expires);
    if (const auto ran = Database::run(*query); !ran)
        return failed(ran);
    if (!query->next())
        return fail(ErrorCode::Internal, u"The new session has no id."_s);
    return Opened{
        .id = SessionId{query->value(0).toLongLong()}, .token = token, .expires = QDateTime::fromSecsSinceEpoch(expires, QTimeZone::UTC)};
}

Result<std::optional<Sessions::Found>> Sessions::find(QByteArrayView token, Use use) const
{
    constexpr qsizetype mostKnown = 10'000;
    const auto now = m_clock();
    const auto hash = token::hashOf(token);
    const auto generation = m_database.generation(); // before the query: what is committed meanwhile makes its answer void
    {
        const std::lock_guard lock(m_mutex);
        if (m_generation != generation) {
            m_known.clear();
            m_generation = generation;
        }
        const auto known = m_known.find(hash);
        if (known != m_known.end() && now < known->validUntil)
            return admitted(*known, use, now);
    }
    auto read = this->read(hash, now);
    if (!read)
        return failed(read);
    if (!*read)
        return std::nullopt;
    const std::lock_guard lock(m_mutex);
    auto found = admitted(**read, use, now);
    if (m_generation == generation && m_known.size() < mostKnown)
        m_known.insert(hash, **read);
    return found;
}

std::optional<Sessions::Found> Sessions::admitted(Known &known, Use use, qint64 now) const
{
    const Caller &caller = known.found.caller;
    if (m_stolen.contains(caller.session))
        return std::nullopt;
    if (known.place == Known::Place::Spent || (known.place == Known::Place::Previous && m_takenOver.contains(known.newest))) {
        if (use == Use::Request) {
            m_stolen.insert(caller.session, caller.user);
            m_unsettled = true;
        }
        return std::nullopt;
    }
    if (known.place == Known::Place::Newest && known.awaited && use == Use::Request) {
        m_takenOver.insert(known.newest, caller.session);
        m_unsettled = true;
    }
    auto found = known.found;
    found.touchDue = now >= known.touchFrom;
    if (found.touchDue)
        known.touchFrom = now + touchEvery;
    return found;
}

Result<std::optional<Sessions::Known>> Sessions::read(const QByteArray &hash, qint64 now) const
{
    auto query = m_database.select("session_caller"_L1, {{u":token"_s, hash}, {u":now"_s, now}});
    if (!query)
        return failed(query);
    if (!query->next())
        return std::nullopt;
    const auto used = query->value(2).toLongLong();
    const auto role = UserRepository::roleOf(query->value(5).toString());
    const auto idleUntil = used + lifetimeOf(role, query->value(1).toBool()).idle;
    if (now > idleUntil)
        return std::nullopt;
    const auto newest = query->value(8).toByteArray();
    const auto previous = query->value(9).toByteArray();
    Known known{.found = {.caller = {.user = UserId{query->value(3).toLongLong()},
                                     .session = SessionId{query->value(0).toLongLong()},
                                     .name = query->value(4).toString(),
                                     .role = role,
                                     .teams = UserRepository::teamsOf(query->value(6).toString()),
                                     .tokenHash = hash},
                          .scope = {},
                          .rateKey = {}},
                .validUntil = std::min(idleUntil + 1, query->value(7).toLongLong()),
                .touchFrom = used + touchEvery,
                .newest = newest,
                .awaited = !previous.isEmpty(),
                .place = hash == newest ? Known::Place::Newest
                    : hash == previous  ? Known::Place::Previous
                                        : Known::Place::Spent};
    known.found.scope = known.found.caller.scopeKey();
    known.found.rateKey = RateLimiter::accountKey(known.found.caller.user);
    return known;
}

Result<void> Sessions::touch(SessionId session)
{
    auto query = m_database.prepare("session_touch"_L1);
    if (!query)
        return failed(query);
    query->bindValue(u":now"_s, m_clock());
    query->bindValue(u":session"_s, toNumber(session));
    return Database::run(*query);
}

Result<void> Sessions::revoke(Transaction &, SessionId session)
{
    auto query = m_database.prepare("session_revoke"_L1);
    if (!query)
        return failed(query);
    query->bindValue(u":now"_s, m_clock());
    query->bindValue(u":session"_s, toNumber(session));
    return Database::run(*query);
}

Result<void> Sessions::revokeAll(Transaction &, UserId user, std::optional<SessionId> kept)
{
    const auto ended = m_database.select("session_revoke_of_user"_L1,
                                         {{u":now"_s, m_clock()}, {u":user"_s, toNumber(user)}, {u":kept"_s, boundOptional(kept)}});
    return ended ? Result<void>{} : failed(ended);
}

Result<bool> Sessions::revokeOwn(Transaction &, SessionId session, UserId owner)
{
    auto ended =
        m_database.select("session_end"_L1, {{u":now"_s, m_clock()}, {u":session"_s, toNumber(session)}, {u":user"_s, toNumber(owner)}});
    if (!ended)
        return failed(ended);
    return ended->next();
}

Result<QList<SessionInfo>> Sessions::ofUser(UserId user, Role role) const
{
    const auto now = m_clock();
    auto query = m_database.select("sessions_of_user"_L1, {{u":user"_s, toNumber(user)}, {u":now"_s, now}});
    if (!query)
        return failed(query);
    const auto instant = [&query](int column) { return QDateTime::fromSecsSinceEpoch(query->value(column).toLongLong(), QTimeZone::UTC); };
    QList<SessionInfo> sessions;
    while (query->next()) {
        const bool stay = query->value(2).toBool();
        if (now > query->value(4).toLongLong() + lifetimeOf(role, stay).idle)
            continue;
        sessions.append({.id = SessionId{query->value(0).toLongLong()},
                         .device = query->value(1).toString(),
                         .staySignedIn = stay,
                         .created = instant(3),
                         .used = instant(4),
                         .expires = instant(5)});
    }
    return sessions;
}

Result<bool> Sessions::isOpen(SessionId session, UserId user) const
{
    auto query =
        m_database.select("session_open"_L1, {{u":session"_s, toNumber(session)}, {u":user"_s, toNumber(user)}, {u":now"_s, m_clock()}});
    if (!query)
        return failed(query);
    return query->next() && query->value(0).toBool();
}

Result<bool> Sessions::knowsAddress(const QString &userName, const QByteArray &remote) const
{
    auto query = m_database.prepare("session_known_address"_L1);
    if (!query)
        return failed(query);
    query->bindValue(u":folded"_s, boundText(foldedName(userName)));
    query->bindValue(u":remote"_s, boundText(QString::fromLatin1(remote)));
    query->bindValue(u":since"_s, m_clock() - keptFor);
    if (const auto ran = Database::run(*query); !ran)
        return failed(ran);
    return query->next() && query->value(0).toBool();
}

Result<void> Sessions::forgetOld()
{
    auto query = m_database.prepare("session_forget"_L1);
    if (!query)
        return failed(query);
    query->bindValue(u":before"_s, m_clock() - keptFor);
    return Database::run(*query);
}

} // namespace touchline
