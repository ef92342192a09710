// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtCore/QStringList>

namespace touchline {

/** Somebody's own table as it was read: texts. Rows are as long as the header. */
struct OwnTable
{
    QString name; // of the file, or of what was pasted
    QString form; // "CSV, semicolon, UTF-8": how it was understood
    bool decimalComma = false; // "1,5" may be a number
    QStringList columns;
    QList<QStringList> rows;
    bool isEmpty() const { return rows.isEmpty(); }
    bool operator==(const OwnTable &) const = default;
};

/** The most that is read as somebody's own table; whole leagues come by a template of their source, and are not kept here. */
namespace ownTable {
inline constexpr qint64 largestFile = 10 * 1024 * 1024;
inline constexpr qsizetype mostRows = 50'000;
inline constexpr qsizetype mostColumns = 200;

/** A CSV file or a workbook. Takes its time: not in the thread of the window. */
Result<OwnTable> fromFile(const QString &path);
/** What a spreadsheet puts into the clipboard, or CSV. */
Result<OwnTable> fromText(const QString &text);
/** A small table of the kind that is understood without being told anything. */
QByteArray example();
} // namespace ownTable

} // namespace touchline
