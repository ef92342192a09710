// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/values.h"
#include "ui/model/metriccatalog.h"
#include <QtCore/QAbstractTableModel>

namespace touchline {

/** A team's squad table as rows: who, sample, then the pack's rates. */
class SquadModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Shirt, Position, Matches, Starts, Time, FirstMetric };
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const SquadTable &table, const MetricCatalog &catalog);
    const SquadTable &table() const { return m_table; }
    const SquadRow *row(int index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant shown(const SquadRow &row, int column) const;
    QVariant sortable(const SquadRow &row, int column) const;

    SquadTable m_table;
    MetricCatalog m_catalog;
};

} // namespace touchline
