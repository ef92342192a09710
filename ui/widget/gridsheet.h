// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/export/xlsxwriter.h"
#include <QtCore/QLocale>

class QModelIndex;

namespace touchline {

class GridProxy;

/** What a grid shows as a sheet: numbers are numbers, written as they are seen ("0.75" as 0.00, "12 %" as 0" %"); days are days. */
class GridSheet
{
public:
    /** With a header line of these columns, in this order. */
    GridSheet(const GridProxy &proxy, const QList<int> &columns, const QLocale &locale = QLocale());
    /** The next rows of the proxy; to be called again until as many are in it as the proxy has. */
    void add(const GridProxy &proxy, int rows);
    int rows() const { return int(m_table.rows.size()); }
    /** TooLarge beyond what a sheet holds. Needs the grid no more: any thread will do. */
    Result<QByteArray> toXlsx() const;
    /** Lets go of the rows: of a million cells, where it holds up nobody. */
    void drop() { m_table.rows = {}; }

private:
    TableCell cell(const QModelIndex &index, quint8 &format);
    quint8 formatNumber(const QString &format);

    QLocale m_locale;
    QList<int> m_columns;
    Table m_table;
    SheetLook m_look;
};

/**
 * The number format that shows `number` as `text` does: decimals, groups, plus sign, whatever follows ("0.00", "#,##0", "0\" %\"").
 * Null where the text is not that number, rounded.
 */
QString numberFormatOf(double number, const QString &text, const QLocale &locale = QLocale());

} // namespace touchline
