// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/values.h"
#include <QtCore/QAbstractTableModel>

namespace touchline {

/** The matches of one team as it sees them, the newest first: against whom, where, its own number first. */
class ResultsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Day, Opponent, Place, Result, Outcome, Stage, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /** Those of other teams are left out. */
    void setMatches(QList<MatchInfo> matches, TeamId team);
    using QAbstractTableModel::match; // the search of any model
    const MatchInfo *match(int row) const { return row >= 0 && row < m_matches.size() ? &m_matches.at(row) : nullptr; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_matches.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant shown(const MatchInfo &match, Column column) const;
    QVariant sortable(const MatchInfo &match, Column column) const;

    QList<MatchInfo> m_matches;
    TeamId m_team{};
};

} // namespace touchline
