// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/metricfields.h"
#include "core/stats/matchlog.h"
#include "core/stats/trend.h"

/** The JSON of summaries, match logs and trends: each member named once, for writing and reading. Private to core/contract. */
namespace touchline {

template<> struct Fields<Summary>
{
    static constexpr bool declared = true;
    static constexpr auto rows = "metrics"_L1;
    static void io(auto &object, auto &summary)
    {
        object.object("player"_L1, [&summary](auto &player) {
            player.member("id"_L1, summary.player);
            player.member("name"_L1, summary.name);
            player.member("position_group"_L1, summary.positionGroup);
        });
        object.member("period"_L1, summary.period);
        object.member("sample"_L1, summary.sample);
        object.member("per"_L1, summary.per);
        object.member("cohort"_L1, summary.cohort);
        object.member("metrics"_L1, summary.metrics);
    }
};

template<> struct Fields<MatchEntry>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &entry)
    {
        object.member("match"_L1, entry.match);
        object.nullable("day"_L1, entry.day);
        object.seconds("kick_off"_L1, entry.kickOff);
        object.member("round"_L1, entry.round);
        object.member("team"_L1, entry.team);
        object.member("opponent"_L1, entry.opponent);
        object.member("location"_L1, entry.location);
        object.member("score_for"_L1, entry.scoreFor);
        object.member("score_against"_L1, entry.scoreAgainst);
        object.member("result"_L1, entry.outcome);
        object.member("started"_L1, entry.started);
        object.member("played"_L1, entry.played);
        object.knownTime("time"_L1, entry.time);
        object.member("position"_L1, entry.position);
        object.member("values"_L1, entry.values);
    }
};

template<> struct Fields<MatchLog>
{
    static constexpr bool declared = true;
    static constexpr auto rows = "entries"_L1;
    static void io(auto &object, auto &log)
    {
        object.member("columns"_L1, log.columns);
        object.member("entries"_L1, log.entries);
        object.check([&log] {
            for (const auto &entry : log.entries) {
                if (entry.values.size() != log.columns.size())
                    return u"Every entry has as many values as the log has columns."_s;
            }
            return QString();
        });
    }
};

template<> struct Fields<TrendPoint>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &point)
    {
        object.member("match"_L1, point.match);
        object.nullable("day"_L1, point.day);
        object.member("opponent"_L1, point.opponent);
        object.member("location"_L1, point.location);
        object.knownTime("time"_L1, point.time);
        object.value("value"_L1, point.value);
        object.value("rate"_L1, point.rate);
        object.value("rolling"_L1, point.rolling);
        object.value("ewm"_L1, point.ewm);
    }
};

template<> struct Fields<Trend>
{
    static constexpr bool declared = true;
    static constexpr auto rows = "points"_L1;
    static void io(auto &object, auto &trend)
    {
        object.member("metric"_L1, trend.metric);
        object.member("window"_L1, trend.window);
        object.member("per"_L1, trend.per);
        object.member("points"_L1, trend.points);
        object.member("season"_L1, trend.season);
        object.member("trend"_L1, trend.slope);
        object.whereSet("explain"_L1, trend.explanation);
    }
};

} // namespace touchline
