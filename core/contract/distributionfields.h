// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/metricfields.h"
#include "core/stats/distribution.h"

/** The JSON of core/stats/distribution.h: each member named once, for writing and reading. Private to core/contract. */
namespace touchline {

template<> struct Fields<Histogram>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &histogram)
    {
        object.member("rule"_L1, histogram.rule);
        object.member("edges"_L1, histogram.edges);
        object.member("counts"_L1, histogram.counts);
        object.member("open_ends"_L1, histogram.openEnds);
        object.check([&histogram] {
            return histogram.edges.size() == histogram.counts.size() + 1 ? QString() : u"A histogram has one edge more than counts."_s;
        });
    }
};

template<> struct Fields<BoxPlot>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &box)
    {
        object.value("min"_L1, box.min);
        object.value("max"_L1, box.max);
        object.member("q1"_L1, box.q1);
        object.member("median"_L1, box.median);
        object.member("q3"_L1, box.q3);
        object.constant("quantiles"_L1, "linear_type7"_L1);
        object.member("whiskers"_L1, box.whiskers);
        object.value("low"_L1, box.low);
        object.value("high"_L1, box.high);
        object.member("outliers"_L1, box.outliers);
    }
};

template<> struct Fields<Comparison>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &comparison) { Fields<MetricSummary>::comparison(object, comparison); }
};

template<> struct Fields<DistributionGroup>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &group)
    {
        object.member("group"_L1, group.group);
        object.member("n"_L1, group.n);
        object.member("reason"_L1, group.reason);
        object.value("mean"_L1, group.mean);
        object.value("sd"_L1, group.sd);
        object.member("box"_L1, group.box);
        object.member("histogram"_L1, group.histogram);
        object.member("place"_L1, group.place);
    }
};

template<> struct Fields<DistributionPlayer>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &player)
    {
        object.member("id"_L1, player.player);
        object.member("name"_L1, player.name);
        object.member("position_group"_L1, player.positionGroup);
        object.value("value"_L1, player.value);
        object.member("qualified"_L1, player.qualified);
    }
};

template<> struct Fields<MetricDistribution>
{
    static constexpr bool declared = true;
    static constexpr auto rows = "groups"_L1;
    static void io(auto &object, auto &distribution)
    {
        object.member("season"_L1, distribution.season);
        object.member("metric"_L1, distribution.metric);
        object.member("ratio"_L1, distribution.ratio);
        object.member("per"_L1, distribution.per);
        object.member("minimum_share"_L1, distribution.minimumShare);
        object.member("groups"_L1, distribution.groups);
        object.member("player"_L1, distribution.player);
    }
};

} // namespace touchline
