// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/tablelevel.h"

namespace touchline {

void TableLevel::start()
{
    m_next = 0;
    m_cells = QList<TableCell>(m_paths.size());
}

void TableLevel::put(const QByteArray &path, TableCell cell)
{
    qsizetype number = m_next < m_order.size() ? m_order[m_next] : -1;
    if (number < 0 || m_paths[number] != path) {
        const auto known = m_numbers.constFind(path);
        if (known != m_numbers.constEnd()) {
            number = *known;
            m_next = m_order.indexOf(number);
        } else { // stands behind what was declared before it
            number = m_paths.size();
            m_numbers.insert(path, number);
            m_paths.append(path);
            m_order.insert(m_next, number);
            m_cells.append(TableCell());
        }
    }
    ++m_next;
    m_cells[number] = std::move(cell);
}

QStringList TableLevel::columns() const
{
    QStringList names;
    for (const qsizetype number : m_order)
        names.append(QString::fromUtf8(m_paths[number]));
    return names;
}

void TableLevel::append(const QList<TableCell> &cells, QList<TableCell> &row) const
{
    for (const qsizetype number : m_order)
        row.append(cells.value(number)); // columns that were met later are empty here
}

} // namespace touchline
