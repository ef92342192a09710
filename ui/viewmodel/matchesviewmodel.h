// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/model/matchesmodel.h"
#include "ui/viewmodel/pageviewmodel.h"

namespace touchline {

/** The matches of the season of the window, of all teams or of one. */
class MatchesViewModel : public PageViewModel
{
    Q_OBJECT
public:
    using PageViewModel::PageViewModel;

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
    Pending<QList<MatchInfo>> m_reply;
    std::optional<SeasonId> m_season;
    std::optional<TeamId> m_team;
    MatchesModel m_matches;
};

} // namespace touchline
