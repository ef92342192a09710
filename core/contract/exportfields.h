// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/exports.h"
#include "core/contract/valuefields.h"

/** The JSON of exports.h: each member named once, for writing and reading. Private to core/contract. */
namespace touchline {

template<> struct Fields<ExportedLine>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &line)
    {
        object.member("match"_L1, line.match);
        object.member("day"_L1, line.day);
        object.member("round"_L1, line.round);
        object.member("player"_L1, line.player);
        object.member("name"_L1, line.name);
        object.member("team"_L1, line.team);
        object.member("team_name"_L1, line.teamName);
        object.member("started"_L1, line.started);
        object.member("played"_L1, line.played);
        object.member("time"_L1, line.time);
        object.member("position"_L1, line.position);
        object.member("values"_L1, line.values);
    }
};

template<> struct Fields<ExportedLines>
{
    static constexpr bool declared = true;
    static constexpr auto rows = "rows"_L1;
    static void io(auto &object, auto &lines)
    {
        object.member("season"_L1, lines.season);
        object.member("columns"_L1, lines.columns);
        object.member("rows"_L1, lines.rows);
        object.check([&lines] {
            for (const auto &row : lines.rows) {
                if (row.values.size() != lines.columns.size())
                    return u"Every row has as many values as the table has columns."_s;
            }
            return QString();
        });
    }
};

} // namespace touchline
