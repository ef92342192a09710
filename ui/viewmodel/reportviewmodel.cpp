// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/reportviewmodel.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

ReportViewModel::ReportViewModel(Session &session, Scope &scope, QObject *parent)
    : PageViewModel(session, scope, parent), m_team(session, scope, this), m_player(session, scope, this), m_job(session, scope, this)
{
    connect(&m_team, &TeamViewModel::loaded, this, &ReportViewModel::teamLoaded);
    connect(&m_player, &PlayerViewModel::loaded, this, &ReportViewModel::pageLoaded);
    connect(&m_player, &PlayerViewModel::trendLoaded, this, &ReportViewModel::pageLoaded);
    connect(&m_team, &PageViewModel::failed, this, &ReportViewModel::giveUp);
    connect(&m_player, &PageViewModel::failed, this, &ReportViewModel::giveUp);
}

void ReportViewModel::reload()
{
    if (!scope().isReady() || scope().teams().isEmpty())
        return;
    begin();
    m_playerStale = true;
    checkDay();
    auto team = m_team.team();
    if (!team || !scope().team(*team)) {
        const auto &own = session().me().teams;
        team = own.isEmpty() || !scope().team(own.constFirst()) ? scope().teams().constFirst().id : own.constFirst();
    }
    m_team.load(*team);
}

void ReportViewModel::cancel()
{
    m_team.cancel();
    m_player.cancel();
    m_job.giveUp(); // told: whoever waits for it would wait for good
    PageViewModel::cancel();
}

bool ReportViewModel::hasData() const
{
    return m_kind == Kind::Team ? m_team.hasData() : m_player.isComplete();
}

bool ReportViewModel::isEmpty() const
{
    return squad().isEmpty();
}

QList<PlayerId> ReportViewModel::squad() const
{
    auto rows = m_team.squad().table().rows;
    std::ranges::stable_sort(rows, std::greater(), [](const SquadRow &row) { return row.sample.time; });
    QList<PlayerId> players;
    for (const auto &row : std::as_const(rows)) {
        if (row.sample.matches > 0)
            players.append(row.player);
    }
    return players;
}

void ReportViewModel::teamLoaded()
{
    const auto players = squad();
    if (m_kind == Kind::Team || players.isEmpty()) {
        countAge(m_team.age());
        setLoading(false);
        Q_EMIT loaded();
        return;
    }
    const auto chosen = m_player.player();
    if (!m_playerStale && chosen && players.contains(*chosen) && m_player.isComplete())
        pageLoaded();
    else
        loadPlayer(chosen && players.contains(*chosen) ? *chosen : players.constFirst());
}

void ReportViewModel::checkDay()
{
    const auto choosable = days();
    if (m_day && !(choosable && choosable->contains(*m_day)))
        m_day.reset(); // of another season or period
    m_team.setUntil(m_day);
}

void ReportViewModel::loadPlayer(PlayerId player)
{
    m_playerStale = false;
    checkDay();
    const MatchChoice matches{.filter = m_kind == Kind::Player ? m_filter : MatchFilter(), .until = m_day};
    m_player.setMatches(matches);
    m_job.setMatches(matches);
    m_player.load(player);
}

void ReportViewModel::pageLoaded()
{
    if (!isLoading() || m_team.isLoading() || m_playerStale || !m_player.isComplete())
        return;
    const auto own = m_player.team();
    if (own && scope().team(*own) && !squad().contains(*m_player.player()) && m_team.team() != own) {
        m_team.load(*own); // somebody else's player was asked for
        return;
    }
    countAge(m_player.age());
    setLoading(false);
    Q_EMIT loaded();
}

void ReportViewModel::showPlayer(PlayerId player)
{
    m_kind = Kind::Player;
    setPlayer(player);
}

void ReportViewModel::setKind(Kind kind)
{
    if (m_kind == kind)
        return;
    m_kind = kind;
    reload();
}

void ReportViewModel::setTeam(TeamId team)
{
    if (m_team.team() == team)
        return;
    begin();
    checkDay();
    m_team.load(team);
}

void ReportViewModel::setPlayer(PlayerId player)
{
    begin();
    loadPlayer(player);
}

void ReportViewModel::setDay(std::optional<QDate> day)
{
    if (m_day == day)
        return;
    m_day = day;
    reload();
}

std::optional<DateRange> ReportViewModel::days() const
{
    const auto *season = scope().season();
    if (!season)
        return {};
    const auto &period = scope().period().days;
    const QDate first = period ? period->first() : season->first;
    const QDate last = period ? period->last() : season->last;
    const auto range = DateRange::between(first, std::min(last, std::max(first, QDate::currentDate())));
    return range ? std::optional(*range) : std::nullopt;
}

void ReportViewModel::setFilter(const MatchFilter &filter)
{
    m_playerStale = m_playerStale || m_filter != filter;
    m_filter = filter;
}

void ReportViewModel::setParts(const ReportParts &parts)
{
    if (m_parts == parts)
        return;
    m_parts = parts;
    if (hasData())
        Q_EMIT loaded();
}

Choices ReportViewModel::teams() const
{
    Choices all;
    for (const auto &team : scope().teams())
        all.append({QString::number(toNumber(team.id)), team.name});
    return all;
}

Choices ReportViewModel::players() const
{
    Choices all;
    const auto &rows = m_team.squad().table().rows;
    for (const auto players = squad(); const auto player : players) {
        const auto row = std::ranges::find(rows, player, &SquadRow::player);
        all.append({QString::number(toNumber(player)), row->name});
    }
    return all;
}

ReportSheet ReportViewModel::sheet()
{
    return m_kind == Kind::Team ? teamSheet(m_team, scope(), m_parts) : playerSheet(m_player, scope(), m_parts);
}

int ReportViewModel::pages() const
{
    return m_kind == Kind::Squad ? int(squad().size()) : 1;
}

QString ReportViewModel::fileName() const
{
    return tr("%1 - report").arg(m_kind == Kind::Player ? m_player.title() : m_team.squad().table().teamName);
}

void ReportViewModel::write(const QString &path, const ReportLook &look)
{
    if (m_kind == Kind::Team)
        m_job.write(path, fileName(), {sheet()}, look);
    else
        m_job.start(path, fileName(), m_kind == Kind::Squad ? squad() : QList{*m_player.player()}, m_parts, look);
}

} // namespace touchline
