// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/summary.h"
#include <span>

namespace touchline {

struct CorrelationCoefficient
{
    Value value; // null: "cohort_too_small" below n = 10, "no_variance"
    std::optional<Interval> ci95; // there when the value is
    Value p; // two-sided, of no correlation
    bool operator==(const CorrelationCoefficient &) const = default;
};

/** How two metrics go together over players. Says nothing about why. */
struct Correlation
{
    static constexpr int fewest = 10;
    QString x;
    QString y;
    int n = 0;
    CorrelationCoefficient pearson;
    CorrelationCoefficient spearman; // of midranks
    bool operator==(const Correlation &) const = default;
};

/**
 * Of pairs (x[i], y[i]). Intervals by Fisher's z with the standard error 1 / sqrt(n - 3), for Spearman sqrt((1 + r^2 / 2) / (n - 3))
 * (Bonett and Wright, Sample size requirements for estimating correlations, 2000); p by Student's t with n - 2, exact for normal values
 * and usual for ranks from n = 10 on.
 */
Correlation correlate(std::span<const double> x, std::span<const double> y);

/** One that says nothing but why. */
Correlation noCorrelation(const QString &reason);

/** Ranks from 1; equal values share the mean of theirs. */
std::vector<double> midranksOf(std::span<const double> values);

} // namespace touchline
