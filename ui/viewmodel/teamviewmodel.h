// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/model/resultsmodel.h"
#include "ui/model/squadmodel.h"
#include "ui/viewmodel/pageviewmodel.h"
#include "ui/viewmodel/teamtexts.h"

namespace touchline {

/** One team in the season of the window: its squad, what it did and allowed, its last results. */
class TeamViewModel : public PageViewModel
{
    Q_OBJECT
public:
    using PageViewModel::PageViewModel;

    void load(TeamId team);
    /** From the next load() on only matches up to and including this day, which is none before the period begins. */
    void setUntil(std::optional<QDate> day) { m_until = day; }
    const std::optional<QDate> &until() const { return m_until; }
    void reload() override;
    void cancel() override;
    bool hasData() const override;
    std::optional<TeamId> team() const { return m_team; }
    SquadModel &squad() { return m_squad; }
    const SquadModel &squad() const { return m_squad; }
    /** "24 players · 38 matches" */
    QString subtitle() const;
    const std::optional<TeamRecord> &totals() const { return m_totals; }
    QList<VersusRow> forAndAgainst() const;
    /** All matches of the season, whatever the period. */
    ResultsModel &results() { return m_results; }
    const QList<MatchInfo> &lastResults() const { return m_lastResults; }

private:
    void arrived();

    SquadModel m_squad;
    ResultsModel m_results;
    std::optional<TeamRecord> m_totals;
    QList<MatchInfo> m_lastResults;
    std::optional<TeamStatistics> m_newStatistics;
    std::optional<QList<MatchInfo>> m_newMatches;
    Pending<TeamStatistics> m_reply;
    Pending<QList<MatchInfo>> m_matchesReply;
    std::optional<TeamId> m_team;
    std::optional<QDate> m_until;
};

} // namespace touchline
