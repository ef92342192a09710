// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/values.h"
#include "core/stats/summary.h"
#include "server/data/framestore.h"
#include "server/service/extendedpacks.h"
#include "server/service/rosterservice.h"

namespace touchline {

/** Which part of the statistics somebody wants. */
struct StatisticsChoice
{
    int per = 0; // display units; 0: the competition's
    std::optional<CompetitionId> competition = {}; // Malformed when the season is of another one
    QStringList fields; // metric and derived ids; empty: all
    bool comparisons = true;
    bool explain = false; // every value says how it came about; squad table and match log do not
    int halfLife = SummaryOptions::usualHalfLife;
    // The team whose own metrics count: of a season's questions instead of those of the caller's teams, of players' beside their teams'.
    std::optional<TeamId> metricsOf = {};
    std::stop_token stop = {}; // SummaryOptions::stop
};

/** What every answer from a season's numbers is computed from. */
struct StatisticsGround
{
    SeasonInfo season;
    std::shared_ptr<const SportPack> pack; // with the server's own metrics and those of the subject's teams that the caller sees
    std::shared_ptr<const SeasonFrame> frame;
    SummaryOptions options;
    AnswerMeta meta;
};

/** Authorises a question and gathers what its answer is computed from: the one door of all services to frames. */
class StatisticsGrounds
{
public:
    StatisticsGrounds(const RosterService &rosters, FrameStore &frames, const ExtendedPacks &packs)
        : m_rosters(rosters), m_frames(frames), m_packs(packs)
    {}

    /**
     * NotFound unless the caller may know of the season. Metrics of teams: those of the caller's, and none for admins; or those of
     * choice.metricsOf alone, which the caller must be allowed to ask about.
     */
    Result<StatisticsGround> ofSeason(const Period &period, const StatisticsChoice &choice, const Caller &caller) const;
    /** NotFound unless the caller may ask about this player in this season. */
    Result<StatisticsGround> ofPlayer(PlayerId player, const Period &period, const StatisticsChoice &choice, const Caller &caller) const;
    /** NotFound unless the caller may ask about every one of these players. Metrics of teams: those of all of theirs. */
    Result<StatisticsGround> ofPlayers(const QList<PlayerId> &players, const Period &period, const StatisticsChoice &choice,
                                       const Caller &caller) const;
    /** NotFound unless the caller may ask about this team in this season. `info` tells its name. */
    Result<StatisticsGround> ofTeam(TeamId team, const Period &period, const StatisticsChoice &choice, const Caller &caller,
                                    TeamInfo *info = nullptr) const;

private:
    Result<StatisticsGround> groundOf(const SeasonInfo &season, const Period &period, const StatisticsChoice &choice, const Caller &caller,
                                      QList<TeamId> subjects) const;
    /** The season before, by its first day, in the same competition; null unless the caller may know of it. */
    std::shared_ptr<const SeasonFrame> seasonBefore(const SeasonInfo &season, const Caller &caller) const;
    const RosterService &m_rosters;
    FrameStore &m_frames;
    const ExtendedPacks &m_packs;
};

} // namespace touchline
