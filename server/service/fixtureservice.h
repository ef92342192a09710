// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/newfixture.h"
#include "core/sport/sportpacks.h"
#include "server/data/directoryrepository.h"
#include "server/data/matchrepository.h"
#include "server/service/write.h"

namespace touchline {

/** Entry, change and removal of matches: by coaches for the matches of their teams, by admins for all. */
class FixtureService
{
public:
    FixtureService(RosterRepository &rosters, MatchRepository &matches, const SportPacks &packs)
        : m_rosters(rosters), m_matches(matches), m_packs(packs)
    {}

    using Answered = Result<Written<Stored<FixtureEntry>>>;
    /** NotFound for a season or teams that are not the caller's; Invalid with an issue per fault. An empty uuid: a new one. */
    Answered create(Write &write, const FixtureEntry &match, const QString &uuid = {});
    /** The same with teams by name; one that does not take part in the season is added, or made, for admins only (else Forbidden). */
    Answered create(Write &write, const NewFixture &match);
    /** Makes the match or changes the one that is there. */
    Answered put(Write &write, const QString &uuid, const Change<FixtureEntry> &match);
    /** What was there stays in the history. Once there is a result, a change needs a reason. */
    Answered change(Write &write, MatchId id, const Edit<Change<FixtureEntry>> &edit);
    /** Conflict while there are lines of it. A team that came with it by its name goes with it, where nothing else refers to that. */
    Result<void> remove(Write &write, MatchId id, const QString &reason);

    /** The match, when the caller may write it. */
    Result<MatchRepository::StoredMatch> writable(MatchId id, const Caller &caller) const;

private:
    Result<MatchRecord> checked(const FixtureEntry &match, const Caller &caller) const;
    Result<TeamId> teamNamed(Write &write, const SeasonInfo &season, const QList<TeamInfo> &teams, const QString &name);
    Answered answer(Write &write, MatchId id, bool created);
    Result<void> finish(Write &write, const QString &action, MatchId id, SeasonId season, const QString &reason);
    Result<qint64> linesOf(Write &write, MatchId id, SeasonId season) const;

    RosterRepository &m_rosters;
    MatchRepository &m_matches;
    const SportPacks &m_packs;
};

} // namespace touchline
