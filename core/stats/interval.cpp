// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/interval.h"
#include "core/stats/quietmath.h"
#include <algorithm>
#include <array>
#include <atomic>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <cmath>

namespace touchline {

namespace {

/** Kept results of a pure function of small whole numbers, filled as they are asked for; safe from any thread. */
template<size_t Size> class Kept
{
public:
    template<typename Compute> double get(double number, const Compute &compute)
    {
        if (!(number >= 0 && number < double(Size)) || number != std::floor(number))
            return compute();
        auto &kept = m_values[size_t(number)];
        double value = kept.load(std::memory_order_relaxed);
        if (value == empty) {
            value = compute();
            kept.store(value, std::memory_order_relaxed);
        }
        return value;
    }

private:
    static constexpr double empty = 0; // no quantile of a positive shape is
    std::array<std::atomic<double>, Size> m_values{};
};

/** Garwood's lower limit of a Poisson mean for `x` events. */
double lowerLimit(double x)
{
    static Kept<4096> limits;
    return x > 0 ? limits.get(x, [x] { return boost::math::gamma_p_inv(x, 0.025, QuietMath()); }) : 0.0;
}

double upperLimit(double x)
{
    static Kept<4096> limits;
    return limits.get(x, [x] { return boost::math::gamma_p_inv(x + 1, 0.975, QuietMath()); });
}

/** The upper 2.5 % point of Student's t. */
double studentLimit(double freedom)
{
    static Kept<1024> limits;
    return limits.get(freedom,
                      [freedom] { return boost::math::quantile(boost::math::students_t_distribution<double, QuietMath>(freedom), 0.975); });
}

std::optional<Interval> finite(double low, double high)
{
    return std::isfinite(low) && std::isfinite(high) ? std::optional(Interval{.low = low, .high = high}) : std::nullopt;
}

} // namespace

double dispersionOf(double x, double t, std::span<const Sampled> each)
{
    const auto n = std::ranges::count_if(each, [](const Sampled &sampled) { return sampled.t > 0; });
    if (n < 10 || x <= 0)
        return 1;
    const double rate = x / t;
    double chiSquare = 0;
    for (const Sampled &sampled : each) {
        if (sampled.t > 0)
            chiSquare += (sampled.x - rate * sampled.t) * (sampled.x - rate * sampled.t) / (rate * sampled.t);
    }
    return std::max(1.0, chiSquare / double(n - 1));
}

std::optional<CountInterval> countInterval(double x, double t, std::span<const Sampled> each)
{
    if (!(t > 0) || !(x >= 0))
        return std::nullopt;
    const double phi = dispersionOf(x, t, each);
    const auto interval = finite(phi * lowerLimit(x / phi) / t, phi * upperLimit(x / phi) / t);
    return interval ? std::optional(CountInterval{.interval = *interval, .dispersion = phi}) : std::nullopt;
}

std::optional<Interval> residualInterval(double x, double t, std::span<const Sampled> each)
{
    const double n = double(each.size());
    if (n < 5 || !(t > 0))
        return std::nullopt;
    const double ratio = x / t;
    double squares = 0;
    for (const Sampled &sampled : each)
        squares += (sampled.x - ratio * sampled.t) * (sampled.x - ratio * sampled.t);
    const double half = studentLimit(n - 1) * std::sqrt(n / (n - 1) * squares) / t;
    return finite(ratio - half, ratio + half);
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
