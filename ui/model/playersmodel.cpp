// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/playersmodel.h"
#include "ui/widget/datagrid.h"

using namespace Qt::StringLiterals;

namespace touchline {

void PlayersModel::setPlayers(const QList<PlayerInfo> &players, SeasonId season)
{
    beginResetModel();
    m_players = players;
    m_season = season;
    endResetModel();
}

const PlayerInfo *PlayersModel::player(int row) const
{
    return row >= 0 && row < m_players.size() ? &m_players.at(row) : nullptr;
}

int PlayersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_players.size());
}

int PlayersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString PlayersModel::joined(const PlayerInfo &player, QString RegistrationInfo::*field) const
{
    QStringList parts;
    for (const auto &registration : player.registrations) {
        if (registration.season == m_season && !(registration.*field).isEmpty() && !parts.contains(registration.*field))
            parts.append(registration.*field);
    }
    return parts.join(", "_L1);
}

QVariant PlayersModel::data(const QModelIndex &index, int role) const
{
    const auto *found = player(index.row());
    if (!found)
        return {};
    if (role != Qt::DisplayRole && role != GridRole::Sort)
        return {};
    switch (index.column()) {
    case Name:
        return found->name;
    case Team:
        return joined(*found, &RegistrationInfo::teamName);
    case Shirt: {
        const QString shirt = joined(*found, &RegistrationInfo::shirt);
        bool number = false;
        const int value = shirt.toInt(&number);
        return role == GridRole::Sort && number ? QVariant(value) : QVariant(shirt);
    }
    case Position:
        return joined(*found, &RegistrationInfo::position);
    case BirthYear:
        if (role == GridRole::Sort)
            return found->birthYear ? QVariant(*found->birthYear) : QVariant();
        return found->birthYear ? QString::number(*found->birthYear) : QString();
    default:
        return {};
    }
}

QVariant PlayersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Player");
    case Team:
        return tr("Team");
    case Shirt:
        return u"#"_s;
    case Position:
        return tr("Pos.");
    case BirthYear:
        return tr("Born");
    default:
        return {};
    }
}

} // namespace touchline
