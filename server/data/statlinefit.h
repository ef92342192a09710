// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/data/database.h"

namespace touchline {

/** What a column of a stat line table may hold: numbers from `min` to `max`, as SQL and people write them. */
struct LineColumn
{
    QString metric;
    QString min;
    QString max;
    bool whole = false; // an INTEGER
    bool operator==(const LineColumn &) const = default;
};

/**
 * Whether the lines of a table may stay as they are under these columns. Conflict where not: every metric concerned, how many lines, and
 * the first of them by day and player. The names come from a pack and were checked; the table has all the columns.
 */
Result<void> checkStoredLines(const Database &database, const QString &table, const QList<LineColumn> &columns);

} // namespace touchline
