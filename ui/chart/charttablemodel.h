// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/chart/charttable.h"
#include <QtCore/QAbstractTableModel>
#include <QtCore/QLocale>
#include <algorithm>

namespace touchline {

/** A chart's table twin for a view; ten thousand rows cost nothing until they are seen. */
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setTable(const ChartTable &table)
    {
        beginResetModel();
        m_table = table;
        m_numeric.clear();
        for (qsizetype column = 0; column < table.columns.size(); ++column)
            m_numeric.append(column > 0 && holdsNumbers(column));
        endResetModel();
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_table.rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_table.columns.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::TextAlignmentRole)
            return alignment(index.column());
        return role == Qt::DisplayRole ? QVariant(m_table.rows.value(index.row()).value(index.column())) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
            return alignment(section);
        return role == Qt::DisplayRole && orientation == Qt::Horizontal ? QVariant(m_table.columns.value(section)) : QVariant();
    }

private:
    /** By its first rows: a number with or without a percent sign, a dash or nothing where there is none. */
    bool holdsNumbers(qsizetype column) const
    {
        bool any = false;
        for (const QStringList &row : m_table.rows.first(std::min<qsizetype>(m_table.rows.size(), 50))) {
            QString cell = row.value(column);
            cell.remove(QLatin1Char('%')).replace(QChar(0x2212), QLocale().negativeSign());
            cell = cell.trimmed();
            bool number = false;
            (void)QLocale().toDouble(cell, &number);
            if (!number && !cell.isEmpty() && cell != QChar(0x2013))
                return false;
            any = any || number;
        }
        return any;
    }
    QVariant alignment(int column) const
    {
        if (!m_numeric.value(column))
            return {}; // words, as everywhere
        return int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    }

    ChartTable m_table;
    QList<bool> m_numeric; // by column
};

} // namespace touchline
