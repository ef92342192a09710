// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/cohort.h"
#include "core/stats/quantitylines.h"

/** Parts of a summary that trend and squad table share. */
namespace touchline {

/** What lines come to before any rate; reasons where one of them has no meaning. */
struct Totals
{
    Value total; // of an amount
    Value numerator; // of a ratio
    Value denominator;
};
Totals totalsOf(const Quantity &quantity, const QuantityLines &lines);

/**
 * Interval and dispersion of a rate or ratio with these sums, from what the single matches gave. Not for products of sums, whose residuals
 * are not known from single matches (QuantityLines::isAdditive()).
 */
void addInterval(Rate &rate, const Quantity &quantity, const Terms &sum, std::span<const Sampled> each);

/** Value with interval and, given what a cohort's values say beforehand (CohortValues::prior), what they make of it. */
Rate rateOf(const Quantity &quantity, const QuantityLines &lines, const TimeRule &time, const std::optional<Prior> &prior);

/** Everything about one metric but the comparison. */
MetricSummary metricSummary(const Quantity &quantity, const QuantityLines &lines, const TimeRule &time, int halfLife,
                            const std::optional<Prior> &prior);

} // namespace touchline
