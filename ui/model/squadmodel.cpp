// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/squadmodel.h"
#include "ui/widget/datagrid.h"
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {
constexpr int numbersStand = int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void SquadModel::setTable(const SquadTable &table, const MetricCatalog &catalog)
{
    beginResetModel();
    m_table = table;
    m_catalog = catalog;
    endResetModel();
}

const SquadRow *SquadModel::row(int index) const
{
    return index >= 0 && index < m_table.rows.size() ? &m_table.rows.at(index) : nullptr;
}

int SquadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int SquadModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_catalog.isValid() ? 0 : int(FirstMetric + m_table.columns.size());
}

QVariant SquadModel::shown(const SquadRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case Shirt:
        return row.shirt;
    case Position:
        return row.position;
    case Matches:
        return QLocale().toString(row.sample.matches);
    case Starts:
        return QLocale().toString(row.sample.starts);
    case Time:
        return row.sample.timeKnown ? m_catalog.timeNumber(row.sample.time) : MetricCatalog::dash();
    default:
        return m_catalog.rate(m_table.columns.at(column - FirstMetric), row.values.at(column - FirstMetric));
    }
}

QVariant SquadModel::sortable(const SquadRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case Shirt: {
        bool number = false;
        const int shirt = row.shirt.toInt(&number);
        return number ? QVariant(shirt) : QVariant();
    }
    case Position:
        return row.position;
    case Matches:
        return row.sample.matches;
    case Starts:
        return row.sample.starts;
    case Time:
        return row.sample.timeKnown ? QVariant(m_catalog.timeValue(row.sample.time)) : QVariant();
    default: {
        const auto &number = row.values.at(column - FirstMetric).number;
        const auto &id = m_table.columns.at(column - FirstMetric);
        return number ? QVariant(*number * m_catalog.factor(id)) : QVariant(); // filters compare with what is shown
    }
    }
}

QVariant SquadModel::data(const QModelIndex &index, int role) const
{
    const auto *squadRow = row(index.row());
    if (!squadRow || index.column() >= columnCount())
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return shown(*squadRow, column);
    case Qt::TextAlignmentRole: // also of dashes alone, before the first match
        return column >= FirstMetric ? QVariant(numbersStand) : QVariant();
    case GridRole::Sort:
        return sortable(*squadRow, column);
    case Qt::ToolTipRole:
        if (column == Position)
            return m_catalog.position(squadRow->position);
        if (column < FirstMetric)
            return {};
        if (const auto &value = squadRow->values.at(column - FirstMetric); !value.number)
            return MetricCatalog::reason(value.reason);
        return tr("%1, from %n matches and %2", nullptr, squadRow->sample.matches)
            .arg(m_catalog.rateName(m_table.columns.at(column - FirstMetric), m_table.per), m_catalog.timeText(squadRow->sample.time));
    default:
        return {};
    }
}

QVariant SquadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const bool tip = role == Qt::ToolTipRole;
    if (role == Qt::TextAlignmentRole && section >= FirstMetric)
        return numbersStand;
    if (role != Qt::DisplayRole && !tip)
        return {};
    switch (section) {
    case Name:
        return tr("Player");
    case Shirt:
        return tip ? tr("Shirt number") : u"#"_s;
    case Position:
        return tip ? tr("Position") : tr("Pos.");
    case Matches:
        return tip ? tr("Appearances") : tr("Apps");
    case Starts:
        return tr("Starts");
    case Time:
        return tip ? tr("Playing time") : m_catalog.timeColumn();
    default: {
        const auto &id = m_table.columns.at(section - FirstMetric);
        return tip ? m_catalog.definition(id, m_table.per) : m_catalog.shortRateName(id, m_table.per);
    }
    }
}

} // namespace touchline
