// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/findings.h"
#include "server/service/seasonwriter.h"
#include <cmath>
#include <span>

/** The steps of SeasonWriter for matches and what players did in them. */
namespace touchline {
using namespace Qt::StringLiterals;

namespace {

/** Somebody's table has some columns: of a line that is there already, the others stay. */
void keepWhatIsNotSaid(StatLineRecord &line, const StatLineRecord &stored)
{
    if (line.time < 0)
        line.time = stored.time;
    if (line.position.isEmpty())
        line.position = stored.position;
    for (size_t i = 0; i < line.values.size() && i < stored.values.size(); ++i) {
        if (std::isnan(line.values[i]))
            line.values[i] = stored.values[i];
    }
}

} // namespace

std::optional<MatchId> SeasonWriter::sameMatch(const QHash<qint64, MatchRecord> &records, const MatchRecord &wanted)
{
    for (auto record = records.cbegin(); record != records.cend(); ++record) {
        if (record->home == wanted.home && record->away == wanted.away && record->day == wanted.day)
            return MatchId{record.key()};
    }
    return {};
}

Result<void> SeasonWriter::writeMatches()
{
    const auto records = m_matches.records(m_report.season);
    if (!records)
        return failed(records);
    QSet<QString> withLines;
    for (const SourceLine &line : m_data.lines)
        withLines.insert(line.match);
    for (const SourceMatch &match : m_data.matches) {
        const bool played = withLines.contains(match.key) || match.homeScore;
        MatchRecord record{.season = m_report.season,
                           .round = match.round,
                           .status = played ? u"played"_s : u"scheduled"_s,
                           .kickOff = match.kickOff.toUTC(),
                           .day = dayOf(match.kickOff),
                           .length = match.length,
                           .venue = match.venue,
                           .home = m_teamOf.value(match.home),
                           .away = m_teamOf.value(match.away),
                           .homeScore = match.homeScore,
                           .awayScore = match.awayScore};
        auto known = m_ids->find(ExternalIds::Kind::Match, match.key);
        if (const auto same = m_data.keysByName && !known ? sameMatch(*records, record) : std::nullopt) {
            known = toNumber(*same);
            if (const auto id = m_ids->add(m_transaction, ExternalIds::Kind::Match, match.key, *known); !id)
                return id;
        }
        if (const auto stored = known && m_data.keysByName ? records->constFind(*known) : records->cend(); stored != records->cend()) {
            // Somebody's table knows the day and perhaps the score; the time of day, the round and the place stay as they were entered.
            record.kickOff = stored->day == record.day ? stored->kickOff : record.kickOff;
            record.round = record.round == 0 ? stored->round : record.round;
            record.venue = record.venue.isEmpty() ? stored->venue : record.venue;
            record.length = record.length == 0 ? stored->length : record.length;
            record.homeScore = record.homeScore ? record.homeScore : stored->homeScore;
            record.awayScore = record.awayScore ? record.awayScore : stored->awayScore;
        }
        if (!known) {
            const auto added = m_matches.add(m_transaction, record);
            if (!added)
                return failed(added);
            ++m_report.matchesAdded;
            m_matchOf.insert(match.key, *added);
            if (const auto id = m_ids->add(m_transaction, ExternalIds::Kind::Match, match.key, toNumber(*added)); !id)
                return id;
            continue;
        }
        m_matchOf.insert(match.key, MatchId{*known});
        const auto stored = records->constFind(*known);
        if (stored == records->cend())
            return refusedFor(
                {.code = u"match_elsewhere"_s, .detail = u"The source's match \"%1\" belongs to another season already."_s.arg(match.key)},
                ErrorCode::Conflict);
        if (*stored == record)
            continue;
        ++m_report.matchesChanged;
        if (stored->home != record.home || stored->away != record.away)
            note(u"match_teams"_s, *known);
        if (const auto changed = m_matches.change(m_transaction, MatchId{*known}, record, m_options.reason, m_options.actor); !changed)
            return changed;
    }
    return {};
}

Result<void> SeasonWriter::writeLines()
{
    QHash<std::pair<qint64, qint64>, StatLineRecord> stored;
    const auto read = m_lines.eachLine(
        m_report.season, [&stored](const StatLineRecord &line) { stored.insert({toNumber(line.player), toNumber(line.match)}, line); });
    if (!read)
        return read;
    std::vector<StatLineRecord> added;
    std::vector<StatLineRecord> changed;
    for (const SourceLine &line : m_data.lines) {
        StatLineRecord record{.player = m_playerOf.value(line.player),
                              .match = m_matchOf.value(line.match),
                              .team = m_teamOf.value(line.team),
                              .started = line.started,
                              .played = line.played,
                              .time = line.time,
                              .position = line.position,
                              .values = line.values};
        const auto known = stored.constFind({toNumber(record.player), toNumber(record.match)});
        if (m_data.keysByName && known != stored.cend())
            keepWhatIsNotSaid(record, *known);
        if (known == stored.cend())
            added.push_back(std::move(record));
        else if (*known == record)
            ++m_report.linesUnchanged;
        else
            changed.push_back(std::move(record));
    }
    std::ranges::sort(added, {}, [](const StatLineRecord &line) { return std::pair(line.player, line.match); });
    m_report.linesAdded = int(added.size());
    m_report.linesChanged = int(changed.size());
    const auto all = qint64(added.size() + changed.size());
    constexpr size_t atOnce = 1000;
    for (size_t first = 0; first < added.size(); first += atOnce) {
        const auto part = std::span(added).subspan(first, std::min(atOnce, added.size() - first));
        if (const auto written = m_lines.insert(m_transaction, {part.begin(), part.end()}); !written)
            return written;
        if (m_options.progress)
            m_options.progress(qint64(first + part.size()), all);
    }
    return changed.empty() ? Result<void>{} : m_lines.correct(m_transaction, changed, m_options.reason, m_options.actor);
}

} // namespace touchline
