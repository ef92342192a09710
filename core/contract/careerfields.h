// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/statisticsfields.h"
#include "core/stats/career.h"

/** The JSON of core/stats/career.h: each member named once, for writing and reading. Private to core/contract. */
namespace touchline {

template<> struct Fields<CareerMetric>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &metric)
    {
        sumsAndRate(object, metric);
        object.whereSet("explain"_L1, metric.explanation);
    }
};

void careerPart(auto &object, auto &part)
{
    object.member("per"_L1, part.per);
    object.member("sample"_L1, part.sample);
    object.member("metrics"_L1, part.metrics);
}

template<> struct Fields<CareerPart>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &part) { careerPart(object, part); }
};

template<> struct Fields<CareerSeason>
{
    static constexpr bool declared = true;
    static constexpr auto rows = "metrics"_L1;
    static void io(auto &object, auto &season)
    {
        object.member("season"_L1, season.season);
        object.member("label"_L1, season.label);
        object.member("competition"_L1, season.competition);
        object.member("competition_name"_L1, season.competitionName);
        object.member("team"_L1, season.team);
        object.member("team_name"_L1, season.teamName);
        careerPart(object, season.part);
    }
};

template<> struct Fields<CareerCompetition>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &competition)
    {
        object.member("competition"_L1, competition.competition);
        object.member("competition_name"_L1, competition.competitionName);
        object.member("seasons"_L1, competition.seasons);
        careerPart(object, competition.part);
    }
};

template<> struct Fields<CareerMatch>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &match)
    {
        object.member("season"_L1, match.season);
        object.member("match"_L1, match.match);
        object.nullable("day"_L1, match.day);
        object.member("team"_L1, match.team);
        object.member("opponent"_L1, match.opponent);
    }
};

template<> struct Fields<CareerRecord>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &record)
    {
        object.member("metric"_L1, record.metric);
        object.object("best_season"_L1, [&record](auto &season) {
            season.value("value"_L1, record.seasonValue);
            season.member("season"_L1, record.season);
        });
        object.object("best_match"_L1, [&record](auto &best) {
            best.value("value"_L1, record.matchValue);
            best.member("match"_L1, record.match);
        });
    }
};

template<> struct Fields<Career>
{
    static constexpr bool declared = true;
    static constexpr auto rows = "seasons"_L1;
    static void io(auto &object, auto &career)
    {
        object.object("player"_L1, [&career](auto &player) {
            player.member("id"_L1, career.player);
            player.member("name"_L1, career.name);
        });
        object.member("sport"_L1, career.sport);
        object.member("sports"_L1, career.sports);
        object.member("left_out"_L1, career.leftOut);
        object.member("seasons"_L1, career.seasons);
        object.member("competitions"_L1, career.competitions);
        object.member("total"_L1, career.total);
        object.member("records"_L1, career.records);
        object.member("first_appearance"_L1, career.first);
        object.member("last_appearance"_L1, career.last);
    }
};

} // namespace touchline
