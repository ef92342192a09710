// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/squadpreviewmodel.h"

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

/** Of a column and its heading. */
int alignmentOf(int column)
{
    return int(Qt::AlignVCenter | (column == SquadPreviewModel::Shirt ? Qt::AlignTrailing : Qt::AlignLeading));
}

} // namespace

void SquadPreviewModel::setMembers(const QList<SquadMember> &members)
{
    if (m_members == members)
        return;
    beginResetModel();
    m_members = members;
    endResetModel();
}

int SquadPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_members.size());
}

int SquadPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SquadPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_members.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (role != Qt::DisplayRole)
        return {};
    const auto &member = m_members.at(index.row());
    switch (index.column()) {
    case Shirt:
        return member.shirt;
    case Name:
        return member.name;
    case Position:
        return member.position;
    default:
        return {};
    }
}

QVariant SquadPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Shirt:
        return u"#"_s;
    case Name:
        return tr("Player");
    case Position:
        return tr("Pos.");
    default:
        return {};
    }
}

} // namespace touchline
