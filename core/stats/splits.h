// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/career.h"

/** One player's record in parts: at home and away, as starter and as substitute, in any combination. */
namespace touchline {

enum class SplitBy { Location, Result, Opponent, Month, Competition, Role, Position };

/** What the lines of a cell share in one dimension. */
struct SplitValue
{
    QString value; // "home", "win", "2024-03", "starter", a position group, the id of a team or competition; "unknown"
    QString name; // of a team or competition: splitsOf() leaves it to the caller
    bool operator==(const SplitValue &) const = default;
};

struct SplitMetric
{
    CareerMetric metric;
    Value difference; // of its rate or ratio to the player's own of all lines; the reason of the one that is missing
    bool operator==(const SplitMetric &) const = default;
};

struct SplitCell
{
    QList<SplitValue> key; // parallel to Splits::by
    Sample sample;
    QList<SplitMetric> metrics;
    bool operator==(const SplitCell &) const = default;
};

/**
 * Compared with nobody else: the lines of a cell are not those that a cohort's numbers come from ("period_not_comparable"). What is there
 * instead is the difference to the player's own baseline.
 */
struct Splits
{
    static constexpr int mostDimensions = 3;
    static constexpr int mostCells = 500;
    static constexpr int mostValues = 10'000; // cells times metrics
    static constexpr int mostExplained = 2'000; // of them, where each says how it came about

    PlayerId player{};
    QString name;
    QList<SeasonId> seasons; // with a line of the player, in the order asked
    Period period; // its filters; its season is the first of them
    QList<SplitBy> by;
    CareerPart baseline; // of all the lines
    QList<SplitCell> cells; // those that occur, by dimension in the order of home, win, time, id, and "unknown" last
    bool operator==(const Splits &) const = default;
};

/**
 * The lines of a player in the period of each season, told apart by `by`: each line is in exactly one cell, so that the cells of any
 * dimensions add up to the baseline. Rates are ratios of sums over the lines of all seasons, per N (0: the seasons' own, where they agree,
 * else the pack's); `fields` empty: all metrics. A cell's possible time is that of the matches which would fall into it; for role and
 * position, of those with a line. NotFound when no season knows the player; Invalid for no or too many dimensions, cells or values, an
 * unknown metric, and the last N appearances of several seasons. `explain`: every metric says how it came about.
 */
Result<Splits> splitsOf(const QList<CareerChapter> &chapters, const SportPack &pack, PlayerId player, const Period &period,
                        const QList<SplitBy> &by, int per, const QStringList &fields, bool explain = false);

} // namespace touchline
