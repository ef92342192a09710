// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/rosterservice.h"
#include "core/import/foldedname.h"
#include "server/data/binding.h"
#include "server/security/policy.h"
#include "server/service/pagecursor.h"

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

SportInfo infoOf(const SportPack &pack)
{
    return {.id = pack.id(), .version = pack.version(), .names = pack.names()};
}

/** Whether the player is registered in the season, in a team that the caller sees. */
bool isSeen(const PlayerInfo &player, const SeasonInfo &season, const Caller &caller)
{
    return std::ranges::any_of(player.registrations, [&](const RegistrationInfo &registration) {
        return registration.season == season.id && (season.leagueVisible || policy::seesTeam(caller, registration.team));
    });
}

AnswerMeta about(const SeasonInfo &season, AnswerMeta meta)
{
    meta.seasonEnd = season.last;
    return meta;
}

Result<PlayerPage> pageOf(QList<PlayerInfo> players, const PlayerQuestion &question, qsizetype offset, const AnswerMeta &meta)
{
    if (!question.order.isEmpty()) {
        if (const auto arranged = arrange(players, tableOf(players), question.order); !arranged)
            return failed(arranged);
    }
    const auto from = std::min(offset, players.size());
    const auto count = std::min<qsizetype>(question.limit, players.size() - from);
    PlayerPage page{.answer = {.data = players.sliced(from, count), .meta = meta}};
    if (question.counted)
        page.answer.meta.total = players.size();
    if (from + count < players.size())
        page.next = pageCursor(meta, from + count, question.order);
    return page;
}

} // namespace

TeamScope RosterService::scopeIn(const SeasonInfo &season, const Caller &caller)
{
    return season.leagueVisible ? TeamScope() : policy::scopeOf(caller);
}

Result<AnswerMeta> RosterService::metaOf(std::optional<SeasonId> season, const QString &sport) const
{
    const auto revision = m_rosters.shownRevision(season);
    if (!revision)
        return failed(revision);
    const auto *pack = m_packs.find(sport);
    return AnswerMeta{.dataRevision = *revision, .definitions = pack ? pack->definitions() : QString()};
}

Answer<QList<SportInfo>> RosterService::sports() const
{
    Answer<QList<SportInfo>> answer;
    QStringList definitions;
    for (const auto &pack : m_packs.all()) {
        answer.data.append(infoOf(pack));
        definitions.append(pack.definitions());
    }
    answer.meta.definitions = definitions.join(u',');
    return answer;
}

Result<Answer<const SportPack *>> RosterService::sport(const QString &id) const
{
    const auto *pack = m_packs.find(id);
    if (!pack)
        return policy::nothingThere();
    return Answer<const SportPack *>{.data = pack, .meta = {.definitions = pack->definitions()}};
}

Result<Answer<QList<SeasonInfo>>> RosterService::seasons(const Caller &caller) const
{
    const auto meta = metaOf({});
    if (!meta)
        return failed(meta);
    auto all = m_rosters.seasons();
    if (!all)
        return failed(all);
    if (!caller.isAdmin()) {
        QList<SeasonInfo> visible;
        for (const auto &season : std::as_const(*all)) {
            const auto seen = visibleSeason(season.id, caller);
            if (seen)
                visible.append(season);
            else if (seen.error().code != ErrorCode::NotFound)
                return failed(seen);
        }
        *all = std::move(visible);
    }
    return Answer<QList<SeasonInfo>>{.data = *std::move(all), .meta = *meta};
}

Result<SeasonInfo> RosterService::visibleSeason(SeasonId season, const Caller &caller) const
{
    auto info = m_rosters.season(season);
    if (!info)
        return failed(info);
    if (info->leagueVisible || caller.isAdmin())
        return info;
    const auto teams = m_rosters.teams(season);
    if (!teams)
        return failed(teams);
    if (!std::ranges::any_of(*teams, [&](const TeamInfo &team) { return policy::seesTeam(caller, team.id); }))
        return policy::nothingThere();
    return info;
}

Result<Answer<SeasonInfo>> RosterService::season(SeasonId season, const Caller &caller) const
{
    const auto meta = metaOf(season);
    if (!meta)
        return failed(meta);
    auto info = visibleSeason(season, caller);
    if (!info)
        return failed(info);
    const auto read = about(*info, *meta);
    return Answer<SeasonInfo>{.data = *std::move(info), .meta = read};
}

Result<Answer<QList<TeamInfo>>> RosterService::teams(SeasonId season, const Caller &caller) const
{
    const auto meta = metaOf(season);
    if (!meta)
        return failed(meta);
    const auto info = visibleSeason(season, caller);
    if (!info)
        return failed(info);
    auto teams = m_rosters.teams(season);
    if (!teams)
        return failed(teams);
    if (!info->leagueVisible)
        teams->removeIf([&](const TeamInfo &team) { return !policy::seesTeam(caller, team.id); });
    return Answer<QList<TeamInfo>>{.data = *std::move(teams), .meta = about(*info, *meta)};
}

Result<TeamInfo> RosterService::visibleTeam(TeamId team, const SeasonInfo &season, const Caller &caller) const
{
    if (!season.leagueVisible && !policy::seesTeam(caller, team))
        return policy::nothingThere();
    return m_rosters.team(season.id, team);
}

Result<Answer<TeamInfo>> RosterService::team(SeasonId season, TeamId team, const Caller &caller) const
{
    const auto meta = metaOf(season);
    if (!meta)
        return failed(meta);
    const auto info = visibleSeason(season, caller);
    if (!info)
        return failed(info);
    auto found = visibleTeam(team, *info, caller);
    if (!found)
        return failed(found);
    return Answer<TeamInfo>{.data = *std::move(found), .meta = about(*info, *meta)};
}

Result<PlayerPage> RosterService::players(const PlayerQuestion &question, const Caller &caller) const
{
    const auto meta = metaOf(question.season);
    if (!meta)
        return failed(meta);
    const auto info = visibleSeason(question.season, caller);
    if (!info)
        return failed(info);
    if (question.team) {
        if (const auto team = visibleTeam(*question.team, *info, caller); !team)
            return failed(team);
    }
    const auto offset = pageOffset(question.cursor, *meta, question.order);
    if (!offset)
        return failed(offset);
    auto players = m_rosters.players(question.season, question.team, scopeIn(*info, caller));
    if (!players)
        return failed(players);
    if (!question.text.isEmpty()) {
        const auto wanted = foldedName(question.text);
        players->removeIf([&wanted](const PlayerInfo &player) { return !foldedName(player.name).contains(wanted); });
    }
    return pageOf(*std::move(players), question, *offset, about(*info, *meta));
}

Result<PlayerPage> RosterService::playersNamed(const PlayerQuestion &question, const Caller &caller) const
{
    const auto meta = metaOf({});
    if (!meta)
        return failed(meta);
    const auto offset = pageOffset(question.cursor, *meta, question.order);
    if (!offset)
        return failed(offset);
    auto players = m_rosters.playersNamed(question.name, policy::scopeOf(caller));
    if (!players)
        return failed(players);
    return pageOf(*std::move(players), question, *offset, *meta);
}

Result<Answer<PlayerInfo>> RosterService::player(PlayerId player, const Caller &caller) const
{
    const auto meta = metaOf({});
    if (!meta)
        return failed(meta);
    auto info = m_rosters.player(player, policy::scopeOf(caller));
    if (!info)
        return failed(info);
    return Answer<PlayerInfo>{.data = *std::move(info), .meta = *meta};
}

Result<PlayerInfo> RosterService::mayAsk(PlayerId player, const SeasonInfo &season, const Caller &caller) const
{
    auto info = m_rosters.player(player, policy::scopeOf(caller));
    if (info && !isSeen(*info, season, caller))
        return policy::nothingThere();
    return info;
}

Result<QList<SeasonInfo>> RosterService::seasonsOf(const PlayerInfo &player, const Caller &caller) const
{
    const auto all = m_rosters.seasons();
    if (!all)
        return failed(all);
    QList<SeasonInfo> asked;
    for (const SeasonInfo &season : *all) {
        if (!isSeen(player, season, caller))
            continue;
        const auto visible = visibleSeason(season.id, caller);
        if (visible)
            asked.prepend(season); // they come newest first
        else if (visible.error().code != ErrorCode::NotFound)
            return failed(visible);
    }
    return asked;
}

Result<Answer<QList<MatchInfo>>> RosterService::matches(SeasonId season, std::optional<TeamId> team, const Caller &caller) const
{
    const auto meta = metaOf(season);
    if (!meta)
        return failed(meta);
    const auto info = visibleSeason(season, caller);
    if (!info)
        return failed(info);
    if (team) {
        if (const auto found = visibleTeam(*team, *info, caller); !found)
            return failed(found);
    }
    auto matches = m_matches.matches(season, team);
    if (!matches)
        return failed(matches);
    if (!info->leagueVisible)
        matches->removeIf(
            [&](const MatchInfo &match) { return !policy::seesTeam(caller, match.home) && !policy::seesTeam(caller, match.away); });
    return Answer<QList<MatchInfo>>{.data = *std::move(matches), .meta = about(*info, *meta)};
}

Result<Answer<MatchInfo>> RosterService::match(MatchId match, const Caller &caller) const
{
    const auto meta = metaOf({});
    if (!meta)
        return failed(meta);
    auto info = m_matches.match(match);
    if (!info)
        return failed(info);
    if (!policy::seesTeam(caller, info->home) && !policy::seesTeam(caller, info->away)) {
        const auto season = m_rosters.season(info->season);
        if (!season)
            return failed(season);
        if (!season->leagueVisible)
            return policy::nothingThere();
    }
    return Answer<MatchInfo>{.data = *std::move(info), .meta = *meta};
}

} // namespace touchline
