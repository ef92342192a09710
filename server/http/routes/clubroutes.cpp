// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "server/http/routes/directoryroutes.h"
#include "server/http/routes/replies.h"
#include "server/http/routes/routes.h"

using namespace Qt::StringLiterals;

namespace touchline::routes {

void addClubs(RouteTable &table, DirectoryService &directory, Writes &writes)
{
    table.add({.method = Method::Get,
               .path = paths::clubs,
               .summary = "Clubs that the caller may know of, by name"_L1,
               .access = Access::SignedIn,
               .gives = given<QList<Stored<ClubEntry>>>,
               .cached = true,
               .table = "clubs"_L1,
               .sorts = {"id", "name"},
               .pages = true,
               .handler = [&directory](const ApiRequest &request) -> Result<Reply> {
                   return paged(request, directory.clubs(request.caller), {selfLink(request, u"Clubs"_s)});
               }});
    table.add({.method = Method::Get,
               .path = paths::club,
               .summary = "A club"_L1,
               .access = Access::SignedIn,
               .gives = given<Stored<ClubEntry>>,
               .cached = true,
               .handler = writes.tagged(RowKind::Club, [&directory](const ApiRequest &request) -> Result<Reply> {
                   return rendered(directory.club(idFrom<ClubId>(request), request.caller), {selfLink(request, u"Club"_s)});
               })});
    addDirectory<ClubEntry>(table, directory, writes, paths::clubs, paths::club, paths::clubMade, u"Club"_s,
                            {{"Make a club"_L1, "Make a club under a uuid of one's own, or change it"_L1, "Change a club"_L1,
                              "Delete a club that nothing depends on"_L1}});
}

} // namespace touchline::routes
