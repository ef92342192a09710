// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "server/http/parameters.h"
#include "server/http/routes/replies.h"
#include "server/http/routes/routes.h"
#include "server/http/routes/writing.h"
#include "server/service/fixtureservice.h"
#include "server/service/rosterservice.h"

using namespace Qt::StringLiterals;

namespace touchline::routes {

void addMatches(RouteTable &table, const RosterService &rosters, FixtureService &fixtures, Writes &writes)
{
    table.add({.method = Method::Get,
               .path = paths::matches,
               .summary = "Matches of a season, a page at a time"_L1,
               .access = Access::SignedIn,
               .parameters = {"season", "team"},
               .gives = given<QList<MatchInfo>>,
               .cached = true,
               .table = "matches"_L1,
               .sorts = {"id", "round", "status", "kick_off", "day", "home", "away", "home_name", "away_name", "home_score", "away_score",
                         "length", "venue"},
               .pages = true,
               .handler = [&rosters](const ApiRequest &request) -> Result<Reply> {
                   const auto season = referenceFrom(request, "season");
                   if (!season)
                       return failed(season);
                   if (!*season)
                       return badParameter("season", u"The parameter \"season\" is missing: the id of a season, see /api/v1/seasons."_s);
                   const auto team = referenceFrom(request, "team");
                   if (!team)
                       return failed(team);
                   return paged(request,
                                rosters.matches(SeasonId{**season}, *team ? std::optional(TeamId{**team}) : std::nullopt, request.caller),
                                {selfLink(request, u"Matches"_s)});
               }});
    table.add({.method = Method::Get,
               .path = paths::match,
               .summary = "A match"_L1,
               .access = Access::SignedIn,
               .gives = given<MatchInfo>,
               .cached = true,
               .handler = writes.tagged(RowKind::Match, [&rosters](const ApiRequest &request) {
                   const qint64 id = request.arguments.constFirst().toLongLong();
                   return rendered(rosters.match(MatchId{id}, request.caller),
                                   {selfLink(request, u"Match"_s), linkTo(u"stat_lines"_s, paths::matchLines, id, u"Stat lines"_s)});
               })});
    addWriting<FixtureEntry>(
        table, writes,
        {.access = Access::Editor,
         .list = paths::matches,
         .one = paths::match,
         .made = paths::matchMade,
         .title = u"Match"_s,
         .summaries = {"Make a match"_L1, "Make a match under a uuid of one's own, or change it"_L1, "Change a match"_L1,
                       "Delete a match that nothing depends on"_L1},
         .makes = taken<NewFixture>,
         .create = [&fixtures](const ApiRequest &request, Write &write) -> FixtureService::Answered {
             const auto wanted = decode<NewFixture>(request.body);
             return wanted ? fixtures.create(write, *wanted) : failed(wanted);
         },
         .put = [&fixtures](const ApiRequest &request, Write &write) -> FixtureService::Answered {
             const auto wanted = decode<Change<FixtureEntry>>(request.body);
             return wanted ? fixtures.put(write, madeUuid(request), *wanted) : failed(wanted);
         },
         .change = [&fixtures](const ApiRequest &request, Write &write) -> FixtureService::Answered {
             return fixtures.change(write, idFrom<MatchId>(request), patchFrom<FixtureEntry>(request));
         },
         .remove = [&fixtures](const ApiRequest &request, Write &write,
                               const QString &reason) { return fixtures.remove(write, idFrom<MatchId>(request), reason); }});
}

} // namespace touchline::routes
