// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/model/entrysheet.h"
#include <QtCore/QAbstractTableModel>

namespace touchline {

/** Who played for a team in a match, with minutes and the sport's usual figures. */
class LineUpModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Start, Position, Time, FirstMetric };
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<EntryRow> &rows, const MetricCatalog &catalog);
    const EntryRow *row(int index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<EntryRow> m_rows;
    MetricCatalog m_catalog;
    QStringList m_metrics; // recorded by anybody of them
};

} // namespace touchline
