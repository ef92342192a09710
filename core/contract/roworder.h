// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/table.h"
#include "core/result.h"
#include <QtCore/QByteArray>

namespace touchline {

/** A column of an answer's table (docs/tables.md) that its rows are put in order by. */
struct SortKey
{
    QString column;
    bool descending = false;
    bool operator==(const SortKey &) const = default;
};

/** "-values.goals,name": the same text for the same order. */
QByteArray textOf(const QList<SortKey> &keys);

/**
 * The numbers of the rows in the order of the keys: text without regard to case, but digits alone (shirts) by their number
 * and first, what is empty last in either direction, and rows that are
 * equal as they stood. Malformed for a column that the table does not have.
 */
Result<QList<qsizetype>> rowOrder(const Table &table, const QList<SortKey> &keys);

/** Puts what the rows of the table were made of in order. */
template<typename Row> Result<void> arrange(QList<Row> &rows, const Table &table, const QList<SortKey> &keys)
{
    const auto order = rowOrder(table, keys);
    if (!order)
        return failed(order);
    QList<Row> arranged;
    arranged.reserve(rows.size());
    for (const qsizetype row : *order)
        arranged.append(std::move(rows[row]));
    rows = std::move(arranged);
    return {};
}

} // namespace touchline
