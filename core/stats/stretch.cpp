// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/stretch.h"
#include "core/stats/explain.h"
#include "core/stats/metricsummary.h"
#include <algorithm>

namespace touchline {

namespace {

Sample sampleSum(const Stretches &stretches)
{
    Sample sum;
    for (const Stretch &stretch : stretches) {
        sum.matches += stretch.sample.matches;
        sum.starts += stretch.sample.starts;
        sum.time += stretch.sample.time;
        sum.possibleTime += stretch.sample.possibleTime;
        sum.timeKnown = sum.timeKnown && stretch.sample.timeKnown;
    }
    return sum;
}

QuantityLines linesOf(const Quantity &quantity, const Stretches &stretches)
{
    QuantityLines lines(quantity);
    for (const Stretch &stretch : stretches)
        lines.add(stretch.frame(), stretch.rows);
    return lines;
}

} // namespace

TimeRule timeOfAll(const Stretches &stretches, const SportPack &pack)
{
    if (stretches.empty())
        return pack.time();
    const TimeRule &first = stretches.front().chapter->time;
    const bool agreed = std::ranges::all_of(stretches, [&first](const auto &stretch) { return stretch.chapter->time.per == first.per; });
    return agreed ? first : pack.time();
}

CareerMetric careerMetric(const Quantity &quantity, const QuantityLines &lines, const TimeRule &time, const std::optional<Prior> &prior)
{
    auto [total, numerator, denominator] = totalsOf(quantity, lines);
    return {.id = quantity.id(),
            .ratio = quantity.isRatio(),
            .total = std::move(total),
            .numerator = std::move(numerator),
            .denominator = std::move(denominator),
            .rate = rateOf(quantity, lines, time, prior)};
}

CareerPart partOf(const Stretches &stretches, std::span<const Quantity> quantities, const TimeRule &time, int per,
                  const SportPack *explainedBy)
{
    CareerPart part{.per = per > 0 ? per : time.per, .sample = sampleSum(stretches)};
    part.metrics.reserve(qsizetype(quantities.size()));
    for (const Quantity &quantity : quantities) {
        const QuantityLines lines = linesOf(quantity, stretches);
        CareerMetric &metric = part.metrics.emplaceBack(careerMetric(quantity, lines, time, {}));
        if (explainedBy)
            metric.explanation = explanationOf(*explainedBy, quantity, lines, metric);
    }
    return part;
}

} // namespace touchline
