// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/entrysheet.h"
#include <QtCore/QHash>
#include <QtCore/QLocale>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touchline::entry {

namespace {

constexpr double largestNumber = 1e9;
constexpr qsizetype longestCell = 40;

const QStringList &fixedIds()
{
    static const QStringList ids{u"name"_s, u"in"_s, u"started"_s, u"time"_s, u"position"_s};
    return ids;
}

std::optional<double> numberOf(const QString &text)
{
    bool ok = false;
    double value = QLocale().toDouble(text, &ok);
    if (!ok)
        value = QLocale::c().toDouble(text, &ok);
    if (!ok && text.count(u',') == 1 && !text.contains(u'.'))
        value = QLocale::c().toDouble(QString(text).replace(u',', u'.'), &ok);
    if (!ok || !std::isfinite(value) || std::abs(value) > largestNumber)
        return {};
    return value;
}

/** In the digits of the window's language, or in those of every keyboard. */
std::optional<int> wholeOf(const QString &text)
{
    bool isNumber = false;
    int number = text.toInt(&isNumber);
    if (!isNumber)
        number = QLocale().toInt(text, &isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<QVariant> timeOf(const QString &text, int scale)
{
    if (const auto colon = text.indexOf(u':'); colon > 0 && scale > 1) {
        const auto units = wholeOf(text.left(colon));
        const auto rest = wholeOf(text.mid(colon + 1));
        if (!units || !rest || *units < 0 || *units > 100'000 || *rest < 0 || *rest >= scale)
            return {};
        return QVariant(qint64(*units) * scale + *rest);
    }
    const auto number = numberOf(text);
    if (!number || *number < 0)
        return {};
    return QVariant(qint64(std::llround(*number * scale)));
}

QList<QVariant> emptyCells(const SportPack &pack)
{
    return QList<QVariant>(columnCount(pack));
}

EntryRow rowOf(const PlayerInfo &player, const RegistrationInfo &registration)
{
    return {.player = player.id,
            .team = registration.team,
            .name = player.name.left(200),
            .shirt = registration.shirt.left(8),
            .position = registration.position,
            .base = {},
            .saved = {},
            .cells = {}};
}

} // namespace

int columnCount(const SportPack &pack)
{
    return EntryColumn::FirstMetric + int(pack.metrics().size());
}

QString columnId(int column, const SportPack &pack)
{
    return column < EntryColumn::FirstMetric ? fixedIds().value(column) : pack.metrics().at(column - EntryColumn::FirstMetric).id;
}

int columnOf(const QString &id, const SportPack &pack)
{
    if (const auto metric = pack.metricIndex(id))
        return EntryColumn::FirstMetric + *metric;
    return int(fixedIds().indexOf(id));
}

QList<QVariant> cellsOf(const std::optional<StatLineEntry> &line, const SportPack &pack)
{
    auto cells = emptyCells(pack);
    if (!line)
        return cells;
    cells[EntryColumn::In] = true;
    if (line->started)
        cells[EntryColumn::Started] = true;
    if (line->time)
        cells[EntryColumn::Time] = *line->time;
    if (!line->position.isEmpty())
        cells[EntryColumn::Position] = line->position;
    for (auto value = line->values.cbegin(); value != line->values.cend(); ++value) {
        if (const int column = columnOf(value.key(), pack); column >= EntryColumn::FirstMetric)
            cells[column] = value.value();
    }
    return cells;
}

QList<EntryRow> rowsOf(const MatchInfo &match, const MatchLines &lines, const QList<PlayerInfo> &players, const SportPack &pack)
{
    QList<EntryRow> rows;
    QHash<PlayerId, const PlayerInfo *> known;
    for (const auto &player : players) {
        known.insert(player.id, &player);
        for (const auto &registration : player.registrations) {
            const bool holds = registration.from <= match.day && (!registration.to.isValid() || registration.to >= match.day);
            const bool plays = registration.team == match.home || registration.team == match.away;
            if (holds && plays && !std::ranges::any_of(rows, [&](const EntryRow &row) { return row.player == player.id; }))
                rows.append(rowOf(player, registration));
        }
    }
    for (const auto &line : lines.lines) {
        auto row = std::ranges::find(rows, line.player, &EntryRow::player);
        if (row == rows.end()) {
            const auto *player = known.value(line.player);
            rows.append({.player = line.player,
                         .team = line.team,
                         .name = player ? player->name.left(200) : MetricCatalog::dash(),
                         .shirt = {},
                         .position = {},
                         .base = {},
                         .saved = {},
                         .cells = {}});
            row = rows.end() - 1;
        }
        row->team = line.team;
        row->base = line;
    }
    for (auto &row : rows) {
        row.saved = cellsOf(row.base, pack);
        row.cells = row.saved;
    }
    std::ranges::stable_sort(rows, [](const EntryRow &a, const EntryRow &b) {
        const int first = a.shirt.isEmpty() ? 1'000 : a.shirt.toInt();
        const int second = b.shirt.isEmpty() ? 1'000 : b.shirt.toInt();
        return first != second ? first < second : a.name.localeAwareCompare(b.name) < 0;
    });
    return rows;
}

StatLineEntry lineOf(const EntryRow &row, const SportPack &pack)
{
    if (row.base && row.cells == row.saved)
        return *row.base;
    StatLineEntry line{.player = row.player,
                       .team = row.team,
                       .started = row.cells.at(EntryColumn::Started).toBool(),
                       .played = {},
                       .time = {},
                       .position = row.cells.at(EntryColumn::Position).toString(),
                       .values = {}};
    if (row.cells.at(EntryColumn::Time).isValid())
        line.time = row.cells.at(EntryColumn::Time).toLongLong();
    // Whether somebody without time played is known to the server only; a new time says it anew.
    const bool sameTime = row.base && row.cells.at(EntryColumn::Time) == row.saved.at(EntryColumn::Time)
        && row.cells.at(EntryColumn::Started) == row.saved.at(EntryColumn::Started);
    if (sameTime)
        line.played = row.base->played;
    if (!row.base && line.position.isEmpty())
        line.position = row.position;
    for (int column = EntryColumn::FirstMetric; column < row.cells.size(); ++column) {
        if (row.cells.at(column).isValid())
            line.values.insert(columnId(column, pack), row.cells.at(column).toDouble());
    }
    return line;
}

QString textOf(int column, const QVariant &value, const SportPack &pack)
{
    if (!value.isValid())
        return {};
    switch (column) {
    case EntryColumn::In:
    case EntryColumn::Started:
        return value.toBool() ? u"x"_s : QString();
    case EntryColumn::Time: {
        const qint64 base = value.toLongLong();
        const int scale = std::max(1, pack.time().scale);
        QLocale locale;
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        const QString units = locale.toString(base / scale);
        const QString rest = locale.toString(base % scale).rightJustified(scale > 10 ? 2 : 1, locale.zeroDigit().at(0));
        return base % scale == 0 ? units : units + u':' + rest;
    }
    case EntryColumn::Position:
        return value.toString();
    default: {
        QLocale locale;
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        return locale.toString(value.toDouble(), 'g', 10);
    }
    }
}

std::optional<QVariant> valueOf(int column, const QString &typed, const SportPack &pack)
{
    const QString text = typed.simplified();
    if (text.isEmpty() || text == u"-" || text == u"–")
        return QVariant();
    if (text.size() > longestCell)
        return {};
    switch (column) {
    case EntryColumn::In:
    case EntryColumn::Started: {
        static const QStringList yes{u"x"_s, u"1"_s, u"y"_s, u"yes"_s, u"true"_s, u"ja"_s, u"✓"_s};
        static const QStringList no{u"0"_s, u"n"_s, u"no"_s, u"false"_s, u"nein"_s};
        if (yes.contains(text.toLower()))
            return QVariant(true);
        return no.contains(text.toLower()) ? std::optional(QVariant()) : std::nullopt;
    }
    case EntryColumn::Time:
        return timeOf(text, std::max(1, pack.time().scale));
    case EntryColumn::Position:
        for (const auto &position : pack.positions()) {
            const bool named =
                std::ranges::any_of(position.names, [&](const QString &name) { return name.compare(text, Qt::CaseInsensitive) == 0; });
            if (named || position.id.compare(text, Qt::CaseInsensitive) == 0)
                return QVariant(position.id);
        }
        return {};
    default:
        if (column < EntryColumn::FirstMetric)
            return {};
        if (const auto number = numberOf(text))
            return QVariant(*number);
        return {};
    }
}

QList<CellEdit> editsOf(const QList<EntryRow> &rows, const SportPack &pack)
{
    QList<CellEdit> edits;
    for (const auto &row : rows) {
        for (int column = EntryColumn::In; column < row.cells.size(); ++column) {
            if (row.cells.at(column) != row.saved.at(column))
                edits.append({.player = row.player,
                              .team = row.team,
                              .column = columnId(column, pack),
                              .base = row.saved.at(column),
                              .mine = row.cells.at(column)});
        }
    }
    return edits;
}

QList<CellConflict> merge(QList<EntryRow> &rows, const QList<CellEdit> &edits, const SportPack &pack)
{
    QList<CellConflict> conflicts;
    for (const auto &edit : edits) {
        const int column = columnOf(edit.column, pack);
        if (column < EntryColumn::In)
            continue;
        auto row = std::ranges::find(rows, edit.player, &EntryRow::player);
        if (row == rows.end()) { // no longer in the squad: what was typed stays to be seen
            rows.append({.player = edit.player,
                         .team = edit.team,
                         .name = MetricCatalog::dash(),
                         .shirt = {},
                         .position = {},
                         .base = {},
                         .saved = emptyCells(pack),
                         .cells = emptyCells(pack)});
            row = rows.end() - 1;
        }
        const QVariant theirs = row->saved.at(column);
        if (theirs == edit.mine)
            continue;
        row->cells[column] = edit.mine;
        if (theirs != edit.base)
            conflicts.append({.edit = edit, .theirs = theirs});
    }
    return conflicts;
}

} // namespace touchline::entry
