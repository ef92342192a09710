// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/cohort.h"
#include "core/stats/quantile.h"
#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

/** The values of a cohort, and one of them among all. cohort.cpp says who is in it. */
namespace touchline {

CohortValues CohortValues::of(std::vector<Sampled> all, std::vector<double> qualified)
{
    CohortValues values{.all = std::move(all), .qualified = std::move(qualified)};
    std::ranges::sort(values.qualified);
    const double n = double(values.qualified.size());
    if (n > 0)
        values.mean = std::accumulate(values.qualified.begin(), values.qualified.end(), 0.0) / n;
    double squares = 0;
    for (const double value : values.qualified)
        squares += (value - values.mean) * (value - values.mean);
    values.deviation = n > 1 ? std::sqrt(squares / (n - 1)) : 0;
    values.axis = axisOf(values.qualified);
    return values;
}

CohortValues CohortValues::joinedBy(double value) const
{
    auto more = qualified;
    more.push_back(value);
    CohortValues joined = of({}, std::move(more));
    joined.hidden = hidden;
    return joined;
}

Comparison compare(const CohortValues &values, std::optional<double> subject, Better better, bool rankOnly)
{
    Comparison comparison{.of = int(values.qualified.size()), .qualified = subject.has_value()};
    if (!values.hidden.isEmpty()) {
        comparison.of = 0;
        comparison.percentile = comparison.z = Value::none(values.hidden);
        comparison.rankReason = values.hidden;
        return comparison;
    }
    if (!subject) {
        comparison.percentile = comparison.z = Value::none(u"not_qualified"_s);
        comparison.rankReason = comparison.z.reason;
        return comparison;
    }
    const auto [first, last] = std::ranges::equal_range(values.qualified, *subject);
    const auto below = first - values.qualified.begin();
    const auto equal = last - first;
    const auto above = comparison.of - below - equal;
    const auto worse = better == Better::Lower ? above : below;
    comparison.rank = comparison.of - int(worse) - int(equal) + 1;
    if (rankOnly || comparison.of < fewestForPercentile) {
        comparison.percentile = comparison.z = Value::none(u"cohort_too_small"_s);
        return comparison;
    }
    comparison.percentile = Value::of(100 * (double(worse) + 0.5 * double(equal)) / double(comparison.of));
    comparison.z = equal < comparison.of && values.deviation > 0 ? Value::of((*subject - values.mean) / values.deviation)
                                                                 : Value::none(u"not_computable"_s);
    return comparison;
}

std::optional<Interval> axisOf(std::vector<double> values)
{
    if (values.size() < fewestForAxis)
        return std::nullopt;
    std::ranges::sort(values);
    const Interval axis{.low = quantileOf(values, 0.05), .high = quantileOf(values, 0.95)};
    return axis.low < axis.high ? std::optional(axis) : std::nullopt;
}

} // namespace touchline
