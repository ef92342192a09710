// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/career.h"
#include "core/stats/interval.h"
#include "core/stats/quantitylines.h"

/** How values came about: definition, inputs, sample, cohort, interval, and each null in words. Pure; says nothing of single others. */
namespace touchline {

/** What the lines of a player, or the matches of a team, come to. */
struct ExplainedSums
{
    std::vector<double> inputs; // parallel to Quantity::inputs(), scaled as in the frame; empty: there are none to be told
    std::vector<Sampled> each; // what the interval is computed from
    ExplainedSample sample;
    static ExplainedSums of(const QuantityLines &lines);
};

/** What may be null besides the rate, by its name in the JSON, and why it is: empty where it is not. */
using NullParts = std::vector<std::pair<QLatin1StringView, QString>>;

/** Of a rate of these sums. `cohort`: whom it is compared with or drawn towards, its n that of the metric. */
Explanation explanationOf(const SportPack &pack, const Quantity &quantity, const ExplainedSums &sums, const Rate &rate,
                          const NullParts &parts, const Cohort &cohort = {});

/** Of what was computed from these lines. */
Explanation explanationOf(const SportPack &pack, const Quantity &quantity, const QuantityLines &lines, const MetricSummary &metric,
                          const Cohort &cohort);
Explanation explanationOf(const SportPack &pack, const Quantity &quantity, const QuantityLines &lines, const CareerMetric &metric,
                          const Cohort &cohort = {});

/** Nothing where the number is there. */
inline QString reasonOf(const Value &value)
{
    return value.number ? QString() : value.reason;
}

/** One more part that is null; nothing where nothing is explained, or the code is empty. */
void addNull(std::optional<Explanation> &explanation, QLatin1StringView part, const QString &code);

} // namespace touchline
