// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/explain.h"
#include "core/stats/metricsummary.h"
#include "core/stats/reasons.h"

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

QList<ExplainedInput> inputsOf(const SportPack &pack, const Quantity &quantity, const std::vector<double> &sums)
{
    QList<ExplainedInput> inputs;
    for (size_t input = 0; input < sums.size(); ++input) {
        const FormulaInput &what = quantity.inputs()[input];
        double scale = 1;
        for (int decimal = 0; what.metric >= 0 && decimal < pack.metrics().at(what.metric).decimals; ++decimal)
            scale *= 10;
        inputs.append(
            {.side = what.side, .id = what.metric < 0 ? u"time"_s : pack.metrics().at(what.metric).id, .sum = sums[input] / scale});
    }
    return inputs;
}

QString methodOf(const Quantity &quantity, std::span<const Sampled> each)
{
    if (quantity.distribution() == Distribution::Binomial)
        return u"wilson"_s;
    return areCounts(quantity, each) ? u"garwood_quasi_poisson"_s : u"residual_t"_s;
}

ExplainedInterval intervalOf(const Quantity &quantity, std::span<const Sampled> each, const Rate &rate)
{
    ExplainedInterval interval{.method = methodOf(quantity, each), .n = int(each.size()), .dispersion = rate.dispersion};
    interval.reason = rate.ciReason;
    return interval;
}

ExplainedCohort cohortOf(const Cohort &cohort, const std::optional<Prior> &prior)
{
    ExplainedCohort explained{
        .kind = cohort.kind, .group = cohort.group, .n = cohort.n, .minimumTime = cohort.minimumTime, .minimumShare = cohort.minimumShare};
    if (prior) {
        explained.mean = prior->mean;
        explained.weight = prior->weight;
    }
    return explained;
}

void addTo(QList<ExplainedNull> &nulls, QLatin1StringView part, const QString &code)
{
    if (!code.isEmpty())
        nulls.append({.part = part, .code = code, .sentence = sentenceOfReason(code)});
}

QList<ExplainedNull> nullsOf(const NullParts &parts, const Rate &rate)
{
    QList<ExplainedNull> nulls;
    for (const auto &[part, code] : parts)
        addTo(nulls, part, code);
    addTo(nulls, "value"_L1, reasonOf(rate.value));
    addTo(nulls, "shrunk"_L1, reasonOf(rate.shrunk));
    addTo(nulls, "prior"_L1, reasonOf(rate.shrunk)); // nothing is drawn where there is nothing to be drawn to
    addTo(nulls, "ci95"_L1, rate.ciReason);
    return nulls;
}

/** Of a MetricSummary or a CareerMetric. */
NullParts sumsOf(const auto &metric)
{
    NullParts parts{{"total"_L1, reasonOf(metric.total)}};
    if (metric.ratio) {
        parts.emplace_back("numerator"_L1, reasonOf(metric.numerator));
        parts.emplace_back("denominator"_L1, reasonOf(metric.denominator));
    }
    return parts;
}

} // namespace

void addNull(std::optional<Explanation> &explanation, QLatin1StringView part, const QString &code)
{
    if (explanation)
        addTo(explanation->nulls, part, code);
}

ExplainedSums ExplainedSums::of(const QuantityLines &lines)
{
    ExplainedSums sums{.inputs = lines.inputSums(),
                       .each = lines.sampled(),
                       .sample = {.lines = int(lines.lines().size()),
                                  .appearances = int(lines.appearances().size()),
                                  .missing = lines.missing(),
                                  .timeKnown = lines.isTimed()}};
    for (const auto &line : lines.lines())
        sums.sample.time += qint64(line.time);
    return sums;
}

Explanation explanationOf(const SportPack &pack, const Quantity &quantity, const ExplainedSums &sums, const Rate &rate,
                          const NullParts &parts, const Cohort &cohort)
{
    Explanation explanation{.definition = definitionIn(pack, quantity.id()).value_or(MetricDefinition()),
                            .inputs = inputsOf(pack, quantity, sums.inputs),
                            .sample = sums.sample,
                            .cohort = cohortOf(cohort, rate.prior),
                            .interval = intervalOf(quantity, sums.each, rate),
                            .nulls = nullsOf(parts, rate)};
    explanation.definition.per = rate.per;
    return explanation;
}

Explanation explanationOf(const SportPack &pack, const Quantity &quantity, const QuantityLines &lines, const MetricSummary &metric,
                          const Cohort &cohort)
{
    NullParts parts = sumsOf(metric);
    const std::pair<QLatin1StringView, const Value &> values[] = {{"match.mean"_L1, metric.match.mean},
                                                                  {"match.median"_L1, metric.match.median},
                                                                  {"match.min"_L1, metric.match.min},
                                                                  {"match.max"_L1, metric.match.max},
                                                                  {"match.sd"_L1, metric.match.sd},
                                                                  {"match.cv"_L1, metric.match.cv},
                                                                  {"form.last5"_L1, metric.form.last5},
                                                                  {"form.ewm"_L1, metric.form.ewm},
                                                                  {"trend.slope"_L1, metric.trend.value},
                                                                  {"trend.p"_L1, metric.trend.p},
                                                                  {"percentile"_L1, metric.comparison.percentile},
                                                                  {"z"_L1, metric.comparison.z}};
    for (const auto &[part, value] : values)
        parts.emplace_back(part, reasonOf(value));
    parts.emplace_back("match.ci95"_L1, metric.match.ciReason);
    parts.emplace_back("rank"_L1, metric.comparison.rankReason);
    parts.emplace_back("axis"_L1, metric.axisReason);
    Cohort among = cohort;
    among.n = metric.comparison.of;
    return explanationOf(pack, quantity, ExplainedSums::of(lines), metric.rate, parts, among);
}

Explanation explanationOf(const SportPack &pack, const Quantity &quantity, const QuantityLines &lines, const CareerMetric &metric,
                          const Cohort &cohort)
{
    return explanationOf(pack, quantity, ExplainedSums::of(lines), metric.rate, sumsOf(metric), cohort);
}

} // namespace touchline
