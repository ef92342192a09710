// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sport/sportpacks.h"
#include "server/data/rosterrepository.h"
#include "server/service/write.h"

namespace touchline {

/** Sets up a season as a coach types it. */
class SeasonService
{
public:
    SeasonService(RosterRepository &rosters, const SportPacks &packs) : m_rosters(rosters), m_packs(packs) {}

    /**
     * Competition, season, team and squad in one transaction; competitions and teams of the same name are used again. Invalid with one
     * issue per fault; Conflict when the competition has a season with this label.
     */
    Result<Answer<SeasonInfo>> create(Write &write, const NewSeason &season);

private:
    Result<CompetitionId> competitionFor(Transaction &transaction, const NewSeason &season);
    Result<TeamId> teamFor(Transaction &transaction, const NewSeason &season);
    Result<void> addSquad(Transaction &transaction, const NewSeason &season, SeasonId id, TeamId team);
    RosterRepository &m_rosters;
    const SportPacks &m_packs;
};

} // namespace touchline
