// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/careerfields.h"
#include "core/stats/distribution.h"
#include "core/stats/leaderboard.h"
#include "core/stats/scatter.h"

/** The JSON of leaderboards, distributions and scatter plots: each member named once, for writing and reading. Private to core/contract. */
namespace touchline {

template<> struct Fields<LeaderboardKind>
{
    static constexpr QLatin1StringView words[] = {"rate"_L1, "total"_L1};
};

template<> struct Fields<RankedAmong>
{
    static constexpr QLatin1StringView words[] = {"competition"_L1, "selection"_L1, "own_teams"_L1};
};

template<> struct Fields<RequiredAmount>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &required)
    {
        object.member("metric"_L1, required.metric);
        object.member("required"_L1, required.required);
        object.member("amount"_L1, required.amount);
    }
};

template<> struct Fields<QualifierAmount>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &amount)
    {
        object.member("metric"_L1, amount.metric);
        object.member("amount"_L1, amount.amount);
        object.member("per_match"_L1, amount.perMatch);
    }
};

template<> struct Fields<LeaderboardQualifier>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &qualifier)
    {
        object.member("kind"_L1, qualifier.kind);
        object.member("share_of_time"_L1, qualifier.shareOfTime);
        object.member("amounts"_L1, qualifier.amounts);
        object.member("source"_L1, qualifier.source);
    }
};

template<> struct Fields<LeaderboardRow>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &row)
    {
        object.member("rank"_L1, row.rank);
        object.member("player"_L1, row.player);
        object.member("name"_L1, row.name);
        object.member("team"_L1, row.team);
        object.member("team_name"_L1, row.teamName);
        object.member("position_group"_L1, row.positionGroup);
        object.member("metric"_L1, row.metric);
        object.member("sample"_L1, row.sample);
        object.member("qualified"_L1, row.qualified);
        object.member("still_leads"_L1, row.stillLeads);
        object.member("team_matches"_L1, row.teamMatches);
        object.member("required"_L1, row.required);
    }
};

template<> struct Fields<Leaderboard>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &board)
    {
        object.member("season"_L1, board.season);
        object.member("period"_L1, board.period);
        object.member("metric"_L1, board.metric);
        object.member("kind"_L1, board.kind);
        object.member("per"_L1, board.per);
        object.member("ascending"_L1, board.ascending);
        object.member("position"_L1, board.position);
        object.member("team"_L1, board.team);
        object.member("qualifier"_L1, board.qualifier);
        object.member("among"_L1, board.among);
        object.member("of"_L1, board.of);
        object.member("unqualified"_L1, board.unqualified);
        object.member("listed"_L1, board.listed);
        object.member("rows"_L1, board.rows);
    }
};

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

template<> struct Fields<CorrelationCoefficient>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &coefficient)
    {
        object.value("value"_L1, coefficient.value);
        object.member("ci95"_L1, coefficient.ci95);
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
