// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/summary.h"
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

struct DispersedInterval
{
    Interval interval;
    double dispersion = 1; // phi
};

/** phi: Pearson's chi-square of counts around their rate x / t over n - 1, at least 1; 1 for n < 2 or where nothing was counted. */
double dispersionOf(double x, double t, std::span<const Sampled> each);

/** phi of successes x among trials t around their proportion: the same times (t - 1) / t; 1 where all trials ended alike. */
double proportionDispersion(double x, double t, std::span<const Sampled> each);

/** Garwood, quasi-Poisson. `x` and `t` are the sums; `each` gives the dispersion. Needs t > 0 and x >= 0. */
std::optional<DispersedInterval> countInterval(double x, double t, std::span<const Sampled> each);

/** Wilson, of trials of which phi say as much as one. `x` and `t` are the sums; needs 0 <= x <= t and t > 0. */
std::optional<DispersedInterval> proportionInterval(double x, double t, std::span<const Sampled> each);

/** From residuals around the ratio of sums, t quantile of n - 1; needs n >= 5 and t > 0. Not clipped. */
std::optional<Interval> residualInterval(double x, double t, std::span<const Sampled> each);

/** Wilson score interval; needs 0 <= successes <= trials and trials > 0. */
std::optional<Interval> wilsonInterval(double successes, double trials);

} // namespace touchline
