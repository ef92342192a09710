// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/statisticsground.h"
#include "core/sport/suggestion.h"
#include "server/security/policy.h"

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

Result<void> isKnownPosition(const QString &group, const SportPack &pack)
{
    QStringList known{u"unknown"_s};
    for (const Position &position : pack.positions()) {
        if (!known.contains(position.group))
            known.append(position.group);
    }
    if (group.isEmpty() || known.contains(group))
        return {};
    const QString detail = u"\"%1\" is not a position group of %2."_s.arg(group, pack.id()) + didYouMean(group, known);
    return fail(ErrorCode::Malformed, detail, {{.code = u"unknown_position"_s, .detail = detail, .column = u"position"_s}});
}

} // namespace

Result<StatisticsGround> StatisticsGrounds::groundOf(const SeasonInfo &season, const Period &period, const StatisticsChoice &choice,
                                                     const Caller &caller, QList<TeamId> subjects) const
{
    subjects.removeIf([&caller](TeamId team) { return !policy::seesTeam(caller, team); });
    if (choice.competition && *choice.competition != season.competition)
        return fail(ErrorCode::Malformed,
                    u"Season %1 is not of competition %2."_s.arg(toNumber(season.id)).arg(toNumber(*choice.competition)),
                    {{.code = u"competition"_s, .detail = u"The season is of another competition."_s, .column = u"competition"_s}});
    const auto extended = m_packs.of(season.sport, subjects);
    if (!extended)
        return failed(extended);
    StatisticsGround ground{.season = season, .pack = (*extended)->pack};
    if (!ground.pack)
        return fail(ErrorCode::Unavailable, u"The sport pack \"%1\" of this season is not installed on the server."_s.arg(season.sport));
    if (const auto known = areKnown(choice.fields, *ground.pack); !known)
        return failed(known);
    if (const auto known = isKnownPosition(period.position, *ground.pack); !known)
        return failed(known);
    if (choice.stop.stop_requested())
        return fail(ErrorCode::Cancelled);
    auto frame = m_frames.frameFor(season.id, choice.stop);
    if (!frame)
        return failed(frame);
    ground.frame = *std::move(frame);
    ground.options = {.time = timeOf(*ground.pack, season),
                      .per = choice.per,
                      .fields = choice.fields,
                      .comparisons = choice.comparisons,
                      .explain = choice.explain,
                      .named = RosterService::scopeIn(season, caller),
                      .halfLife = choice.halfLife,
                      .stop = choice.stop};
    ground.options.previousSeason = [this, season, caller] { return seasonBefore(season, caller); };
    // Where others are not to be named, two cohorts that differ by one chosen day would tell about the one player between them.
    if (!season.leagueVisible && period.days)
        ground.options.comparisons = false;
    ground.meta = {.dataRevision = ground.frame->revision(), .definitions = ground.pack->definitions(), .seasonEnd = season.last};
    return ground;
}

std::shared_ptr<const SeasonFrame> StatisticsGrounds::seasonBefore(const SeasonInfo &season, const Caller &caller) const
{
    const auto seasons = m_rosters.seasons(caller);
    if (!seasons)
        return nullptr;
    const SeasonInfo *newest = nullptr;
    for (const SeasonInfo &other : seasons->data) {
        const bool before = other.competition == season.competition && other.first < season.first;
        if (before && (!newest || newest->first < other.first))
            newest = &other;
    }
    return newest ? m_frames.frameFor(newest->id).value_or(nullptr) : nullptr;
}

Result<StatisticsGround> StatisticsGrounds::ofSeason(const Period &period, const StatisticsChoice &choice, const Caller &caller) const
{
    if (choice.metricsOf)
        return ofTeam(*choice.metricsOf, period, choice, caller);
    const auto season = m_rosters.visibleSeason(period.season, caller);
    return season ? groundOf(*season, period, choice, caller, caller.isAdmin() ? QList<TeamId>() : caller.teams) : failed(season);
}

Result<StatisticsGround> StatisticsGrounds::ofPlayer(PlayerId player, const Period &period, const StatisticsChoice &choice,
                                                     const Caller &caller) const
{
    return ofPlayers({player}, period, choice, caller);
}

Result<StatisticsGround> StatisticsGrounds::ofPlayers(const QList<PlayerId> &players, const Period &period, const StatisticsChoice &choice,
                                                      const Caller &caller) const
{
    const auto season = m_rosters.visibleSeason(period.season, caller);
    if (!season)
        return failed(season);
    // All teams that the players ever had: a career over several seasons is asked by one set of metrics.
    QList<TeamId> teams;
    for (const PlayerId player : players) {
        const auto asked = m_rosters.mayAsk(player, *season, caller);
        if (!asked)
            return failed(asked);
        for (const RegistrationInfo &registration : asked->registrations)
            teams.append(registration.team);
    }
    if (choice.metricsOf)
        teams.append(*choice.metricsOf);
    return groundOf(*season, period, choice, caller, teams);
}

Result<StatisticsGround> StatisticsGrounds::ofTeam(TeamId team, const Period &period, const StatisticsChoice &choice, const Caller &caller,
                                                   TeamInfo *info) const
{
    const auto season = m_rosters.visibleSeason(period.season, caller);
    if (!season)
        return failed(season);
    const auto visible = m_rosters.visibleTeam(team, *season, caller);
    if (!visible)
        return failed(visible);
    if (info)
        *info = *visible;
    return groundOf(*season, period, choice, caller, {team});
}

} // namespace touchline
