// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/fixtureviewmodel.h"
#include "core/import/foldedname.h"
#include "ui/model/matchesmodel.h"
#include "ui/viewmodel/waitingmatches.h"
#include <QtCore/QLocale>
#include <QtCore/QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr auto statusWords = {"scheduled"_L1, "live"_L1, "played"_L1, "abandoned"_L1, "awarded"_L1, "cancelled"_L1};

bool hasResult(const QString &status)
{
    return status == "played"_L1 || status == "abandoned"_L1 || status == "awarded"_L1;
}

} // namespace

FixtureViewModel::FixtureViewModel(Session &session, Scope &scope, QObject *parent)
    : QObject(parent), m_session(session), m_scope(scope), m_changes(session)
{
    connect(&m_changes, &FixtureChanges::stored, this, &FixtureViewModel::stored);
    connect(&m_changes, &FixtureChanges::undoChanged, this, &FixtureViewModel::undoChanged);
    connect(&m_changes, &FixtureChanges::failed, this, &FixtureViewModel::failed);
    connect(&scope, &Scope::seasonsChanged, this, [this] {
        if (m_scope.seasons().isEmpty())
            m_changes.forget(); // signed out: nothing of it is the next one's
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

QString FixtureViewModel::usualTeam() const
{
    QString usual;
    int most = -1;
    for (const auto own = ownTeams(); const auto &[id, name] : own) {
        const auto *team = m_scope.team(TeamId{id.toLongLong()});
        if (team && team->players > most) {
            usual = id;
            most = team->players;
        }
    }
    return usual;
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
    return fixtureOf(match);
}

bool FixtureViewModel::needsReason(const MatchInfo &match)
{
    return hasResult(match.status);
}

bool FixtureViewModel::isSame(const QString &name, TeamId team) const
{
    const auto *known = m_scope.team(team);
    return !name.isEmpty() && known && foldedName(name) == foldedName(known->name);
}

QString FixtureViewModel::problemOf(const NewFixture &wanted) const
{
    const auto &match = wanted.match;
    const auto isSomebody = [](TeamId team, const QString &name) { return toNumber(team) > 0 || !foldedName(name).isEmpty(); };
    if (!isSomebody(match.home, wanted.homeName) || !isSomebody(match.away, wanted.awayName))
        return tr("Choose who plays.");
    if ((match.home == match.away && toNumber(match.home) > 0) || isSame(wanted.homeName, match.away)
        || isSame(wanted.awayName, match.home))
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

QString FixtureViewModel::nameOf(const NewFixture &wanted) const
{
    const auto words = [this](TeamId id, const QString &name) {
        const auto *team = m_scope.team(id);
        return team ? team->name : name;
    };
    return tr("%1 against %2").arg(words(wanted.match.home, wanted.homeName), words(wanted.match.away, wanted.awayName));
}

Result<void> FixtureViewModel::make(const NewFixture &match)
{
    if (const QString problem = problemOf(match); !problem.isEmpty())
        return fail(ErrorCode::Invalid, problem);
    return m_changes.make(match, nameOf(match));
}

Result<void> FixtureViewModel::change(const MatchInfo &before, const FixtureEntry &wanted, const QString &reason)
{
    if (const QString problem = problemOf(wanted); !problem.isEmpty())
        return fail(ErrorCode::Invalid, problem);
    return m_changes.change(before.id, entryOf(before), wanted, reason,
                            nameOf({.match = wanted, .homeName = before.homeName, .awayName = before.awayName}));
}

} // namespace touchline
