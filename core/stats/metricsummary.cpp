// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/metricsummary.h"
#include "core/stats/shrink.h"
#include "core/stats/slope.h"
#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

bool isCount(const Quantity &quantity)
{
    return !quantity.isRatio() && quantity.distribution() != Distribution::Measure;
}

Interval scaled(const Interval &interval, double factor)
{
    return {.low = interval.low * factor, .high = interval.high * factor};
}

std::optional<Interval> clipped(std::optional<Interval> interval, const Quantity &quantity)
{
    if (interval && quantity.isNeverNegative())
        interval->low = std::max(0.0, interval->low);
    return interval;
}

/** Why appearances whose sums add up have no interval all the same. */
QString noInterval(bool residual, size_t appearances)
{
    return residual && appearances < fewestForResiduals ? u"too_few_appearances"_s : u"not_computable"_s;
}

/** Of a mean per match: no match brings less or more than the pack allows. */
Interval withinBounds(const Interval &interval, double mean, const Quantity &quantity)
{
    const double least = quantity.bounds() ? quantity.bounds()->first : quantity.isNeverNegative() ? 0 : interval.low;
    const double most = quantity.bounds() ? quantity.bounds()->second : interval.high;
    // The mean of lines from before a pack was changed may lie beyond; it stays inside.
    return {.low = std::min(mean, std::max(interval.low, least)), .high = std::max(mean, std::min(interval.high, most))};
}

using Appearances = std::vector<Sampled>;

void addShrunk(Rate &rate, const Quantity &quantity, const QuantityLines &lines, const TimeRule &time, const std::optional<Prior> &prior)
{
    const bool proportion = quantity.distribution() == Distribution::Binomial;
    if (!proportion && !isCount(quantity)) {
        rate.shrunk = Value::none(u"not_defined"_s);
        return;
    }
    if (!prior) {
        rate.shrunk = Value::none(u"no_prior"_s);
        return;
    }
    const Terms &sum = lines.sum();
    rate.shrunk = Value::of(quantity.factor() * shrunk(quantity.natural(sum.x), sum.t, *prior));
    rate.prior = Prior{.mean = quantity.factor() * prior->mean, .weight = prior->weight / (proportion ? 1 : time.scale)};
}

/** Coefficient of variation: how far a match usually is from the mean, in means. Below a mean of 1 it says no more than the mean. */
Value consistencyOf(const Value &sd, double mean)
{
    if (!sd.number)
        return sd;
    return mean < 1 ? Value::none(u"mean_too_small"_s) : Value::of(*sd.number / mean);
}

/**
 * Most of what matches give is small whole numbers: counting them finds the middle in one pass. None where it is something else.
 */
std::optional<double> countedMedian(std::span<const double> values)
{
    std::array<quint16, 128> times{};
    if (values.size() > 65'535)
        return std::nullopt;
    for (const double value : values) {
        if (!(value >= 0 && value < double(times.size())) || value != double(int(value)))
            return std::nullopt;
        ++times[size_t(value)];
    }
    const auto inOrder = [&times](size_t place) {
        size_t number = 0;
        for (size_t before = size_t(times[0]); before <= place; before += size_t(times[number]))
            ++number;
        return double(number);
    };
    return (inOrder((values.size() - 1) / 2) + inOrder(values.size() / 2)) / 2;
}

double medianOf(std::vector<double> &values)
{
    if (const auto counted = countedMedian(values))
        return *counted;
    const auto half = values.begin() + std::ssize(values) / 2;
    std::ranges::nth_element(values, half);
    return values.size() % 2 == 1 ? *half : (*std::max_element(values.begin(), half) + *half) / 2;
}

/** Median, least, most, deviation; and, for amounts, the mean per appearance. */
PerMatch perMatch(const Quantity &quantity, const QuantityLines &lines)
{
    PerMatch match;
    std::vector<double> values;
    values.reserve(lines.appearances().size());
    for (const int index : lines.appearances()) {
        const auto &line = lines.lines()[size_t(index)];
        const double value = quantity.isRatio() ? quantity.value(line.terms) : quantity.natural(line.terms.x);
        if (std::isfinite(value))
            values.push_back(value);
    }
    match.n = int(values.size());
    if (values.empty()) {
        const Value none = Value::none(lines.lines().empty() || quantity.isBroken() ? lines.value().reason : u"no_appearance"_s);
        match.mean = match.median = match.min = match.max = match.sd = match.cv = none;
        match.ciReason = none.reason;
        return match;
    }
    Spread spread{.n = match.n};
    double least = values.front();
    double most = least;
    for (const double value : values) {
        spread.sum += value;
        least = std::min(least, value);
        most = std::max(most, value);
    }
    const double mean = spread.sum / match.n;
    for (const double value : values)
        spread.squares += (value - mean) * (value - mean);
    match.sd = match.n < 2 ? Value::none(u"one_appearance"_s) : Value::of(std::sqrt(spread.squares / (match.n - 1)));
    if (quantity.isRatio()) {
        match.mean = match.cv = Value::none(u"ratio"_s);
        match.ciReason = match.mean.reason;
    } else {
        match.mean = Value::of(mean);
        match.cv = consistencyOf(match.sd, mean);
        const bool counts = isCount(quantity) && std::ranges::all_of(values, isWhole);
        if (!counts)
            match.ci95 = residualInterval(spread);
        else if (const auto interval = countInterval(spread))
            match.ci95 = interval->interval;
        if (match.ci95)
            match.ci95 = withinBounds(*match.ci95, mean, quantity);
        else
            match.ciReason = noInterval(!counts && quantity.distribution() != Distribution::Binomial, values.size());
    }
    match.min = Value::of(least);
    match.max = Value::of(most);
    match.median = Value::of(medianOf(values));
    return match;
}

Value finiteOr(double number, const QuantityLines &lines)
{
    if (lines.lines().empty())
        return Value::none(lines.value().reason);
    return std::isfinite(number) ? Value::of(number) : Value::none(u"not_computable"_s);
}

} // namespace

bool areCounts(const Quantity &quantity, std::span<const Sampled> each)
{
    return isCount(quantity) && areWhole(each);
}

void addInterval(Rate &rate, const Quantity &quantity, const Terms &sum, std::span<const Sampled> each)
{
    const double x = quantity.natural(sum.x);
    bool residual = false;
    if (quantity.distribution() == Distribution::Binomial) {
        if (const auto interval = proportionInterval(x, sum.t, each)) {
            rate.ci95 = interval->interval;
            rate.dispersion = interval->dispersion;
        }
    } else if (areCounts(quantity, each)) {
        if (const auto interval = countInterval(x, sum.t, each)) {
            rate.ci95 = scaled(interval->interval, quantity.factor());
            rate.dispersion = interval->dispersion;
        }
    } else {
        residual = true;
        if (const auto interval = residualInterval(x, sum.t, each))
            rate.ci95 = clipped(scaled(*interval, quantity.factor()), quantity);
    }
    if (!rate.ci95)
        rate.ciReason = noInterval(residual, each.size());
}

Totals totalsOf(const Quantity &quantity, const QuantityLines &lines)
{
    if (quantity.isBroken())
        return {.total = lines.value(), .numerator = lines.value(), .denominator = lines.value()};
    const Terms sum = lines.sum();
    if (!quantity.isRatio())
        return {.total = finiteOr(quantity.natural(sum.x), lines),
                .numerator = Value::none(u"not_a_ratio"_s),
                .denominator = Value::none(u"not_a_ratio"_s)};
    if (quantity.kind() == Quantity::Kind::Plain)
        return {.total = Value::none(u"ratio"_s), .numerator = Value::none(u"formula"_s), .denominator = Value::none(u"formula"_s)};
    return {.total = Value::none(u"ratio"_s), .numerator = finiteOr(sum.x, lines), .denominator = finiteOr(sum.t, lines)};
}

namespace {

Rate rateOf(const Quantity &quantity, const QuantityLines &lines, const TimeRule &time, const std::optional<Prior> &prior,
            const Appearances &each)
{
    Rate rate{.per = quantity.isRatio() ? 0 : int(std::lround(quantity.factor() / time.scale)), .value = lines.value()};
    if (!rate.value.number) {
        rate.shrunk = rate.value;
        rate.ciReason = rate.value.reason;
        return rate;
    }
    if (lines.isAdditive())
        addInterval(rate, quantity, lines.sum(), each);
    else
        rate.ciReason = u"not_additive"_s;
    addShrunk(rate, quantity, lines, time, prior);
    return rate;
}

} // namespace

Rate rateOf(const Quantity &quantity, const QuantityLines &lines, const TimeRule &time, const std::optional<Prior> &prior)
{
    return rateOf(quantity, lines, time, prior, lines.sampled());
}

MetricSummary metricSummary(const Quantity &quantity, const QuantityLines &lines, const TimeRule &time, int halfLife,
                            const std::optional<Prior> &prior)
{
    auto [total, numerator, denominator] = totalsOf(quantity, lines);
    MetricSummary metric{.id = quantity.id(),
                         .ratio = quantity.isRatio(),
                         .total = std::move(total),
                         .numerator = std::move(numerator),
                         .denominator = std::move(denominator)};
    const Appearances each = lines.sampled();
    metric.rate = rateOf(quantity, lines, time, prior, each);
    metric.match = perMatch(quantity, lines);
    const int appearances = int(lines.appearances().size());
    metric.form = {.last5 = lines.lastValue(5, appearances), .ewm = lines.weightedValue(halfLife, appearances)};
    const bool timed = lines.isTimed();
    if (quantity.isBroken())
        metric.trend.value = metric.trend.p = lines.value();
    else if (quantity.kind() == Quantity::Kind::Plain || (!timed && !quantity.isRatio()))
        metric.trend.value = metric.trend.p = Value::none(timed ? u"formula"_s : u"time_unknown"_s);
    else
        metric.trend = slopeOf(each, quantity.factor(), lines.places());
    return metric;
}

} // namespace touchline
