// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtCore/QStringList>
#include <optional>

namespace touchline {

/** How a table is to be read, in place of what it looks like; of a table: how it was read. */
struct TableChoice
{
    static constexpr int asFound = -1;
    QString sheet = {}; // of a workbook; empty: the first that is not hidden
    QChar delimiter = {}; // of text; null: as found
    QString encoding = {}; // of a text file; empty: as found
    int headings = asFound; // row that has them, from 0, of all that are not empty
    std::optional<bool> decimalComma = {}; // "1,5" is a number, not "1.5"
    bool operator==(const TableChoice &) const = default;
};

/** Somebody's own table as it was read: texts. Rows are as long as the header. */
struct OwnTable
{
    QString name; // of the file, or of what was pasted
    QString form; // "CSV, semicolon, UTF-8": how it was understood
    bool decimalComma = false; // "1,5" may be a number
    QStringList columns;
    QList<QStringList> rows;
    QList<qint64> lines = {}; // of the file, or rows of the sheet, one for each of `rows`
    TableChoice as = {};
    QStringList sheets = {}; // of a workbook
    QList<QStringList> firstRows = {}; // the whole begins so, whatever the headings are
    bool isWorkbook() const { return as.delimiter.isNull(); }
    /** Where a row stands in the file. */
    qint64 lineOf(qsizetype row) const { return row < lines.size() ? lines.at(row) : row + 1; }
    bool isEmpty() const { return rows.isEmpty(); }
    bool operator==(const OwnTable &) const = default;
};

/** The most that is read as somebody's own table; whole leagues come by a template of their source, and are not kept here. */
namespace ownTable {
inline constexpr qint64 largestFile = 10 * 1024 * 1024;
inline constexpr qsizetype mostRows = 50'000;
inline constexpr qsizetype mostColumns = 200;

/** A CSV file or a workbook. Takes its time: not in the thread of the window. */
Result<OwnTable> fromFile(const QString &path, const TableChoice &choice = {});
/** What a spreadsheet puts into the clipboard, or CSV. */
Result<OwnTable> fromText(const QString &text, const TableChoice &choice = {});
/** A small table of the kind that is understood without being told anything. */
QByteArray example();
} // namespace ownTable

} // namespace touchline
