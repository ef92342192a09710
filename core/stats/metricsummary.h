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

/** Whether a rate of these has Garwood's interval: whole numbers from 0 on, of what is neither a ratio nor a measure. */
bool areCounts(const Quantity &quantity, std::span<const Sampled> each);

/**
 * Interval and dispersion of a rate or ratio with these sums, from what the single matches gave. Not for products of sums, whose residuals
 * are not known from single matches (QuantityLines::isAdditive()).
 */
void addInterval(Rate &rate, const Quantity &quantity, const Terms &sum, std::span<const Sampled> each);

/** Value with interval and, given what a cohort's values say beforehand (CohortValues::prior), what they make of it. */
Rate rateOf(const Quantity &quantity, const QuantityLines &lines, const TimeRule &time, const std::optional<Prior> &prior);

/**
 * Everything about one metric but the comparison. In the units that people read, over the n appearances that recorded it: mean = sum(x_i) /
 * n, sd = sqrt(sum((x_i - mean)^2) / (n - 1)), cv = sd / mean; form: the ratio of sums over the last five, and N sum(w x) / sum(w t) with
 * weights w = exp(-ln 2 / halfLife) per appearance of age, on both sides (docs/statistics.md).
 */
MetricSummary metricSummary(const Quantity &quantity, const QuantityLines &lines, const TimeRule &time, int halfLife,
                            const std::optional<Prior> &prior);

} // namespace touchline
