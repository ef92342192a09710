// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "server/http/parameters.h"
#include "server/http/routes/routes.h"
#include "server/service/rosterservice.h"

using namespace Qt::StringLiterals;

namespace touchline::routes {

void addMatches(RouteTable &table, const RosterService &rosters)
{
    table.add({.method = Method::Get,
               .path = paths::matches,
               .summary = "Matches of a season"_L1,
               .access = Access::SignedIn,
               .parameters = {"season", "team"},
               .gives = given<QList<MatchInfo>>,
               .cached = true,
               .table = "matches"_L1,
               .handler = [&rosters](const ApiRequest &request) -> Result<Reply> {
                   const auto season = referenceFrom(request, "season");
                   if (!season)
                       return failed(season);
                   if (!*season)
                       return badParameter("season", u"The parameter \"season\" is missing: the id of a season, see /api/v1/seasons."_s);
                   const auto team = referenceFrom(request, "team");
                   if (!team)
                       return failed(team);
                   return listed(request,
                                 rosters.matches(SeasonId{**season}, *team ? std::optional(TeamId{**team}) : std::nullopt, request.caller),
                                 {selfLink(request, u"Matches"_s)});
               }});
    table.add({.method = Method::Get,
               .path = paths::match,
               .summary = "A match"_L1,
               .access = Access::SignedIn,
               .gives = given<MatchInfo>,
               .cached = true,
               .handler = [&rosters](const ApiRequest &request) {
                   return rendered(rosters.match(idFrom<MatchId>(request), request.caller), {selfLink(request, u"Match"_s)});
               }});
}

} // namespace touchline::routes
