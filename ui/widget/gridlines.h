// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widget/gridtext.h"

namespace touchline {

class GridProxy;

/** What a grid shows as text: copied row by row, made to lines when all is there. */
class GridLines
{
public:
    /** With a header line of these columns, in this order, of these rows of the proxy. */
    GridLines(const GridProxy &proxy, const QList<int> &columns, QList<int> rows);
    /** The next rows of the proxy, which has to be as it was; false where none are left. */
    bool add(const GridProxy &proxy, int rows);
    qsizetype rows() const { return m_rows.size(); }
    /** Need the grid no more: any thread will do. */
    QString toTsv() const;
    QString toCsv(QChar separator) const;
    /** Lets go of what was copied: of a million cells, where it holds up nobody. */
    void drop() { m_lines = {}; }

private:
    QList<int> m_columns;
    QList<int> m_rows;
    QString m_filters; // a sentence; empty: none
    QList<QStringList> m_lines; // the header first
};

} // namespace touchline
