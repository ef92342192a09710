// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <variant>

namespace touchline {

/** Empty, true or false, whole number, number, text, day, instant (UTC). */
using TableCell = std::variant<std::monostate, bool, qint64, double, QString, QDate, QDateTime>;

/** An answer as rows and columns, for spreadsheets. A row may be shorter than there are columns: the rest of it is empty. */
struct Table
{
    QStringList columns;
    QList<QList<TableCell>> rows;
    bool operator==(const Table &) const = default;
};

/**
 * What the JSON of `data` says, from the same declarations (docs/tables.md has the rules): a row for each element of the innermost list
 * that Fields<T>::rows names, a column for each scalar by its path. Instantiated for every type of an answer that is a list.
 */
template<typename T> Table tableOf(const T &data);

} // namespace touchline
