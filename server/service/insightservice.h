// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/insight.h"
#include "server/service/statisticsground.h"

namespace touchline {

struct InsightChoice
{
    int per = 0; // display units; 0: the competition's
    bool career = true; // milestones, records and series over the seasons up to the asked one; else of that season alone
    std::stop_token stop = {};
};

/** What changed in a team: form, milestones, records and series of its present players. */
class InsightService
{
public:
    /** Every season counted is a whole frame in memory, and a squad's seasons are more than those of one player. */
    static constexpr int mostSeasons = 10;

    InsightService(const StatisticsGrounds &grounds, const RosterService &rosters) : m_grounds(grounds), m_rosters(rosters) {}

    /**
     * NotFound unless the caller may ask about this team in this season; none: the newest in which that is so. Each player's feats count
     * the seasons in which the caller may ask about the player, as far as they are among the newest mostSeasons of all of them.
     */
    Result<Answer<TeamInsights>> insights(TeamId team, std::optional<SeasonId> season, const InsightChoice &choice,
                                          const Caller &caller) const;

private:
    struct Chapters; // by player
    Result<SeasonId> newestSeason(TeamId team, const Caller &caller) const;
    Result<Chapters> chaptersOf(const StatisticsGround &ground, const QList<PlayerId> &squad, const InsightChoice &choice,
                                const Caller &caller) const;
    Result<QList<SeasonInfo>> seasonsOf(PlayerId player, const SeasonInfo &asked, const Caller &caller) const;
    const StatisticsGrounds &m_grounds;
    const RosterService &m_rosters;
};

} // namespace touchline
