// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/values.h"
#include <QtCore/QAbstractTableModel>

namespace touchline {

/** Players found by a search in a season. */
class PlayersModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Team, Shirt, Position, BirthYear, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /** Shows of each player the registrations in `season`. */
    void setPlayers(const QList<PlayerInfo> &players, SeasonId season);
    const PlayerInfo *player(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString joined(const PlayerInfo &player, QString RegistrationInfo::*field) const;

    QList<PlayerInfo> m_players;
    SeasonId m_season{};
};

} // namespace touchline
