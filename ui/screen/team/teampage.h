// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/screen/frame/page.h"
#include "ui/viewmodel/teamviewmodel.h"

class QLabel;

namespace touchline {

class Card;
class ChartCard;
class DataGrid;
class DataStack;
class FormStrip;
class VersusChart;

/** A team: its results, what it did and allowed, and its squad as a grid; a match or a player is one click or Enter away. */
class TeamPage : public Page
{
    Q_OBJECT
public:
    TeamPage(Session &session, Scope &scope, QWidget *parent = nullptr);
    void open(const Route &route) override;
    void reload() override { m_viewModel.reload(); }
    void cancel() override { m_viewModel.cancel(); }
    QList<Crumb> crumbs() const override;
    TeamViewModel &viewModel() { return m_viewModel; }

private:
    void connectParts();
    void loaded();
    void failed(const Error &error);

    Scope &m_scope;
    TeamViewModel m_viewModel;
    QLabel *m_title;
    QLabel *m_subtitle;
    VersusChart *m_bars;
    ChartCard *m_barsCard;
    FormStrip *m_form;
    ChartCard *m_formCard;
    DataGrid *m_results;
    DataGrid *m_grid;
    DataStack *m_stack;
};

} // namespace touchline
