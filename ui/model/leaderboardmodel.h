// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/leaderboard.h"
#include "ui/model/metriccatalog.h"
#include <QtCore/QAbstractTableModel>

namespace touchline {

/** A leaderboard as rows: place, who, the value with its interval and what it rests on, and what is to be said about it. */
class LeaderboardModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /** The value stands beside the name: in a small window, too. */
    enum Column { Rank, Player, Value, Interval, Form, Team, Position, Total, Matches, Time, Note, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setBoard(const Leaderboard &board, const MetricCatalog &catalog);
    const Leaderboard &board() const { return m_board; }
    const LeaderboardRow *row(int index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isTied(int row) const;
    QString rankText(int row) const;
    QString noteOf(const LeaderboardRow &row) const;
    /** "0.41 · 0.52 · 0.48", the newest last. */
    QString formText(const LeaderboardRow &row) const;
    static QVariant sparkline(const LeaderboardRow &row);
    QString totalText(const CareerMetric &metric) const;
    QVariant shown(int row, int column) const;
    QVariant sortable(const LeaderboardRow &row, int column) const;
    QString tip(int row, int column) const;
    bool isRankedBy(int column) const;

    Leaderboard m_board;
    MetricCatalog m_catalog;
    bool m_noted = false; // there is something to be said about somebody
};

} // namespace touchline
