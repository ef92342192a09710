// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/insightservice.h"
#include "server/security/policy.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

/** Which seasons the feats of each player count. */
struct InsightService::Chapters
{
    QHash<qint64, QList<CareerChapter>> of; // by player
    int seasons = 1;
    int leftOut = 0;
};

/** Those of the sport up to the asked season, oldest first; that season alone for players of whom the roster says nothing more. */
Result<QList<SeasonInfo>> InsightService::seasonsOf(PlayerId player, const SeasonInfo &asked, const Caller &caller) const
{
    const auto known = m_rosters.player(player, caller);
    if (!known && known.error().code == ErrorCode::NotFound)
        return QList{asked};
    if (!known)
        return failed(known);
    auto seasons = m_rosters.seasonsOf(known->data, caller);
    if (!seasons)
        return failed(seasons);
    seasons->removeIf(
        [&asked](const SeasonInfo &season) { return season.sport != asked.sport || season.id == asked.id || season.first > asked.first; });
    seasons->append(asked);
    return *std::move(seasons);
}

Result<InsightService::Chapters> InsightService::chaptersOf(const StatisticsGround &ground, const QList<PlayerId> &squad,
                                                            const InsightChoice &choice, const Caller &caller) const
{
    Chapters chapters;
    const CareerChapter present{.frame = ground.frame, .competition = ground.season.competition, .time = ground.options.time};
    if (!choice.career) {
        for (const PlayerId player : squad)
            chapters.of[toNumber(player)] = {present};
        return chapters;
    }
    QHash<qint64, QList<SeasonInfo>> asked;
    QList<SeasonInfo> all;
    for (const PlayerId player : squad) {
        auto seasons = seasonsOf(player, ground.season, caller);
        if (!seasons)
            return failed(seasons);
        for (const SeasonInfo &season : std::as_const(*seasons)) {
            if (!std::ranges::contains(all, season.id, &SeasonInfo::id))
                all.append(season);
        }
        asked.insert(toNumber(player), *std::move(seasons));
    }
    std::ranges::sort(all, {}, [&ground](const SeasonInfo &season) {
        return std::tuple(season.id == ground.season.id, season.first, season.id); // the asked one is never left out
    });
    chapters.leftOut = std::max(0, int(all.size()) - mostSeasons);
    all.remove(0, chapters.leftOut);
    chapters.seasons = std::max(1, int(all.size()));
    QHash<qint64, CareerChapter> counted{{toNumber(ground.season.id), present}};
    for (const PlayerId player : squad) {
        for (const SeasonInfo &season : std::as_const(asked[toNumber(player)])) {
            if (!std::ranges::contains(all, season.id, &SeasonInfo::id))
                continue;
            auto chapter = counted.find(toNumber(season.id));
            if (chapter == counted.end()) {
                const auto other = m_grounds.ofPlayer(player, {.season = season.id}, {.comparisons = false, .stop = choice.stop}, caller);
                if (!other)
                    return failed(other);
                chapter = counted.insert(toNumber(season.id),
                                         {.frame = other->frame, .competition = season.competition, .time = other->options.time});
            }
            chapters.of[toNumber(player)].append(*chapter);
        }
    }
    return chapters;
}

Result<SeasonId> InsightService::newestSeason(TeamId team, const Caller &caller) const
{
    auto seasons = m_rosters.seasons(caller);
    if (!seasons)
        return failed(seasons);
    std::ranges::sort(seasons->data, std::ranges::greater{}, [](const SeasonInfo &season) { return std::pair(season.first, season.id); });
    for (const SeasonInfo &season : std::as_const(seasons->data)) {
        const auto visible = m_rosters.visibleTeam(team, season, caller);
        if (visible)
            return season.id;
        if (visible.error().code != ErrorCode::NotFound)
            return failed(visible);
    }
    return policy::nothingThere();
}

Result<Answer<TeamInsights>> InsightService::insights(TeamId team, std::optional<SeasonId> asked, const InsightChoice &choice,
                                                      const Caller &caller) const
{
    const auto found = asked ? Result<SeasonId>(*asked) : newestSeason(team, caller);
    if (!found)
        return failed(found);
    const SeasonId season = *found;
    TeamInfo info;
    const auto ground =
        m_grounds.ofTeam(team, {.season = season}, {.per = choice.per, .comparisons = false, .stop = choice.stop}, caller, &info);
    if (!ground)
        return failed(ground);
    auto insights = teamInsights(*ground->frame, *ground->pack, team, ground->options);
    if (!insights)
        return failed(insights);
    insights->teamName = info.name;

    Answer<TeamInsights> answer{.data = *std::move(insights), .meta = ground->meta};
    QList<PlayerId> squad;
    for (const int player : presentSquad(*ground->frame, team))
        squad.append(ground->frame->players().at(player).id);
    auto chapters = chaptersOf(*ground, squad, choice, caller);
    if (!chapters)
        return failed(chapters);
    answer.data.seasonsCounted = chapters->seasons;
    answer.data.leftOut = chapters->leftOut;
    for (const PlayerId player : std::as_const(squad)) {
        auto feats = featsOf(chapters->of[toNumber(player)], *ground->pack, player, ground->pack->insights());
        if (!feats)
            return failed(feats);
        answer.data.milestones += feats->milestones;
        answer.data.records += feats->records;
        answer.data.streaks += feats->streaks;
    }
    if (const auto added = addForms(answer.data, *ground->frame, *ground->pack, ground->options); !added)
        return failed(added);
    if (choice.career || !asked) {
        // The newest change of anything: a registration in any season may add it to those that count, or make it the newest.
        const auto all = m_rosters.seasons(caller);
        if (!all)
            return failed(all);
        answer.meta.dataRevision = std::max(answer.meta.dataRevision, all->meta.dataRevision);
    }
    return answer;
}

} // namespace touchline
