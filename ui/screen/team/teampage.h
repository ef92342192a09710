// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/viewmodel/teamviewmodel.h"
#include <QtWidgets/QWidget>

class QLabel;

namespace touchline {

class Card;
class DataGrid;

/** A team's squad as a grid; a player is one click or Enter away. */
class TeamPage : public QWidget
{
    Q_OBJECT
public:
    TeamPage(TeamViewModel &viewModel, Scope &scope, QWidget *parent = nullptr);
    void show(TeamId team);

Q_SIGNALS:
    void playerWanted(touchline::PlayerId player);
    void notified(const QString &message, bool failed);

private:
    void loaded();

    TeamViewModel &m_viewModel;
    Scope &m_scope;
    QLabel *m_title;
    QLabel *m_subtitle;
    DataGrid *m_grid;
};

} // namespace touchline
