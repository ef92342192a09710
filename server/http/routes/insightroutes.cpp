// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "server/http/parameters.h"
#include "server/http/routes/replies.h"
#include "server/http/routes/routes.h"
#include "server/http/routes/statisticsquestion.h"
#include "server/service/insightservice.h"

using namespace Qt::StringLiterals;

namespace touchline::routes {

namespace {

Result<Reply> insightsOf(const InsightService &insights, const ApiRequest &request)
{
    const auto team = referenceFrom(request, "team");
    if (!team)
        return failed(team);
    if (!*team)
        return badParameter("team", u"The parameter \"team\" is missing: the id of a team, see /api/v1/teams."_s);
    const auto season = referenceFrom(request, "season");
    if (!season)
        return failed(season);
    const auto per = perFrom(request);
    if (!per)
        return failed(per);
    const auto scope = namesFrom(request, "scope", 1);
    if (!scope)
        return failed(scope);
    const QString counted = scope->value(0, u"career"_s);
    if (counted != "career"_L1 && counted != "season"_L1)
        return badParameter("scope", u"The parameter \"scope\" is \"career\" or \"season\"."_s);
    const auto answer = insights.insights(TeamId{**team}, *season ? std::optional(SeasonId{**season}) : std::nullopt,
                                          {.per = *per, .career = counted == "career"_L1, .stop = request.stop}, request.caller);
    if (!answer)
        return failed(answer);
    const QString inSeason = u"season=%1"_s.arg(toNumber(answer->data.season));
    return rendered(
        answer,
        {selfLink(request, u"Insights"_s), linkTo(u"team"_s, paths::team, **team, u"Team"_s, inSeason),
         linkTo(u"statistics"_s, paths::teamStatistics, **team, u"Squad table"_s, inSeason),
         linkTo(u"minutes"_s, paths::teamStatistics, **team, u"How the minutes are shared"_s, inSeason + u"&include=fairness"_s)});
}

} // namespace

void addInsights(RouteTable &table, const InsightService &insights)
{
    table.add({.method = Method::Get,
               .path = paths::insights,
               .summary = "What is notable in a team just now, each with its evidence"_L1,
               .access = Access::SignedIn,
               .parameters = {"team", "season", "per", "scope"},
               .gives = given<TeamInsights>,
               .cached = true,
               .handler = [&insights](const ApiRequest &request) { return insightsOf(insights, request); }});
}

} // namespace touchline::routes
