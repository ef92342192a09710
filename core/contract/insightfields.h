// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/careerfields.h"
#include "core/contract/comparisonfields.h"
#include "core/stats/insight.h"

/** The JSON of core/stats/insight.h and milestone.h: each member named once, for writing and reading. Private to core/contract. */
namespace touchline {

void insightSubject(auto &object, auto &insight)
{
    object.object("player"_L1, [&insight](auto &player) {
        player.member("id"_L1, insight.player);
        player.member("name"_L1, insight.name);
    });
    object.member("metric"_L1, insight.metric);
}

template<> struct Fields<FormChange>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &change)
    {
        insightSubject(object, change);
        object.member("up"_L1, change.up);
        object.member("better"_L1, change.better);
        object.member("per"_L1, change.difference.per);
        object.value("recent"_L1, change.difference.first);
        object.value("others"_L1, change.difference.second);
        object.member("recent_matches"_L1, change.difference.firstMatches);
        object.member("other_matches"_L1, change.difference.secondMatches);
        object.nullable("from"_L1, change.from);
        object.nullable("to"_L1, change.to);
        differenceEvidence(object, change.difference);
        object.member("q"_L1, change.q);
        object.member("form"_L1, change.form);
    }
};

template<> struct Fields<Milestone>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &milestone)
    {
        insightSubject(object, milestone);
        object.member("number"_L1, milestone.number);
        object.member("total"_L1, milestone.total);
        object.member("match"_L1, milestone.match);
        object.member("form"_L1, milestone.form);
    }
};

template<> struct Fields<NewRecord>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &record)
    {
        insightSubject(object, record);
        object.member("kind"_L1, record.kind);
        object.member("value"_L1, record.value);
        object.member("previous"_L1, record.previous);
        object.member("match"_L1, record.match);
        object.member("form"_L1, record.form);
    }
};

template<> struct Fields<Streak>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &streak)
    {
        insightSubject(object, streak);
        object.member("length"_L1, streak.length);
        object.member("longest"_L1, streak.longest);
        object.member("chance"_L1, streak.chance);
        object.member("first"_L1, streak.first);
        object.member("last"_L1, streak.last);
        object.member("form"_L1, streak.form);
    }
};

template<> struct Fields<FairnessSummary>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &fairness)
    {
        object.member("players"_L1, fairness.players);
        object.member("threshold"_L1, fairness.threshold);
        object.member("below_threshold"_L1, fairness.belowThreshold);
        object.value("mean_share"_L1, fairness.meanShare);
        object.value("gini"_L1, fairness.gini);
    }
};

template<> struct Fields<TeamInsights>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &insights)
    {
        object.member("team"_L1, insights.team);
        object.member("team_name"_L1, insights.teamName);
        object.member("season"_L1, insights.season);
        object.member("per"_L1, insights.per);
        object.member("players"_L1, insights.players);
        object.member("tests"_L1, insights.tests);
        object.member("changes"_L1, insights.changes);
        object.member("fairness"_L1, insights.fairness);
        object.member("seasons_counted"_L1, insights.seasonsCounted);
        object.member("left_out"_L1, insights.leftOut);
        object.member("milestones"_L1, insights.milestones);
        object.member("records"_L1, insights.records);
        object.member("streaks"_L1, insights.streaks);
    }
};

} // namespace touchline
