// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "server/http/parameters.h"
#include "server/http/routes/replies.h"
#include "server/http/routes/routes.h"
#include "server/http/routes/statisticsquestion.h"
#include "server/service/careerservice.h"

using namespace Qt::StringLiterals;

namespace touchline::routes {

namespace {

Result<Reply> careerOf(const CareerService &careers, const ApiRequest &request)
{
    CareerChoice choice;
    const auto sport = namesFrom(request, "sport", 1);
    if (!sport)
        return failed(sport);
    choice.sport = sport->value(0);
    const auto seasons = referencesFrom(request, "seasons", CareerService::mostSeasons);
    if (!seasons)
        return failed(seasons);
    for (const qint64 season : *seasons)
        choice.seasons.append(SeasonId{season});
    const auto per = perFrom(request);
    if (!per)
        return failed(per);
    choice.per = *per;
    auto fields = fieldsFrom(request);
    if (!fields)
        return failed(fields);
    choice.fields = *std::move(fields);
    const auto explain = explainFrom(request);
    if (!explain)
        return failed(explain);
    choice.explain = *explain;
    choice.stop = request.stop;
    const auto player = idFrom<PlayerId>(request);
    return listed(request, careers.career(player, choice, request.caller),
                  {selfLink(request, u"Career"_s), linkTo(u"player"_s, paths::player, toNumber(player), u"Player"_s)});
}

} // namespace

void addCareers(RouteTable &table, const CareerService &careers)
{
    table.add({.method = Method::Get,
               .path = paths::playerCareer,
               .summary = "A player's seasons, their totals and records"_L1,
               .access = Access::SignedIn,
               .parameters = {"sport", "seasons", "per", "fields", "include"},
               .gives = given<Career>,
               .cached = true,
               .table = "career"_L1,
               .handler = [&careers](const ApiRequest &request) { return careerOf(careers, request); }});
}

} // namespace touchline::routes
