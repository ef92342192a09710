// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/exportservice.h"
#include "server/data/statlinerepository.h"
#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

/** NaN stands for what was not recorded. */
std::optional<double> recorded(double value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

ExportedLine exportedOf(const StatLineRepository::NamedLine &one)
{
    ExportedLine line{.match = one.line.match,
                      .day = one.day,
                      .round = one.round,
                      .player = one.line.player,
                      .name = one.playerName,
                      .team = one.line.team,
                      .teamName = one.teamName,
                      .started = one.line.started,
                      .played = one.line.played,
                      .time = one.line.time,
                      .position = one.line.position,
                      .values = {}};
    line.values.reserve(qsizetype(one.line.values.size()));
    for (const double value : one.line.values)
        line.values.append(recorded(value));
    return line;
}

} // namespace

Result<void> ExportService::fits(qsizetype rows) const
{
    if (rows <= m_limits.rows)
        return {};
    return fail(ErrorCode::TooLarge,
                u"The export has more than %1 rows. Choose a season with \"season\", or a team with \"team\"."_s.arg(m_limits.rows));
}

/** `ask` answers for one season; of those that the team does not play in there is nothing. */
template<typename T, typename Ask>
Result<Answer<QList<T>>> ExportService::ofSeasons(const ExportQuestion &question, const Caller &caller, const Ask &ask) const
{
    if (question.season) {
        auto answer = ask(*question.season);
        if (const auto fit = answer ? fits(answer->data.size()) : Result<void>(); !fit)
            return failed(fit);
        return answer;
    }
    const auto seasons = m_rosters.seasons(caller);
    if (!seasons)
        return failed(seasons);
    Answer<QList<T>> all{.data = {}, .meta = seasons->meta};
    for (const SeasonInfo &season : seasons->data) {
        const auto part = ask(season.id);
        if (!part && part.error().code == ErrorCode::NotFound)
            continue;
        if (!part)
            return failed(part);
        all.data.append(part->data);
        all.meta.dataRevision = std::max(all.meta.dataRevision, part->meta.dataRevision);
        if (const auto fit = fits(all.data.size()); !fit)
            return failed(fit);
    }
    return all;
}

Result<Answer<QList<PlayerInfo>>> ExportService::players(const ExportQuestion &question, const Caller &caller) const
{
    auto answer = ofSeasons<PlayerInfo>(question, caller, [&](SeasonId season) -> Result<Answer<QList<PlayerInfo>>> {
        const auto page = m_rosters.players({.season = season, .team = question.team, .limit = std::numeric_limits<int>::max()}, caller);
        if (!page)
            return failed(page);
        return page->answer;
    });
    if (!answer)
        return answer;
    // Whoever played in several seasons is one player.
    std::ranges::stable_sort(answer->data, {}, [](const PlayerInfo &player) { return toNumber(player.id); });
    QList<PlayerInfo> merged;
    for (PlayerInfo &player : answer->data) {
        if (!merged.isEmpty() && merged.constLast().id == player.id)
            merged.last().registrations.append(player.registrations);
        else
            merged.append(std::move(player));
    }
    answer->data = std::move(merged);
    return answer;
}

Result<Answer<QList<MatchInfo>>> ExportService::matches(const ExportQuestion &question, const Caller &caller) const
{
    return ofSeasons<MatchInfo>(question, caller, [&](SeasonId season) { return m_rosters.matches(season, question.team, caller); });
}

Result<Answer<QList<Stored<RegistrationEntry>>>> ExportService::registrations(const ExportQuestion &question, const Caller &caller) const
{
    if (question.season) {
        const auto season = m_rosters.visibleSeason(*question.season, caller);
        if (!season)
            return failed(season);
        if (const auto team = question.team ? m_rosters.visibleTeam(*question.team, *season, caller) : Result<TeamInfo>(); !team)
            return failed(team);
    }
    auto answer = m_squads.registrations({.id = {}, .player = {}, .season = question.season, .team = question.team}, caller);
    if (const auto fit = answer ? fits(answer->data.size()) : Result<void>(); !fit)
        return failed(fit);
    return answer;
}

Result<Answer<ExportedLines>> ExportService::lines(SeasonId season, std::optional<TeamId> team, const Caller &caller) const
{
    const auto read = m_rosters.season(season, caller);
    if (!read)
        return failed(read);
    const SeasonInfo &info = read->data;
    if (const auto seen = team ? m_rosters.visibleTeam(*team, info, caller) : Result<TeamInfo>(); !seen)
        return failed(seen);
    const SportPack *pack = m_packs.find(info.sport);
    if (!pack)
        return fail(ErrorCode::Unavailable, u"The sport pack \"%1\" of this season is not installed on the server."_s.arg(info.sport));
    const auto table = StatLineTable::of(*pack);
    if (!table)
        return failed(table);
    // One more than fits tells that there are too many.
    const auto lines = StatLineRepository(m_database, *table).named(season, team, RosterService::scopeIn(info, caller), m_limits.rows + 1);
    if (!lines)
        return failed(lines);
    if (const auto fit = fits(qsizetype(lines->size())); !fit)
        return failed(fit);
    Answer<ExportedLines> answer{.data = {.season = season, .columns = table->metrics(), .rows = {}},
                                 .meta = {.dataRevision = read->meta.dataRevision, .definitions = pack->definitions()}};
    answer.data.rows.reserve(qsizetype(lines->size()));
    for (const auto &line : *lines)
        answer.data.rows.append(exportedOf(line));
    return answer;
}

Result<void> ExportService::finish(const QString &what, const ExportQuestion &question, const QString &form, qsizetype bytes,
                                   const Caller &caller, const Origin &origin)
{
    if (bytes > m_limits.bytes)
        return fail(
            ErrorCode::TooLarge,
            u"The export has more than %1 MB. Choose a season with \"season\", or a team with \"team\"."_s.arg(m_limits.bytes >> 20));
    QJsonObject detail{{u"form"_s, form}, {u"bytes"_s, bytes}};
    if (question.team)
        detail.insert(u"team"_s, toNumber(*question.team));
    auto transaction = m_database.begin();
    if (!transaction)
        return failed(transaction);
    const auto audited = transaction->audit({.action = u"export."_s + what,
                                             .actor = caller.user,
                                             .subjectKind = question.season ? u"season"_s : QString(),
                                             .subject = question.season ? toNumber(*question.season) : 0,
                                             .detail = detail,
                                             .requestId = origin.requestId,
                                             .remote = origin.remote});
    return audited ? transaction->commit() : audited;
}

} // namespace touchline
