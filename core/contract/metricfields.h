// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/explainfields.h"
#include "core/contract/periodfields.h"

/** The JSON of one metric of one player: each member named once, for writing and reading. Private to core/contract. */
namespace touchline {

template<> struct Fields<PerMatch>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &match)
    {
        object.value("mean"_L1, match.mean);
        object.reasoned("ci95"_L1, match.ci95, match.ciReason);
        object.value("median"_L1, match.median);
        object.value("min"_L1, match.min);
        object.value("max"_L1, match.max);
        object.value("sd"_L1, match.sd);
        object.value("cv"_L1, match.cv);
        object.member("n"_L1, match.n);
    }
};

template<> struct Fields<Form>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &form)
    {
        object.value("last5"_L1, form.last5);
        object.value("ewm"_L1, form.ewm);
    }
};

template<> struct Fields<Slope>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &slope)
    {
        object.value("slope"_L1, slope.value);
        object.constant("unit"_L1, "per_appearance"_L1);
        object.value("p"_L1, slope.p);
        object.member("n"_L1, slope.n);
    }
};

template<> struct Fields<Prior>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &prior)
    {
        object.member("mean"_L1, prior.mean);
        object.member("weight"_L1, prior.weight);
    }
};

template<> struct Fields<Rate>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &rate)
    {
        object.member("n"_L1, rate.per);
        object.value("value"_L1, rate.value);
        object.reasoned("ci95"_L1, rate.ci95, rate.ciReason);
        object.value("shrunk"_L1, rate.shrunk);
        object.reasoned("prior"_L1, rate.prior, rate.shrunk.reason); // nothing is drawn where there is nothing to be drawn to
        object.member("dispersion"_L1, rate.dispersion);
    }
};

/** What a metric comes to, whoever it is compared with. */
void sumsAndRate(auto &object, auto &metric)
{
    object.member("id"_L1, metric.id);
    object.member("ratio"_L1, metric.ratio);
    object.value("total"_L1, metric.total);
    const auto asRatio = [&] {
        object.value("numerator"_L1, metric.numerator);
        object.value("denominator"_L1, metric.denominator);
        object.value("value"_L1, metric.rate.value);
        object.reasoned("ci95"_L1, metric.rate.ci95, metric.rate.ciReason);
        object.value("shrunk"_L1, metric.rate.shrunk);
        object.reasoned("prior"_L1, metric.rate.prior, metric.rate.shrunk.reason);
        object.member("dispersion"_L1, metric.rate.dispersion);
    };
    object.either(metric.ratio, asRatio, [&] { object.member("per"_L1, metric.rate); });
}

template<> struct Fields<MetricSummary>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &metric)
    {
        sumsAndRate(object, metric);
        object.member("match"_L1, metric.match);
        object.member("form"_L1, metric.form);
        object.member("trend"_L1, metric.trend);
        comparison(object, metric.comparison);
        object.reasoned("axis"_L1, metric.axis, metric.axisReason);
        object.member("axis_is_reference"_L1, metric.axisIsReference);
        object.whereSet("explain"_L1, metric.explanation);
    }
    static void comparison(auto &object, auto &comparison)
    {
        object.object("percentile"_L1, [&comparison](auto &percentile) {
            percentile.value("value"_L1, comparison.percentile);
            percentile.constant("kind"_L1, "midrank"_L1);
            percentile.member("n"_L1, comparison.of);
            percentile.member("cohort"_L1, comparison.cohort);
        });
        object.value("z"_L1, comparison.z);
        object.reasoned("rank"_L1, comparison.rank, comparison.rankReason);
        object.member("of"_L1, comparison.of);
        object.member("qualified"_L1, comparison.qualified);
    }
};

} // namespace touchline
