// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/statisticsfields.h"
#include "core/stats/squadform.h"

/** The JSON of core/stats/squadform.h: each member named once, for writing and reading. Private to core/contract. */
namespace touchline {

template<> struct Fields<SquadFormMatch>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &match)
    {
        object.member("match"_L1, match.match);
        object.nullable("day"_L1, match.day);
        object.member("opponent"_L1, match.opponent);
        object.member("location"_L1, match.location);
    }
};

template<> struct Fields<SquadFormCell>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &cell)
    {
        object.member("player"_L1, cell.player);
        object.member("name"_L1, cell.name);
        object.member("match"_L1, cell.match);
        object.knownTime("time"_L1, cell.time);
        object.value("value"_L1, cell.value);
        object.value("percentile"_L1, cell.percentile);
        object.member("of"_L1, cell.of);
    }
};

template<> struct Fields<SquadForm>
{
    static constexpr bool declared = true;
    static constexpr auto rows = "cells"_L1;
    static void io(auto &object, auto &form)
    {
        object.member("team"_L1, form.team);
        object.member("team_name"_L1, form.teamName);
        object.member("season"_L1, form.season);
        object.member("metric"_L1, form.metric);
        object.member("matches"_L1, form.matches);
        object.member("cells"_L1, form.cells);
    }
};

} // namespace touchline
