// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/model/matchesmodel.h"
#include "ui/viewmodel/pageviewmodel.h"
#include <QtCore/QTimeZone>

namespace touchline {

/** The matches of the season of the window, of all teams or of one; with the changes that wait for the server. */
class MatchesViewModel : public PageViewModel
{
    Q_OBJECT
public:
    MatchesViewModel(Session &session, Scope &scope, QObject *parent = nullptr);

    void reload() override;
    void cancel() override;
    bool hasData() const override { return m_season && m_matches.rowCount() > 0; }
    /** Nothing: all teams. */
    void setTeam(std::optional<TeamId> team);
    const std::optional<TeamId> &team() const { return m_team; }
    Choices teams() const; // "" is all of them
    MatchesModel &matches() { return m_matches; }
    QString subtitle() const;

private:
    void show();

    Pending<QList<MatchInfo>> m_reply;
    std::optional<SeasonId> m_season;
    QTimeZone m_zone; // of its competition
    std::optional<TeamId> m_team;
    QList<MatchInfo> m_told; // by the server
    QList<MatchInfo> m_shown;
    MatchesModel m_matches;
};

} // namespace touchline
