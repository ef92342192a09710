// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "server/http/routes/directoryroutes.h"
#include "server/http/routes/replies.h"
#include "server/http/routes/routes.h"

using namespace Qt::StringLiterals;

namespace touchline::routes {

void addCompetitions(RouteTable &table, DirectoryService &directory, Writes &writes)
{
    table.add({.method = Method::Get,
               .path = paths::competitions,
               .summary = "Competitions that the caller may know of, by name"_L1,
               .access = Access::SignedIn,
               .gives = given<QList<Stored<CompetitionEntry>>>,
               .cached = true,
               .table = "competitions"_L1,
               .sorts = {"id", "name", "sport", "time_zone"},
               .pages = true,
               .handler = [&directory](const ApiRequest &request) -> Result<Reply> {
                   return paged(request, directory.competitions(request.caller), {selfLink(request, u"Competitions"_s)});
               }});
    table.add({.method = Method::Get,
               .path = paths::competition,
               .summary = "A competition"_L1,
               .access = Access::SignedIn,
               .gives = given<Stored<CompetitionEntry>>,
               .cached = true,
               .handler = writes.tagged(RowKind::Competition, [&directory](const ApiRequest &request) -> Result<Reply> {
                   return rendered(directory.competition(idFrom<CompetitionId>(request), request.caller),
                                   {selfLink(request, u"Competition"_s)});
               })});
    addDirectory<CompetitionEntry>(table, directory, writes, paths::competitions, paths::competition, paths::competitionMade,
                                   u"Competition"_s,
                                   {{"Make a competition"_L1, "Make a competition under a uuid of one's own, or change it"_L1,
                                     "Change a competition"_L1, "Delete a competition that nothing depends on"_L1}});
}

} // namespace touchline::routes
