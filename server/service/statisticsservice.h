// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/matchlog.h"
#include "core/stats/playercomparison.h"
#include "core/stats/squadform.h"
#include "core/stats/teamstatistics.h"
#include "core/stats/trend.h"
#include "server/service/statisticsground.h"

namespace touchline {

/** What a team's answer holds besides its squad table. */
struct TeamChoice
{
    bool totals = false;
    bool fairness = false;
};

/** Statistics of players and teams: authorised on the subject, computed from the frame of the whole competition. */
class StatisticsService
{
public:
    explicit StatisticsService(const StatisticsGrounds &grounds) : m_grounds(grounds) {}

    Result<Answer<Summary>> summary(PlayerId player, const Period &period, const StatisticsChoice &choice, const Caller &caller) const;
    /** `choice.fields` are the columns; empty: those that the pack wants in a log. */
    Result<Answer<MatchLog>> matchLog(PlayerId player, const Period &period, const StatisticsChoice &choice, const Caller &caller) const;
    /** An empty `metric` is the one that the pack names; `window` in appearances. */
    Result<Answer<Trend>> trend(PlayerId player, const Period &period, const QString &metric, int window, const StatisticsChoice &choice,
                                const Caller &caller) const;
    /** NotFound unless the caller may ask about every one of the players. */
    Result<Answer<PlayerComparison>> comparison(const ComparisonQuestion &question, const Caller &caller,
                                                const std::stop_token &stop = {}) const;
    /** Places among the competition's teams only for those who may name everybody in the season. */
    Result<Answer<TeamStatistics>> team(TeamId team, const Period &period, const TeamChoice &wanted, const StatisticsChoice &choice,
                                        const Caller &caller) const;
    /** An empty `metric` is the one that the pack names. */
    Result<Answer<SquadForm>> squadForm(TeamId team, SeasonId season, const QString &metric, int matches, const StatisticsChoice &choice,
                                        const Caller &caller) const;

private:
    const StatisticsGrounds &m_grounds;
};

} // namespace touchline
