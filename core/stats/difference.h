// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/quantitylines.h"
#include <span>

namespace touchline {

/** How one set of appearances differs from another in one metric, in the units that people read; change.h has the tests. */
struct RateDifference
{
    int per = 0; // N of the values, in display units; 0 for ratios, and for flags, which are counted per match
    Value first; // ratio of sums over the first set
    Value second;
    int firstMatches = 0;
    int secondMatches = 0;
    QString effectKind; // "ratio" (first / second) of counts, else "difference" (first - second)
    Value effect;
    std::optional<Interval> ci95; // of the effect
    QString ciReason; // why there is none: without bound
    QString test; // ChangeTest::name
    double dispersion = 1;
    double p = 1;
    bool operator==(const RateDifference &) const = default;
};

/**
 * Appearances as the test of their quantity wants them: in their time, flags in matches, ratios in their denominators. None where single
 * matches say nothing about the whole (formulas of sums, products of sums) or where a rate lacks the time of one of them.
 */
std::vector<Sampled> testable(const Quantity &quantity, const QuantityLines &lines);

/**
 * Counts per time by countChange(), flags per appearance and proportions by proportionChange(), measures, ratios and amounts that are
 * negative or no whole numbers by measureChange().
 * Both sides are what testable() gave. Nothing where the test has nothing to say.
 */
std::optional<RateDifference> differenceOf(const Quantity &quantity, const TimeRule &time, std::span<const Sampled> first,
                                           std::span<const Sampled> second);

} // namespace touchline
