// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sport/definition.h"

/** What a value can say about itself (explain.h makes it). Plain values. */
namespace touchline {

/** A sum that went into a value. */
struct ExplainedInput
{
    FormulaInput::Side side = FormulaInput::Side::Player;
    QString id; // of a metric, or "time" in base units
    double sum = 0; // over the lines that recorded all inputs, in the units that people read
    bool operator==(const ExplainedInput &) const = default;
};

/** The lines that a value is computed from. */
struct ExplainedSample
{
    int lines = 0;
    int appearances = 0; // among them
    int missing = 0; // lines of the period that lack an input and are left out
    qint64 time = 0; // base units, of the lines counted
    bool timeKnown = true; // of all appearances among them
    bool operator==(const ExplainedSample &) const = default;
};

/** Whom the player is compared with, and drawn towards. */
struct ExplainedCohort
{
    QString kind; // Cohort::kind; empty: nobody
    QString group;
    int n = 0; // qualified for this metric
    qint64 minimumTime = 0; // as in Cohort
    double minimumShare = 0;
    std::optional<double> mean; // mu, per N or the ratio
    std::optional<double> weight; // M, in display units of time, or attempts
    bool operator==(const ExplainedCohort &) const = default;
};

/** How an interval comes about. */
struct ExplainedInterval
{
    QString method; // "garwood_quasi_poisson", "wilson", "residual_t"
    double level = 0.95;
    int n = 0; // appearances; the t quantile has n - 1 degrees of freedom
    double dispersion = 1; // phi of counts and proportions
    QString reason; // why there is none
    bool operator==(const ExplainedInterval &) const = default;
};

/** Why a part of a metric is null, in words. */
struct ExplainedNull
{
    QString part; // as in the JSON: "value", "shrunk", "percentile", "form.last5"
    QString code;
    QString sentence;
    bool operator==(const ExplainedNull &) const = default;
};

/** Everything that can be said about how one metric of one player came about. */
struct Explanation
{
    MetricDefinition definition;
    QList<ExplainedInput> inputs;
    ExplainedSample sample;
    ExplainedCohort cohort;
    ExplainedInterval interval; // of the rate or ratio
    QList<ExplainedNull> nulls;
    bool operator==(const Explanation &) const = default;
};

} // namespace touchline
