// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/lineupmodel.h"
#include "ui/model/columntotals.h"
#include "ui/model/metricdefinitions.h"
#include "ui/widget/gridrole.h"
#include <QtCore/QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

void LineUpModel::setRows(const QList<EntryRow> &rows, const MetricCatalog &catalog)
{
    beginResetModel();
    m_rows = rows;
    m_catalog = catalog;
    m_metrics.clear();
    for (const auto &id : catalog.pack().charts().log) {
        if (std::ranges::any_of(rows, [&id](const EntryRow &row) { return row.base && row.base->values.contains(id); }))
            m_metrics.append(id);
    }
    endResetModel();
}

const EntryRow *LineUpModel::row(int index) const
{
    return index >= 0 && index < m_rows.size() ? &m_rows.at(index) : nullptr;
}

int LineUpModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LineUpModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_catalog.isValid() ? 0 : int(FirstMetric + m_metrics.size());
}

QVariant LineUpModel::data(const QModelIndex &index, int role) const
{
    const auto *each = row(index.row());
    if (!each || !each->base || index.column() >= columnCount())
        return {};
    const auto &line = *each->base;
    const bool sort = role == GridRole::Sort;
    if (role == GridRole::Key && index.column() == 0)
        return QString::number(toNumber(each->player));
    if (role == GridRole::Amount && index.column() == Time)
        return line.time ? QVariant(*line.time) : QVariant();
    if (role == Qt::ToolTipRole && index.column() == Position)
        return m_catalog.position(line.position);
    if (role != Qt::DisplayRole && !sort)
        return {};
    switch (index.column()) {
    case Name:
        return each->shirt.isEmpty() || sort ? each->name : u"%1  %2"_s.arg(each->shirt, each->name);
    case Start:
        return line.started ? QString(QChar(0x2713)) : QString();
    case Position:
        return line.position;
    case Time:
        if (!line.time)
            return sort ? QVariant() : QVariant(MetricCatalog::dash());
        return sort ? QVariant(m_catalog.timeValue(*line.time)) : QVariant(m_catalog.timeNumber(*line.time));
    default: {
        const QString &id = m_metrics.at(index.column() - FirstMetric);
        const auto value = line.values.find(id);
        if (value == line.values.end())
            return sort ? QVariant() : QVariant(MetricCatalog::dash());
        return sort ? QVariant(*value) : QVariant(QLocale().toString(*value, 'f', m_catalog.pack().metric(id)->decimals));
    }
    }
}

QVariant LineUpModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (role == GridRole::Total)
        return section == Time       ? timeTotal(m_catalog)
            : section >= FirstMetric ? countTotal(m_catalog, m_metrics.at(section - FirstMetric))
                                     : QVariant();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
    case Name:
        return tr("Player");
    case Start:
        return tip ? tr("In the first line-up") : tr("Start", "in the first line-up");
    case Position:
        return tip ? tr("Position") : tr("Pos");
    case Time:
        return tip ? tr("Playing time") : m_catalog.timeColumn();
    default:
        return tip ? countedDefinition(m_catalog, m_metrics.at(section - FirstMetric))
                   : m_catalog.shortName(m_metrics.at(section - FirstMetric));
    }
}

} // namespace touchline
