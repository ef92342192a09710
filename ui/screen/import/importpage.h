// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/screen/frame/page.h"
#include "ui/viewmodel/importviewmodel.h"

class QHBoxLayout;

namespace touchline {

class CheckCard;
class DoneCard;
class EmptyState;
class MeaningsCard;
class PastCard;
class PastImports;
class ScrollPage;
class TableCard;

/** From somebody's own spreadsheet to a season: bring the table, say what its columns mean, have it checked, write it, take it back. */
class ImportPage : public Page
{
    Q_OBJECT
public:
    ImportPage(Session &session, Scope &scope, QWidget *parent = nullptr);
    void open(const Route &) override;
    void reload() override;
    void cancel() override { m_viewModel.clear(); }
    void takeFocus() override;
    QString atStake() const override;
    QList<Crumb> crumbs() const override;
    bool needsSeason() const override { return false; } // it may bring the first
    ImportViewModel &viewModel() { return m_viewModel; }
    PastImports &past();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeLayout();
    void connectParts();
    void showData();
    void refresh();
    void lookAt(ImportViewModel::Step step);

    Scope &m_scope;
    ImportViewModel m_viewModel;
    EmptyState *m_refused;
    QWidget *m_steps;
    ScrollPage *m_scroll;
    QHBoxLayout *m_foot;
    TableCard *m_table;
    MeaningsCard *m_meanings;
    CheckCard *m_check;
    DoneCard *m_done;
    PastCard *m_past;
    ImportViewModel::Step m_shown = ImportViewModel::Step::Empty;
};

} // namespace touchline
