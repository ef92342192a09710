// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/import/tablemapping.h"
#include <QtCore/QAbstractTableModel>

namespace touchline {

/** Somebody's table as cells to look at and to mend. */
class OwnTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setTable(const OwnTable &table);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void mended(qsizetype row, int column, const QString &text);

private:
    OwnTable m_table;
};

/** What is wrong with the table, a line each; the cell can be mended here. */
class TableIssuesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Row, Heading, Cell, Problem, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setIssues(const QList<TableIssue> &issues, const OwnTable &table);
    const TableIssue &issue(int row) const { return m_issues.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void mended(qsizetype row, int column, const QString &text);

private:
    bool hasCell(const TableIssue &issue) const;
    QList<TableIssue> m_issues;
    OwnTable m_table;
};

} // namespace touchline
