// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "server/http/routes/replies.h"
#include "server/http/routes/routes.h"
#include "server/http/routes/writing.h"
#include "server/security/policy.h"
#include "server/service/rosterservice.h"
#include "server/service/squadservice.h"

using namespace Qt::StringLiterals;

namespace touchline::routes {

namespace {

Result<Reply> listOf(const RosterService &rosters, const SquadService &squads, const ApiRequest &request)
{
    const auto season = referenceFrom(request, "season");
    if (!season)
        return failed(season);
    if (!*season)
        return badParameter("season", u"The parameter \"season\" is missing: the id of a season, see /api/v1/seasons."_s);
    const auto team = referenceFrom(request, "team");
    if (!team)
        return failed(team);
    RegistrationFilter filter{.id = {}, .player = {}, .season = SeasonId{**season}, .team = {}};
    const auto info = rosters.visibleSeason(*filter.season, request.caller);
    if (!info)
        return failed(info);
    if (*team) {
        filter.team = TeamId{**team};
        if (const auto seen = rosters.visibleTeam(*filter.team, *info, request.caller); !seen)
            return failed(seen);
    }
    auto found = squads.registrations(filter, request.caller);
    if (found)
        found->meta.seasonEnd = info->last;
    return paged(request, std::move(found), {selfLink(request, u"Registrations"_s)});
}

Result<Reply> oneOf(const SquadService &squads, const ApiRequest &request)
{
    const auto found =
        squads.registrations({.id = idFrom<RegistrationId>(request), .player = {}, .season = {}, .team = {}}, request.caller);
    if (!found)
        return failed(found);
    if (found->data.isEmpty())
        return policy::nothingThere();
    return jsonReply(encodeAnswer(found->data.constFirst(), found->meta, {selfLink(request, u"Registration"_s)}), found->meta);
}

} // namespace

void addRegistrations(RouteTable &table, const RosterService &rosters, SquadService &squads, Writes &writes)
{
    table.add({.method = Method::Get,
               .path = paths::registrations,
               .summary = "Registrations of a season, by team and name"_L1,
               .access = Access::SignedIn,
               .parameters = {"season", "team"},
               .gives = given<QList<Stored<RegistrationEntry>>>,
               .cached = true,
               .table = "registrations"_L1,
               .sorts = {"id", "player", "team", "shirt", "position", "from", "to"},
               .pages = true,
               .handler = [&rosters, &squads](const ApiRequest &request) { return listOf(rosters, squads, request); }});
    table.add({.method = Method::Get,
               .path = paths::registration,
               .summary = "A registration"_L1,
               .access = Access::SignedIn,
               .gives = given<Stored<RegistrationEntry>>,
               .cached = true,
               .handler = writes.tagged(RowKind::Registration, [&squads](const ApiRequest &request) { return oneOf(squads, request); })});
    addWriting<RegistrationEntry>(
        table, writes,
        {.access = Access::Editor,
         .list = paths::registrations,
         .one = paths::registration,
         .made = paths::registrationMade,
         .title = u"Registration"_s,
         .summaries = {"Make a registration"_L1, "Make a registration under a uuid of one's own, or change it"_L1,
                       "Change a registration"_L1, "Delete a registration that nothing depends on"_L1},
         .create = [&squads](const ApiRequest &request, Write &write) -> SquadService::Registration {
             const auto wanted = decode<RegistrationEntry>(request.body);
             return wanted ? squads.createRegistration(write, *wanted) : failed(wanted);
         },
         .put = [&squads](const ApiRequest &request, Write &write) -> SquadService::Registration {
             const auto wanted = decode<Change<RegistrationEntry>>(request.body);
             return wanted ? squads.putRegistration(write, madeUuid(request), *wanted) : failed(wanted);
         },
         .change = [&squads](const ApiRequest &request, Write &write) -> SquadService::Registration {
             return squads.changeRegistration(write, idFrom<RegistrationId>(request), patchFrom<RegistrationEntry>(request));
         },
         .remove = [&squads](const ApiRequest &request, Write &write,
                             const QString &reason) { return squads.removeRegistration(write, idFrom<RegistrationId>(request), reason); }});
}

} // namespace touchline::routes
