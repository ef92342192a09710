// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "core/contract/playerstatistics.h"
#include "server/http/parameters.h"
#include "server/http/routes/replies.h"
#include "server/http/routes/routes.h"
#include "server/http/routes/statisticsquestion.h"
#include "server/service/splitservice.h"
#include "server/service/statisticsservice.h"

using namespace Qt::StringLiterals;

namespace touchline::routes {

namespace {

constexpr int trendWindow = 5; // appearances, as of /trend without "window"

struct Services
{
    const StatisticsService &statistics;
    const SplitService &splits;
};

/** What "include" names besides the summary. Each part is read by itself; `meta` tells the newest revision of all. */
Result<void> addParts(PlayerStatistics &data, AnswerMeta &meta, const Services &services, const ApiRequest &request,
                      const StatisticsQuestion &question)
{
    const auto include = namesFrom(request, "include", 5);
    if (!include)
        return failed(include);
    auto by = splitDimensionsFrom(request);
    if (!by)
        return failed(by);
    const auto player = idFrom<PlayerId>(request);
    const auto take = [&meta](auto &part, auto &&answer) -> Result<void> {
        if (!answer)
            return failed(answer);
        part = std::move(answer->data);
        meta.dataRevision = std::max(meta.dataRevision, answer->meta.dataRevision);
        return {};
    };
    Result<void> taken;
    if (include->contains("splits"_L1)) {
        const SplitChoice choice{.seasons = {question.period.season},
                                 .period = question.period,
                                 .by = by->isEmpty() ? QList{SplitBy::Location} : *std::move(by),
                                 .per = question.choice.per,
                                 .fields = question.choice.fields,
                                 .explain = question.choice.explain,
                                 .stop = request.stop};
        taken = take(data.splits, services.splits.splits(player, choice, request.caller));
    }
    if (taken && include->contains("trend"_L1))
        taken = take(data.trend, services.statistics.trend(player, question.period, {}, trendWindow, question.choice, request.caller));
    if (taken && include->contains("match_log"_L1))
        taken = take(data.matchLog, services.statistics.matchLog(player, question.period, question.choice, request.caller));
    return taken;
}

Result<Reply> summaryOf(const Services &services, const ApiRequest &request)
{
    const auto question = statisticsQuestionFrom(request, {u"splits"_s, u"trend"_s, u"match_log"_s});
    if (!question)
        return failed(question);
    const auto links = playerLinks(request, u"Statistics"_s);
    constexpr int tries = 3; // of parts that were all read at one revision
    for (int attempt = 0; attempt < tries; ++attempt) {
        auto summary = services.statistics.summary(idFrom<PlayerId>(request), question->period, question->choice, request.caller);
        if (!summary || request.representation != Representation::Json) // a file has one table: the metrics
            return listed(request, summary, links);
        const auto revision = summary->meta.dataRevision;
        Answer<PlayerStatistics> answer{.data = {.summary = std::move(summary->data)}, .meta = std::move(summary->meta)};
        if (const auto added = addParts(answer.data, answer.meta, services, request, *question); !added)
            return failed(added);
        if (answer.meta.dataRevision == revision)
            return rendered(Result<Answer<PlayerStatistics>>(std::move(answer)), links);
    }
    return fail(ErrorCode::Unavailable, u"The season changes faster than it can be read. Try again in a moment."_s);
}

} // namespace

QList<Link> playerLinks(const ApiRequest &request, const QString &title)
{
    const auto player = request.arguments.constFirst().toLongLong();
    const auto season = request.value("season");
    const auto query = season ? u"season="_s + QString::fromLatin1(*season) : QString();
    return {selfLink(request, title),
            linkTo(u"player"_s, paths::player, player, u"Player"_s),
            linkTo(u"statistics"_s, paths::playerStatistics, player, u"Statistics"_s, query),
            linkTo(u"matches"_s, paths::playerMatches, player, u"Match log"_s, query),
            linkTo(u"trend"_s, paths::playerTrend, player, u"Trend"_s, query),
            linkTo(u"splits"_s, paths::playerSplits, player, u"Splits"_s, query.isEmpty() ? query : query + u"&by=location"_s)};
}

void addSummary(RouteTable &table, const StatisticsService &statistics, const SplitService &splits)
{
    const Services services{.statistics = statistics, .splits = splits};
    table.add({.method = Method::Get,
               .path = paths::playerStatistics,
               .summary = "One player's statistics: totals, rates with intervals, form, trend, place in a cohort"_L1,
               .access = Access::SignedIn,
               .parameters = periodParameters({"competition", "per", "fields", "include", "by", "half_life"}),
               .gives = given<PlayerStatistics>,
               .cached = true,
               .table = "statistics"_L1,
               .handler = [services](const ApiRequest &request) { return summaryOf(services, request); }});
}

} // namespace touchline::routes
