// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/playerviewmodel.h"
#include "core/contract/paths.h"
#include <QtCore/QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

PlayerViewModel::PlayerViewModel(Session &session, Scope &scope, QObject *parent) : QObject(parent), m_session(session), m_scope(scope)
{
    connect(&scope, &Scope::seasonsChanged, this, [this] {
        if (m_scope.seasons().isEmpty()) {
            cancel();
            m_player.reset();
            m_shown.reset();
            m_teams.clear();
        }
    });
}

void PlayerViewModel::setLoading(bool loading)
{
    if (m_loading == loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged(loading);
}

void PlayerViewModel::cancel()
{
    ++m_ticket;
    ++m_trendTicket;
    m_infoReply = {};
    m_summaryReply = {};
    m_logReply = {};
    m_trendReply = {};
    m_matchReplies.clear();
    setLoading(false);
}

void PlayerViewModel::reload()
{
    if (m_player)
        load(*m_player);
}

void PlayerViewModel::load(PlayerId player)
{
    const auto *season = m_scope.season();
    if (!season || !m_scope.isReady())
        return;
    m_player = player;
    const int ticket = ++m_ticket; // a newer choice wins over an answer still on its way
    m_newInfo.reset();
    m_newSummary.reset();
    m_newLog.reset();
    m_trend = {};
    setLoading(true);
    const auto &charts = m_scope.catalog().pack().charts();
    if (m_sport != season->sport) {
        m_sport = season->sport;
        m_metricChosen = false;
    }
    if (!m_metricChosen)
        m_metric = charts.trend;
    const auto take = [this, ticket](auto &slot, const auto &answer) {
        if (ticket != m_ticket)
            return;
        if (!answer) {
            cancel();
            Q_EMIT failed(answer.error());
            return;
        }
        slot = answer->data;
        m_asOf = answer->asOf;
        arrived();
    };
    auto &api = m_session.api();
    const qint64 id = toNumber(player);
    auto query = m_scope.period().query(season->id);
    m_infoReply = api.get<PlayerInfo>(filled(paths::player, id));
    m_infoReply.future().then(this, [this, take](const Result<Fetched<PlayerInfo>> &answer) { take(m_newInfo, answer); });
    auto logQuery = query;
    logQuery.addQueryItem(u"fields"_s, charts.log.join(u','));
    m_logReply = api.get<MatchLog>(filled(paths::playerMatches, id), logQuery);
    m_logReply.future().then(this, [this, take](const Result<Fetched<MatchLog>> &answer) { take(m_newLog, answer); });
    query.addQueryItem(u"include"_s, u"comparisons"_s);
    m_summaryReply = api.get<Summary>(filled(paths::playerStatistics, id), query);
    m_summaryReply.future().then(this, [this, take](const Result<Fetched<Summary>> &answer) { take(m_newSummary, answer); });
    loadTrend();
}

void PlayerViewModel::arrived()
{
    if (!m_newInfo || !m_newSummary || !m_newLog)
        return;
    m_info = *m_newInfo;
    m_summary = *m_newSummary;
    m_shown = m_player;
    for (const auto &team : m_scope.teams())
        m_teams.insert(team.id, team.name);
    m_log.setLog(*m_newLog, m_scope.catalog(), m_teams);
    setLoading(false);
    const auto tiles = kpiTiles();
    if (!m_metricChosen && !tiles.isEmpty() && std::ranges::find(tiles, m_metric, &KpiData::id) == tiles.end()) {
        m_metric = tiles.constFirst().id; // a goalkeeper's page does not begin with goals
        loadTrend();
    }
    Q_EMIT loaded();
    loadOpponents();
}

void PlayerViewModel::loadOpponents()
{
    // A coach sees only the own teams, yet the fixtures name every opponent.
    QList<TeamId> wanted;
    for (const auto &entry : m_log.log().entries) {
        if (!m_teams.contains(entry.opponent) && !wanted.contains(entry.team))
            wanted.append(entry.team);
    }
    m_matchReplies.clear();
    const auto *season = m_scope.season();
    for (const auto team : std::as_const(wanted)) {
        QUrlQuery query;
        query.addQueryItem(u"season"_s, QString::number(toNumber(season->id)));
        query.addQueryItem(u"team"_s, QString::number(toNumber(team)));
        m_matchReplies.push_back(m_session.api().getAll<MatchInfo>(paths::matches, query));
        m_matchReplies.back().future().then(this, [this, ticket = m_ticket](const Result<Fetched<QList<MatchInfo>>> &answer) {
            if (ticket != m_ticket || !answer)
                return;
            for (const auto &match : answer->data) {
                m_teams.insert(match.home, match.homeName);
                m_teams.insert(match.away, match.awayName);
            }
            m_log.setTeams(m_teams);
            Q_EMIT trendLoaded();
        });
    }
}

void PlayerViewModel::setMetric(const QString &id)
{
    m_metricChosen = true;
    if (m_metric == id)
        return;
    m_metric = id;
    if (m_player)
        loadTrend();
}

void PlayerViewModel::loadTrend()
{
    const auto *season = m_scope.season();
    if (!season || m_metric.isEmpty())
        return;
    const int ticket = ++m_trendTicket;
    auto query = m_scope.period().query(season->id);
    query.addQueryItem(u"metric"_s, m_metric);
    m_trendReply = m_session.api().get<Trend>(filled(paths::playerTrend, toNumber(*m_player)), query);
    m_trendReply.future().then(this, [this, ticket](const Result<Fetched<Trend>> &answer) {
        if (ticket != m_trendTicket)
            return;
        if (!answer) {
            if (m_loading)
                cancel(); // one refusal is told once, whichever of the answers brings it first
            Q_EMIT failed(answer.error());
            return;
        }
        m_trend = answer->data;
        Q_EMIT trendLoaded();
    });
}

QList<std::pair<QString, QString>> PlayerViewModel::metricNames() const
{
    QStringList ids = m_scope.catalog().pack().charts().kpisOf(m_summary.positionGroup);
    for (const auto &metric : m_summary.metrics) {
        if (!ids.contains(metric.id) && metric.rate.value.number)
            ids.append(metric.id);
    }
    QList<std::pair<QString, QString>> names;
    for (const auto &id : std::as_const(ids)) {
        if (m_summary.find(id))
            names.append({id, m_scope.catalog().rateName(id, m_summary.per)});
    }
    return names;
}

PlayerContext PlayerViewModel::context() const
{
    const auto *season = m_scope.season();
    return {.summary = m_summary, .catalog = m_scope.catalog(), .season = season ? Scope::nameOf(*season) : QString()};
}

QList<RegistrationInfo> PlayerViewModel::registrations() const
{
    QList<RegistrationInfo> here;
    const auto *season = m_scope.season();
    for (const auto &registration : m_info.registrations) {
        if (season && registration.season == season->id)
            here.append(registration);
    }
    std::ranges::stable_sort(here, std::greater(), &RegistrationInfo::from);
    return here;
}

QString PlayerViewModel::title() const
{
    return m_info.name;
}

QString PlayerViewModel::shirt() const
{
    const auto here = registrations();
    return here.isEmpty() || here.constFirst().shirt.isEmpty() ? QString() : u'#' + here.constFirst().shirt;
}

QString PlayerViewModel::positionText() const
{
    const auto here = registrations();
    if (here.isEmpty() || here.constFirst().position.isEmpty())
        return {};
    const QString &id = here.constFirst().position;
    const QString name = m_scope.catalog().position(id);
    return name == id ? id : u"%1 (%2)"_s.arg(name, id);
}

QString PlayerViewModel::teamsText() const
{
    QStringList names;
    for (const auto &registration : registrations()) {
        if (!names.contains(registration.teamName))
            names.append(registration.teamName);
    }
    return names.size() > 1 ? tr("%1 (before: %2)").arg(names.takeFirst(), names.join(", "_L1)) : names.value(0);
}

std::optional<TeamId> PlayerViewModel::team() const
{
    const auto here = registrations();
    return here.isEmpty() ? std::optional<TeamId>() : here.constFirst().team;
}

QString PlayerViewModel::sampleText() const
{
    return sampleLine(context());
}

QString PlayerViewModel::cohortText() const
{
    return cohortLine(context());
}

QList<KpiData> PlayerViewModel::kpiTiles() const
{
    return kpis(context());
}

RadarChartData PlayerViewModel::radarData() const
{
    return radar(context());
}

TrendChartData PlayerViewModel::trendChart() const
{
    return trendData(m_trend, m_scope.catalog(), m_teams);
}

} // namespace touchline
