// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/values.h"
#include <QtCore/QLatin1StringView>

/** The JSON of values.h: each member named once, for writing and reading. Private to core/contract. */
namespace touchline {

using namespace Qt::StringLiterals;

template<typename T> struct Fields;

template<> struct Fields<Role>
{
    static constexpr QLatin1StringView words[] = {"viewer"_L1, "coach"_L1, "admin"_L1};
};

template<> struct Fields<LoginRequest>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &login)
    {
        object.member("name"_L1, login.name);
        object.member("password"_L1, login.password);
        object.optional("stay_signed_in"_L1, login.staySignedIn);
        object.optional("device"_L1, login.device);
    }
};

template<> struct Fields<Me>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &me)
    {
        object.member("id"_L1, me.id);
        object.member("name"_L1, me.name);
        object.member("role"_L1, me.role);
        object.member("teams"_L1, me.teams);
    }
};

template<> struct Fields<LoginReply>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &reply)
    {
        object.member("token"_L1, reply.token);
        object.member("expires"_L1, reply.expires);
        object.member("me"_L1, reply.me);
    }
};

template<> struct Fields<SportInfo>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &sport)
    {
        object.member("id"_L1, sport.id);
        object.member("version"_L1, sport.version);
        object.member("names"_L1, sport.names);
    }
};

template<> struct Fields<SeasonInfo>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &season)
    {
        object.member("id"_L1, season.id);
        object.member("competition"_L1, season.competition);
        object.member("competition_name"_L1, season.competitionName);
        object.member("sport"_L1, season.sport);
        object.member("label"_L1, season.label);
        object.nullable("first"_L1, season.first);
        object.nullable("last"_L1, season.last);
        object.member("time_zone"_L1, season.timeZone);
        object.member("league_visible"_L1, season.leagueVisible);
        object.member("per"_L1, season.per);
        object.member("match_length"_L1, season.matchLength);
        object.member("players_per_side"_L1, season.playersPerSide);
    }
};

template<> struct Fields<TeamInfo>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &team)
    {
        object.member("id"_L1, team.id);
        object.member("name"_L1, team.name);
        object.member("short_name"_L1, team.shortName);
        object.member("club"_L1, team.club);
        object.member("players"_L1, team.players);
    }
};

template<> struct Fields<RegistrationInfo>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &registration)
    {
        object.member("team"_L1, registration.team);
        object.member("team_name"_L1, registration.teamName);
        object.member("season"_L1, registration.season);
        object.member("shirt"_L1, registration.shirt);
        object.member("position"_L1, registration.position);
        object.nullable("from"_L1, registration.from);
        object.nullable("to"_L1, registration.to);
    }
};

template<> struct Fields<PlayerInfo>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &player)
    {
        object.member("id"_L1, player.id);
        object.member("name"_L1, player.name);
        object.member("birth_year"_L1, player.birthYear);
        object.member("registrations"_L1, player.registrations);
    }
};

template<> struct Fields<MatchInfo>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &match)
    {
        object.member("id"_L1, match.id);
        object.member("season"_L1, match.season);
        object.member("round"_L1, match.round);
        object.member("status"_L1, match.status);
        object.nullable("kick_off"_L1, match.kickOff);
        object.nullable("day"_L1, match.day);
        object.member("home"_L1, match.home);
        object.member("away"_L1, match.away);
        object.member("home_name"_L1, match.homeName);
        object.member("away_name"_L1, match.awayName);
        object.member("home_score"_L1, match.homeScore);
        object.member("away_score"_L1, match.awayScore);
        object.whereSet("length"_L1, match.length);
        object.whereSet("venue"_L1, match.venue);
    }
};

template<> struct Fields<SquadRow>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &row)
    {
        object.member("player"_L1, row.player);
        object.member("name"_L1, row.name);
        object.member("shirt"_L1, row.shirt);
        object.member("position"_L1, row.position);
        object.member("sample"_L1, row.sample);
        object.member("values"_L1, row.values);
    }
};

template<> struct Fields<SquadTable>
{
    static constexpr bool declared = true;
    static constexpr auto rows = "rows"_L1;
    static void io(auto &object, auto &table)
    {
        object.member("team"_L1, table.team);
        object.member("team_name"_L1, table.teamName);
        object.member("season"_L1, table.season);
        object.member("per"_L1, table.per);
        object.member("columns"_L1, table.columns);
        object.member("rows"_L1, table.rows);
        object.check([&table] {
            for (const auto &row : table.rows) {
                if (row.values.size() != table.columns.size())
                    return u"Every row has as many values as the table has columns."_s;
            }
            return QString();
        });
    }
};

template<> struct Fields<SquadMember>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &member)
    {
        object.member("name"_L1, member.name);
        object.optional("shirt"_L1, member.shirt);
        object.optional("position"_L1, member.position);
    }
};

template<> struct Fields<NewSeason>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &season)
    {
        object.member("sport"_L1, season.sport);
        object.member("competition"_L1, season.competition);
        object.member("label"_L1, season.label);
        object.member("first"_L1, season.first);
        object.member("last"_L1, season.last);
        object.member("time_zone"_L1, season.timeZone);
        object.member("team"_L1, season.team);
        object.optional("match_length"_L1, season.matchLength);
        object.optional("squad"_L1, season.squad);
    }
};

template<> struct Fields<Changes>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &changes)
    {
        object.member("since"_L1, changes.since);
        object.member("revision"_L1, changes.revision);
        object.member("seasons"_L1, changes.seasons);
        object.member("rosters"_L1, changes.rosters);
        object.member("definitions"_L1, changes.definitions);
        object.member("permissions"_L1, changes.permissions);
    }
};

} // namespace touchline
