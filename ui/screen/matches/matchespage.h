// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/screen/frame/page.h"
#include "ui/viewmodel/fixtureviewmodel.h"
#include "ui/viewmodel/matchesviewmodel.h"

class QPushButton;

namespace touchline {

class Card;
class ChoiceBox;
class DataGrid;
class DataStack;

/** The season's matches; one leads to its page. */
class MatchesPage : public Page
{
    Q_OBJECT
public:
    MatchesPage(Session &session, Scope &scope, QWidget *parent = nullptr);
    void open(const Route &route) override;
    void reload() override { m_viewModel.reload(); }
    void cancel() override { m_viewModel.cancel(); }
    void takeFocus() override;
    QList<Crumb> crumbs() const override;
    MatchesViewModel &viewModel() { return m_viewModel; }
    FixtureViewModel &fixtures() { return m_fixtures; }

private:
    void loaded();
    void updateActions();
    void editMatch(const std::optional<MatchInfo> &match);

    Session &m_session;
    MatchesViewModel m_viewModel;
    FixtureViewModel m_fixtures;
    ChoiceBox *m_team;
    QPushButton *m_new;
    QPushButton *m_change;
    QPushButton *m_undo;
    QPushButton *m_redo;
    Card *m_card;
    DataGrid *m_grid;
    DataStack *m_stack;
};

} // namespace touchline
