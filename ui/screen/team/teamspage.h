// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/screen/frame/page.h"
#include "ui/viewmodel/scope.h"
#include <QtCore/QAbstractTableModel>
#include <QtWidgets/QStackedWidget>

namespace touchline {

class DataGrid;
class EmptyState;

/** The season's teams as rows. */
class TeamsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Club, Players, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setTeams(const QList<TeamInfo> &teams);
    const TeamInfo *team(int row) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /** Which of Column stands there: the club is left out where no team has one of another name. */
    int columnAt(int section) const { return section >= Club && !m_hasClubs ? section + 1 : section; }

    QList<TeamInfo> m_teams;
    bool m_hasClubs = false;
};

/** Choose a team of the season. */
class TeamsPage : public Page
{
    Q_OBJECT
public:
    explicit TeamsPage(Scope &scope, QWidget *parent = nullptr);
    void open(const Route &) override { reload(); }
    void reload() override;
    void takeFocus() override;
    QList<Crumb> crumbs() const override;
    QDateTime dataFrom() const override { return m_scope.age().from; }

private:
    Scope &m_scope;
    TeamsModel m_model;
    DataGrid *m_grid;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace touchline
