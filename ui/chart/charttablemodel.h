// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/chart/charttable.h"
#include <QtCore/QAbstractTableModel>

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
        m_numeric = table.numericColumns();
        endResetModel();
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_table.rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_table.columns.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::TextAlignmentRole)
            return alignment(index.column());
        const bool said = role == Qt::DisplayRole || role == Qt::ToolTipRole; // a column may be too narrow for it
        return said ? QVariant(m_table.rows.value(index.row()).value(index.column())) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
            return alignment(section);
        return role == Qt::DisplayRole && orientation == Qt::Horizontal ? QVariant(m_table.columns.value(section)) : QVariant();
    }

private:
    /** Numbers stand under each other in either reading direction, as in grids. */
    QVariant alignment(int column) const
    {
        return int((m_numeric.value(column) ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft) | Qt::AlignVCenter);
    }

    ChartTable m_table;
    QList<bool> m_numeric;
};

} // namespace touchline
