// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/statisticsservice.h"

using namespace Qt::StringLiterals;

namespace touchline {

Result<Answer<Summary>> StatisticsService::summary(PlayerId player, const Period &period, const StatisticsChoice &choice,
                                                   const Caller &caller) const
{
    const auto ground = m_grounds.ofPlayer(player, period, choice, caller);
    if (!ground)
        return failed(ground);
    auto summary = summarise(*ground->frame, *ground->pack, player, period, ground->options);
    if (!summary)
        return failed(summary);
    if (choice.comparisons && !ground->options.comparisons)
        summary->cohort.reason = u"period_not_comparable"_s;
    return Answer<Summary>{.data = *std::move(summary), .meta = ground->meta};
}

Result<Answer<MatchLog>> StatisticsService::matchLog(PlayerId player, const Period &period, const StatisticsChoice &choice,
                                                     const Caller &caller) const
{
    const auto ground = m_grounds.ofPlayer(player, period, choice, caller);
    if (!ground)
        return failed(ground);
    const auto columns = choice.fields.isEmpty() ? ground->pack->charts().log : choice.fields;
    auto log = touchline::matchLog(*ground->frame, *ground->pack, player, period, columns);
    if (!log)
        return failed(log);
    return Answer<MatchLog>{.data = *std::move(log), .meta = ground->meta};
}

Result<Answer<Trend>> StatisticsService::trend(PlayerId player, const Period &period, const QString &metric, int window,
                                               const StatisticsChoice &choice, const Caller &caller) const
{
    auto wanted = choice;
    wanted.fields = metric.isEmpty() ? QStringList() : QStringList{metric};
    const auto ground = m_grounds.ofPlayer(player, period, wanted, caller);
    if (!ground)
        return failed(ground);
    const auto id = metric.isEmpty() ? ground->pack->charts().trend : metric;
    auto trend = touchline::trend(*ground->frame, *ground->pack, player, period, id, window, ground->options);
    if (!trend)
        return failed(trend);
    return Answer<Trend>{.data = *std::move(trend), .meta = ground->meta};
}

Result<Answer<PlayerComparison>> StatisticsService::comparison(const ComparisonQuestion &question, const Caller &caller,
                                                               const std::stop_token &stop) const
{
    if (const auto checked = checkPlayers(question.players); !checked)
        return failed(checked);
    const auto ground =
        m_grounds.ofPlayers(question.players, question.period,
                            {.per = question.per, .fields = question.fields, .explain = question.explain, .stop = stop}, caller);
    if (!ground)
        return failed(ground);
    auto comparison = comparePlayers(*ground->frame, *ground->pack, question.players, question.period, ground->options);
    if (!comparison)
        return failed(comparison);
    if (!ground->options.comparisons)
        comparison->cohort.reason = u"period_not_comparable"_s;
    return Answer<PlayerComparison>{.data = *std::move(comparison), .meta = ground->meta};
}

Result<Answer<TeamStatistics>> StatisticsService::team(TeamId team, const Period &period, const TeamChoice &wanted,
                                                       const StatisticsChoice &choice, const Caller &caller) const
{
    TeamInfo info;
    const auto ground = m_grounds.ofTeam(team, period, choice, caller, &info);
    if (!ground)
        return failed(ground);
    auto squad = squadTable(*ground->frame, *ground->pack, team, period, ground->options);
    if (!squad)
        return failed(squad);
    squad->teamName = info.name;
    TeamStatistics statistics{.squad = *std::move(squad)};
    if (wanted.totals) {
        const auto ranks = ground->options.named ? TeamRanks::Hidden : TeamRanks::Shown;
        auto totals = teamRecord(*ground->frame, *ground->pack, team, period, ground->options, ranks);
        if (!totals)
            return failed(totals);
        statistics.totals = *std::move(totals);
    }
    if (wanted.fairness) {
        auto fairness = fairnessOf(*ground->frame, *ground->pack, team, period);
        if (!fairness)
            return failed(fairness);
        statistics.fairness = *std::move(fairness);
    }
    return Answer<TeamStatistics>{.data = std::move(statistics), .meta = ground->meta};
}

Result<Answer<SquadForm>> StatisticsService::squadForm(TeamId team, SeasonId season, const QString &metric, int matches,
                                                       const StatisticsChoice &choice, const Caller &caller) const
{
    auto wanted = choice;
    wanted.comparisons = false;
    wanted.fields = metric.isEmpty() ? QStringList() : QStringList{metric};
    TeamInfo info;
    const auto ground = m_grounds.ofTeam(team, {.season = season}, wanted, caller, &info);
    if (!ground)
        return failed(ground);
    const auto id = metric.isEmpty() ? ground->pack->charts().trend : metric;
    auto form = touchline::squadForm(*ground->frame, *ground->pack, team, id, matches, ground->options);
    if (!form)
        return failed(form);
    form->teamName = info.name;
    return Answer<SquadForm>{.data = *std::move(form), .meta = ground->meta};
}

} // namespace touchline
