// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/gridlines.h"
#include "ui/widget/gridproxy.h"
#include <QtCore/QCoreApplication>
#include <algorithm>

namespace touchline {

GridLines::GridLines(const GridProxy &proxy, const QList<int> &columns, QList<int> rows) : m_columns(columns), m_rows(std::move(rows))
{
    QStringList header;
    for (const int column : std::as_const(m_columns))
        header.append(proxy.headerData(column, Qt::Horizontal).toString());
    m_lines.reserve(m_rows.size() + 1);
    m_lines.append(std::move(header));
    if (const QString filters = proxy.filterSentence(); !filters.isEmpty())
        m_filters = QCoreApplication::translate("touchline::DataGrid", "Filter: %1").arg(filters);
}

bool GridLines::add(const GridProxy &proxy, int rows)
{
    const qsizetype first = m_lines.size() - 1;
    const qsizetype last = std::min<qsizetype>(m_rows.size(), first + rows);
    for (qsizetype row = first; row < last; ++row) {
        QStringList cells;
        cells.reserve(m_columns.size());
        for (const int column : std::as_const(m_columns))
            cells.append(proxy.index(m_rows.at(row), column).data().toString());
        m_lines.append(std::move(cells));
    }
    return last < m_rows.size();
}

QString GridLines::toTsv() const
{
    QString text;
    for (const QStringList &cells : m_lines)
        text += tsvLine(cells);
    return text;
}

QString GridLines::toCsv(QChar separator) const
{
    QString text = m_filters.isEmpty() ? QString() : csvLine({m_filters}, separator);
    for (const QStringList &cells : m_lines)
        text += csvLine(cells, separator);
    return text;
}

} // namespace touchline
