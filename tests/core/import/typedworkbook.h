// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/export/xlsxwriter.h"
#include "core/import/csvreader.h"
#include <QtCore/QTimeZone>
#include <cmath>

namespace touchline {

/** What a spreadsheet makes of a text that somebody types: a number, true or false, an instant, or a text. */
inline TableCell typedCell(const QString &text)
{
    bool isWhole = false;
    bool isNumber = false;
    const qint64 whole = text.toLongLong(&isWhole);
    const double number = text.toDouble(&isNumber);
    if (text == u"True" || text == u"False")
        return text == u"True";
    if (isWhole)
        return whole;
    if (isNumber && std::isfinite(number))
        return number;
    const auto instant = text.endsWith(u'Z') ? QDateTime::fromString(text, Qt::ISODate) : QDateTime();
    return instant.isValid() ? TableCell(instant) : TableCell(text);
}

/** The CSV as a workbook with a sheet called "Sheet 1". */
inline QByteArray workbookOf(const QByteArray &csv)
{
    const auto read = CsvReader().read(csv, QStringLiteral("a.csv")).value();
    Table table{.columns = read.columns(), .rows = {}};
    for (qsizetype row = 0; row < read.rowCount(); ++row) {
        QList<TableCell> cells;
        for (int column = 0; column < read.columns().size(); ++column)
            cells.append(typedCell(read.at(row, column).toString()));
        table.rows.append(cells);
    }
    return XlsxWriter::write(table, QStringLiteral("Sheet 1")).value();
}

} // namespace touchline
