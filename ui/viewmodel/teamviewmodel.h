// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/model/squadmodel.h"
#include "ui/viewmodel/pageviewmodel.h"

namespace touchline {

/** One team's squad in the season of the window. */
class TeamViewModel : public PageViewModel
{
    Q_OBJECT
public:
    using PageViewModel::PageViewModel;

    void load(TeamId team);
    void reload() override;
    void cancel() override;
    bool hasData() const override;
    std::optional<TeamId> team() const { return m_team; }
    SquadModel &squad() { return m_squad; }
    const SquadModel &squad() const { return m_squad; }
    /** "24 players · 38 matches" */
    QString subtitle() const;

private:
    SquadModel m_squad;
    Pending<SquadTable> m_reply;
    std::optional<TeamId> m_team;
};

} // namespace touchline
