// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/fixtureviewmodel.h"
#include "core/contract/codec.h"
#include "core/contract/paths.h"
#include "ui/model/matchesmodel.h"
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLocale>
#include <QtCore/QTimeZone>
#include <QtCore/QUrlQuery>
#include <QtCore/QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr auto statusWords = {"scheduled"_L1, "live"_L1, "played"_L1, "abandoned"_L1, "awarded"_L1, "cancelled"_L1};

QJsonObject jsonOf(const FixtureEntry &match)
{
    return QJsonDocument::fromJson(encode(match)).object();
}

bool hasResult(const QString &status)
{
    return status == "played"_L1 || status == "abandoned"_L1 || status == "awarded"_L1;
}

} // namespace

FixtureViewModel::FixtureViewModel(Session &session, Scope &scope, QObject *parent) : QObject(parent), m_session(session), m_scope(scope)
{
    connect(&session.outbox(), &Outbox::done, this, &FixtureViewModel::outboxDone);
    connect(&session.outbox(), &Outbox::changed, this, &FixtureViewModel::undoChanged);
    connect(&scope, &Scope::seasonsChanged, this, [this] {
        if (!m_scope.seasons().isEmpty())
            return;
        m_reply = {}; // signed out: nothing of it is the next one's
        m_last.reset();
        Q_EMIT undoChanged();
    });
}

Choices FixtureViewModel::ownTeams() const
{
    Choices teams;
    const auto &me = m_session.me();
    for (const auto &team : m_scope.teams()) {
        if (me.role == Role::Admin || (me.role == Role::Coach && me.teams.contains(team.id)))
            teams.append({QString::number(toNumber(team.id)), team.name});
    }
    return teams;
}

Choices FixtureViewModel::opponents(TeamId own) const
{
    Choices teams;
    for (const auto &team : m_scope.teams()) {
        if (team.id != own)
            teams.append({QString::number(toNumber(team.id)), team.name});
    }
    return teams;
}

bool FixtureViewModel::mayChange(const MatchInfo &match) const
{
    const auto &me = m_session.me();
    return me.role == Role::Admin || (me.role == Role::Coach && (me.teams.contains(match.home) || me.teams.contains(match.away)));
}

Choices FixtureViewModel::statuses()
{
    Choices all;
    for (const auto word : statusWords)
        all.append({word, statusText(word)});
    return all;
}

QTimeZone FixtureViewModel::timeZone() const
{
    const QTimeZone zone(m_scope.season() ? m_scope.season()->timeZone.toLatin1() : QByteArray());
    return zone.isValid() ? zone : QTimeZone(QTimeZone::UTC);
}

QDate FixtureViewModel::firstDay() const
{
    return m_scope.season() ? m_scope.season()->first : QDate();
}

QDate FixtureViewModel::lastDay() const
{
    return m_scope.season() ? m_scope.season()->last : QDate();
}

QString FixtureViewModel::competition() const
{
    return m_scope.season() ? Scope::nameOf(*m_scope.season()) : QString();
}

FixtureEntry FixtureViewModel::blank(QDate today) const
{
    QDate day = today.addDays((Qt::Saturday - today.dayOfWeek() + 7) % 7);
    if (firstDay().isValid() && lastDay().isValid())
        day = std::clamp(day, firstDay(), lastDay());
    FixtureEntry match{.status = u"scheduled"_s, .kickOff = QDateTime(day, QTime(15, 0), timeZone()).toUTC()};
    if (m_scope.season())
        match.season = m_scope.season()->id;
    return match;
}

FixtureEntry FixtureViewModel::entryOf(const MatchInfo &match)
{
    return {.season = match.season,
            .round = match.round,
            .status = match.status,
            .kickOff = match.kickOff,
            .length = match.length,
            .venue = match.venue,
            .home = match.home,
            .away = match.away,
            .homeScore = match.homeScore,
            .awayScore = match.awayScore};
}

bool FixtureViewModel::needsReason(const MatchInfo &match)
{
    return hasResult(match.status);
}

QString FixtureViewModel::problemOf(const FixtureEntry &match) const
{
    if (toNumber(match.home) <= 0 || toNumber(match.away) <= 0)
        return tr("Choose who plays.");
    if (match.home == match.away)
        return tr("A team does not play against itself.");
    const QDate day = match.kickOff.toTimeZone(timeZone()).date();
    if (firstDay().isValid() && (day < firstDay() || day > lastDay()))
        return tr("The season goes from %1 to %2: choose a day in it, or another season at the top.")
            .arg(QLocale().toString(firstDay(), QLocale::ShortFormat), QLocale().toString(lastDay(), QLocale::ShortFormat));
    if (match.homeScore.has_value() != match.awayScore.has_value())
        return tr("A result has the scores of both teams.");
    if (match.homeScore && (match.status == "scheduled"_L1 || match.status == "cancelled"_L1))
        return tr("A match that has not been played has no result: change its status as well.");
    return {};
}

QString FixtureViewModel::nameOf(const FixtureEntry &match) const
{
    const auto *home = m_scope.team(match.home);
    const auto *away = m_scope.team(match.away);
    return tr("%1 against %2").arg(home ? home->name : QString(), away ? away->name : QString());
}

bool FixtureViewModel::isWaiting(const QString &change) const
{
    return std::ranges::contains(m_session.outbox().changes(), change, &QueuedChange::id);
}

void FixtureViewModel::put(QueuedChange change, const std::optional<Step> &step)
{
    change.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_last = step;
    if (m_last)
        m_last->change = change.id;
    if (const auto kept = m_session.outbox().put(std::move(change)); !kept) {
        m_last.reset();
        Q_EMIT failed(kept.error());
    }
    Q_EMIT undoChanged();
}

Result<void> FixtureViewModel::make(const FixtureEntry &match)
{
    if (const QString problem = problemOf(match); !problem.isEmpty())
        return fail(ErrorCode::Invalid, problem);
    put({.verb = "POST", .target = paths::matches, .json = encode(match), .what = tr("New match: %1").arg(nameOf(match))}, Step{});
    return {};
}

void FixtureViewModel::patch(MatchId match, const QByteArray &etag, const FixtureEntry &from, const FixtureEntry &to, const QString &reason,
                             bool undoes)
{
    const QJsonObject before = jsonOf(from);
    const QJsonObject after = jsonOf(to);
    QJsonObject body;
    for (const auto &member : before.keys() + after.keys()) {
        if (before.value(member) != after.value(member))
            body.insert(member, after.contains(member) ? after.value(member) : QJsonValue(QJsonValue::Null));
    }
    if (body.isEmpty())
        return;
    if (!reason.isEmpty())
        body.insert(u"reason"_s, reason);
    put({.verb = "PATCH",
         .target = filled(paths::match, toNumber(match)),
         .json = QJsonDocument(body).toJson(QJsonDocument::Compact),
         .ifMatch = etag,
         .what = tr("Match: %1").arg(nameOf(to))},
        undoes ? std::nullopt : std::optional(Step{.match = match, .before = from}));
}

void FixtureViewModel::change(const MatchInfo &before, const FixtureEntry &wanted, const QString &reason)
{
    if (const QString problem = problemOf(wanted); !problem.isEmpty()) {
        Q_EMIT failed({.code = ErrorCode::Invalid, .detail = problem});
        return;
    }
    m_reply = m_session.api().get<MatchInfo>(filled(paths::match, toNumber(before.id)));
    m_reply.future().then(this, [this, before, wanted, reason](const Result<Fetched<MatchInfo>> &answer) {
        if (!answer)
            Q_EMIT failed(answer.error());
        else if (entryOf(answer->data) != entryOf(before))
            Q_EMIT failed({.code = ErrorCode::Stale,
                           .detail = tr("Somebody else has changed this match in the meantime. Look at it, and change it again.")});
        else
            patch(before.id, answer->etag, entryOf(before), wanted, reason, false);
    });
}

bool FixtureViewModel::canUndo() const
{
    return m_last && (m_last->isDone || (isWaiting(m_last->change) && !m_session.connection().isOnline()));
}

void FixtureViewModel::undo()
{
    if (!canUndo())
        return;
    const Step step = *std::exchange(m_last, std::nullopt);
    Q_EMIT undoChanged();
    if (!step.isDone)
        return m_session.outbox().discard(step.change); // it never left
    m_reply = m_session.api().get<MatchInfo>(filled(paths::match, toNumber(step.match)));
    m_reply.future().then(this, [this, step](const Result<Fetched<MatchInfo>> &answer) {
        if (!answer) {
            m_last = step;
            Q_EMIT undoChanged();
            Q_EMIT failed(answer.error());
            return;
        }
        const QString reason = tr("Undone");
        const auto now = entryOf(answer->data);
        if (step.before)
            return patch(step.match, answer->etag, now, *step.before, hasResult(now.status) ? reason : QString(), true);
        QUrlQuery query;
        query.addQueryItem(u"reason"_s, reason);
        put({.verb = "DELETE",
             .target = filled(paths::match, toNumber(step.match)) + u'?' + query.toString(QUrl::FullyEncoded),
             .ifMatch = answer->etag,
             .what = tr("Delete the match: %1").arg(nameOf(now))},
            std::nullopt);
    });
}

void FixtureViewModel::outboxDone(const QueuedChange &change, const QByteArray &answer)
{
    if (!change.target.startsWith(paths::matches))
        return;
    if (m_last && m_last->change == change.id) {
        m_last->isDone = true;
        if (!m_last->before) {
            const auto made = decodeAnswer<Stored<FixtureEntry>>(answer);
            m_last->match = made ? MatchId{made->data.id} : MatchId{};
            if (!made)
                m_last.reset();
        }
        Q_EMIT undoChanged();
    }
    Q_EMIT stored();
}

} // namespace touchline
