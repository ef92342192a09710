// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/service/fixtureservice.h"
#include "server/service/lineentries.h"
#include "server/service/rosterservice.h"

namespace touchline {

/**
 * Entry and correction of stat lines, by the rules that imports obey: by coaches for players of their teams, by admins for all. What was
 * there before a correction stays in the history with its reason.
 */
class StatLineService
{
public:
    StatLineService(Database &database, const RosterService &rosters, const FixtureService &fixtures, const SportPacks &packs)
        : m_database(database), m_rosters(rosters), m_fixtures(fixtures), m_packs(packs)
    {}

    using Lines = Result<Written<MatchLines>>;
    using Line = Result<Written<StatLineAnswer>>;

    /** Those that the caller may see; NotFound as for the match. */
    Lines lines(MatchId match, const Caller &caller) const;
    Line line(MatchId match, PlayerId player, const Caller &caller) const;
    /** All lines of the teams that the caller writes; one that is not in the edited list goes. Needs a reason where lines change or go. */
    Lines changeAll(Write &write, MatchId match, const Edit<Change<MatchLines>> &edit);
    /** Some of them: the edit begins with all that there are, and what it puts first stands first in findings. Needs the state they are of.
     */
    Lines changeSome(Write &write, MatchId match, const Edit<Change<MatchLines>> &edit);
    /** Makes the line where there is none: the edit begins with an empty one then. NotFound where `mayMake` is false. */
    Line change(Write &write, MatchId match, PlayerId player, const Edit<Change<StatLineEntry>> &edit, bool mayMake);

private:
    struct Ground; // what is known of a match before anything changes
    Result<Ground> groundOf(MatchId match, const Caller &caller) const;
    Result<void> store(Write &write, const Ground &ground, const std::vector<StatLineRecord> &wanted,
                       const std::vector<StatLineRecord> &gone, const QString &reason);

    Database &m_database;
    const RosterService &m_rosters;
    const FixtureService &m_fixtures;
    const SportPacks &m_packs;
};

} // namespace touchline
