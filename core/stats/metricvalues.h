// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/explanation.h"
#include <QtCore/QString>
#include <optional>

/** What there is to say about one metric of one player. Plain values. */
namespace touchline {

struct Interval
{
    double low = 0;
    double high = 0;
    bool operator==(const Interval &) const = default;
};

/** A number that may be missing, and then says why ("time_unknown", "cohort_too_small", "not_qualified", ...). */
struct Value
{
    std::optional<double> number;
    QString reason;
    static Value of(double number) { return {.number = number}; }
    static Value none(QString reason) { return {.reason = std::move(reason)}; }
    bool operator==(const Value &) const = default;
};

/** What a player's own record is shrunk towards: the cohort's mean, with the weight of so much time (or so many attempts). */
struct Prior
{
    double mean = 0; // per N, or the ratio
    double weight = 0; // display units of time, or attempts
    bool operator==(const Prior &) const = default;
};

struct Rate
{
    int per = 0; // N, in display units; 0 for ratios
    Value value; // per N display units, or the ratio
    std::optional<Interval> ci95;
    QString ciReason; // why there is no ci95; so with the other reasons here
    Value shrunk;
    std::optional<Prior> prior; // of shrunk, and there when it is
    double dispersion = 1; // phi of counts and proportions; > 1.5 is said in words
    bool operator==(const Rate &) const = default;
};

struct PerMatch
{
    Value mean;
    std::optional<Interval> ci95; // of the mean
    QString ciReason;
    Value median;
    Value min;
    Value max;
    Value sd;
    Value cv; // consistency: sd / mean; "mean_too_small" below a mean of 1
    int n = 0;
    bool operator==(const PerMatch &) const = default;
};

struct Form
{
    Value last5; // ratio of sums over the last five appearances
    Value ewm; // exponentially weighted, half-life five appearances
    bool operator==(const Form &) const = default;
};

/** Trend of the per-match rates: weighted least squares over the order of appearances, weights = time; null below n = 8. */
struct Slope
{
    Value value; // change of the rate from one appearance to the next
    Value p; // two-sided
    int n = 0;
    bool operator==(const Slope &) const = default;
};

struct Comparison
{
    Value percentile; // midrank; null below n = 10
    Value z;
    std::optional<int> rank; // 1 is best; ties share the best rank
    QString rankReason;
    int of = 0; // size of the qualified cohort
    QString cohort; // its kind: Cohort::kind
    bool qualified = false;
    bool operator==(const Comparison &) const = default;
};

struct MetricSummary
{
    QString id;
    bool ratio = false; // numerator / denominator instead of total / time
    Value total;
    Value numerator;
    Value denominator;
    Rate rate;
    PerMatch match;
    Form form;
    Slope trend;
    Comparison comparison;
    std::optional<Interval> axis; // radar axis: p5..p95 of the cohort, else the pack's reference
    QString axisReason;
    bool axisIsReference = false;
    std::optional<Explanation> explanation; // where it was asked for
    bool operator==(const MetricSummary &) const = default;
};

} // namespace touchline
