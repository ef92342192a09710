// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/metricfields.h"
#include "core/stats/scatter.h"

/** The JSON of core/stats/scatter.h: each member named once, for writing and reading. Private to core/contract. */
namespace touchline {

template<> struct Fields<CorrelationCoefficient>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &coefficient)
    {
        object.value("value"_L1, coefficient.value);
        object.reasoned("ci95"_L1, coefficient.ci95, coefficient.value.reason); // the coefficient and its interval are there together
        object.value("p"_L1, coefficient.p);
    }
};

template<> struct Fields<Correlation>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &correlation)
    {
        object.member("x"_L1, correlation.x);
        object.member("y"_L1, correlation.y);
        object.member("n"_L1, correlation.n);
        object.member("pearson"_L1, correlation.pearson);
        object.member("spearman"_L1, correlation.spearman);
    }
};

template<> struct Fields<ScatterPoint>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &point)
    {
        object.member("player"_L1, point.player);
        object.member("name"_L1, point.name);
        object.member("team"_L1, point.team);
        object.member("team_name"_L1, point.teamName);
        object.member("position_group"_L1, point.positionGroup);
        object.member("sample"_L1, point.sample);
        object.member("qualified"_L1, point.qualified);
        object.member("x"_L1, point.x);
        object.member("y"_L1, point.y);
    }
};

template<> struct Fields<Scatter>
{
    static constexpr bool declared = true;
    static constexpr auto rows = "points"_L1;
    static void io(auto &object, auto &scatter)
    {
        object.member("season"_L1, scatter.season);
        object.member("per"_L1, scatter.per);
        object.member("qualified_only"_L1, scatter.qualifiedOnly);
        object.member("minimum_share"_L1, scatter.minimumShare);
        object.member("hidden"_L1, scatter.hidden);
        object.member("correlation"_L1, scatter.correlation);
        object.member("points"_L1, scatter.points);
    }
};

template<> struct Fields<CorrelationMatrix>
{
    static constexpr bool declared = true;
    static constexpr auto rows = "pairs"_L1;
    static void io(auto &object, auto &matrix)
    {
        object.member("season"_L1, matrix.season);
        object.member("per"_L1, matrix.per);
        object.member("minimum_share"_L1, matrix.minimumShare);
        object.member("metrics"_L1, matrix.metrics);
        object.member("pairs"_L1, matrix.pairs);
    }
};

} // namespace touchline
