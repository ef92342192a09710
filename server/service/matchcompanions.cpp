// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/matchcompanions.h"
#include "core/import/foldedname.h"
#include "server/data/rowremoval.h"
#include "server/data/rowstate.h"

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

/** "team.create", "season.change", or empty. */
Result<QString> companionOf(const Database &database, MatchId match, SeasonId season, TeamId team)
{
    auto query = database.select("match_companion"_L1,
                                 {{u":match"_s, toNumber(match)}, {u":season"_s, toNumber(season)}, {u":team"_s, toNumber(team)}});
    if (!query)
        return failed(query);
    return query->next() ? query->value(0).toString() : QString();
}

Result<bool> isUnchanged(const Database &database, TeamId team)
{
    const auto state = rowState(database, RowKind::Team, toNumber(team));
    if (!state)
        return failed(state);
    return *state && (*state)->version.state == "0";
}

Result<void> runOne(const Database &database, QLatin1StringView query, const Bindings &bindings)
{
    const auto done = database.select(query, bindings);
    return done ? Result<void>{} : failed(done);
}

Result<void> removeTeam(Write &write, SeasonId season, const TeamInfo &team)
{
    auto &database = write.database();
    const auto needed = dependents(database, "team_dependents"_L1, {{u":id"_s, toNumber(team.id)}});
    if (!needed)
        return failed(needed);
    if (!needed->isEmpty())
        return {};
    if (const auto gone = runOne(database, "team_delete"_L1, {{u":id"_s, toNumber(team.id)}}); !gone)
        return gone;
    if (const auto forgotten = forgetExternalIds(write.transaction, RowKind::Team, toNumber(team.id)); !forgotten)
        return forgotten;
    if (const auto club = runOne(database, "club_forget"_L1, {{u":folded"_s, foldedName(team.name)}}); !club)
        return club;
    return write.audit(u"team.delete"_s, wordOf(RowKind::Team), toNumber(team.id), {{u"season"_s, toNumber(season)}});
}

} // namespace

Result<void> removeCompanion(Write &write, MatchId match, SeasonId season, const TeamInfo &team)
{
    auto &database = write.database();
    const Bindings both{{u":season"_s, toNumber(season)}, {u":team"_s, toNumber(team.id)}};
    const auto needed = dependents(database, "season_team_dependents"_L1, both);
    if (!needed || !needed->isEmpty())
        return needed ? Result<void>{} : failed(needed);
    const auto how = companionOf(database, match, season, team.id);
    if (!how || how->isEmpty())
        return how ? Result<void>{} : failed(how);
    const bool wasMade = *how == "team.create"_L1;
    if (wasMade) {
        const auto unchanged = isUnchanged(database, team.id);
        if (!unchanged || !*unchanged)
            return unchanged ? Result<void>{} : failed(unchanged);
    }
    if (const auto left = runOne(database, "season_team_delete"_L1, both); !left)
        return left;
    if (const auto touched = write.transaction.touch(Transaction::Scope::Rosters); !touched)
        return touched;
    if (wasMade)
        return removeTeam(write, season, team);
    return write.audit(u"season.change"_s, wordOf(RowKind::Season), toNumber(season),
                       {{u"season"_s, toNumber(season)}, {u"team"_s, toNumber(team.id)}});
}

} // namespace touchline
