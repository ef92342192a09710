// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/charttable.h"

namespace touchline {

namespace {

QString line(QStringList cells)
{
    for (QString &cell : cells)
        cell.replace(u'\t', u' ').replace(u'\n', u' ');
    return cells.join(u'\t') + u'\n';
}

} // namespace

QString ChartTable::toTsv() const
{
    QString text = line(columns);
    for (const QStringList &row : rows)
        text += line(row);
    return text;
}

} // namespace touchline
