// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/import/owntablemodel.h"
#include "ui/screen/frame/page.h"
#include "ui/viewmodel/importviewmodel.h"

class QLabel;
class QMimeData;
class QProgressBar;
class QPushButton;
class QTableView;

namespace touchline {

class Card;
class ChoiceBox;
class ColumnsEditor;
class EmptyState;
class ReadingChoices;
class ScrollPage;

/** From somebody's own spreadsheet to the season: bring the table, say what its columns mean, have it checked, write it, take it back. */
class ImportPage : public Page
{
    Q_OBJECT
public:
    ImportPage(Session &session, Scope &scope, QWidget *parent = nullptr);
    void open(const Route &) override { reload(); }
    void reload() override;
    void cancel() override { m_viewModel.clear(); }
    void takeFocus() override;
    QList<Crumb> crumbs() const override;
    ImportViewModel &viewModel() { return m_viewModel; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeTableCard();
    QWidget *makeColumnsCard();
    QWidget *makeCheckCard();
    QWidget *makeDoneCard();
    QWidget *makeSavedMappings();
    void chooseFile();
    void paste();
    void showData();
    void takeFrom(const QMimeData *brought);
    void saveExample();
    void askForName();
    void refresh();
    void refreshWords();
    void lookAt(ImportViewModel::Step step);
    void showIssue(const QModelIndex &index);
    QString stateText() const;

    Scope &m_scope;
    ImportViewModel m_viewModel;
    OwnTable m_example;
    OwnTableModel m_cells;
    QStringList m_headings; // that the lines of meanings are of
    TableIssuesModel m_issues;
    EmptyState *m_refused;
    QWidget *m_steps;
    ScrollPage *m_scroll;
    Card *m_tableCard;
    QLabel *m_form;
    QPushButton *m_choose;
    ReadingChoices *m_reading;
    QTableView *m_cellsView;
    Card *m_columnsCard;
    ColumnsEditor *m_columns;
    ChoiceBox *m_team;
    ChoiceBox *m_days;
    ChoiceBox *m_saved;
    QPushButton *m_forget;
    QLabel *m_understood;
    Card *m_checkCard;
    QLabel *m_state;
    QTableView *m_issuesView;
    QProgressBar *m_progress;
    QPushButton *m_check;
    QPushButton *m_commit;
    QPushButton *m_stop;
    Card *m_doneCard;
    QLabel *m_done;
    QPushButton *m_undo;
    QPushButton *m_show;
    ImportViewModel::Step m_shown = ImportViewModel::Step::Empty;
};

} // namespace touchline
