// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/viewmodel/matchviewmodel.h"
#include <QtWidgets/QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace touchline {

class ChoiceBox;
class EntryGrid;

/** Where the lines of a match are typed: the grid of a team, what breaks a rule, the reason of a correction, and the two sides of a
 * conflict. */
class EntryPanel : public QWidget
{
    Q_OBJECT
public:
    explicit EntryPanel(MatchViewModel &viewModel, QWidget *parent = nullptr);
    void takeFocus();
    EntryGrid *grid() const { return m_grid; }

Q_SIGNALS:
    void notified(const QString &message, bool failed);

private:
    QWidget *makeConflicts();
    void refresh();
    void fillTeams();
    void fillConflicts();
    void showFinding();
    QString stateText() const;

    MatchViewModel &m_viewModel;
    ChoiceBox *m_team;
    EntryGrid *m_grid;
    QLabel *m_state;
    QLabel *m_finding;
    QLabel *m_reasonName;
    QLineEdit *m_reason;
    QPushButton *m_save;
    QPushButton *m_discard;
    QWidget *m_conflicts;
    QGridLayout *m_sides;
};

} // namespace touchline
