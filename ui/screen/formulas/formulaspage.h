// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/screen/frame/page.h"
#include "ui/viewmodel/formulasviewmodel.h"

class QPushButton;
class QStackedWidget;

namespace touchline {

class Card;
class ChoiceBox;
class DataGrid;
class DataStack;
class EmptyState;
class FormulaEditor;

/** The users' own metrics: the list, and one of them being written beside it. */
class FormulasPage : public Page
{
    Q_OBJECT
public:
    FormulasPage(Session &session, Scope &scope, QWidget *parent = nullptr);
    void open(const Route &route) override;
    void reload() override { m_viewModel.reload(); }
    void cancel() override { m_viewModel.cancel(); }
    void takeFocus() override;
    QList<Crumb> crumbs() const override;
    FormulasViewModel &viewModel() { return m_viewModel; }

private:
    void fillList();
    void removed();

    FormulasViewModel m_viewModel;
    ChoiceBox *m_team;
    QPushButton *m_new;
    QPushButton *m_undo;
    QPushButton *m_redo;
    DataGrid *m_grid;
    EmptyState *m_none;
    QStackedWidget *m_list;
    FormulaEditor *m_editor;
    Card *m_editorCard;
    DataStack *m_stack;
};

} // namespace touchline
