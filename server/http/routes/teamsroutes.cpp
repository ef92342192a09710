// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "server/http/parameters.h"
#include "server/http/routes/routes.h"
#include "server/service/statisticsservice.h"

using namespace Qt::StringLiterals;

namespace touchline::routes {

namespace {

Result<SeasonId> seasonFrom(const ApiRequest &request)
{
    const auto season = referenceFrom(request, "season");
    if (!season)
        return failed(season);
    if (!*season)
        return badParameter("season", u"The parameter \"season\" is missing: the id of a season, see /api/v1/seasons."_s);
    return SeasonId{**season};
}

Result<Reply> statisticsOf(const StatisticsService &statistics, const ApiRequest &request)
{
    const auto period = periodFrom(request);
    if (!period)
        return failed(period);
    const auto per = numberFrom(request, "per", 1, 1000);
    if (!per)
        return failed(per);
    const auto fields = namesFrom(request, "fields", 250);
    if (!fields)
        return failed(fields);
    const auto include = namesFrom(request, "include", 2);
    if (!include)
        return failed(include);
    for (const QString &word : *include) {
        if (word != "totals"_L1 && word != "fairness"_L1)
            return badParameter("include", u"The parameter \"include\" knows \"totals\" and \"fairness\"."_s);
    }
    const auto team = idFrom<TeamId>(request);
    const TeamChoice wanted{.totals = include->contains("totals"_L1), .fairness = include->contains("fairness"_L1)};
    return listed(request, statistics.team(team, *period, wanted, {.per = int(per->value_or(0)), .fields = *fields}, request.caller),
                  {selfLink(request, u"Team statistics"_s), linkTo(u"team"_s, paths::team, toNumber(team), u"Team"_s)});
}

} // namespace

void addTeams(RouteTable &table, const RosterService &rosters, const StatisticsService &statistics)
{
    table.add({.method = Method::Get,
               .path = paths::teams,
               .summary = "Teams of a season"_L1,
               .access = Access::SignedIn,
               .parameters = {"season"},
               .gives = given<QList<TeamInfo>>,
               .cached = true,
               .table = "teams"_L1,
               .handler = [&rosters](const ApiRequest &request) -> Result<Reply> {
                   const auto season = seasonFrom(request);
                   if (!season)
                       return failed(season);
                   return listed(request, rosters.teams(*season, request.caller), {selfLink(request, u"Teams"_s)});
               }});
    table.add({.method = Method::Get,
               .path = paths::team,
               .summary = "A team in a season"_L1,
               .access = Access::SignedIn,
               .parameters = {"season"},
               .gives = given<TeamInfo>,
               .cached = true,
               .handler = [&rosters](const ApiRequest &request) -> Result<Reply> {
                   const auto season = seasonFrom(request);
                   if (!season)
                       return failed(season);
                   const auto team = idFrom<TeamId>(request);
                   return rendered(rosters.team(*season, team, request.caller),
                                   {selfLink(request, u"Team"_s),
                                    linkTo(u"statistics"_s, paths::teamStatistics, toNumber(team), u"Squad table"_s,
                                           u"season=%1"_s.arg(toNumber(*season)))});
               }});
    table.add({.method = Method::Get,
               .path = paths::teamStatistics,
               .summary = "The squad table; totals for and against and how minutes are shared where asked for"_L1,
               .access = Access::SignedIn,
               .parameters = periodParameters({"per", "fields", "include"}),
               .gives = given<TeamStatistics>,
               .cached = true,
               .table = "squad"_L1,
               .handler = [&statistics](const ApiRequest &request) { return statisticsOf(statistics, request); }});
}

} // namespace touchline::routes
