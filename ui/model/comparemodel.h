// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/playercomparison.h"
#include "ui/model/metriccatalog.h"
#include <QtCore/QAbstractTableModel>

namespace touchline {

/** Metrics as rows, players as columns: the best of each row has a sign, and so has what differs from the first player beyond chance;
 *  bars are on the scale of their row. */
class CompareModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr double beyondChance = 0.05; // q, adjusted for all tests of the comparison
    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(const PlayerComparison &comparison, const MetricCatalog &catalog);
    void clear() { setComparison({}, m_catalog); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /** "0.95 ★", "0.51 ↓" */
    QString cellText(int row, int player) const;

private:
    const MetricSummary &metric(int row, int player) const { return m_comparison.players.at(player).metrics.at(m_rows.at(row)); }
    bool isBest(int row, int player) const;
    QString tip(int row, int player) const;
    QVariant bar(int row, int player) const;

    PlayerComparison m_comparison;
    MetricCatalog m_catalog;
    QList<int> m_rows; // metrics of which somebody has a value
};

} // namespace touchline
