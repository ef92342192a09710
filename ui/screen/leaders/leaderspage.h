// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/viewmodel/leaderboardviewmodel.h"
#include <QtWidgets/QWidget>

class QCheckBox;

namespace touchline {

class Card;
class ChoiceBox;
class DataGrid;
class DataStack;

/** Who leads in what; a row leads to its player. */
class LeadersPage : public QWidget
{
    Q_OBJECT
public:
    explicit LeadersPage(LeaderboardViewModel &viewModel, QWidget *parent = nullptr);
    void takeFocus();

Q_SIGNALS:
    void playerWanted(touchline::PlayerId player);
    void notified(const QString &message, bool failed);
    void filled();

private:
    QWidget *makeChoices();
    void fillChoices();
    void loaded();

    LeaderboardViewModel &m_viewModel;
    ChoiceBox *m_metric;
    ChoiceBox *m_kind;
    ChoiceBox *m_position;
    ChoiceBox *m_team;
    QCheckBox *m_everybody;
    Card *m_card;
    DataGrid *m_grid;
    DataStack *m_stack;
};

} // namespace touchline
