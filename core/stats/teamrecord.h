// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/summary.h"

/** What a team did and allowed in a period. */
namespace touchline {

/** A metric over the matches of one side. */
struct TeamFigure
{
    Value total; // of an amount
    Value numerator; // of a ratio
    Value denominator;
    Value mean; // per match that recorded it; amounts only
    std::optional<Interval> meanCi95;
    QString meanReason; // why there is no meanCi95
    Rate rate; // per N of match time, or the ratio; never shrunk
    int n = 0; // matches that recorded it
    std::optional<Explanation> explanation; // where it was asked for; its lines are matches
    bool operator==(const TeamFigure &) const = default;
};

struct TeamMetric
{
    QString id;
    bool ratio = false;
    TeamFigure own;
    TeamFigure against; // the opponents in the same matches
    /** Places of `own` and of `against` among the teams of the competition, 1 is best; none where others' places are not to be told. */
    std::optional<int> ownRank;
    QString ownRankReason; // why there is none
    std::optional<int> againstRank;
    QString againstRankReason;
    int of = 0; // teams with a value
    bool operator==(const TeamMetric &) const = default;
};

struct TeamRecord
{
    int matches = 0;
    int wins = 0; // by the score without shoot-out
    int draws = 0;
    int losses = 0;
    int unscored = 0; // matches without a score
    int scoreFor = 0; // over the scored matches
    int scoreAgainst = 0;
    qint64 time = 0; // base units: the sum of the matches' actual lengths
    int per = 90;
    QList<TeamMetric> metrics;
    bool operator==(const TeamRecord &) const = default;
};

/** Whether the places of other teams may be told. */
enum class TeamRanks { Hidden, Shown };

/**
 * Totals of a team and of its opponents over the team's matches in the period: what the players' lines of a side add up to in a match is
 * one observation, with the match's length as its time. Formulas read that side's sums as the player's and the team's, and the other side's
 * as the opponents'; what counts single lines (`over: matches`) is counted for each line and summed. Metrics that are counted for everybody
 * on the pitch have no sum of a team: null, "shared_metric". `last` are the team's last N matches. Ranks compare rates and ratios,
 * `against` reversed; they need a whole season. Invalid for a period by role or position, which are of lines and not of matches.
 */
Result<TeamRecord> teamRecord(const SeasonFrame &frame, const SportPack &pack, TeamId team, const Period &period,
                              const SummaryOptions &options, TeamRanks ranks);

} // namespace touchline
