// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/playercomparison.h"
#include "core/stats/similarity.h"
#include "ui/chart/comparechart.h"
#include "ui/model/comparemodel.h"
#include "ui/viewmodel/pageviewmodel.h"

namespace touchline {

/** Two to six players in one cohort, in the season and period of the window; the first is the one that the others are compared with. */
class CompareViewModel : public PageViewModel
{
    Q_OBJECT
public:
    using PageViewModel::PageViewModel;

    void reload() override;
    void cancel() override;
    bool hasData() const override { return m_there; }

    void setPlayers(const QList<PlayerId> &players);
    void add(PlayerId player);
    void remove(PlayerId player);
    const QList<PlayerId> &players() const { return m_players; }
    bool isFull() const { return m_players.size() >= PlayerComparison::most; }
    QString nameOf(PlayerId player) const;
    /** Everybody of the season who can be added, by name. */
    Choices candidates() const;
    /** Who plays like the first one, at most three, and is not there yet. */
    QList<std::pair<PlayerId, QString>> suggestions() const;

    const PlayerComparison &comparison() const { return m_comparison; }
    CompareChartData chart() const;
    CompareModel &rows() { return m_rows; }
    QString cohort() const;
    /** Who has too little for a place among the others, in one sentence; empty where everybody has one. */
    QString outsideText() const;
    /** What the numbers of each player rest on. */
    QString samplesText() const;

Q_SIGNALS:
    void choicesChanged(); // candidates or suggestions

private:
    void loadCandidates();
    void loadSuggestions();

    QList<PlayerId> m_players;
    PlayerComparison m_comparison;
    CompareModel m_rows;
    QList<PlayerInfo> m_candidates;
    SeasonId m_candidatesOf{};
    Similarity m_similar;
    Pending<PlayerComparison> m_reply;
    Pending<QList<PlayerInfo>> m_candidatesReply;
    Pending<Similarity> m_similarReply;
    bool m_there = false;
};

} // namespace touchline
