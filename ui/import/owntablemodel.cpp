// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/owntablemodel.h"
#include <QtCore/QLocale>

namespace touchline {

void OwnTableModel::setTable(const OwnTable &table)
{
    const bool same = m_table.columns == table.columns && m_table.rows.size() == table.rows.size();
    if (!same)
        beginResetModel();
    m_table = table;
    if (!same)
        endResetModel();
    else if (!m_table.rows.isEmpty()) // a cell was mended: the place in the table stays
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int OwnTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int OwnTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant OwnTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    return m_table.rows.at(index.row()).at(index.column());
}

bool OwnTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    if (value.toString() != m_table.rows.at(index.row()).at(index.column()))
        Q_EMIT mended(index.row(), index.column(), value.toString());
    return true;
}

Qt::ItemFlags OwnTableModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant OwnTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(m_table.columns.value(section)) : QVariant(QLocale().toString(m_table.lineOf(section)));
}

void TableIssuesModel::setIssues(const QList<TableIssue> &issues, const OwnTable &table)
{
    beginResetModel();
    m_issues = issues;
    m_table = table;
    endResetModel();
}

bool TableIssuesModel::hasCell(const TableIssue &issue) const
{
    return issue.row >= 0 && issue.row < m_table.rows.size() && issue.column >= 0 && issue.column < m_table.columns.size();
}

int TableIssuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_issues.size());
}

int TableIssuesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TableIssuesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &issue = m_issues.at(index.row());
    if (role == Qt::ToolTipRole)
        return issue.detail;
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Row:
        return issue.row < 0 ? issue.place : QLocale().toString(m_table.lineOf(issue.row));
    case Heading:
        return m_table.columns.value(issue.column, issue.heading);
    case Cell:
        return hasCell(issue) ? m_table.rows.at(issue.row).at(issue.column) : QString();
    default:
        return issue.detail;
    }
}

bool TableIssuesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !hasCell(m_issues.at(index.row())))
        return false;
    const auto issue = m_issues.at(index.row());
    if (value.toString() != m_table.rows.at(issue.row).at(issue.column))
        Q_EMIT mended(issue.row, issue.column, value.toString());
    return true;
}

Qt::ItemFlags TableIssuesModel::flags(const QModelIndex &index) const
{
    const bool editable = index.isValid() && index.column() == Cell && hasCell(m_issues.at(index.row()));
    return QAbstractTableModel::flags(index) | (editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant TableIssuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Row:
        return tr("Line");
    case Heading:
        return tr("Column");
    case Cell:
        return tr("Cell");
    default:
        return tr("What is wrong");
    }
}

} // namespace touchline
