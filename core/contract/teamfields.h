// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/statisticsfields.h"
#include "core/contract/valuefields.h"
#include "core/stats/teamstatistics.h"

/** The JSON of a team's statistics: each member named once, for writing and reading. Private to core/contract. */
namespace touchline {

template<> struct Fields<TeamFigure>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &figure)
    {
        object.value("total"_L1, figure.total);
        object.value("numerator"_L1, figure.numerator);
        object.value("denominator"_L1, figure.denominator);
        object.value("mean"_L1, figure.mean);
        object.reasoned("mean_ci95"_L1, figure.meanCi95, figure.meanReason);
        object.member("rate"_L1, figure.rate);
        object.member("n"_L1, figure.n);
        object.whereSet("explain"_L1, figure.explanation);
    }
};

template<> struct Fields<TeamMetric>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &metric)
    {
        object.member("id"_L1, metric.id);
        object.member("ratio"_L1, metric.ratio);
        object.member("for"_L1, metric.own);
        object.member("against"_L1, metric.against);
        object.reasoned("for_rank"_L1, metric.ownRank, metric.ownRankReason);
        object.reasoned("against_rank"_L1, metric.againstRank, metric.againstRankReason);
        object.member("of"_L1, metric.of);
    }
};

template<> struct Fields<TeamRecord>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &record)
    {
        object.member("matches"_L1, record.matches);
        object.member("wins"_L1, record.wins);
        object.member("draws"_L1, record.draws);
        object.member("losses"_L1, record.losses);
        object.member("unscored"_L1, record.unscored);
        object.member("score_for"_L1, record.scoreFor);
        object.member("score_against"_L1, record.scoreAgainst);
        object.member("time"_L1, record.time);
        object.member("per"_L1, record.per);
        object.member("metrics"_L1, record.metrics);
    }
};

template<> struct Fields<FairnessRow>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &row)
    {
        object.member("player"_L1, row.player);
        object.member("name"_L1, row.name);
        object.member("appearances"_L1, row.appearances);
        object.member("starts"_L1, row.starts);
        object.member("time"_L1, row.time);
        object.member("possible_time"_L1, row.possibleTime);
        object.value("share"_L1, row.share);
        object.member("longest_absence"_L1, row.longestAbsence);
        object.member("below_threshold"_L1, row.belowThreshold);
    }
};

template<> struct Fields<Fairness>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &fairness)
    {
        object.member("matches"_L1, fairness.matches);
        object.member("threshold"_L1, fairness.threshold);
        object.member("below_threshold"_L1, fairness.belowThreshold);
        object.value("mean_share"_L1, fairness.meanShare);
        object.value("gini"_L1, fairness.gini);
        object.member("rows"_L1, fairness.rows);
    }
};

template<> struct Fields<TeamStatistics>
{
    static constexpr bool declared = true;
    static constexpr auto rows = "rows"_L1;
    static void io(auto &object, auto &statistics)
    {
        Fields<SquadTable>::io(object, statistics.squad);
        object.whereSet("totals"_L1, statistics.totals);
        object.whereSet("fairness"_L1, statistics.fairness);
    }
};

} // namespace touchline
