// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "server/http/parameters.h"
#include "server/http/routes/replies.h"
#include "server/http/routes/routes.h"
#include "server/http/routes/statisticsquestion.h"
#include "server/http/routes/writing.h"
#include "server/service/squadservice.h"
#include "server/service/statisticsservice.h"

using namespace Qt::StringLiterals;

namespace touchline::routes {

namespace {

constexpr qsizetype longestQuestion = 64 * 1024;

Result<Reply> listOf(const RosterService &rosters, const ApiRequest &request)
{
    const auto season = referenceFrom(request, "season");
    if (!season)
        return failed(season);
    const QString name = QString::fromUtf8(request.value("name").value_or(QByteArray())).simplified();
    if (!*season && name.isEmpty())
        return badParameter("season",
                            u"The parameter \"season\" is missing: the id of a season, see /api/v1/seasons. Or give a whole \"name\"."_s);
    if (!name.isEmpty() && (*season || request.value("team") || request.value("q")))
        return badParameter("name", u"A whole name is looked up in all seasons: give it without \"season\", \"team\" and \"q\"."_s);
    const auto team = referenceFrom(request, "team");
    if (!team)
        return failed(team);
    const auto wanted = pageFrom(request);
    if (!wanted)
        return failed(wanted);
    auto order = orderFrom(request);
    if (!order)
        return failed(order);
    const PlayerQuestion question{.season = SeasonId{season->value_or(0)},
                                  .team = *team ? std::optional(TeamId{**team}) : std::nullopt,
                                  .text = QString::fromUtf8(request.value("q").value_or(QByteArray())),
                                  .name = name,
                                  .order = *std::move(order),
                                  .limit = wanted->limit,
                                  .cursor = wanted->cursor,
                                  .counted = wanted->counted};
    const auto page = name.isEmpty() ? rosters.players(question, request.caller) : rosters.playersNamed(question, request.caller);
    if (!page)
        return failed(page);
    QList<Link> links{selfLink(request, u"Players"_s)};
    if (!page->next.isEmpty())
        links.append(nextLink(request, page->next));
    return listed(request, Result<Answer<QList<PlayerInfo>>>(page->answer), links);
}

Result<Reply> matchesOf(const StatisticsService &statistics, const ApiRequest &request)
{
    const auto question = statisticsQuestionFrom(request);
    if (!question)
        return failed(question);
    return listed(request, statistics.matchLog(idFrom<PlayerId>(request), question->period, question->choice, request.caller),
                  playerLinks(request, u"Match log"_s));
}

Result<Reply> trendOf(const StatisticsService &statistics, const ApiRequest &request)
{
    const auto question = statisticsQuestionFrom(request);
    if (!question)
        return failed(question);
    const auto metric = namesFrom(request, "metric", 1);
    if (!metric)
        return failed(metric);
    const auto window = numberFrom(request, "window", 1, 100);
    if (!window)
        return failed(window);
    return listed(request,
                  statistics.trend(idFrom<PlayerId>(request), question->period, metric->value(0), int(window->value_or(5)),
                                   question->choice, request.caller),
                  playerLinks(request, u"Trend"_s));
}

Result<Reply> comparisonOf(const StatisticsService &statistics, const ApiRequest &request, const ComparisonQuestion &question)
{
    const auto compared = statistics.comparison(question, request.caller, request.stop);
    if (!compared)
        return failed(compared);
    const qint64 first = toNumber(question.players.constFirst());
    QList<Link> links{selfLink(request, u"Comparison"_s), linkTo(u"player"_s, paths::player, first, u"First player"_s),
                      linkTo(u"statistics"_s, paths::playerStatistics, first, u"Statistics of the first player"_s,
                             u"season=%1"_s.arg(toNumber(question.period.season)))};
    links.first().method = u"POST"_s;
    auto reply = listed(request, compared, links);
    if (reply)
        reply->version.clear(); // an answer to a POST is nobody else's
    return reply;
}

/** `ahead`: whoever the path names is the first; nobody where it names none. */
Result<Reply> compare(const StatisticsService &statistics, const ApiRequest &request, const QList<PlayerId> &ahead)
{
    auto question = decode<ComparisonQuestion>(request.body);
    if (!question)
        return failed(question);
    question->players = ahead + question->players;
    return comparisonOf(statistics, request, *question);
}

} // namespace

void addPlayers(RouteTable &table, const RosterService &rosters, const StatisticsService &statistics, SquadService &squads, Writes &writes)
{
    table.add({.method = Method::Get,
               .path = paths::playerMatches,
               .summary = "One player's match log"_L1,
               .access = Access::SignedIn,
               .parameters = periodParameters({"fields"}),
               .gives = given<MatchLog>,
               .cached = true,
               .table = "match-log"_L1,
               .handler = [&statistics](const ApiRequest &request) { return matchesOf(statistics, request); }});
    table.add({.method = Method::Get,
               .path = paths::playerTrend,
               .summary = "One metric of a player, match by match"_L1,
               .access = Access::SignedIn,
               .parameters = periodParameters({"per", "metric", "window", "half_life", "include"}),
               .gives = given<Trend>,
               .cached = true,
               .table = "trend"_L1,
               .handler = [&statistics](const ApiRequest &request) { return trendOf(statistics, request); }});
    table.add({.method = Method::Post,
               .path = paths::playerCompare,
               .summary = "This player beside up to five others"_L1,
               .access = Access::SignedIn,
               .bodyCap = longestQuestion,
               .takes = taken<ComparisonQuestion>,
               .gives = given<PlayerComparison>,
               .table = "comparison"_L1,
               .handler = [&statistics](const ApiRequest &request) { return compare(statistics, request, {idFrom<PlayerId>(request)}); }});
    table.add({.method = Method::Post,
               .path = paths::comparisons,
               .summary = "Two to six players in one cohort"_L1,
               .access = Access::SignedIn,
               .bodyCap = longestQuestion,
               .takes = taken<ComparisonQuestion>,
               .gives = given<PlayerComparison>,
               .table = "comparison"_L1,
               .handler = [&statistics](const ApiRequest &request) { return compare(statistics, request, {}); }});
    table.add({.method = Method::Get,
               .path = paths::players,
               .summary = "Players of a season, or of one name in all seasons, a page at a time"_L1,
               .access = Access::SignedIn,
               .parameters = {"season", "team", "q", "name"},
               .gives = given<QList<PlayerInfo>>,
               .cached = true,
               .table = "players"_L1,
               .sorts = {"id", "name", "birth_year", "registrations.1.team_name", "registrations.1.shirt", "registrations.1.position"},
               .pages = true,
               .handler = [&rosters](const ApiRequest &request) { return listOf(rosters, request); }});
    table.add({.method = Method::Get,
               .path = paths::player,
               .summary = "A player with all registrations"_L1,
               .access = Access::SignedIn,
               .gives = given<PlayerInfo>,
               .cached = true,
               .handler = writes.tagged(RowKind::Player, [&rosters](const ApiRequest &request) {
                   return rendered(rosters.player(idFrom<PlayerId>(request), request.caller), playerLinks(request, u"Player"_s));
               })});
    addWriting<PlayerEntry>(
        table, writes,
        {.access = Access::Editor,
         .list = paths::players,
         .one = paths::player,
         .made = paths::playerMade,
         .title = u"Player"_s,
         .summaries = {"Make a player with the first registration"_L1, "Make a player under a uuid of one's own, or change the player"_L1,
                       "Change a player"_L1, "Delete a player without stat lines, and the registrations"_L1},
         .makes = taken<NewPlayer>,
         .puts = taken<NewPlayer>,
         .create = [&squads](const ApiRequest &request, Write &write) -> SquadService::Player {
             const auto wanted = decode<NewPlayer>(request.body);
             return wanted ? squads.createPlayer(write, *wanted) : failed(wanted);
         },
         .put = [&squads](const ApiRequest &request, Write &write) -> SquadService::Player {
             const auto wanted = decode<NewPlayer>(request.body);
             return wanted ? squads.putPlayer(write, madeUuid(request), *wanted) : failed(wanted);
         },
         .change = [&squads](const ApiRequest &request, Write &write) -> SquadService::Player {
             return squads.changePlayer(write, idFrom<PlayerId>(request), patchFrom<PlayerEntry>(request));
         },
         .remove = [&squads](const ApiRequest &request, Write &write,
                             const QString &reason) { return squads.removePlayer(write, idFrom<PlayerId>(request), reason); }});
}

} // namespace touchline::routes
