// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/overviewviewmodel.h"
#include "core/contract/paths.h"
#include <QtCore/QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

QString OverviewViewModel::settingKey() const
{
    return u"overview/%1"_s.arg(hashedName(session().place().account()));
}

std::optional<TeamId> OverviewViewModel::chosenTeam() const
{
    if (m_team && scope().team(*m_team))
        return m_team;
    const TeamId kept{QSettings().value(settingKey()).toLongLong()};
    if (scope().team(kept))
        return kept;
    for (const auto own : session().me().teams) {
        if (scope().team(own))
            return own;
    }
    return scope().teams().isEmpty() ? std::nullopt : std::optional(scope().teams().constFirst().id);
}

void OverviewViewModel::load(TeamId team)
{
    if (m_team != team)
        QSettings().setValue(settingKey(), toNumber(team));
    m_team = team; // remembered while the season is on its way: reload() comes then
    const auto *season = scope().season();
    if (!season || !scope().isReady())
        return;
    m_newStatistics.reset();
    m_newInsights.reset();
    m_newMatches.reset();
    begin();
    const auto into = [this](auto &slot) {
        return [this, &slot](const auto &answer) {
            slot = answer.data;
            arrived();
        };
    };
    auto &api = session().api();
    auto query = scope().period().query(season->id);
    // How time is shared out needs the same matches for everybody: not everybody's own last ones.
    query.addQueryItem(u"include"_s, scope().period().last ? u"totals"_s : u"totals,fairness"_s);
    ask(m_statisticsReply, api.get<TeamStatistics>(filled(paths::teamStatistics, toNumber(team)), query), into(m_newStatistics));
    QUrlQuery ofSeason;
    ofSeason.addQueryItem(u"season"_s, QString::number(toNumber(season->id)));
    ofSeason.addQueryItem(u"team"_s, QString::number(toNumber(team)));
    ask(m_insightsReply, api.get<TeamInsights>(paths::insights, ofSeason), into(m_newInsights));
    ask(m_matchesReply, api.getAll<MatchInfo>(paths::matches, ofSeason), into(m_newMatches));
}

void OverviewViewModel::reload()
{
    if (const auto team = chosenTeam())
        load(*team);
}

void OverviewViewModel::cancel()
{
    m_statisticsReply = {};
    m_insightsReply = {};
    m_matchesReply = {};
    m_linesReply = {};
    PageViewModel::cancel();
}

void OverviewViewModel::arrived()
{
    if (!m_newStatistics || !m_newInsights || !m_newMatches)
        return;
    m_statistics = *m_newStatistics;
    m_insights = *m_newInsights;
    m_matches = *m_newMatches;
    m_results.setMatches(m_matches, m_team);
    m_lastResults = m_team ? teamTexts::lastResults(*m_newMatches, *m_team) : QList<MatchInfo>();
    m_warnings = teamTexts::warnings(*m_newMatches, m_statistics.squad, QDate::currentDate());
    m_shown = m_team;
    m_best.reset();
    setLoading(false);
    Q_EMIT loaded();
    askLastMatch();
}

void OverviewViewModel::askLastMatch()
{
    m_linesReply = {};
    const auto *last = lastMatch();
    if (!last)
        return;
    // The rest of the page does not wait for it, and stands where the lines are not to be seen.
    m_linesReply = session().api().get<MatchLines>(filled(paths::matchLines, toNumber(last->id)));
    m_linesReply.future().then(this, [this, id = last->id](const Result<Fetched<MatchLines>> &answer) {
        const auto *match = lastMatch();
        if (!match || match->id != id)
            return;
        if (answer)
            setAsOf(answer->asOf);
        m_best = answer ? teamTexts::bestLines(*match, answer->data, m_statistics.squad, scope().catalog()) : QList<matchTexts::BestLine>();
        Q_EMIT lastMatchChanged();
    });
}

QList<KpiData> OverviewViewModel::tiles() const
{
    return m_statistics.totals ? teamTexts::tiles(*m_statistics.totals, scope().catalog()) : QList<KpiData>();
}

QString OverviewViewModel::title() const
{
    return m_statistics.squad.teamName;
}

Choices OverviewViewModel::teams() const
{
    Choices all;
    for (const auto &team : scope().teams())
        all.append({QString::number(toNumber(team.id)), team.name});
    return all;
}

QList<MatchInfo> OverviewViewModel::upcoming() const
{
    return m_team ? teamTexts::upcoming(m_matches, *m_team, QDate::currentDate()) : QList<MatchInfo>();
}

QString OverviewViewModel::record() const
{
    return m_statistics.totals ? recordLine(*m_statistics.totals) : QString();
}

BarListData OverviewViewModel::fairness() const
{
    auto bars = fairnessBars(m_statistics.fairness.value_or(Fairness()), scope().catalog());
    if (!m_statistics.fairness)
        bars.empty = tr("How time is shared out needs the same matches for everybody: choose days or the whole season at the top.");
    return bars;
}

std::optional<PlayerId> OverviewViewModel::playerAt(int bar) const
{
    if (!m_statistics.fairness)
        return {};
    int at = 0;
    for (auto row = m_statistics.fairness->rows.crbegin(); row != m_statistics.fairness->rows.crend(); ++row) {
        if (row->share.number && at++ == bar)
            return row->player;
    }
    return {};
}

} // namespace touchline
