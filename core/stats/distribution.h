// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/summary.h"

/** How a rate or ratio is spread over the qualified players of a season. */
namespace touchline {

struct Histogram
{
    QString rule; // "freedman_diaconis", "sturges" (where the middle half is all equal), "fixed"
    QList<double> edges; // one more than counts; a value on an edge counts above it, on the last edge below
    QList<int> counts;
    bool openEnds = false; // the first and the last count hold everything beyond their edges too
    bool operator==(const Histogram &) const = default;
};

/** Five numbers and whiskers; quantiles by linear interpolation (type 7 of Hyndman and Fan, 1996). */
struct BoxPlot
{
    Value min; // null "single_player" where others may not be named: the ends are single players' values
    Value max;
    double q1 = 0;
    double median = 0;
    double q3 = 0;
    QString whiskers; // "tukey": the outermost values within 1.5 (q3 - q1) of the quartiles; "p5_p95"
    Value low;
    Value high;
    int outliers = 0; // beyond Tukey's whiskers
    bool operator==(const BoxPlot &) const = default;
};

struct DistributionGroup
{
    QString group; // position group; "all": everybody
    int n = 0;
    QString reason; // why there is nothing more: "cohort_too_small", "team_metric"
    Value mean;
    Value sd;
    std::optional<BoxPlot> box; // n >= 10
    std::optional<Histogram> histogram; // n >= 10
    std::optional<Comparison> place; // of the player asked about, in their own group and among all
    bool operator==(const DistributionGroup &) const = default;
};

struct DistributionPlayer
{
    PlayerId player{};
    QString name;
    QString positionGroup;
    Value value;
    bool qualified = false;
    bool operator==(const DistributionPlayer &) const = default;
};

struct MetricDistribution
{
    static constexpr int mostBins = 50;

    SeasonId season{};
    QString metric;
    bool ratio = false;
    int per = 90;
    double minimumShare = 0; // of the team's time: who is qualified
    QList<DistributionGroup> groups; // "all", then the pack's position groups in which somebody is
    std::optional<DistributionPlayer> player;
    bool operator==(const MetricDistribution &) const = default;
};

struct DistributionOptions
{
    int bins = 0; // 0: by rule; only where everybody may be named
    std::optional<PlayerId> player;
};

/**
 * Where somebody may not be named, groups are given only over at least ten such players or none, and everybody only if that holds for
 * what is left after taking the shown groups away (naming.h); ends are p5 and p95 of at least twenty, for min and max are single players,
 * and a histogram has the rule's bins with open ends. Invalid for an unknown metric, more than mostBins bins, and chosen bins among others
 * who may not be named; NotFound for a player whom the frame does not know.
 */
Result<MetricDistribution> distributionOf(const SeasonFrame &frame, const SportPack &pack, const QString &metric,
                                          const DistributionOptions &wanted, const SummaryOptions &options);

/** Of ascending values, not empty. `bins` 0: by rule. */
Histogram histogramOf(std::span<const double> sorted, int bins);
BoxPlot boxPlotOf(std::span<const double> sorted);

} // namespace touchline
