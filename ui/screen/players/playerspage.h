// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/screen/frame/page.h"
#include "ui/viewmodel/playersviewmodel.h"

class QLabel;
class QLineEdit;

namespace touchline {

class DataGrid;
class DataStack;

/** Find a player of the season. */
class PlayersPage : public Page
{
    Q_OBJECT
public:
    PlayersPage(Session &session, Scope &scope, QWidget *parent = nullptr);
    void open(const Route &) override { m_viewModel.reload(); }
    void reload() override { m_viewModel.reload(); }
    void cancel() override { m_viewModel.cancel(); }
    void takeFocus() override;
    QList<Crumb> crumbs() const override;
    PlayersViewModel &viewModel() { return m_viewModel; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void activate(int row);
    void loaded();
    void showNobody();

    PlayersViewModel m_viewModel;
    QLineEdit *m_search;
    QLabel *m_note;
    DataGrid *m_grid;
    DataStack *m_stack;
};

} // namespace touchline
