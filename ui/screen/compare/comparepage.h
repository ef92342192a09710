// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/screen/frame/page.h"
#include "ui/viewmodel/compareviewmodel.h"

class QHBoxLayout;
class QLabel;

namespace touchline {

class Card;
class ChartCard;
class ChoiceBox;
class DataGrid;
class DataStack;
class FlowLayout;

/** Two to six players beside each other: in one radar, on strips, and number by number. */
class ComparePage : public Page
{
    Q_OBJECT
public:
    ComparePage(Session &session, Scope &scope, QWidget *parent = nullptr);
    void open(const Route &route) override;
    void reload() override { m_viewModel.reload(); }
    void cancel() override { m_viewModel.cancel(); }
    void takeFocus() override;
    QList<Crumb> crumbs() const override;
    CompareViewModel &viewModel() { return m_viewModel; }

private:
    void fillChips();
    void fillSuggestions();
    void fillCandidates();
    void loaded();

    Scope &m_scope;
    CompareViewModel m_viewModel;
    ChoiceBox *m_add;
    QWidget *m_chips;
    FlowLayout *m_chipLine;
    QWidget *m_alike;
    FlowLayout *m_alikeLine;
    CompareChart *m_radar;
    CompareChart *m_strips;
    ChartCard *m_radarCard;
    ChartCard *m_stripsCard;
    Card *m_tableCard;
    DataGrid *m_grid;
    DataStack *m_stack;
};

} // namespace touchline
