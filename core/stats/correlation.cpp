// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/correlation.h"
#include "core/stats/quietmath.h"
#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr double z95 = 1.959963984540054;

bool allEqual(std::span<const double> values)
{
    return std::ranges::adjacent_find(values, std::ranges::not_equal_to{}) == values.end();
}

double pearsonOf(std::span<const double> x, std::span<const double> y)
{
    const double n = double(x.size());
    const double meanX = std::accumulate(x.begin(), x.end(), 0.0) / n;
    const double meanY = std::accumulate(y.begin(), y.end(), 0.0) / n;
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (size_t at = 0; at < x.size(); ++at) {
        xx += (x[at] - meanX) * (x[at] - meanX);
        yy += (y[at] - meanY) * (y[at] - meanY);
        xy += (x[at] - meanX) * (y[at] - meanY);
    }
    return std::clamp(xy / std::sqrt(xx) / std::sqrt(yy), -1.0, 1.0);
}

/** `widening` is the variance of z, times n - 3. */
CorrelationCoefficient coefficientOf(double r, double n, double widening)
{
    CorrelationCoefficient coefficient{.value = Value::of(r)};
    const double half = z95 * std::sqrt(widening / (n - 3));
    // At the ends z is infinite and the interval has no width.
    coefficient.ci95 = Interval{.low = std::tanh(std::atanh(r) - half), .high = std::tanh(std::atanh(r) + half)};
    const double t = std::abs(r) * std::sqrt((n - 2) / ((1 - r) * (1 + r)));
    const boost::math::students_t_distribution<double, QuietMath> student(n - 2);
    coefficient.p = Value::of(std::isfinite(t) ? 2 * boost::math::cdf(boost::math::complement(student, t)) : 0.0);
    return coefficient;
}

CorrelationCoefficient noCoefficient(const QString &reason)
{
    return {.value = Value::none(reason), .ci95 = {}, .p = Value::none(reason)};
}

} // namespace

Correlation noCorrelation(const QString &reason)
{
    return {.pearson = noCoefficient(reason), .spearman = noCoefficient(reason)};
}

std::vector<double> midranksOf(std::span<const double> values)
{
    std::vector<size_t> order(values.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::sort(order, {}, [&values](size_t at) { return values[at]; });
    std::vector<double> ranks(values.size());
    for (size_t first = 0; first < order.size();) {
        size_t last = first;
        while (last + 1 < order.size() && values[order[last + 1]] == values[order[first]])
            ++last;
        for (size_t at = first; at <= last; ++at)
            ranks[order[at]] = double(first + last) / 2 + 1;
        first = last + 1;
    }
    return ranks;
}

Correlation correlate(std::span<const double> x, std::span<const double> y)
{
    Correlation correlation{.n = int(x.size())};
    const double n = double(x.size());
    if (correlation.n < Correlation::fewest) {
        correlation.pearson = correlation.spearman = noCoefficient(u"cohort_too_small"_s);
        return correlation;
    }
    if (allEqual(x) || allEqual(y)) {
        correlation.pearson = correlation.spearman = noCoefficient(u"no_variance"_s);
        return correlation;
    }
    const double pearson = pearsonOf(x, y);
    correlation.pearson = std::isfinite(pearson) ? coefficientOf(pearson, n, 1) : noCoefficient(u"not_computable"_s);
    const double spearman = pearsonOf(midranksOf(x), midranksOf(y));
    correlation.spearman = coefficientOf(spearman, n, 1 + spearman * spearman / 2);
    return correlation;
}

} // namespace touchline
