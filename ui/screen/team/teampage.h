// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/viewmodel/teamviewmodel.h"
#include <QtWidgets/QWidget>

class QLabel;
class QStackedWidget;

namespace touchline {

class Card;
class DataGrid;
class EmptyState;
class Skeleton;

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
    void failed(const Error &error);

    TeamViewModel &m_viewModel;
    Scope &m_scope;
    QLabel *m_title;
    QLabel *m_subtitle;
    QStackedWidget *m_stack;
    DataGrid *m_grid;
    EmptyState *m_empty;
    Skeleton *m_skeleton;
};

} // namespace touchline
