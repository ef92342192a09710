// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/careerfields.h"
#include "core/stats/leaderboard.h"

/** The JSON of core/stats/leaderboard.h: each member named once, for writing and reading. Private to core/contract. */
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
        object.reasoned("rank"_L1, row.rank, row.rankReason);
        object.member("player"_L1, row.player);
        object.member("name"_L1, row.name);
        object.member("team"_L1, row.team);
        object.member("team_name"_L1, row.teamName);
        object.member("position_group"_L1, row.positionGroup);
        object.member("metric"_L1, row.metric);
        object.member("form"_L1, row.form);
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
    static constexpr auto rows = "rows"_L1;
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
        object.whereSet("among_reason"_L1, board.amongReason);
        object.member("of"_L1, board.of);
        object.member("unqualified"_L1, board.unqualified);
        object.member("listed"_L1, board.listed);
        object.member("rows"_L1, board.rows);
    }
};

} // namespace touchline
