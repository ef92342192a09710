// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/leagueservice.h"
#include "server/service/pagecursor.h"
#include <limits>

using namespace Qt::StringLiterals;

namespace touchline {

Result<LeaderboardPage> LeagueService::leaderboard(const LeaderboardQuestion &question, const Caller &caller) const
{
    auto choice = question.choice;
    choice.fields = {question.metric};
    auto asked = question.period;
    asked.position = question.options.position; // the grounds know which there are; here it is the player's, not a line's
    const auto ground =
        question.options.team ? m_grounds.ofTeam(*question.options.team, asked, choice, caller) : m_grounds.ofSeason(asked, choice, caller);
    if (!ground)
        return failed(ground);
    LeaderboardPage page{.answer = {.meta = ground->meta}};
    const auto names = teamNames(question.period.season, caller, page.answer.meta);
    if (!names)
        return failed(names);
    auto options = question.options;
    const auto offset = pageOffset(question.cursor, page.answer.meta, question.order);
    if (!offset)
        return failed(offset);
    options.offset = *offset;
    if (!question.order.isEmpty()) { // only the whole of it can be put in another order
        options.offset = 0;
        options.limit = std::numeric_limits<int>::max();
    }
    auto board = leaderboardOf(*ground->frame, *ground->pack, question.metric, question.period, options, ground->options);
    if (!board)
        return failed(board);
    for (LeaderboardRow &row : board->rows)
        row.teamName = names->value(row.team);
    if (!question.order.isEmpty()) {
        if (const auto arranged = arrange(board->rows, tableOf(*board), question.order); !arranged)
            return failed(arranged);
        board->rows = board->rows.mid(*offset, question.options.limit);
    }
    if (*offset + board->rows.size() < board->listed)
        page.next = pageCursor(page.answer.meta, *offset + board->rows.size(), question.order);
    if (question.counted)
        page.answer.meta.total = board->listed;
    page.answer.data = *std::move(board);
    return page;
}

Result<Answer<MetricDistribution>> LeagueService::distribution(SeasonId season, const QString &metric, const StatisticsChoice &choice,
                                                               int bins, const std::optional<PlayerId> &player, const Caller &caller) const
{
    const Period period{.season = season};
    auto asked = choice;
    asked.fields = {metric};
    const auto ground = player ? m_grounds.ofPlayer(*player, period, asked, caller) : m_grounds.ofSeason(period, asked, caller);
    if (!ground)
        return failed(ground);
    auto distribution = distributionOf(*ground->frame, *ground->pack, metric, {.bins = bins, .player = player}, ground->options);
    if (!distribution)
        return failed(distribution);
    return Answer<MetricDistribution>{.data = *std::move(distribution), .meta = ground->meta};
}

Result<Answer<Scatter>> LeagueService::scatter(SeasonId season, const QString &x, const QString &y, const StatisticsChoice &choice,
                                               bool qualifiedOnly, const Caller &caller) const
{
    auto asked = choice;
    asked.fields = {x, y};
    const auto ground = m_grounds.ofSeason({.season = season}, asked, caller);
    if (!ground)
        return failed(ground);
    auto meta = ground->meta;
    const auto names = teamNames(season, caller, meta);
    if (!names)
        return failed(names);
    auto scatter = scatterOf(*ground->frame, *ground->pack, x, y, qualifiedOnly, ground->options);
    if (!scatter)
        return failed(scatter);
    for (ScatterPoint &point : scatter->points)
        point.teamName = names->value(point.team);
    return Answer<Scatter>{.data = *std::move(scatter), .meta = meta};
}

Result<Answer<Similarity>> LeagueService::similar(PlayerId player, SeasonId season, SimilarityKind kind, int limit,
                                                  const StatisticsChoice &choice, const Caller &caller) const
{
    const auto ground = m_grounds.ofPlayer(player, {.season = season}, choice, caller);
    if (!ground)
        return failed(ground);
    auto meta = ground->meta;
    const auto names = teamNames(season, caller, meta);
    if (!names)
        return failed(names);
    auto similarity = similarTo(*ground->frame, *ground->pack, player, {.kind = kind, .limit = limit}, ground->options);
    if (!similarity)
        return failed(similarity);
    for (SimilarPlayer &other : similarity->players)
        other.teamName = names->value(other.team);
    return Answer<Similarity>{.data = *std::move(similarity), .meta = meta};
}

Result<Answer<CorrelationMatrix>> LeagueService::correlations(SeasonId season, const StatisticsChoice &choice, const Caller &caller) const
{
    const auto ground = m_grounds.ofSeason({.season = season}, choice, caller);
    if (!ground)
        return failed(ground);
    auto matrix = correlationsOf(*ground->frame, *ground->pack, ground->options);
    if (!matrix)
        return failed(matrix);
    return Answer<CorrelationMatrix>{.data = *std::move(matrix), .meta = ground->meta};
}

Result<QHash<TeamId, QString>> LeagueService::teamNames(SeasonId season, const Caller &caller, AnswerMeta &meta) const
{
    const auto teams = m_rosters.teams(season, caller);
    if (!teams)
        return failed(teams);
    QHash<TeamId, QString> names;
    for (const TeamInfo &team : teams->data)
        names.insert(team.id, team.name);
    meta.dataRevision = std::max(meta.dataRevision, teams->meta.dataRevision);
    return names;
}

} // namespace touchline
