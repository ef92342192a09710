// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/newfixture.h"
#include "core/contract/problemfields.h"
#include "core/contract/records.h"

/** The JSON of records.h: each member named once, for writing and reading. Private to core/contract. */
namespace touchline {

template<> struct Fields<ClubEntry>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &club) { object.member("name"_L1, club.name); }
};

template<> struct Fields<TeamEntry>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &team)
    {
        object.member("club"_L1, team.club);
        object.member("sport"_L1, team.sport);
        object.member("name"_L1, team.name);
        object.optional("short_name"_L1, team.shortName);
    }
};

template<> struct Fields<CompetitionEntry>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &competition)
    {
        object.member("sport"_L1, competition.sport);
        object.member("name"_L1, competition.name);
        object.member("time_zone"_L1, competition.timeZone);
        object.optional("league_visible"_L1, competition.leagueVisible);
        object.optional("per"_L1, competition.per);
        object.optional("match_length"_L1, competition.matchLength);
        object.optional("players_per_side"_L1, competition.playersPerSide);
    }
};

template<> struct Fields<SeasonEntry>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &season)
    {
        object.member("competition"_L1, season.competition);
        object.member("label"_L1, season.label);
        object.member("first"_L1, season.first);
        object.member("last"_L1, season.last);
        object.optional("teams"_L1, season.teams);
    }
};

/** What a registration says besides whose it is. */
void registrationRest(auto &object, auto &registration)
{
    object.member("team"_L1, registration.team);
    object.member("season"_L1, registration.season);
    object.optional("shirt"_L1, registration.shirt);
    object.optional("position"_L1, registration.position);
    object.member("from"_L1, registration.from);
    std::optional<QDate> to;
    if (registration.to.isValid())
        to = registration.to;
    object.optional("to"_L1, to);
    object.check([&] { // only readers come here
        if constexpr (!std::is_const_v<std::remove_reference_t<decltype(registration)>>)
            registration.to = to.value_or(QDate());
        return QString();
    });
}

template<> struct Fields<RegistrationEntry>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &registration)
    {
        object.member("player"_L1, registration.player);
        registrationRest(object, registration);
    }
};

template<> struct Fields<PlayerEntry>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &player)
    {
        object.member("name"_L1, player.name);
        object.optional("aliases"_L1, player.aliases);
        object.optional("birth_year"_L1, player.birthYear);
        object.optional("consent"_L1, player.consent);
        object.optional("initials_only"_L1, player.initialsOnly);
    }
};

template<> struct Fields<NewPlayer>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &wanted)
    {
        Fields<PlayerEntry>::io(object, wanted.player);
        object.object("registration"_L1, [&wanted](auto &inner) { registrationRest(inner, wanted.registration); });
    }
};

/** What a match says before it comes to who plays. */
void fixtureStart(auto &object, auto &match)
{
    object.member("season"_L1, match.season);
    object.optional("round"_L1, match.round);
    object.member("status"_L1, match.status);
    object.member("kick_off"_L1, match.kickOff);
    object.optional("length"_L1, match.length);
    object.optional("venue"_L1, match.venue);
}

template<> struct Fields<FixtureEntry>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &match)
    {
        fixtureStart(object, match);
        object.member("home"_L1, match.home);
        object.member("away"_L1, match.away);
        object.optional("home_score"_L1, match.homeScore);
        object.optional("away_score"_L1, match.awayScore);
    }
};

template<> struct Fields<NewFixture>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &wanted)
    {
        fixtureStart(object, wanted.match);
        object.whereSet("home"_L1, wanted.match.home);
        object.whereSet("home_name"_L1, wanted.homeName);
        object.whereSet("away"_L1, wanted.match.away);
        object.whereSet("away_name"_L1, wanted.awayName);
        object.optional("home_score"_L1, wanted.match.homeScore);
        object.optional("away_score"_L1, wanted.match.awayScore);
    }
};

template<> struct Fields<StatLineEntry>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &line)
    {
        object.member("player"_L1, line.player);
        object.member("team"_L1, line.team);
        object.optional("started"_L1, line.started);
        object.optional("played"_L1, line.played);
        object.optional("time"_L1, line.time);
        object.optional("position"_L1, line.position);
        object.member("values"_L1, line.values);
    }
};

template<> struct Fields<StatLineAnswer>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &answer)
    {
        Fields<StatLineEntry>::io(object, answer.line);
        object.whereSet("warnings"_L1, answer.warnings);
    }
};

template<> struct Fields<MatchLines>
{
    static constexpr bool declared = true;
    static constexpr auto rows = "lines"_L1;
    static void io(auto &object, auto &match)
    {
        object.member("lines"_L1, match.lines);
        object.whereSet("warnings"_L1, match.warnings);
    }
};

template<typename T> struct Fields<Stored<T>>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &stored)
    {
        object.member("id"_L1, stored.id);
        object.member("uuid"_L1, stored.uuid);
        Fields<T>::io(object, stored.value);
    }
};

template<typename T> struct Fields<Change<T>>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &change)
    {
        Fields<T>::io(object, change.value);
        object.whereSet("reason"_L1, change.reason);
    }
};

} // namespace touchline
