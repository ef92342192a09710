// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/seasonwriter.h"
#include "core/contract/codec.h"
#include "core/import/findings.h"
#include "core/import/foldedname.h"
#include "server/data/binding.h"
#include "server/data/uuid.h"
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <algorithm>

namespace touchline {
using namespace Qt::StringLiterals;

namespace {
constexpr int usualGrowth = 31; // days: a season that its own tables began grows from week to week
}

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
        warnOfDaysOutside(*info);
    }
    QDate first = m_data.first.value_or(QDate());
    QDate last = m_data.last.value_or(QDate());
    for (const SourceMatch &match : m_data.matches) {
        const QDate day = dayOf(match.kickOff);
        first = first.isValid() ? std::min(first, day) : day;
        last = last.isValid() ? std::max(last, day) : day;
    }
    if (!first.isValid() || !last.isValid() || first > last)
        return refusedFor(
            {.code = u"season_without_days"_s, .detail = u"The season has no days: it needs matches, or a first and a last day."_s},
            ErrorCode::Invalid);
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

void SeasonWriter::warnOfDaysOutside(const SeasonInfo &season)
{
    if (!m_data.keysByName)
        return;
    const auto isOutside = [&](const SourceMatch &match) {
        const QDate day = dayOf(match.kickOff);
        return day.daysTo(season.first) > usualGrowth || season.last.daysTo(day) > usualGrowth;
    };
    QHash<QString, QDate> outside;
    for (const SourceMatch &match : m_data.matches) {
        if (isOutside(match))
            outside.insert(match.key, dayOf(match.kickOff));
    }
    if (outside.isEmpty())
        return;
    const auto line = std::ranges::find_if(m_data.lines, [&outside](const SourceLine &each) { return outside.contains(each.match); });
    const bool placed = line != m_data.lines.cend();
    m_report.findings.add({.code = u"season_widened"_s,
                           .detail = u"%1 more than %2 days outside the season, which goes from %3 to %4; the first one on %5. "
                                     "Where that is right, the season becomes longer."_s
                                         .arg(outside.size() == 1 ? u"1 match lies"_s : u"%1 matches lie"_s.arg(outside.size()))
                                         .arg(usualGrowth)
                                         .arg(season.first.toString(Qt::ISODate), season.last.toString(Qt::ISODate),
                                              (placed ? outside.value(line->match) : *outside.cbegin()).toString(Qt::ISODate)),
                           .severity = Severity::Warning,
                           .file = placed ? m_data.files.value(line->file) : QString(),
                           .line = placed ? line->line : 0});
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
