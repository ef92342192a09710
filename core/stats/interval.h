// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/summary.h"
#include <algorithm>
#include <optional>
#include <span>

/** 95 % intervals of docs/statistics.md; pure. Rates are per unit of `t`, whatever the caller measures it in. */
namespace touchline {

/** One appearance: what was counted and in how much time; or numerator and denominator of a ratio. */
struct Sampled
{
    double x = 0;
    double t = 0;
};

/** A whole amount, not negative: what Garwood's interval and the exact tests of counts are about. */
inline bool isWhole(double amount)
{
    constexpr double exact = 9e15; // beyond it every double is whole
    return amount >= 0 && (amount >= exact || amount == double(qint64(amount)));
}
inline bool areWhole(std::span<const Sampled> each)
{
    return std::ranges::all_of(each, isWhole, &Sampled::x);
}

/** Amounts of single appearances as their mean per appearance and its intervals want them: each has the same t, 1. */
struct Spread
{
    double sum = 0;
    double squares = 0; // of their distances from their mean
    int n = 0;
};

constexpr int fewestForResiduals = 5; // appearances, of residualInterval()

struct DispersedInterval
{
    Interval interval;
    double dispersion = 1; // phi
};

/** phi: Pearson's chi-square of counts around their rate x / t over n - 1, at least 1; 1 for n < 2 or where nothing was counted. */
double dispersionOf(double x, double t, std::span<const Sampled> each);

/** phi of successes x among trials t around their proportion: the same times (t - 1) / t; 1 where all trials ended alike. */
double proportionDispersion(double x, double t, std::span<const Sampled> each);

/**
 * Of the rate x / t of counts, per unit of t: phi [G^-1(.025; x / phi), G^-1(.975; x / phi + 1)] / t, G^-1 the gamma quantile, which is
 * Garwood's exact interval (Biometrika 1936) of what is left of the counts when phi of them say as much as one (quasi-Poisson: McCullagh
 * and Nelder, Generalized Linear Models, 1989). `x` and `t` are the sums; `each` gives phi. Needs t > 0 and x >= 0, and areWhole() to mean
 * anything.
 */
std::optional<DispersedInterval> countInterval(double x, double t, std::span<const Sampled> each);
std::optional<DispersedInterval> countInterval(const Spread &spread);

/** Wilson, of trials of which phi say as much as one. `x` and `t` are the sums; needs 0 <= x <= t and t > 0. */
std::optional<DispersedInterval> proportionInterval(double x, double t, std::span<const Sampled> each);

/**
 * Of the ratio of sums R = x / t, in its unit: R +- t_{n-1} sqrt(n / (n - 1) sum((x_i - R t_i)^2)) / t, t_{n-1} the upper 2.5 % point of
 * Student's t (ratio estimator: Cochran, Sampling Techniques, 1977). Needs n >= 5 and t > 0. Not clipped.
 */
std::optional<Interval> residualInterval(double x, double t, std::span<const Sampled> each);
std::optional<Interval> residualInterval(const Spread &spread);

/**
 * Of a proportion p = successes / trials = s / n, from 0 to 1: (p + z^2 / 2n +- z sqrt(p (1 - p) / n + z^2 / 4n^2)) / (1 + z^2 / n), z =
 * 1.96 (Wilson, Probable inference, JASA 1927). Needs 0 <= successes <= trials and trials > 0.
 */
std::optional<Interval> wilsonInterval(double successes, double trials);

} // namespace touchline
