// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/screen/frame/page.h"
#include "ui/viewmodel/leaderboardviewmodel.h"

class QCheckBox;

namespace touchline {

class Card;
class ChoiceBox;
class DataGrid;
class DataStack;

/** Who leads in what; a row leads to its player. */
class LeadersPage : public Page
{
    Q_OBJECT
public:
    LeadersPage(Session &session, Scope &scope, QWidget *parent = nullptr);
    void open(const Route &route) override;
    void reload() override { m_viewModel.reload(); }
    void cancel() override { m_viewModel.cancel(); }
    void takeFocus() override;
    QList<Crumb> crumbs() const override;
    LeaderboardViewModel &viewModel() { return m_viewModel; }

private:
    QWidget *makeChoices();
    void fillChoices();
    void loaded();

    Scope &m_scope;
    LeaderboardViewModel m_viewModel;
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
