// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/table.h"
#include <QtCore/QByteArray>
#include <QtCore/QHash>

namespace touchline {

/** Columns in the order of the declarations, whichever element has them first, and the cells of the element at hand. */
class TableLevel
{
public:
    void start(); // another element
    void put(const QByteArray &path, TableCell cell);
    const QList<TableCell> &cells() const { return m_cells; } // by number of the column
    QStringList columns() const;
    /** Cells by number of the column, appended in the order of the columns. */
    void append(const QList<TableCell> &cells, QList<TableCell> &row) const;

private:
    QHash<QByteArray, qsizetype> m_numbers;
    QList<QByteArray> m_paths; // by number
    QList<qsizetype> m_order; // numbers
    qsizetype m_next = 0; // where in m_order the next one is awaited
    QList<TableCell> m_cells;
};

} // namespace touchline
