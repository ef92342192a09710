// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/playerviewmodel.h"
#include "core/contract/paths.h"
#include <QtCore/QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

PlayerViewModel::PlayerViewModel(Session &session, Scope &scope, QObject *parent) : PageViewModel(session, scope, parent)
{
    connect(&scope, &Scope::seasonsChanged, this, [this] {
        if (this->scope().seasons().isEmpty()) {
            cancel();
            m_player.reset();
            m_shown.reset();
            m_teams.clear();
        }
    });
    connect(&m_form, &PlayerForm::loaded, this, &PlayerViewModel::formLoaded);
}

void PlayerViewModel::cancel()
{
    ++m_trendTicket;
    ++m_namesTicket;
    m_namesWanted = 0;
    m_infoReply = {};
    m_summaryReply = {};
    m_logReply = {};
    m_trendReply = {};
    m_matchReplies.clear();
    m_form.clear();
    PageViewModel::cancel();
}

void PlayerViewModel::reload()
{
    if (m_player)
        load(*m_player);
}

void PlayerViewModel::load(PlayerId player)
{
    m_player = player; // remembered while the season is on its way: reload() comes then
    const auto *season = scope().season();
    if (!season || !scope().isReady())
        return;
    m_newInfo.reset();
    m_newSummary.reset();
    m_newLog.reset();
    m_trend = {};
    m_form.clear();
    begin();
    const auto &charts = scope().catalog().pack().charts();
    if (m_sport != season->sport) {
        m_sport = season->sport;
        m_metricChosen = false;
    }
    if (!m_metricChosen)
        m_metric = charts.trend;
    const auto into = [this](auto &slot) {
        return [this, &slot](const auto &answer) {
            slot = answer.data;
            arrived();
        };
    };
    auto &api = session().api();
    const qint64 id = toNumber(player);
    auto query = m_matches.query(scope().period(), season->id);
    ask(m_infoReply, api.get<PlayerInfo>(filled(paths::player, id)), into(m_newInfo));
    auto logQuery = query;
    logQuery.addQueryItem(u"fields"_s, charts.log.join(u','));
    ask(m_logReply, api.get<MatchLog>(filled(paths::playerMatches, id), logQuery), into(m_newLog));
    query.addQueryItem(u"include"_s, u"comparisons"_s);
    ask(m_summaryReply, api.get<Summary>(filled(paths::playerStatistics, id), query), into(m_newSummary));
    loadTrend();
}

void PlayerViewModel::arrived()
{
    if (!m_newInfo || !m_newSummary || !m_newLog)
        return;
    m_info = *m_newInfo;
    m_summary = *m_newSummary;
    m_shown = m_player;
    for (const auto &team : scope().teams())
        m_teams.insert(team.id, team.name);
    m_log.setLog(*m_newLog, scope().catalog(), m_teams);
    setLoading(false);
    const auto tiles = kpiTiles();
    if (!m_metricChosen && !tiles.isEmpty() && std::ranges::find(tiles, m_metric, &KpiData::id) == tiles.end()) {
        m_metric = tiles.constFirst().id; // a goalkeeper's page does not begin with goals
        loadTrend();
    }
    loadOpponents();
    Q_EMIT loaded();
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
    const int ticket = ++m_namesTicket;
    m_namesWanted = int(wanted.size());
    const auto *season = scope().season();
    for (const auto team : std::as_const(wanted)) {
        QUrlQuery query;
        query.addQueryItem(u"season"_s, QString::number(toNumber(season->id)));
        query.addQueryItem(u"team"_s, QString::number(toNumber(team)));
        m_matchReplies.push_back(session().api().getAll<MatchInfo>(paths::matches, query));
        m_matchReplies.back().future().then(this, [this, ticket](const Result<Fetched<QList<MatchInfo>>> &answer) {
            if (ticket != m_namesTicket)
                return;
            --m_namesWanted;
            if (answer) { // without it a page with dashes for opponents is still a page
                for (const auto &match : answer->data) {
                    m_teams.insert(match.home, match.homeName);
                    m_teams.insert(match.away, match.awayName);
                }
            }
            m_log.setTeams(m_teams);
            Q_EMIT trendLoaded();
        });
    }
}

void PlayerViewModel::loadForm()
{
    const auto *season = scope().season();
    if (!season || !scope().period().isWhole() || m_matches != MatchChoice())
        return;
    QList<TeamId> teams;
    for (const auto here = registrations(); const auto &registration : here) {
        if (!teams.contains(registration.team))
            teams.append(registration.team);
    }
    m_form.load(m_info.id, season->id, teams);
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
    const auto *season = scope().season();
    if (!season || m_metric.isEmpty())
        return;
    const int ticket = ++m_trendTicket;
    auto query = m_matches.query(scope().period(), season->id);
    query.addQueryItem(u"metric"_s, m_metric);
    m_trendReply = session().api().get<Trend>(filled(paths::playerTrend, toNumber(*m_player)), query);
    m_trendReply.future().then(this, [this, ticket](const Result<Fetched<Trend>> &answer) {
        if (ticket != m_trendTicket)
            return;
        if (!answer) {
            giveUp(answer.error());
            return;
        }
        setAsOf(answer->asOf);
        m_trend = answer->data;
        Q_EMIT trendLoaded();
    });
}

Choices PlayerViewModel::metricNames() const
{
    QStringList ids = scope().catalog().pack().charts().kpisOf(m_summary.positionGroup);
    for (const auto &metric : m_summary.metrics) {
        if (!ids.contains(metric.id) && metric.rate.value.number)
            ids.append(metric.id);
    }
    Choices names;
    for (const auto &id : std::as_const(ids)) {
        if (m_summary.find(id))
            names.append({id, scope().catalog().rateName(id, m_summary.per)});
    }
    return names;
}

PlayerContext PlayerViewModel::context() const
{
    const auto *season = scope().season();
    return {.summary = m_summary, .catalog = scope().catalog(), .season = season ? Scope::nameOf(*season) : QString()};
}

QList<RegistrationInfo> PlayerViewModel::registrations() const
{
    QList<RegistrationInfo> here;
    const auto *season = scope().season();
    for (const auto &registration : m_info.registrations) {
        if (season && registration.season == season->id && (!m_matches.until || registration.from <= *m_matches.until))
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
    const QString name = scope().catalog().position(id);
    return name == id ? id : u"%1 (%2)"_s.arg(name, id);
}

QString PlayerViewModel::teamsText() const
{
    QStringList names;
    for (const auto here = registrations(); const auto &registration : here) {
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
    auto tiles = kpis(context());
    addForm(tiles, m_form.changes(), scope().catalog());
    return tiles;
}

RadarChartData PlayerViewModel::radarData() const
{
    return radar(context());
}

TrendChartData PlayerViewModel::trendChart() const
{
    return trendData(m_trend, scope().catalog(), m_teams);
}

} // namespace touchline
