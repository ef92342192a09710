// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/insight.h"
#include "core/stats/teamstatistics.h"
#include "ui/model/choices.h"
#include "ui/model/matchesmodel.h"
#include "ui/viewmodel/overviewtexts.h"
#include "ui/viewmodel/pageviewmodel.h"
#include "ui/viewmodel/teamtexts.h"

namespace touchline {

/** What a coach should know about a team at a glance: results, who has changed, how minutes are shared. */
class OverviewViewModel : public PageViewModel
{
    Q_OBJECT
public:
    using PageViewModel::PageViewModel;

    void load(TeamId team);
    void reload() override;
    void cancel() override;
    bool hasData() const override { return m_shown && m_shown == m_team; }

    /** The team that was looked at last in this place, else the coach's own, else the first. */
    std::optional<TeamId> chosenTeam() const;
    std::optional<TeamId> team() const { return m_team; }
    QString title() const;
    Choices teams() const;
    QString record() const;
    MatchesModel &results() { return m_results; }
    QList<KpiData> tiles() const;
    /** The matches of the form strip, oldest first. */
    const QList<MatchInfo> &lastResults() const { return m_lastResults; }
    /** All of the season. */
    const QList<MatchInfo> &matches() const { return m_matches; }
    /** The next ones, up to three. */
    QList<MatchInfo> upcoming() const;
    const MatchInfo *lastMatch() const { return m_lastResults.isEmpty() ? nullptr : &m_lastResults.constLast(); }
    /** None until lastMatchChanged() has told that the lines are there, or may not be seen. */
    const std::optional<QList<matchTexts::BestLine>> &bestLines() const { return m_best; }
    QStringList warnings() const { return m_warnings; }
    QList<InsightLine> insights() const { return insightLines(m_insights, scope().catalog()); }
    BarListData fairness() const;
    /** Of whom the bar at this place is. */
    std::optional<PlayerId> playerAt(int bar) const;

Q_SIGNALS:
    void lastMatchChanged();

private:
    void arrived();
    void askLastMatch();
    QString settingKey() const;

    std::optional<TeamId> m_team;
    std::optional<TeamId> m_shown;
    TeamStatistics m_statistics;
    TeamInsights m_insights;
    MatchesModel m_results{false};
    QList<MatchInfo> m_matches;
    QList<MatchInfo> m_lastResults;
    std::optional<QList<matchTexts::BestLine>> m_best;
    QStringList m_warnings;
    std::optional<TeamStatistics> m_newStatistics;
    std::optional<TeamInsights> m_newInsights;
    std::optional<QList<MatchInfo>> m_newMatches;
    Pending<TeamStatistics> m_statisticsReply;
    Pending<TeamInsights> m_insightsReply;
    Pending<QList<MatchInfo>> m_matchesReply;
    Pending<MatchLines> m_linesReply;
};

} // namespace touchline
