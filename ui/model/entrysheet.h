// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/records.h"
#include "core/contract/values.h"
#include "ui/model/metriccatalog.h"
#include <QtCore/QVariant>

namespace touchline {

/** Columns of the entry grid before the metrics of the sport. */
namespace EntryColumn {
enum { Name, In, Started, Time, Position, FirstMetric };
}

/** One player of a team in a match, as it is typed: a cell per column, an invalid one is empty. */
struct EntryRow
{
    PlayerId player{};
    TeamId team{};
    QString name;
    QString shirt;
    QString position; // of the registration
    std::optional<StatLineEntry> base; // what the server has
    QList<QVariant> saved; // the cells of it
    QList<QVariant> cells; // bool, qint64 (base units), QString, double
    bool operator==(const EntryRow &) const = default;
};

/** A cell that differs from what the server had when it was typed. */
struct CellEdit
{
    PlayerId player{};
    TeamId team{};
    QString column; // "in", "started", "time", "position", or a metric
    QVariant base;
    QVariant mine;
    bool operator==(const CellEdit &) const = default;
};

/** Typed here, and meanwhile something else there. */
struct CellConflict
{
    CellEdit edit;
    QVariant theirs;
    bool operator==(const CellConflict &) const = default;
};

struct CellFinding
{
    int column = 0;
    QString sentence;
    Severity severity = Severity::Error;
    bool operator==(const CellFinding &) const = default;
};

namespace entry {

int columnCount(const SportPack &pack);
QString columnId(int column, const SportPack &pack);
int columnOf(const QString &id, const SportPack &pack); // -1: none
/** Rows of all who may play or have a line, by shirt: registered with a team that day, and whoever has a line. */
QList<EntryRow> rowsOf(const MatchInfo &match, const MatchLines &lines, const QList<PlayerInfo> &players, const SportPack &pack);
QList<QVariant> cellsOf(const std::optional<StatLineEntry> &line, const SportPack &pack);
/** The line as it would be stored; only of a row that is in. What the server has, where nothing was typed. */
StatLineEntry lineOf(const EntryRow &row, const SportPack &pack);
QString textOf(int column, const QVariant &value, const SportPack &pack);
/** What was typed: an invalid value clears the cell, nothing is not understood. Times are "67" or "67:30". */
std::optional<QVariant> valueOf(int column, const QString &text, const SportPack &pack);
/** What the sport's rules say of a row that is in, in the user's language. */
QList<CellFinding> findingsOf(const EntryRow &row, const SportPack &pack, const QString &language);
QList<CellEdit> editsOf(const QList<EntryRow> &rows, const SportPack &pack);
/** Puts edits onto newer rows. What both sides changed alike is done, what they changed differently comes back; mine stands in the cell. */
QList<CellConflict> merge(QList<EntryRow> &rows, const QList<CellEdit> &edits, const SportPack &pack);

} // namespace entry

} // namespace touchline
