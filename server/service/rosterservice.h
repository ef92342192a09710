// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/roworder.h"
#include "core/sport/sportpacks.h"
#include "server/data/matchrepository.h"
#include "server/data/rosterrepository.h"
#include "server/security/caller.h"

namespace touchline {

struct PlayerQuestion
{
    SeasonId season{};
    std::optional<TeamId> team;
    QString text; // part of a name, without case and accents
    QString name; // the whole of one, now or before, in all seasons: `season` and `team` mean nothing then
    QList<SortKey> order; // columns of their table; empty: by name
    int limit = 200;
    QByteArray cursor; // of the page before; empty: the first page
    bool counted = false; // whether the answer says how many there are on all pages
};

struct PlayerPage
{
    Answer<QList<PlayerInfo>> answer;
    QByteArray next; // cursor; empty: this was the last page
};

/** Seasons, teams, players and fixtures as far as the caller may see them; what is not theirs is NotFound, as if it were not there. */
class RosterService
{
public:
    RosterService(Database &database, const RosterRepository &rosters, const MatchRepository &matches, const SportPacks &packs)
        : m_database(database), m_rosters(rosters), m_matches(matches), m_packs(packs)
    {}

    Answer<QList<SportInfo>> sports() const;
    /** The pack itself: desktops read names, units and formulas from it. */
    Result<Answer<const SportPack *>> sport(const QString &id) const;
    /** Seasons of a league-visible competition, or with one of the caller's teams. */
    Result<Answer<QList<SeasonInfo>>> seasons(const Caller &caller) const;
    Result<Answer<SeasonInfo>> season(SeasonId season, const Caller &caller) const;
    Result<Answer<QList<TeamInfo>>> teams(SeasonId season, const Caller &caller) const;
    Result<Answer<TeamInfo>> team(SeasonId season, TeamId team, const Caller &caller) const;
    /** Stale when the cursor belongs to an older revision. */
    Result<PlayerPage> players(const PlayerQuestion &question, const Caller &caller) const;
    /** Those of all seasons who have, or had, the name; only who was in a team of the caller. */
    Result<PlayerPage> playersNamed(const PlayerQuestion &question, const Caller &caller) const;
    Result<Answer<PlayerInfo>> player(PlayerId player, const Caller &caller) const;
    Result<Answer<QList<MatchInfo>>> matches(SeasonId season, std::optional<TeamId> team, const Caller &caller) const;
    Result<Answer<MatchInfo>> match(MatchId match, const Caller &caller) const;

    /** The teams whose players the caller may be told by name; empty: all of the season. */
    static TeamScope scopeIn(const SeasonInfo &season, const Caller &caller);
    /** The season, when the caller may know of it. */
    Result<SeasonInfo> visibleSeason(SeasonId season, const Caller &caller) const;
    /** The player, with all registrations; NotFound unless the caller may ask about this player in this season. */
    Result<PlayerInfo> mayAsk(PlayerId player, const SeasonInfo &season, const Caller &caller) const;
    /** The seasons in which the caller may ask about this player, oldest first. */
    Result<QList<SeasonInfo>> seasonsOf(const PlayerInfo &player, const Caller &caller) const;
    /** NotFound unless the caller may ask about this team in this season. */
    Result<TeamInfo> visibleTeam(TeamId team, const SeasonInfo &season, const Caller &caller) const;

private:
    /** The newest change of anything that an answer about the season (or any season) may show. */
    Result<AnswerMeta> metaOf(std::optional<SeasonId> season, const QString &sport = {}) const;

    Database &m_database;
    const RosterRepository &m_rosters;
    const MatchRepository &m_matches;
    const SportPacks &m_packs;
};

} // namespace touchline
