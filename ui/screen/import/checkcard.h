// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/import/owntablemodel.h"
#include "ui/viewmodel/importviewmodel.h"
#include "ui/widget/card.h"

class QProgressBar;
class QPushButton;
class QTableView;

namespace touchline {

/**
 * The third step: what is in the way. What the server would do, and the buttons that let it, stand in the bar, which the page keeps in
 * sight: whoever has a table of many columns need not look for the next step below them.
 */
class CheckCard : public Card
{
    Q_OBJECT
public:
    explicit CheckCard(ImportViewModel &viewModel, QWidget *parent = nullptr);
    void refresh();
    /** Belongs to whoever puts it into a layout. */
    QWidget *bar() const { return m_bar; }
    bool hasIssues() const { return !m_viewModel.issues().isEmpty(); }
    /** What is pressed next in this step; null: nothing. */
    QPushButton *next() const;

Q_SIGNALS:
    void issueChosen(const touchline::TableIssue &issue);
    void issueWanted(); // its place in the table is to be seen

private:
    void makeBar();
    void refreshProgress(bool busy);
    QString words() const;
    QString countsText() const;
    QString checkedText() const; // with what the check warns of

    ImportViewModel &m_viewModel;
    TableIssuesModel m_issues;
    QWidget *m_bar;
    QLabel *m_state;
    QTableView *m_issuesView;
    QProgressBar *m_progress;
    QPushButton *m_check;
    QPushButton *m_commit;
    QPushButton *m_stop;
};

} // namespace touchline
