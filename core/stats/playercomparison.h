// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/difference.h"
#include "core/stats/summary.h"

/** Several players beside each other. */
namespace touchline {

/** How the first player differs from another in one metric, and whether by more than chance makes believe. */
struct PlayerDifference
{
    QString metric;
    std::optional<RateDifference> difference; // of the first player from this one
    QString reason; // why there is none
    std::optional<double> q; // p adjusted for all tests of the comparison
    bool operator==(const PlayerDifference &) const = default;
};

struct ComparedPlayer
{
    PlayerId player{};
    QString name;
    QString positionGroup;
    bool inCohort = false; // else they stand in it as if they had joined
    Sample sample;
    QList<MetricSummary> metrics;
    QList<PlayerDifference> differences; // parallel to metrics; none for the first player
    bool operator==(const ComparedPlayer &) const = default;
};

struct PlayerComparison
{
    static constexpr qsizetype fewest = 2;
    static constexpr qsizetype most = 6;

    Period period;
    int per = 90;
    Cohort cohort; // of the first player; everybody is placed in it
    int tests = 0; // that q is adjusted for
    QList<ComparedPlayer> players; // as asked; the first is the one that the others are compared with
    bool operator==(const PlayerComparison &) const = default;
};

/** A question for a comparison, as a client sends it. */
struct ComparisonQuestion
{
    QList<PlayerId> players;
    Period period;
    int per = 0; // display units; 0: the competition's
    QStringList fields; // metric and derived ids; empty: all
    bool explain = false; // every value says how it came about
    bool operator==(const ComparisonQuestion &) const = default;
};

/**
 * Two to six different players of a frame in one period, all placed in the cohort of the first; the others' differences from the first by
 * differenceOf(), with dispersion around the rate that the two have in common (as the hypothesis says that is tested), and by Benjamini and
 * Hochberg's q over all of them. Invalid for another number of players or one named twice; NotFound when the frame does not know one.
 */
Result<PlayerComparison> comparePlayers(const SeasonFrame &frame, const SportPack &pack, const QList<PlayerId> &players,
                                        const Period &period, const SummaryOptions &options);

/** Invalid for fewer than two or more than six players, or one named twice. */
Result<void> checkPlayers(const QList<PlayerId> &players);

} // namespace touchline
