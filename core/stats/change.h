// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/interval.h"
#include <QtCore/QString>
#include <optional>
#include <span>
#include <vector>

/**
 * Whether a stretch of appearances differs from the others of the same player (docs/statistics.md, "insights"); pure. All tests are
 * two-sided, and none of them is told which of the two stretches is which by anything but its appearances.
 */
namespace touchline {

struct ChangeTest
{
    QString name; // "binomial", "fisher", "score", "welch"
    double p = 1;
    double dispersion = 1; // phi of counts and proportions
    std::optional<double> effect; // rate ratio of counts, else the difference recent - others
    std::optional<Interval> ci95; // of the effect; none where it is unbounded
};

/**
 * Counts: given their sum X, the recent count is Binomial(X, T5 / T); the p value is twice the smaller tail, so that it agrees with the
 * Clopper-Pearson interval of the ratio. With phi > 1, or amounts that are no whole numbers (callers take measureChange() for those): the
 * score statistic with a continuity correction of 1/2 over sqrt(phi), whose inversion is the interval. Nothing when there is no time on one
 * side or nothing was counted.
 */
std::optional<ChangeTest> countChange(std::span<const Sampled> recent, std::span<const Sampled> others);

/**
 * Proportions: Fisher's exact test, that is the hypergeometric distribution given all successes and trials, twice the smaller tail; with
 * phi > 1 between appearances the corrected score statistic over sqrt(phi). The interval of the difference is Newcombe's of two Wilson
 * intervals. Nothing when one side has no trials, or more successes than trials (a source may count so), or all trials ended alike.
 */
std::optional<ChangeTest> proportionChange(std::span<const Sampled> recent, std::span<const Sampled> others);

/**
 * Measures and ratios: Welch's t of two ratios of sums, each with its residual variance (interval.h). Five appearances of a skewed measure
 * often happen to be alike, and Welch alone then calls chance a change (type I error up to .19): the p value is the larger of his and that
 * of the pooled t, residual variance in proportion to t. Nothing without time or spread, or below four appearances on a side.
 */
std::optional<ChangeTest> measureChange(std::span<const Sampled> recent, std::span<const Sampled> others);

/** Benjamini and Hochberg's adjusted p values (q values), in the order of `p`: those <= q are the discoveries at that rate. */
std::vector<double> falseDiscoveryAdjusted(std::span<const double> p);

} // namespace touchline
