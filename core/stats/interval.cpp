// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/interval.h"
#include "core/stats/garwood.h"
#include "core/stats/quietmath.h"
#include <algorithm>
#include <array>
#include <atomic>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>

namespace touchline {

namespace {

/** The upper 2.5 % point of Student's t; kept for whole degrees of freedom as they are asked for, from any thread. */
double studentLimit(double freedom)
{
    const auto compute = [freedom] {
        return boost::math::quantile(boost::math::students_t_distribution<double, QuietMath>(freedom), 0.975);
    };
    static std::array<std::atomic<double>, 1024> limits; // 0: not asked for yet
    if (!(freedom >= 0 && freedom < double(limits.size())) || freedom != std::floor(freedom))
        return compute();
    auto &kept = limits[size_t(freedom)];
    double limit = kept.load(std::memory_order_relaxed);
    if (limit == 0) {
        limit = compute();
        kept.store(limit, std::memory_order_relaxed);
    }
    return limit;
}

std::optional<Interval> finite(double low, double high)
{
    return std::isfinite(low) && std::isfinite(high) ? std::optional(Interval{.low = low, .high = high}) : std::nullopt;
}

double atLeastOne(double phi, int n)
{
    return n >= 2 && phi > 1 + 1e-12 && std::isfinite(phi) ? phi : 1;
}

/**
 * Pearson's chi-square over n - 1, at least 1, of amounts expected at `rate` with the variance that goes with what is expected. `share` of
 * it is n - 1 on average where nothing clumps.
 */
template<typename Variance> double pearson(std::span<const Sampled> each, double rate, double share, const Variance &variance)
{
    double chiSquare = 0;
    int n = 0;
    for (const Sampled &sampled : each) {
        if (!(sampled.t > 0))
            continue;
        const double expected = rate * sampled.t;
        chiSquare += (sampled.x - expected) * (sampled.x - expected) / variance(expected);
        ++n;
    }
    return atLeastOne(share * chiSquare / double(n - 1), n);
}

std::optional<DispersedInterval> dispersedInterval(double x, double t, double phi)
{
    const auto interval = finite(phi * lowerPoissonLimit(x / phi) / t, phi * upperPoissonLimit(x / phi) / t);
    return interval ? std::optional(DispersedInterval{.interval = *interval, .dispersion = phi}) : std::nullopt;
}

/** `squares`: of the residuals. */
std::optional<Interval> residualInterval(double x, double t, double n, double squares)
{
    const double ratio = x / t;
    const double half = studentLimit(n - 1) * std::sqrt(n / (n - 1) * squares) / t;
    return finite(ratio - half, ratio + half);
}

} // namespace

double dispersionOf(double x, double t, std::span<const Sampled> each)
{
    const double rate = x / t;
    return pearson(each, rate, 1, [](double expected) { return expected; });
}

double proportionDispersion(double x, double t, std::span<const Sampled> each)
{
    const double proportion = x / t;
    // Given all successes, trials without order scatter as hypergeometric: single trials tell nothing, and phi is 1 exactly.
    return pearson(each, proportion, t > 1 ? (t - 1) / t : 0, [proportion](double expected) { return expected * (1 - proportion); });
}

std::optional<DispersedInterval> countInterval(double x, double t, std::span<const Sampled> each)
{
    if (!(t > 0) || !(x >= 0))
        return std::nullopt;
    return dispersedInterval(x, t, dispersionOf(x, t, each));
}

std::optional<DispersedInterval> countInterval(const Spread &spread)
{
    if (spread.n < 1 || !(spread.sum >= 0))
        return std::nullopt;
    const double mean = spread.sum / spread.n;
    return dispersedInterval(spread.sum, spread.n, atLeastOne(spread.squares / mean / (spread.n - 1), spread.n));
}

std::optional<DispersedInterval> proportionInterval(double x, double t, std::span<const Sampled> each)
{
    const double phi = proportionDispersion(x, t, each);
    const auto interval = wilsonInterval(x / phi, t / phi);
    return interval ? std::optional(DispersedInterval{.interval = *interval, .dispersion = phi}) : std::nullopt;
}

std::optional<Interval> residualInterval(double x, double t, std::span<const Sampled> each)
{
    const double n = double(each.size());
    if (n < fewestForResiduals || !(t > 0))
        return std::nullopt;
    const double ratio = x / t;
    double squares = 0;
    for (const Sampled &sampled : each)
        squares += (sampled.x - ratio * sampled.t) * (sampled.x - ratio * sampled.t);
    return residualInterval(x, t, n, squares);
}

std::optional<Interval> residualInterval(const Spread &spread)
{
    return spread.n < fewestForResiduals ? std::nullopt : residualInterval(spread.sum, spread.n, spread.n, spread.squares);
}

std::optional<Interval> wilsonInterval(double successes, double trials)
{
    if (!(trials > 0) || !(successes >= 0) || !(successes <= trials))
        return std::nullopt;
    constexpr double z = 1.959963984540054;
    const double p = successes / trials;
    const double centre = p + z * z / (2 * trials);
    const double half = z * std::sqrt(p * (1 - p) / trials + z * z / (4 * trials * trials));
    const double scale = 1 + z * z / trials;
    // At the ends the formula is exactly 0 or 1; rounding must not say otherwise.
    return Interval{.low = successes == 0 ? 0 : (centre - half) / scale, .high = successes == trials ? 1 : (centre + half) / scale};
}

} // namespace touchline
