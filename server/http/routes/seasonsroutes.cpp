// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "server/http/parameters.h"
#include "server/http/routes/directoryroutes.h"
#include "server/http/routes/replies.h"
#include "server/http/routes/routes.h"
#include "server/service/rosterservice.h"
#include "server/service/seasonservice.h"

using namespace Qt::StringLiterals;

namespace touchline::routes {

namespace {

QList<Link> linksOf(SeasonId season)
{
    const auto query = u"season=%1"_s.arg(toNumber(season));
    return {linkTo(u"self"_s, paths::season, toNumber(season), u"Season"_s),
            linkTo(u"teams"_s, paths::teams, 0, u"Teams"_s, query),
            linkTo(u"players"_s, paths::players, 0, u"Players"_s, query),
            linkTo(u"matches"_s, paths::matches, 0, u"Matches"_s, query),
            {.name = u"seasons"_s, .href = paths::seasons, .title = u"Seasons"_s}};
}

} // namespace

void addSeasons(RouteTable &table, const RosterService &rosters, SeasonService &seasons, DirectoryService &directory, Writes &writes)
{
    table.add({.method = Method::Get,
               .path = paths::seasons,
               .summary = "Seasons, the newest first"_L1,
               .access = Access::SignedIn,
               .gives = given<QList<SeasonInfo>>,
               .cached = true,
               .table = "seasons"_L1,
               .sorts = {"id", "competition", "competition_name", "sport", "label", "first", "last"},
               .pages = true,
               .handler = [&rosters](const ApiRequest &request) -> Result<Reply> {
                   return paged(request, rosters.seasons(request.caller), {selfLink(request, u"Seasons"_s)});
               }});
    table.add({.method = Method::Get,
               .path = paths::season,
               .summary = "A season"_L1,
               .access = Access::SignedIn,
               .gives = given<SeasonInfo>,
               .cached = true,
               .handler = writes.tagged(RowKind::Season, [&rosters](const ApiRequest &request) -> Result<Reply> {
                   const auto id = idFrom<SeasonId>(request);
                   return rendered(rosters.season(id, request.caller), linksOf(id));
               })});
    table.add({.method = Method::Post,
               .path = paths::seasons,
               .summary = "Competition, season, team and squad in one"_L1,
               .access = Access::Admin,
               .bodyCap = 256 * 1024,
               .conditions = Conditions::Key,
               .takes = taken<NewSeason>,
               .gives = given<SeasonInfo>,
               .statuses = {201},
               .handler = writes.creating([&seasons](const ApiRequest &request, Write &write) -> Result<Reply> {
                   const auto wanted = decode<NewSeason>(request.body);
                   if (!wanted)
                       return failed(wanted);
                   const auto made = seasons.create(write, *wanted);
                   if (!made)
                       return failed(made);
                   const auto links = linksOf(made->data.id);
                   return Reply{
                       .status = 201, .body = encodeAnswer(made->data, made->meta, links), .location = links.constFirst().href.toLatin1()};
               })});
    addDirectory<SeasonEntry>(table, directory, writes, {}, paths::season, paths::seasonMade, u"Season"_s,
                              {{"Make a season"_L1, "Make a season under a uuid of one's own, or change it"_L1, "Change a season"_L1,
                                "Delete a season that nothing depends on"_L1}});
}

} // namespace touchline::routes
