// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/formulasmodel.h"
#include "ui/widget/gridrole.h"

using namespace Qt::StringLiterals;

namespace touchline {

void FormulasModel::setEntries(const QList<FormulaEntry> &entries)
{
    if (m_entries == entries)
        return;
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

const FormulaEntry *FormulasModel::entry(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

int FormulasModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int FormulasModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FormulasModel::data(const QModelIndex &index, int role) const
{
    const auto *found = entry(index.row());
    if (!found)
        return {};
    if (role == GridRole::Key && index.column() == 0)
        return found->draft.uuid;
    if (role == Qt::ToolTipRole && index.column() == Text)
        return formulaLine(found->draft.text);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return found->name;
    case Text:
        return formulaLine(found->draft.text);
    case For:
        return found->scope;
    case State:
        if (found->isDraft)
            return tr("not saved yet");
        switch (found->state) {
        case FormulaEntry::State::Stored:
            return tr("saved");
        case FormulaEntry::State::Waiting:
            return tr("waits for the server");
        case FormulaEntry::State::NeedsPeople:
            return tr("needs you");
        case FormulaEntry::State::Broken:
            return tr("cannot be computed");
        }
    }
    return {};
}

QVariant FormulasModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == GridRole::Key)
        return QStringList{u"name"_s, u"formula"_s, u"for"_s, u"state"_s}.value(section);
    if (role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Name"), tr("Formula"), tr("For"), tr("State")}.value(section);
}

} // namespace touchline
