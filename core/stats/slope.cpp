// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/slope.h"
#include "core/stats/quietmath.h"
#include <boost/math/distributions/students_t.hpp>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr int fewestAppearances = 8;

struct Line
{
    double middle = 0; // weighted mean of the order
    double mean = 0; // weighted mean of the rates
    double weight = 0;
};

/** A formula may have no value in a single match, though it has one over all of them. */
bool counts(const Sampled &sampled)
{
    return sampled.t > 0 && std::isfinite(sampled.x);
}

} // namespace

Slope slopeOf(std::span<const Sampled> each, double factor, std::span<const int> places)
{
    const auto placeOf = [places](size_t order) { return places.empty() ? double(order + 1) : double(places[order]); };
    Slope slope;
    Line line;
    for (size_t order = 0; order < each.size(); ++order) {
        if (!counts(each[order]))
            continue;
        ++slope.n;
        line.weight += each[order].t;
        line.middle += each[order].t * placeOf(order);
        line.mean += factor * each[order].x;
    }
    if (slope.n < fewestAppearances) {
        slope.value = slope.p = Value::none(u"too_few_appearances"_s);
        return slope;
    }
    line.middle /= line.weight;
    line.mean /= line.weight;
    double orders = 0;
    double products = 0;
    double rates = 0;
    for (size_t order = 0; order < each.size(); ++order) {
        const auto [x, t] = each[order];
        if (!counts(each[order]))
            continue;
        const double away = placeOf(order) - line.middle;
        const double off = factor * x / t - line.mean;
        orders += t * away * away;
        products += t * away * off;
        rates += t * off * off;
    }
    const double value = products / orders;
    if (!std::isfinite(value) || !std::isfinite(rates)) {
        slope.value = slope.p = Value::none(u"not_computable"_s);
        return slope;
    }
    slope.value = Value::of(value);
    const double residual = std::max(0.0, rates - value * products);
    if (rates <= 0) {
        slope.p = Value::of(1); // all equal: nothing speaks for a trend
    } else if (residual <= rates * 1e-14) {
        slope.p = Value::of(0);
    } else {
        const double error = std::sqrt(residual / (slope.n - 2) / orders);
        const boost::math::students_t_distribution<double, QuietMath> student(slope.n - 2);
        slope.p = Value::of(2 * boost::math::cdf(boost::math::complement(student, std::abs(value) / error)));
    }
    return slope;
}

} // namespace touchline
