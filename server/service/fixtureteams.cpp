// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/findings.h"
#include "server/security/policy.h"
#include "server/service/entrychecker.h"
#include "server/service/fixtureservice.h"

/** The half of FixtureService that knows teams by name: an opponent of whom nothing is known but that. */
namespace touchline {
using namespace Qt::StringLiterals;

FixtureService::Answered FixtureService::create(Write &write, const NewFixture &wanted)
{
    FixtureEntry match = wanted.match;
    if (wanted.homeName.isEmpty() && wanted.awayName.isEmpty())
        return create(write, match);
    const auto season = m_rosters.season(match.season);
    if (!season)
        return failed(season);
    const auto teams = m_rosters.teams(match.season);
    if (!teams)
        return failed(teams);
    // As with ids: what is not the caller's has no faults to be told of.
    const auto seen = [&write](const TeamInfo &team) { return policy::seesTeam(write.caller, team.id); };
    if ((!policy::seesTeam(write.caller, match.home) && !policy::seesTeam(write.caller, match.away))
        || (!season->leagueVisible && !write.caller.isAdmin() && std::ranges::none_of(*teams, seen)))
        return policy::nothingThere();
    struct Side
    {
        QString name;
        TeamId &team;
        QString pointer;
    };
    for (const auto &[name, team, pointer] :
         {Side{wanted.homeName, match.home, u"/home_name"_s}, Side{wanted.awayName, match.away, u"/away_name"_s}}) {
        if (name.isEmpty())
            continue;
        EntryChecker checker;
        checker.text(pointer, name, 1, EntryChecker::longestName);
        if (toNumber(team) != 0)
            checker.refuse(pointer, u"id_and_name"_s, u"A team is given by its id or by its name, not by both."_s);
        if (const auto good = checker.verdict(u"The match"_s); !good)
            return failed(good);
        const auto found = teamNamed(write, *season, *teams, name.simplified());
        if (!found)
            return failed(found);
        team = *found;
    }
    return create(write, match);
}

Result<TeamId> FixtureService::teamNamed(Write &write, const SeasonInfo &season, const QList<TeamInfo> &teams, const QString &name)
{
    const auto known = m_rosters.findTeam(season.sport, name);
    if (!known)
        return failed(known);
    if (*known && std::ranges::contains(teams, **known, &TeamInfo::id))
        return **known;
    if (!write.caller.isAdmin())
        return refusedFor({.code = u"needs_admin"_s,
                           .detail = u"Only admins add teams to a season. Ask one of them, or choose a team that takes part in it."_s},
                          ErrorCode::Forbidden);
    const auto team = *known ? Result<TeamId>(**known) : m_rosters.addTeam(write.transaction, season.sport, name, {});
    if (!team)
        return team;
    if (const auto added = m_rosters.addTeamToSeason(write.transaction, season.id, *team); !added)
        return failed(added);
    if (const auto touched = write.transaction.touch(Transaction::Scope::Rosters); !touched)
        return failed(touched);
    const auto action = *known ? u"season.change"_s : u"team.create"_s;
    const auto kind = *known ? RowKind::Season : RowKind::Team;
    const qint64 id = *known ? toNumber(season.id) : toNumber(*team);
    const auto audited = write.audit(action, wordOf(kind), id, {{u"season"_s, toNumber(season.id)}, {u"team"_s, toNumber(*team)}});
    return audited ? team : failed(audited);
}

} // namespace touchline
