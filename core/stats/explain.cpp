// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/explain.h"
#include "core/stats/metricsummary.h"
#include "core/stats/quantitylines.h"
#include "core/stats/reasons.h"

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

QList<ExplainedInput> inputsOf(const SportPack &pack, const Quantity &quantity, const QuantityLines &lines)
{
    const auto sums = lines.inputSums();
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

ExplainedSample sampleOf(const QuantityLines &lines, std::span<const int> rows)
{
    ExplainedSample sample{.lines = int(lines.lines().size()),
                           .appearances = int(lines.appearances().size()),
                           .missing = int(rows.size() - lines.lines().size()),
                           .timeKnown = lines.isTimed()};
    for (const auto &line : lines.lines())
        sample.time += qint64(line.time);
    return sample;
}

QString methodOf(const Quantity &quantity, const QuantityLines &lines)
{
    if (quantity.distribution() == Distribution::Binomial)
        return u"wilson"_s;
    return areCounts(quantity, lines.sampled()) ? u"garwood_quasi_poisson"_s : u"residual_t"_s;
}

ExplainedInterval intervalOf(const Quantity &quantity, const QuantityLines &lines, const Rate &rate)
{
    ExplainedInterval interval{.method = methodOf(quantity, lines), .n = int(lines.appearances().size()), .dispersion = rate.dispersion};
    interval.reason = rate.ciReason;
    return interval;
}

QList<ExplainedNull> nullsOf(const MetricSummary &metric, const ExplainedInterval &interval)
{
    const std::pair<QLatin1StringView, Value> parts[] = {{"total"_L1, metric.total},
                                                         {"value"_L1, metric.rate.value},
                                                         {"shrunk"_L1, metric.rate.shrunk},
                                                         {"match.mean"_L1, metric.match.mean},
                                                         {"match.median"_L1, metric.match.median},
                                                         {"match.sd"_L1, metric.match.sd},
                                                         {"match.cv"_L1, metric.match.cv},
                                                         {"form.last5"_L1, metric.form.last5},
                                                         {"form.ewm"_L1, metric.form.ewm},
                                                         {"trend.slope"_L1, metric.trend.value},
                                                         {"percentile"_L1, metric.comparison.percentile},
                                                         {"z"_L1, metric.comparison.z}};
    QList<ExplainedNull> nulls;
    const auto add = [&nulls](const QString &part, const QString &code) {
        nulls.append({.part = part, .code = code, .sentence = sentenceOfReason(code)});
    };
    for (const auto &[part, value] : parts) {
        if (!value.number && !value.reason.isEmpty()) // a trend has no comparison
            add(part, value.reason);
    }
    if (!interval.reason.isEmpty())
        add(u"ci95"_s, interval.reason);
    return nulls;
}

} // namespace

Explanation explanationOf(const SeasonFrame &frame, const SportPack &pack, const Quantity &quantity, std::span<const int> rows,
                          const MetricSummary &metric, const Cohort &cohort)
{
    const QuantityLines lines(frame, quantity, rows);
    Explanation explanation{.definition = definitionIn(pack, quantity.id()).value_or(MetricDefinition()),
                            .inputs = inputsOf(pack, quantity, lines),
                            .sample = sampleOf(lines, rows),
                            .cohort = {.kind = cohort.kind,
                                       .group = cohort.group,
                                       .n = metric.comparison.of,
                                       .minimumTime = cohort.minimumTime,
                                       .minimumShare = cohort.minimumShare},
                            .interval = intervalOf(quantity, lines, metric.rate)};
    explanation.definition.per = metric.rate.per;
    if (metric.rate.prior) {
        explanation.cohort.mean = metric.rate.prior->mean;
        explanation.cohort.weight = metric.rate.prior->weight;
    }
    explanation.nulls = nullsOf(metric, explanation.interval);
    return explanation;
}

} // namespace touchline
