// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/import/owntablemodel.h"
#include "ui/viewmodel/importviewmodel.h"
#include "ui/widget/card.h"

class QFileDialog;
class QMimeData;
class QPushButton;
class QTableView;

namespace touchline {

class ReadingChoices;

/** The first step: a table or files are brought, and shown as they were read. */
class TableCard : public Card
{
    Q_OBJECT
public:
    explicit TableCard(ImportViewModel &viewModel, QWidget *parent = nullptr);
    void refresh();
    void takeFocus();
    void paste();
    void takeFrom(const QMimeData *brought);
    QTableView *cells() const { return m_cellsView; }
    /** Where a finding is. */
    void showCell(const TableIssue &issue);

Q_SIGNALS:
    void notified(const QString &message, bool failed);

private:
    QWidget *makeButtons();
    void chooseFiles();
    void chooseFolder();
    QFileDialog *makeDialog(const QString &title);
    void saveExample();
    QString words() const;
    QString sourceWords() const;

    ImportViewModel &m_viewModel;
    OwnTable m_example;
    OwnTableModel m_cells;
    QLabel *m_form;
    QPushButton *m_choose;
    ReadingChoices *m_reading;
    QTableView *m_cellsView;
};

} // namespace touchline
