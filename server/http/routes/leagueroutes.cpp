// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "server/http/parameters.h"
#include "server/http/routes/replies.h"
#include "server/http/routes/routes.h"
#include "server/http/routes/statisticsquestion.h"
#include "server/service/leagueservice.h"

using namespace Qt::StringLiterals;

namespace touchline::routes {

namespace {

constexpr int usualRows = 50;
constexpr qint64 mostSimilar = 50;
constexpr qint64 usualSimilar = 10;
constexpr int mostSimilarityMetrics = 30;

Result<SeasonId> leagueSeason(const ApiRequest &request)
{
    const auto period = periodFrom(request);
    return period ? Result<SeasonId>(period->season) : failed(period);
}

/** What the parameters of a question about a whole season say: "per" and "team". */
Result<StatisticsChoice> leagueChoice(const ApiRequest &request)
{
    const auto per = perFrom(request);
    if (!per)
        return failed(per);
    const auto team = referenceFrom(request, "team");
    if (!team)
        return failed(team);
    return StatisticsChoice{.per = *per, .metricsOf = *team ? std::optional(TeamId{**team}) : std::nullopt, .stop = request.stop};
}

Result<QString> metricFrom(const ApiRequest &request, QByteArrayView name)
{
    const auto metric = namesFrom(request, name, 1);
    if (!metric)
        return failed(metric);
    if (metric->isEmpty())
        return badParameter(name, u"The parameter \"%1\" is missing: the id of a metric, such as goals."_s.arg(QString::fromUtf8(name)));
    return metric->constFirst();
}

Result<bool> truthFrom(const ApiRequest &request, QByteArrayView name, bool usual)
{
    const auto text = request.value(name);
    if (!text)
        return usual;
    if (*text != "true" && *text != "false")
        return badParameter(name, u"The parameter \"%1\" is true or false."_s.arg(QString::fromUtf8(name)));
    return *text == "true";
}

QList<Link> leagueLinks(const ApiRequest &request, SeasonId season, const QString &title)
{
    return {selfLink(request, title), linkTo(u"season"_s, paths::season, toNumber(season), u"Season"_s),
            linkTo(u"players"_s, paths::players, 0, u"Players"_s, u"season=%1"_s.arg(toNumber(season)))};
}

Result<LeaderboardQuestion> leaderboardFrom(const ApiRequest &request)
{
    LeaderboardQuestion question;
    auto period = periodFrom(request);
    if (!period)
        return failed(period);
    // The position group of a player, not of single lines.
    question.options.position = std::exchange(period->position, {});
    question.period = *std::move(period);
    auto metric = metricFrom(request, "metric");
    if (!metric)
        return failed(metric);
    question.metric = *std::move(metric);
    const auto per = perFrom(request);
    if (!per)
        return failed(per);
    const auto explain = explainFrom(request);
    if (!explain)
        return failed(explain);
    question.choice = {.per = *per, .explain = *explain, .stop = request.stop};
    const auto kind = namesFrom(request, "kind", 1);
    if (!kind)
        return failed(kind);
    if (!kind->isEmpty() && kind->constFirst() != "rate"_L1 && kind->constFirst() != "total"_L1)
        return badParameter("kind", u"The parameter \"kind\" is one of: rate, total."_s);
    question.options.kind = kind->value(0) == "total"_L1 ? LeaderboardKind::Total : LeaderboardKind::Rate;
    const auto qualified = truthFrom(request, "qualified", true);
    if (!qualified)
        return failed(qualified);
    question.options.everybody = !*qualified;
    const auto team = referenceFrom(request, "team");
    if (!team)
        return failed(team);
    if (*team)
        question.options.team = TeamId{**team};
    const auto page = pageFrom(request, usualRows);
    if (!page)
        return failed(page);
    question.options.limit = page->limit;
    question.cursor = page->cursor;
    question.counted = page->counted;
    auto order = orderFrom(request);
    if (!order)
        return failed(order);
    question.order = *std::move(order);
    return question;
}

Result<Reply> leaderboardReply(const LeagueService &league, const ApiRequest &request)
{
    const auto question = leaderboardFrom(request);
    if (!question)
        return failed(question);
    const auto page = league.leaderboard(*question, request.caller);
    if (!page)
        return failed(page);
    auto links = leagueLinks(request, question->period.season, u"Leaderboard"_s);
    if (!page->next.isEmpty())
        links.append(nextLink(request, page->next));
    return listed(request, Result<Answer<Leaderboard>>(page->answer), links);
}

Result<Reply> distributionReply(const LeagueService &league, const ApiRequest &request)
{
    const auto season = leagueSeason(request);
    if (!season)
        return failed(season);
    const auto metric = metricFrom(request, "metric");
    if (!metric)
        return failed(metric);
    auto choice = leagueChoice(request);
    if (!choice)
        return failed(choice);
    const auto bins = numberFrom(request, "bins", 1, MetricDistribution::mostBins);
    if (!bins)
        return failed(bins);
    const auto player = referenceFrom(request, "player");
    if (!player)
        return failed(player);
    return listed(request,
                  league.distribution(*season, *metric, *choice, int(bins->value_or(0)),
                                      *player ? std::optional(PlayerId{**player}) : std::nullopt, request.caller),
                  leagueLinks(request, *season, u"Distribution"_s));
}

Result<Reply> scatterReply(const LeagueService &league, const ApiRequest &request)
{
    const auto season = leagueSeason(request);
    if (!season)
        return failed(season);
    const auto x = metricFrom(request, "x");
    if (!x)
        return failed(x);
    const auto y = metricFrom(request, "y");
    if (!y)
        return failed(y);
    auto choice = leagueChoice(request);
    if (!choice)
        return failed(choice);
    const auto qualified = truthFrom(request, "qualified", true);
    if (!qualified)
        return failed(qualified);
    return listed(request, league.scatter(*season, *x, *y, *choice, *qualified, request.caller),
                  leagueLinks(request, *season, u"Scatter plot"_s));
}

Result<Reply> correlationsReply(const LeagueService &league, const ApiRequest &request)
{
    const auto season = leagueSeason(request);
    if (!season)
        return failed(season);
    auto choice = leagueChoice(request);
    if (!choice)
        return failed(choice);
    const auto fields = namesFrom(request, "fields", CorrelationMatrix::mostMetrics);
    if (!fields)
        return failed(fields);
    choice->fields = *fields;
    return listed(request, league.correlations(*season, *choice, request.caller), leagueLinks(request, *season, u"Correlations"_s));
}

Result<Reply> similarReply(const LeagueService &league, const ApiRequest &request)
{
    const auto season = leagueSeason(request);
    if (!season)
        return failed(season);
    const auto kind = namesFrom(request, "kind", 1);
    if (!kind)
        return failed(kind);
    if (!kind->isEmpty() && kind->constFirst() != "style"_L1 && kind->constFirst() != "level"_L1)
        return badParameter("kind", u"The parameter \"kind\" is one of: style, level."_s);
    const auto per = perFrom(request);
    if (!per)
        return failed(per);
    const auto fields = namesFrom(request, "fields", mostSimilarityMetrics);
    if (!fields)
        return failed(fields);
    const auto limit = numberFrom(request, "limit", 1, mostSimilar);
    if (!limit)
        return failed(limit);
    const auto player = idFrom<PlayerId>(request);
    return listed(request,
                  league.similar(player, *season, kind->value(0) == "level"_L1 ? SimilarityKind::Level : SimilarityKind::Style,
                                 int(limit->value_or(usualSimilar)), {.per = *per, .fields = *fields, .stop = request.stop},
                                 request.caller),
                  leagueLinks(request, *season, u"Similar players"_s) << linkTo(u"player"_s, paths::player, toNumber(player), u"Player"_s));
}

} // namespace

void addLeague(RouteTable &table, const LeagueService &league)
{
    table.add({.method = Method::Get,
               .path = paths::leaderboards,
               .summary = "Who leads in a metric, and who qualifies"_L1,
               .access = Access::SignedIn,
               .parameters = {"season", "from", "to", "metric", "per", "kind", "qualified", "position", "team", "include"},
               .gives = given<Leaderboard>,
               .cached = true,
               .table = "leaderboard"_L1,
               .sorts = {"player", "rank", "name", "team_name", "position_group", "metric.total", "metric.per.value", "metric.value",
                         "sample.matches", "sample.starts", "sample.time"},
               .pages = true,
               .handler = [&league](const ApiRequest &request) { return leaderboardReply(league, request); }});
    table.add({.method = Method::Get,
               .path = paths::distributions,
               .summary = "How a metric is distributed over the season's players"_L1,
               .access = Access::SignedIn,
               .parameters = {"season", "metric", "per", "bins", "player", "team"},
               .gives = given<MetricDistribution>,
               .cached = true,
               .table = "distribution"_L1,
               .handler = [&league](const ApiRequest &request) { return distributionReply(league, request); }});
    table.add({.method = Method::Get,
               .path = paths::scatter,
               .summary = "Two metrics of every player"_L1,
               .access = Access::SignedIn,
               .parameters = {"season", "x", "y", "per", "qualified", "team"},
               .gives = given<Scatter>,
               .cached = true,
               .table = "scatter"_L1,
               .handler = [&league](const ApiRequest &request) { return scatterReply(league, request); }});
    table.add({.method = Method::Get,
               .path = paths::correlations,
               .summary = "How metrics go together"_L1,
               .access = Access::SignedIn,
               .parameters = {"season", "fields", "per", "team"},
               .gives = given<CorrelationMatrix>,
               .cached = true,
               .table = "correlations"_L1,
               .handler = [&league](const ApiRequest &request) { return correlationsReply(league, request); }});
    table.add({.method = Method::Get,
               .path = paths::playerSimilar,
               .summary = "The most similar players, with what each metric contributes"_L1,
               .access = Access::SignedIn,
               .parameters = {"season", "kind", "per", "fields", "limit"},
               .gives = given<Similarity>,
               .cached = true,
               .table = "similar"_L1,
               .handler = [&league](const ApiRequest &request) { return similarReply(league, request); }});
}

} // namespace touchline::routes
