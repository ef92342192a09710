// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/model/squadtext.h"
#include <QtCore/QAbstractTableModel>

namespace touchline {

/** What a typed squad was understood as, before anything is created. */
class SquadPreviewModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Shirt, Name, Position, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setMembers(const QList<SquadMember> &members);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<SquadMember> m_members;
};

} // namespace touchline
