// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/viewmodel/playersviewmodel.h"
#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;

namespace touchline {

class DataGrid;

/** Find a player of the season. */
class PlayersPage : public QWidget
{
    Q_OBJECT
public:
    explicit PlayersPage(PlayersViewModel &viewModel, QWidget *parent = nullptr);
    void takeFocus();

Q_SIGNALS:
    void playerWanted(touchline::PlayerId player);
    void notified(const QString &message, bool failed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void activate(int row);

    PlayersViewModel &m_viewModel;
    QLineEdit *m_search;
    QLabel *m_note;
    DataGrid *m_grid;
};

} // namespace touchline
