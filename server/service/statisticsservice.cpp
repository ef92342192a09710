// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/statisticsservice.h"
#include "core/sport/suggestion.h"

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

TimeRule timeOf(const SportPack &pack, const SeasonInfo &season)
{
    auto time = pack.time();
    if (season.per > 0)
        time.per = season.per;
    if (season.matchLength > 0)
        time.match = season.matchLength;
    if (season.playersPerSide > 0)
        time.playersPerSide = season.playersPerSide;
    return time;
}

Result<void> areKnown(const QStringList &fields, const SportPack &pack)
{
    for (const auto &field : fields) {
        if (pack.metric(field) || pack.derivedMetric(field))
            continue;
        QStringList known;
        for (const auto &metric : pack.metrics())
            known.append(metric.id);
        for (const auto &derived : pack.derived())
            known.append(derived.id);
        const QString detail = u"\"%1\" is not a statistic of %2."_s.arg(field, pack.id()) + didYouMean(field, known);
        return fail(ErrorCode::Malformed, detail, {{.code = u"unknown_field"_s, .detail = detail, .column = u"fields"_s}});
    }
    return {};
}

} // namespace

Result<StatisticsService::Ground> StatisticsService::groundOf(const SeasonInfo &season, const Period &period,
                                                              const StatisticsChoice &choice) const
{
    Ground ground{.season = season, .pack = m_packs.find(season.sport)};
    if (!ground.pack)
        return fail(ErrorCode::Unavailable, u"The sport pack \"%1\" of this season is not installed on the server."_s.arg(season.sport));
    if (const auto known = areKnown(choice.fields, *ground.pack); !known)
        return failed(known);
    auto frame = m_frames.frameFor(season.id);
    if (!frame)
        return failed(frame);
    ground.frame = *std::move(frame);
    ground.options = {.time = timeOf(*ground.pack, season), .per = choice.per, .fields = choice.fields, .comparisons = choice.comparisons};
    // Where others are not to be named, two cohorts that differ by one chosen day would tell about the one player between them.
    if (!season.leagueVisible && period.days)
        ground.options.comparisons = false;
    ground.meta = {.dataRevision = ground.frame->revision(),
                   .definitions = ground.pack->id() + u'@' + QString::number(ground.pack->version())};
    return ground;
}

Result<StatisticsService::Ground> StatisticsService::groundFor(PlayerId player, const Period &period, const StatisticsChoice &choice,
                                                               const Caller &caller) const
{
    const auto season = m_rosters.visibleSeason(period.season, caller);
    if (!season)
        return failed(season);
    if (const auto allowed = m_rosters.mayAsk(player, *season, caller); !allowed)
        return failed(allowed);
    return groundOf(*season, period, choice);
}

Result<Answer<Summary>> StatisticsService::summary(PlayerId player, const Period &period, const StatisticsChoice &choice,
                                                   const Caller &caller) const
{
    const auto ground = groundFor(player, period, choice, caller);
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
    const auto ground = groundFor(player, period, choice, caller);
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
    const auto ground = groundFor(player, period, wanted, caller);
    if (!ground)
        return failed(ground);
    const auto id = metric.isEmpty() ? ground->pack->charts().trend : metric;
    auto trend = touchline::trend(*ground->frame, *ground->pack, player, period, id, window, ground->options);
    if (!trend)
        return failed(trend);
    return Answer<Trend>{.data = *std::move(trend), .meta = ground->meta};
}

Result<Answer<SquadTable>> StatisticsService::squadTable(TeamId team, const Period &period, const StatisticsChoice &choice,
                                                         const Caller &caller) const
{
    const auto season = m_rosters.visibleSeason(period.season, caller);
    if (!season)
        return failed(season);
    const auto info = m_rosters.visibleTeam(team, *season, caller);
    if (!info)
        return failed(info);
    const auto ground = groundOf(*season, period, choice);
    if (!ground)
        return failed(ground);
    auto table = touchline::squadTable(*ground->frame, *ground->pack, team, period, ground->options);
    if (!table)
        return failed(table);
    table->teamName = info->name;
    return Answer<SquadTable>{.data = *std::move(table), .meta = ground->meta};
}

} // namespace touchline
