// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/viewmodel/rosterviewmodel.h"
#include "ui/viewmodel/teamviewmodel.h"
#include <QtWidgets/QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace touchline {

class Card;
class DataGrid;

/** Editing in a squad's grid: F2 opens the chosen player's sheet, Ctrl+Z takes back; a line says what waits for the server. */
class RosterEdit : public QWidget
{
    Q_OBJECT
public:
    /** Adds its actions to the card's tools; stands where the page puts it. */
    RosterEdit(Session &session, Scope &scope, TeamViewModel &team, DataGrid &grid, Card &card);
    RosterViewModel &viewModel() { return m_viewModel; }

private:
    void makeActions(Card &card);
    void loaded();
    void refresh();
    void refreshActions();
    void edit();
    void openSheet();
    void addPlayers();

    Session &m_session;
    Scope &m_scope;
    TeamViewModel &m_team;
    DataGrid &m_grid;
    RosterViewModel m_viewModel;
    SquadTable m_told; // by the server
    QLabel *m_waiting;
    QPushButton *m_back;
    QAction *m_edit;
    QAction *m_add;
    QAction *m_undo;
    QAction *m_redo;
};

} // namespace touchline
