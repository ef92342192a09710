// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/summary.h"

/** How a squad did in its last matches, each player beside the own other matches. */
namespace touchline {

struct SquadFormMatch
{
    MatchId match{};
    QDate day;
    TeamId opponent{};
    Location location = Location::Home;
    bool operator==(const SquadFormMatch &) const = default;
};

/** One appearance in one of the matches. */
struct SquadFormCell
{
    PlayerId player{};
    QString name;
    MatchId match{};
    qint64 time = -1; // base units; -1: unknown
    Value value; // of this match: amount, or ratio
    Value percentile; // of the value among the player's own; "too_few_appearances" below SquadForm::fewestOwn
    int of = 0; // appearances with the team that have a value
    bool operator==(const SquadFormCell &) const = default;
};

struct SquadForm
{
    static constexpr int usualMatches = 8;
    static constexpr int mostMatches = 20;
    static constexpr int fewestOwn = 5;

    TeamId team{};
    QString teamName; // squadForm() leaves it to the caller: frames know no names of teams
    SeasonId season{};
    QString metric;
    QList<SquadFormMatch> matches; // by kick-off
    QList<SquadFormCell> cells; // by player, who played longest in these matches first; then by match
    bool operator==(const SquadForm &) const = default;
};

/**
 * One metric in the last `matches` matches of the season that the team has lines of: what each of its players brought in each match, and
 * where that stands among all the player's appearances with the team in the season: 100 (worse + equal / 2) / n (midrank), higher is
 * better. Nobody is compared with anybody else, and no line of another team is read. Invalid for an unknown metric and another number of
 * matches than 1 to mostMatches.
 */
Result<SquadForm> squadForm(const SeasonFrame &frame, const SportPack &pack, TeamId team, const QString &metric, int matches,
                            const SummaryOptions &options);

} // namespace touchline
