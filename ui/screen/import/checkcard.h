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

/** The third step: what the server would do, or what is in the way; then it is done. */
class CheckCard : public Card
{
    Q_OBJECT
public:
    explicit CheckCard(ImportViewModel &viewModel, QWidget *parent = nullptr);
    void refresh();
    /** What is pressed next in this step; null: nothing. */
    QPushButton *next() const;

Q_SIGNALS:
    void issueChosen(const touchline::TableIssue &issue);
    void issueWanted(); // its place in the table is to be seen

private:
    QWidget *makeButtons();
    void refreshProgress(bool busy);
    QString words() const;
    QString countsText() const;

    ImportViewModel &m_viewModel;
    TableIssuesModel m_issues;
    QLabel *m_state;
    QTableView *m_issuesView;
    QProgressBar *m_progress;
    QPushButton *m_check;
    QPushButton *m_commit;
    QPushButton *m_stop;
};

} // namespace touchline
