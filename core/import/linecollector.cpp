// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/linecollector.h"
#include "core/import/cell.h"
#include <cmath>

namespace touchline {
using namespace Qt::StringLiterals;

LineCollector::LineCollector(const ImportTemplate &mapping, const SportPack &pack, const QTimeZone &zone, const SourceFiles &files,
                             Findings &findings)
    : m_mapping(mapping), m_pack(pack), m_zone(zone), m_files(files), m_findings(findings)
{
    size_t rows = 0;
    for (const SheetTable &table : files.lines)
        rows += size_t(table.rowCount());
    m_lines.reserve(rows);
}

bool LineCollector::isWanted(const SheetTable &table, qsizetype row) const
{
    if (m_mapping.rows.column.isEmpty())
        return true;
    const auto column = table.columnIndex(m_mapping.rows.column);
    return column && m_mapping.rows.pattern.matchView(table.at(row, *column).trimmed()).hasMatch();
}

void LineCollector::addTeams()
{
    if (m_mapping.teamsFile != "lines"_L1)
        return addTeams(m_files.companions.at(m_mapping.teamsFile));
    for (const SheetTable &table : m_files.lines)
        addTeams(table);
}

void LineCollector::addTeams(const SheetTable &table)
{
    const int key = table.columnIndex(m_mapping.teamKey.column).value_or(0);
    const int name = table.columnIndex(m_mapping.teamName.column).value_or(0);
    const auto shortName = table.columnIndex(m_mapping.teamShort.column);
    const bool lines = m_mapping.teamsFile == "lines"_L1;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (lines && !isWanted(table, row))
            continue;
        SourceTeam team{.key = table.at(row, key).trimmed().toString(), .name = table.at(row, name).trimmed().toString()};
        team.name = m_mapping.teamName.map.value(team.name, team.name);
        const auto known = m_teamNameOfKey.constFind(team.key);
        if (known != m_teamNameOfKey.cend()) {
            if (*known != team.name)
                m_findings.add({.code = u"team_contradiction"_s,
                                .detail = u"The team with the key \"%1\" has another name above."_s.arg(team.key),
                                .file = table.fileName(),
                                .line = table.lineOf(row),
                                .column = m_mapping.teamName.column});
            continue;
        }
        m_teamNameOfKey.insert(team.key, team.name);
        if (shortName)
            team.shortName = table.at(row, *shortName).trimmed().left(20).toString();
        m_teamByShort.insert(team.shortName, team.key);
        m_teams.push_back(std::move(team));
    }
}

LineCollector::Column LineCollector::bound(const SheetTable &table, const MappedValue &mapped)
{
    Column column{.mapped = mapped};
    if (!mapped.isSet())
        return column;
    if (mapped.file.isEmpty()) {
        column.index = table.columnIndex(mapped.column).value_or(-1);
        return column;
    }
    column.index = table.columnIndex(mapped.by).value_or(-1);
    column.companion = &m_files.companions.at(mapped.file);
    column.companionIndex = column.companion->columnIndex(mapped.column).value_or(-1);
    column.otherwise = table.columnIndex(mapped.otherwise).value_or(-1);
    auto [entry, isNew] = m_companionRows.try_emplace({mapped.file, mapped.by});
    if (isNew) {
        const int key = column.companion->columnIndex(mapped.by).value_or(0);
        for (qsizetype row = column.companion->rowCount() - 1; row >= 0; --row)
            entry->second.insert(column.companion->at(row, key).trimmed(), row);
    }
    column.rows = &entry->second;
    return column;
}

QStringView LineCollector::text(const SheetTable &table, qsizetype row, const Column &column) const
{
    if (column.index < 0)
        return {};
    QStringView cell = table.at(row, column.index).trimmed();
    if (column.companion) {
        const qsizetype other = column.rows->value(cell, -1);
        if (other >= 0)
            cell = column.companion->at(other, column.companionIndex).trimmed();
        else
            cell = column.otherwise < 0 ? QStringView() : table.at(row, column.otherwise).trimmed();
    }
    if (column.mapped.format == "unpadded"_L1) {
        while (cell.size() > 1 && cell.startsWith(u'0'))
            cell = cell.sliced(1);
    }
    if (cell.isEmpty())
        return column.mapped.empty;
    if (!column.mapped.map.isEmpty()) {
        const auto word = column.mapped.map.constFind(cell.toString());
        if (word != column.mapped.map.cend())
            return *word;
    }
    return cell;
}

void LineCollector::wrong(const SheetTable &table, qsizetype row, const Column &column, const QString &code, const QString &detail)
{
    m_findings.add({.code = code,
                    .detail = detail,
                    .file = table.fileName(),
                    .line = table.lineOf(row),
                    .column = column.companion ? column.mapped.by : column.mapped.column});
}

bool LineCollector::addLines(const SheetTable &table, const std::function<bool(qsizetype)> &goOn)
{
    m_fileNames.append(table.fileName());
    m_columns.clear();
    for (const QString &name : {u"player"_s, u"player_name"_s, u"position"_s, u"shirt"_s, u"birth_year"_s, u"match"_s, u"round"_s,
                                u"kick_off"_s, u"venue"_s, u"home"_s, u"away"_s, u"home_score"_s, u"away_score"_s, u"team"_s, u"is_home"_s,
                                u"opponent"_s, u"matchup"_s, u"time"_s, u"started"_s})
        m_columns.insert(name, bound(table, m_mapping.value(name)));
    m_metrics.clear();
    for (const Metric &metric : m_pack.metrics())
        m_metrics.push_back(bound(table, m_mapping.metrics.value(metric.id)));
    qsizetype leftOut = 0;
    constexpr qsizetype rowsBetween = 256;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (row % rowsBetween == 0 && !goOn(row))
            return false;
        if (isWanted(table, row))
            readLine(table, row);
        else
            ++leftOut;
    }
    if (leftOut > 0)
        m_findings.add({.code = u"rows_left_out"_s,
                        .detail = u"%1 rows are left out. %2"_s.arg(leftOut).arg(m_mapping.rows.reason),
                        .severity = Severity::Info,
                        .file = table.fileName(),
                        .column = m_mapping.rows.column});
    return true;
}

void LineCollector::readLine(const SheetTable &table, qsizetype row)
{
    const int match = matchOf(table, row);
    if (match < 0)
        return;
    const int player = playerOf(table, row, m_matches[size_t(match)].value.kickOff);
    if (player < 0)
        return;
    Line line;
    line.value.player = m_players[size_t(player)].value.key;
    line.value.match = m_matches[size_t(match)].value.key;
    line.value.file = int(m_fileNames.size()) - 1;
    line.value.line = table.lineOf(row);
    readSides(table, row, m_matches[size_t(match)], line);
    line.value.time = timeOf(table, row);

    const Column &started = m_columns[u"started"_s];
    const QStringView startedText = text(table, row, started);
    if (started.mapped.format == "present"_L1) {
        line.value.started = !startedText.isEmpty();
    } else if (started.mapped.isSet()) {
        const auto flag = cell::flag(startedText);
        if (!flag)
            wrong(table, row, started, u"not_yes_or_no"_s, u"\"%1\" is neither yes nor no."_s.arg(startedText.left(40)));
        line.value.started = flag.value_or(false);
    }
    line.value.position = text(table, row, m_columns[u"position"_s]).toString();
    if (!line.value.position.isEmpty())
        ++m_players[size_t(player)].positions[line.value.position];

    const bool decimalComma = table.hasDecimalComma();
    bool recorded = false;
    line.value.values.reserve(m_metrics.size());
    for (const Column &metric : m_metrics) {
        const QStringView cell = text(table, row, metric);
        auto value = std::optional(std::numeric_limits<double>::quiet_NaN());
        if (!cell.isEmpty()) {
            if (metric.mapped.format == "units_and_rest"_L1)
                value = cell::unitsAndRest(cell, m_pack.time().scale);
            else
                value = cell::number(cell, decimalComma);
            if (!value)
                wrong(table, row, metric, u"not_a_number"_s, u"\"%1\" is not a number."_s.arg(cell.left(40)));
            recorded = true;
        }
        line.value.values.push_back(value.value_or(std::numeric_limits<double>::quiet_NaN()));
    }
    // A source without times shows an appearance by anything that it recorded.
    line.value.played = line.value.time ? *line.value.time > 0 : recorded;
    m_lines.push_back(std::move(line));
}

std::optional<qint64> LineCollector::timeOf(const SheetTable &table, qsizetype row)
{
    const Column &column = m_columns[u"time"_s];
    const QStringView cell = text(table, row, column);
    if (cell.isEmpty())
        return std::nullopt;
    const int scale = m_pack.time().scale;
    if (column.mapped.format == "units_and_rest"_L1) {
        if (const auto time = cell::unitsAndRest(cell, scale))
            return time;
    } else if (cell.contains(u':')) {
        if (const auto time = cell::clock(cell, scale))
            return time;
    } else if (const auto units = cell::number(cell, table.hasDecimalComma())) {
        // 5.1 innings would be 15.3 outs: such a source means 5 innings and 1 out.
        constexpr double rounding = 0.05; // of whoever wrote 5.33 for five and a third
        const double time = *units * scale;
        if (m_pack.time().base == TimeBase::Second || std::abs(time - std::round(time)) <= rounding)
            return std::llround(time);
        wrong(table, row, column, u"not_a_time"_s,
              u"\"%1\" is no whole time. Where the figure behind the point counts the rest, the template says \"format\": "
              "\"units_and_rest\"."_s.arg(cell.left(40)));
        return std::nullopt;
    }
    wrong(table, row, column, u"not_a_time"_s, u"\"%1\" is not a time."_s.arg(cell.left(40)));
    return std::nullopt;
}

int LineCollector::playerOf(const SheetTable &table, qsizetype row, const QDateTime &kickOff)
{
    const Column &keyColumn = m_columns[u"player"_s];
    const QString key = text(table, row, keyColumn).toString();
    const QStringView name = text(table, row, m_columns[u"player_name"_s]);
    if (key.isEmpty() || key.size() > 200) {
        wrong(table, row, keyColumn, u"no_key"_s, u"The row does not say which player it is about."_s);
        return -1;
    }
    const auto known = m_playerIndex.constFind(key);
    if (known == m_playerIndex.cend()) {
        Player player{.value = {.key = key, .name = name.toString()}, .newest = kickOff};
        player.value.shirt = text(table, row, m_columns[u"shirt"_s]).left(10).toString();
        player.value.birthYear = cell::integer(text(table, row, m_columns[u"birth_year"_s]));
        m_players.push_back(std::move(player));
        m_playerIndex.insert(key, int(m_players.size()) - 1);
        return int(m_players.size()) - 1;
    }
    Player &player = m_players[size_t(*known)];
    const bool newer = kickOff > player.newest;
    if (player.value.name != name) {
        QStringList &aliases = player.value.aliases;
        const QString spelling = name.toString();
        if (newer) {
            aliases.removeAll(spelling);
            aliases.append(std::exchange(player.value.name, spelling));
        } else if (!aliases.contains(spelling)) {
            aliases.append(spelling);
        }
    }
    if (newer)
        player.newest = kickOff;
    return *known;
}

} // namespace touchline
