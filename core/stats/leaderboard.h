// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/career.h"

/** Who is best at something, among those who have done enough of it. */
namespace touchline {

enum class LeaderboardKind { Rate, Total };

struct LeaderboardOptions
{
    LeaderboardKind kind = LeaderboardKind::Rate;
    bool everybody = false; // the unqualified too
    QString position; // position group; empty: all
    std::optional<TeamId> team; // players with a line of it, with all their lines
    int limit = 50;
    qsizetype offset = 0;
};

/** What a player has of what a place takes. */
struct RequiredAmount
{
    QString metric; // "time": base units
    double required = 0; // pro-rated for the matches that the player's team has played
    double amount = 0;
    bool operator==(const RequiredAmount &) const = default;
};

struct LeaderboardRow
{
    std::optional<int> rank; // 1 is best, ties share it; none for the unqualified among others who may not be named
    QString rankReason; // why there is none
    PlayerId player{};
    QString name;
    TeamId team{}; // the newest in the period
    QString teamName; // leaderboardOf() leaves it to the caller: frames know no names of teams
    QString positionGroup;
    CareerMetric metric;
    QList<double> form; // form.h
    Sample sample;
    bool qualified = false;
    bool stillLeads = false; // has too little, and would lead with what is missing counted as failures
    int teamMatches = 0; // of the team of theirs that has played most
    QList<RequiredAmount> required;
    bool operator==(const LeaderboardRow &) const = default;
};

struct QualifierAmount
{
    QString metric;
    double amount = 0;
    bool perMatch = false; // of the player's team, so far; else it does not grow with the season
    bool operator==(const QualifierAmount &) const = default;
};

/** What a place takes; LeaderboardRow::required says how much that is for a player by now. */
struct LeaderboardQualifier
{
    QString kind; // "none" (totals), "share_of_time", "amounts", "share_of_time_and_amounts"
    double shareOfTime = 0; // of the time that the player's team has played
    QList<QualifierAmount> amounts;
    QString source; // whose rule it is; empty: the pack's usual one
    bool operator==(const LeaderboardQualifier &) const = default;
};

/** Whom the ranks are among. */
enum class RankedAmong { Competition, Selection, OwnTeams };

struct Leaderboard
{
    SeasonId season{};
    Period period; // days
    QString metric;
    LeaderboardKind kind = LeaderboardKind::Rate;
    int per = 90; // N of rates
    bool ascending = false; // the least is best
    QString position;
    std::optional<TeamId> team;
    LeaderboardQualifier qualifier;
    RankedAmong among = RankedAmong::Competition;
    QString amongReason; // why only among the own, where the question asked for nothing of the kind
    int of = 0; // players with a rank
    int unqualified = 0; // with a value, but without what a place takes
    int listed = 0; // rows before limit and offset
    QList<LeaderboardRow> rows;
    bool operator==(const Leaderboard &) const = default;
};

/**
 * The players of a frame by rate or ratio, or by total, best first: the least where lower is better, but the most for totals, where little
 * says mostly who hardly played. A place takes what the pack's qualifier says, in the matches of the player's team so far. Who has less
 * leads all the same when the value with the missing attempts (or time) counted as failures is still the best, where higher is better:
 * MLB's rule 9.22(a), and the NBA's exception to its minimums. Only players of named teams have rows; ranks are among everybody, but among
 * the named alone where the others are fewer than ten or a group of fewer would be left over when those of ten are taken away (naming.h),
 * where a team wrote the metric for itself, or where the question chooses days, position or team: two such questions would tell about the
 * one player between them. Invalid for an unknown metric, a total of a ratio, filters of lines, and a question that
 * checkQuestion() refuses.
 */
Result<Leaderboard> leaderboardOf(const SeasonFrame &frame, const SportPack &pack, const QString &metric, const Period &period,
                                  const LeaderboardOptions &wanted, const SummaryOptions &options);

} // namespace touchline
