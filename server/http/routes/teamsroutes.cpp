// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "server/http/parameters.h"
#include "server/http/routes/directoryroutes.h"
#include "server/http/routes/replies.h"
#include "server/http/routes/routes.h"
#include "server/http/routes/statisticsquestion.h"
#include "server/service/statisticsservice.h"
#include <QtCore/QJsonArray>

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
    const auto per = perFrom(request);
    if (!per)
        return failed(per);
    const auto fields = fieldsFrom(request);
    if (!fields)
        return failed(fields);
    const auto include = includeFrom(request, {u"totals"_s, u"fairness"_s, u"explain"_s});
    if (!include)
        return failed(include);
    const auto team = idFrom<TeamId>(request);
    const bool explain = include->contains("explain"_L1); // it is the totals that explain themselves
    const TeamChoice wanted{.totals = explain || include->contains("totals"_L1), .fairness = include->contains("fairness"_L1)};
    const StatisticsChoice choice{.per = *per, .fields = *fields, .explain = explain, .stop = request.stop};
    return listed(request, inOrder(request, statistics.team(team, *period, wanted, choice, request.caller)),
                  {selfLink(request, u"Team statistics"_s), linkTo(u"team"_s, paths::team, toNumber(team), u"Team"_s)});
}

Result<Reply> formOf(const StatisticsService &statistics, const ApiRequest &request)
{
    const auto season = seasonFrom(request);
    if (!season)
        return failed(season);
    const auto metric = namesFrom(request, "metric", 1);
    if (!metric)
        return failed(metric);
    const auto matches = numberFrom(request, "matches", 1, SquadForm::mostMatches);
    if (!matches)
        return failed(matches);
    const auto team = idFrom<TeamId>(request);
    const auto inSeason = u"season=%1"_s.arg(toNumber(*season));
    return listed(request,
                  statistics.squadForm(team, *season, metric->value(0), int(matches->value_or(SquadForm::usualMatches)),
                                       {.stop = request.stop}, request.caller),
                  {selfLink(request, u"Form of the squad"_s), linkTo(u"team"_s, paths::team, toNumber(team), u"Team"_s, inSeason),
                   linkTo(u"statistics"_s, paths::teamStatistics, toNumber(team), u"Squad table"_s, inSeason)});
}

/** With a season as it takes part in it, else as it is stored. */
QJsonObject teamGiven(QJsonObject &schemas)
{
    return {{u"anyOf"_s, QJsonArray{given<TeamInfo>(schemas), given<Stored<TeamEntry>>(schemas)}}};
}

} // namespace

void addTeams(RouteTable &table, const RosterService &rosters, const StatisticsService &statistics, DirectoryService &directory,
              Writes &writes)
{
    table.add({.method = Method::Get,
               .path = paths::teams,
               .summary = "Teams of a season"_L1,
               .access = Access::SignedIn,
               .parameters = {"season"},
               .gives = given<QList<TeamInfo>>,
               .cached = true,
               .table = "teams"_L1,
               .sorts = {"id", "name", "short_name", "club", "players"},
               .pages = true,
               .handler = [&rosters](const ApiRequest &request) -> Result<Reply> {
                   const auto season = seasonFrom(request);
                   if (!season)
                       return failed(season);
                   return paged(request, rosters.teams(*season, request.caller), {selfLink(request, u"Teams"_s)});
               }});
    table.add({.method = Method::Get,
               .path = paths::team,
               .summary = "A team in a season"_L1,
               .access = Access::SignedIn,
               .parameters = {"season"},
               .gives = teamGiven,
               .cached = true,
               .handler = writes.tagged(RowKind::Team, [&rosters, &directory](const ApiRequest &request) -> Result<Reply> {
                   const auto team = idFrom<TeamId>(request);
                   // Without a season: the team as it is stored.
                   if (!request.value("season"))
                       return rendered(directory.team(team, request.caller), {selfLink(request, u"Team"_s)});
                   const auto season = seasonFrom(request);
                   if (!season)
                       return failed(season);
                   return rendered(rosters.team(*season, team, request.caller),
                                   {selfLink(request, u"Team"_s),
                                    linkTo(u"statistics"_s, paths::teamStatistics, toNumber(team), u"Squad table"_s,
                                           u"season=%1"_s.arg(toNumber(*season)))});
               })});
    table.add(
        {.method = Method::Get,
         .path = paths::teamStatistics,
         .summary = "The squad table; totals for and against and how minutes are shared where asked for"_L1,
         .access = Access::SignedIn,
         .parameters = periodParameters({"per", "fields", "include"}),
         .gives = given<TeamStatistics>,
         .cached = true,
         .table = "squad"_L1,
         .sorts = {"player", "name", "shirt", "position", "sample.matches", "sample.starts", "sample.time", "sample.possible_time", "*"},
         .handler = [&statistics](const ApiRequest &request) { return statisticsOf(statistics, request); }});
    table.add({.method = Method::Get,
               .path = paths::teamForm,
               .summary = "The squad in its last matches, each appearance beside the player's own others"_L1,
               .access = Access::SignedIn,
               .parameters = {"season", "metric", "matches"},
               .gives = given<SquadForm>,
               .cached = true,
               .table = "form"_L1,
               .handler = [&statistics](const ApiRequest &request) { return formOf(statistics, request); }});
    addDirectory<TeamEntry>(table, directory, writes, paths::teams, paths::team, paths::teamMade, u"Team"_s,
                            {{"Make a team"_L1, "Make a team under a uuid of one's own, or change it"_L1, "Change a team"_L1,
                              "Delete a team that nothing depends on"_L1}});
}

} // namespace touchline::routes
