// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QList>
#include <QtCore/QStringList>

namespace touchline {

/** The data table twin of a chart: the same numbers, formatted, for screen readers, the clipboard and CSV. */
struct ChartTable
{
    QStringList columns;
    QList<QStringList> rows;
    bool operator==(const ChartTable &) const = default;

    /** Tab separated with a header line, as spreadsheets paste it. */
    QString toTsv() const;
    /** For each column whether most of what is in its first rows are numbers, with a unit or without: "63.8 %", "90 min". */
    QList<bool> numericColumns() const;
};

} // namespace touchline
