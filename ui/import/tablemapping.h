// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/import/celltext.h"
#include "ui/import/columnmeaning.h"

namespace touchline {

/** How a table is read: what each column means, and what no column says. */
struct TableMapping
{
    ColumnMeanings meanings;
    QString team; // whose players these are, where no column says it
    celltext::DayOrder dayOrder = celltext::DayOrder::DayFirst;
    bool operator==(const TableMapping &) const = default;

    bool has(ColumnMeaning::Kind kind) const;
    int columnOf(ColumnMeaning::Kind kind) const; // -1: none
};

/** Something in the table that cannot be taken as it is. */
struct TableIssue
{
    qsizetype row = -1; // of the table; -1: it is about the whole
    int column = -1;
    QString detail; // what is wrong, and what to do
    QString place = {}; // of files that are not taken apart here: "gw3.csv, 17"
    QString heading = {}; // likewise
    bool operator==(const TableIssue &) const = default;
};

/** The table in the form in which servers take seasons: what to send, and where each of its columns came from. */
struct PreparedImport
{
    static constexpr qsizetype mostIssues = 500;
    QList<TableIssue> issues; // none: it is sound, as far as this side can tell
    QByteArray lines; // CSV: a row per row of the table, in its order
    QByteArray teams; // CSV: key and name
    QByteArray mapping; // the template that says so, as JSON
    QHash<QString, int> sourceOf; // heading in `lines` -> column of the table
    int matches = 0;
    int players = 0;
};

/** Days in the other order where only that makes sense of them. */
celltext::DayOrder suggestedDayOrder(const OwnTable &table, int column);
PreparedImport prepareImport(const OwnTable &table, const TableMapping &mapping, const SeasonInfo &season, const SportPack &pack);

} // namespace touchline
