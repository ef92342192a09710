// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "server/http/parameters.h"
#include "server/http/routes/replies.h"
#include "server/http/routes/routes.h"
#include "server/http/routes/statisticsquestion.h"
#include "server/service/careerservice.h"
#include "server/service/splitservice.h"

using namespace Qt::StringLiterals;

namespace touchline::routes {

namespace {

/** "season" or "seasons", one of them. */
Result<QList<SeasonId>> splitSeasons(const ApiRequest &request)
{
    const auto several = referencesFrom(request, "seasons", CareerService::mostSeasons);
    if (!several)
        return failed(several);
    if (!several->isEmpty() && request.value("season"))
        return badParameter("seasons", u"Say \"season\" or \"seasons\", not both."_s);
    QList<SeasonId> seasons;
    for (const qint64 season : *several)
        seasons.append(SeasonId{season});
    return seasons;
}

Result<Reply> splitsOf(const SplitService &splits, const ApiRequest &request)
{
    SplitChoice choice;
    auto seasons = splitSeasons(request);
    if (!seasons)
        return failed(seasons);
    choice.seasons = *std::move(seasons);
    const auto period = choice.seasons.isEmpty() ? periodFrom(request) : periodOf(choice.seasons.constFirst(), request);
    if (!period)
        return failed(period);
    choice.period = *period;
    if (choice.seasons.isEmpty())
        choice.seasons.append(period->season);
    auto by = splitDimensionsFrom(request);
    if (!by)
        return failed(by);
    if (by->isEmpty())
        return badParameter("by",
                            u"The parameter \"by\" is missing: one to three of location, result, opponent, month, competition, role, "
                            "position."_s);
    choice.by = *std::move(by);
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
    const auto query = u"season=%1"_s.arg(toNumber(choice.seasons.constFirst()));
    return listed(request, splits.splits(player, choice, request.caller),
                  {selfLink(request, u"Splits"_s), linkTo(u"player"_s, paths::player, toNumber(player), u"Player"_s),
                   linkTo(u"statistics"_s, paths::playerStatistics, toNumber(player), u"Statistics"_s, query)});
}

} // namespace

void addSplits(RouteTable &table, const SplitService &splits)
{
    table.add({.method = Method::Get,
               .path = paths::playerSplits,
               .summary = "A player's statistics, split by what the matches were"_L1,
               .access = Access::SignedIn,
               .parameters = periodParameters({"seasons", "by", "per", "fields", "include"}),
               .gives = given<Splits>,
               .cached = true,
               .table = "splits"_L1,
               .handler = [&splits](const ApiRequest &request) { return splitsOf(splits, request); }});
}

} // namespace touchline::routes
