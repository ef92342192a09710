// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/seasonwriter.h"
#include "core/contract/codec.h"
#include "core/import/foldedname.h"
#include "server/data/binding.h"
#include "server/data/uuid.h"
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <cmath>
#include <span>

namespace touchline {
using namespace Qt::StringLiterals;

SeasonWriter::SeasonWriter(Transaction &transaction, const StatLineTable &table, const SeasonData &data, const ImportOptions &options)
    : m_transaction(transaction), m_database(transaction.database()), m_data(data), m_options(options), m_roster(m_database),
      m_matches(m_database), m_lines(m_database, table)
{}

Result<ImportReport> SeasonWriter::write()
{
    for (const auto step : {&SeasonWriter::findSeason, &SeasonWriter::writeTeams, &SeasonWriter::writePlayers, &SeasonWriter::writeMatches,
                            &SeasonWriter::writeLines, &SeasonWriter::writeRegistrations}) {
        if (const auto done = (this->*step)(); !done)
            return failed(done);
    }
    return m_report;
}

Result<void> SeasonWriter::findSeason()
{
    m_zone = QTimeZone(m_data.timeZone.toLatin1());
    auto competition = m_roster.findCompetition(m_data.sport, m_data.competition);
    if (!competition)
        return failed(competition);
    if (!*competition) {
        const auto added = m_roster.addCompetition(
            m_transaction,
            {.sport = m_data.sport, .name = m_data.competition, .timeZone = m_data.timeZone, .leagueVisible = m_options.leagueVisible});
        if (!added)
            return failed(added);
        *competition = *added;
        note(u"competition"_s, toNumber(*added));
    }
    const auto known = m_roster.findSeason(**competition, m_data.label);
    if (!known)
        return failed(known);
    QJsonObject days;
    if (*known) {
        m_report.season = **known;
        const auto info = m_roster.season(m_report.season);
        if (!info)
            return failed(info);
        days = {{u"first"_s, info->first.toString(Qt::ISODate)}, {u"last"_s, info->last.toString(Qt::ISODate)}};
        m_zone = QTimeZone(info->timeZone.toLatin1());
    }
    QDate first = m_data.first.value_or(QDate());
    QDate last = m_data.last.value_or(QDate());
    for (const SourceMatch &match : m_data.matches) {
        const QDate day = dayOf(match.kickOff);
        first = first.isValid() ? std::min(first, day) : day;
        last = last.isValid() ? std::max(last, day) : day;
    }
    if (!first.isValid() || !last.isValid() || first > last)
        return fail(ErrorCode::Invalid, u"The season has no days: it needs matches, or a first and a last day."_s);
    if (!*known) {
        const auto added = m_roster.addSeason(m_transaction, **competition, m_data.label, first, last);
        if (!added)
            return failed(added);
        m_report.season = *added;
        m_report.seasonAdded = true;
        note(u"season"_s, toNumber(*added));
    } else {
        const auto widened = m_roster.widenSeason(m_transaction, m_report.season, first, last);
        if (!widened)
            return failed(widened);
        if (*widened)
            note(u"season_days"_s, toNumber(m_report.season), days);
    }
    auto ids = ExternalIds::load(m_database, m_data.source, m_report.season, m_data.keysPerSeason);
    if (!ids)
        return failed(ids);
    m_ids = *std::move(ids);
    return {};
}

void SeasonWriter::note(const QString &kind, qint64 target, const QJsonObject &before)
{
    m_notes.push_back({.kind = kind, .target = target, .before = before});
}

Result<TeamId> SeasonWriter::addTeam(const SourceTeam &team)
{
    const auto club = [this, folded = foldedName(team.name)]() -> Result<std::optional<qint64>> {
        auto found = m_database.select("club_find"_L1, {{u":folded"_s, folded}});
        if (!found)
            return failed(found);
        return found->next() ? std::optional(found->value(0).toLongLong()) : std::nullopt;
    };
    const auto before = club();
    if (!before)
        return failed(before);
    const auto added = m_roster.addTeam(m_transaction, m_data.sport, team.name, team.shortName);
    if (!added)
        return added;
    note(u"team"_s, toNumber(*added));
    if (!*before) {
        const auto made = club();
        if (!made)
            return failed(made);
        note(u"club"_s, made->value_or(0));
    }
    return added;
}

Result<void> SeasonWriter::writeTeams()
{
    QSet<qint64> takesPart;
    auto teams = m_database.select("season_team_ids"_L1, {{u":season"_s, toNumber(m_report.season)}});
    if (!teams)
        return failed(teams);
    while (teams->next())
        takesPart.insert(teams->value(0).toLongLong());
    for (const SourceTeam &team : m_data.teams) {
        if (const auto known = m_ids->find(ExternalIds::Kind::Team, team.key)) {
            m_teamOf.insert(team.key, TeamId{*known});
        } else {
            auto found = m_roster.findTeam(m_data.sport, team.name);
            if (!found)
                return failed(found);
            if (!*found) {
                const auto added = addTeam(team);
                if (!added)
                    return failed(added);
                *found = *added;
            }
            ++m_report.teamsAdded;
            m_teamOf.insert(team.key, **found);
            if (const auto added = m_ids->add(m_transaction, ExternalIds::Kind::Team, team.key, toNumber(**found)); !added)
                return added;
        }
        if (const auto added = m_roster.addTeamToSeason(m_transaction, m_report.season, m_teamOf.value(team.key)); !added)
            return added;
        if (const qint64 id = toNumber(m_teamOf.value(team.key)); !takesPart.contains(id)) {
            takesPart.insert(id);
            note(u"season_team"_s, id);
        }
    }
    return {};
}

Result<void> SeasonWriter::writePlayers()
{
    if (m_data.keysByName) {
        for (const SourceLine &line : m_data.lines)
            m_teamsOfPlayer[line.player].insert(toNumber(m_teamOf.value(line.team)));
    }
    for (const SourcePlayer &player : m_data.players) {
        auto known = m_ids->find(ExternalIds::Kind::Player, player.key);
        if (!known && m_data.keysByName) {
            const auto named = namedPlayer(player);
            if (!named)
                return failed(named);
            if (*named) {
                known = toNumber(**named);
                if (const auto added = m_ids->add(m_transaction, ExternalIds::Kind::Player, player.key, *known); !added)
                    return added;
            }
        }
        const auto id = known ? Result<PlayerId>(PlayerId{*known}) : addPlayer(player);
        if (!id)
            return failed(id);
        m_playerOf.insert(player.key, *id);
        if (!known)
            continue;
        if (const auto renamed = renamePlayer(*id, player); !renamed)
            return renamed;
    }
    return {};
}

Result<std::optional<PlayerId>> SeasonWriter::namedPlayer(const SourcePlayer &player) const
{
    QSet<qint64> found;
    // Whoever is in the squad of this season; of a season that is new to the team, whoever has ever been in it.
    for (const auto query : {"players_of_name"_L1, "players_of_name_in_team"_L1}) {
        if (!found.isEmpty())
            break;
        for (const qint64 team : m_teamsOfPlayer.value(player.key)) {
            Bindings asked{{u":team"_s, team}, {u":folded"_s, foldedName(player.name)}};
            if (query == "players_of_name"_L1)
                asked.append({u":season"_s, toNumber(m_report.season)});
            auto rows = m_database.select(query, asked);
            if (!rows)
                return failed(rows);
            while (rows->next())
                found.insert(rows->value(0).toLongLong());
        }
    }
    if (found.size() > 1)
        return fail(ErrorCode::Conflict,
                    u"There are %1 players called \"%2\" in this team, and the file does not say which is meant. Give one of them another "
                    "name, an initial for example, here and in the file."_s.arg(found.size())
                        .arg(player.name));
    return found.isEmpty() ? std::nullopt : std::optional(PlayerId{*found.cbegin()});
}

std::optional<MatchId> SeasonWriter::sameMatch(const QHash<qint64, MatchRecord> &records, const MatchRecord &wanted)
{
    for (auto record = records.cbegin(); record != records.cend(); ++record) {
        if (record->home == wanted.home && record->away == wanted.away && record->day == wanted.day)
            return MatchId{record.key()};
    }
    return {};
}

Result<PlayerId> SeasonWriter::addPlayer(const SourcePlayer &player)
{
    const auto id = m_roster.addPlayer(m_transaction, player.name, player.birthYear);
    if (!id)
        return id;
    ++m_report.playersAdded;
    note(u"player"_s, toNumber(*id));
    for (const QString &alias : player.aliases) {
        if (const auto added = m_roster.addAlias(m_transaction, *id, alias); !added)
            return failed(added);
    }
    if (const auto added = m_ids->add(m_transaction, ExternalIds::Kind::Player, player.key, toNumber(*id)); !added)
        return failed(added);
    return id;
}

Result<void> SeasonWriter::renamePlayer(PlayerId id, const SourcePlayer &player)
{
    const auto names = m_roster.namesOf(id);
    if (!names)
        return failed(names);
    // An old file read again brings an old spelling, which is known as an alias and stays one.
    const bool rename = !names->contains(player.name);
    if (rename) {
        const auto kept = m_roster.addAlias(m_transaction, id, names->constFirst());
        if (!kept)
            return kept;
        if (const auto renamed = m_roster.renamePlayer(m_transaction, id, player.name); !renamed)
            return renamed;
    }
    bool added = false;
    QJsonArray aliases;
    if (rename)
        aliases.append(names->constFirst());
    for (const QString &alias : player.aliases) {
        if (names->contains(alias))
            continue;
        added = true;
        aliases.append(alias);
        if (const auto kept = m_roster.addAlias(m_transaction, id, alias); !kept)
            return kept;
    }
    m_report.playersRenamed += rename || added;
    if (rename || added)
        note(u"player_name"_s, toNumber(id),
             {{u"name"_s, names->constFirst()}, {u"folded"_s, foldedName(names->constFirst())}, {u"aliases"_s, aliases}});
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
            return fail(ErrorCode::Conflict, u"The source's match \"%1\" belongs to another season already."_s.arg(match.key));
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

/** Somebody's table has some columns: of a line that is there already, the others stay. */
static void keepWhatIsNotSaid(StatLineRecord &line, const StatLineRecord &stored)
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

Result<void> SeasonWriter::finish(ImportReport &report)
{
    const auto revision = m_transaction.revision();
    if (!revision)
        return failed(revision);
    report.revision = *revision;
    if (const auto touched = m_transaction.touch(report.season); !touched)
        return touched;
    if (const auto touched = m_transaction.touch(Transaction::Scope::Rosters); !touched)
        return touched;
    auto batch = m_database.select(
        "import_batch_insert"_L1,
        {{u":uuid"_s, m_options.uuid.isEmpty() ? newUuid() : m_options.uuid},
         {u":season"_s, toNumber(report.season)},
         {u":source"_s, m_data.source},
         {u":user"_s, boundOptional(m_options.actor)},
         {u":at"_s, QDateTime::currentSecsSinceEpoch()},
         {u":files"_s, QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(m_data.files)).toJson(QJsonDocument::Compact))},
         {u":added"_s, report.linesAdded},
         {u":changed"_s, report.linesChanged},
         {u":revision"_s, toNumber(*revision)},
         {u":report"_s, QString::fromUtf8(encode<ImportCounts>(report))}});
    if (!batch)
        return failed(batch);
    if (!batch->next())
        return fail(ErrorCode::Internal, u"The database gave no id."_s);
    const BatchId id{batch->value(0).toLongLong()};
    if (const auto noted = writeNotes(id); !noted)
        return noted;
    return m_transaction.audit({.action = u"season.import"_s,
                                .actor = m_options.actor,
                                .subjectKind = u"season"_s,
                                .subject = toNumber(report.season),
                                .detail = {{u"batch"_s, toNumber(id)},
                                           {u"source"_s, m_data.source},
                                           {u"files"_s, m_data.files.size()},
                                           {u"lines_added"_s, report.linesAdded},
                                           {u"lines_changed"_s, report.linesChanged}},
                                .requestId = m_options.origin.requestId,
                                .remote = m_options.origin.remote});
}

Result<void> SeasonWriter::writeNotes(BatchId batch)
{
    for (const Note &one : m_notes) {
        const QVariant before = one.before.isEmpty()
            ? QVariant(QMetaType::fromType<QString>())
            : QVariant(QString::fromUtf8(QJsonDocument(one.before).toJson(QJsonDocument::Compact)));
        const auto written =
            m_database.select("import_change_insert"_L1,
                              {{u":batch"_s, toNumber(batch)}, {u":kind"_s, one.kind}, {u":target"_s, one.target}, {u":before"_s, before}});
        if (!written)
            return failed(written);
    }
    return {};
}

} // namespace touchline
