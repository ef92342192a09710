// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/screen/frame/page.h"
#include "ui/viewmodel/overviewviewmodel.h"
#include "ui/viewmodel/squadformviewmodel.h"

class QLabel;

namespace touchline {

class BarListChart;
class Card;
class ChartCard;
class ChoiceBox;
class DataGrid;
class DataStack;
class EmptyState;
class FormStrip;
class InsightList;
class KpiRow;
class LastMatch;
class Upcoming;

/** The first page of a coach: how the team does, what stands out, who plays how much. */
class OverviewPage : public Page
{
    Q_OBJECT
public:
    OverviewPage(Session &session, Scope &scope, QWidget *parent = nullptr);
    void open(const Route &route) override;
    void reload() override { m_viewModel.reload(); }
    void cancel() override;
    QList<Crumb> crumbs() const override;
    OverviewViewModel &viewModel() { return m_viewModel; }
    SquadFormViewModel &squadForm() { return m_squadForm; }

private:
    QWidget *makeHead();
    QWidget *makeBody();
    void connectParts();
    void loaded();
    void lastMatchChanged();
    void showWhatThereIs();
    void connectSquadForm();
    void fillSquadForm();

    Scope &m_scope;
    OverviewViewModel m_viewModel;
    SquadFormViewModel m_squadForm;
    QLabel *m_title;
    QLabel *m_record;
    ChoiceBox *m_team;
    KpiRow *m_tiles;
    LastMatch *m_last;
    FormStrip *m_form;
    ChartCard *m_formCard;
    QLabel *m_warnings;
    Card *m_warningsCard;
    InsightList *m_insights;
    ChoiceBox *m_squadMetric;
    HeatMapChart *m_squadMap;
    ChartCard *m_squadCard;
    Upcoming *m_upcoming;
    DataGrid *m_results;
    BarListChart *m_fairness;
    ChartCard *m_fairnessCard;
    QList<QWidget *> m_sides; // with all that comes of matches
    EmptyState *m_none; // in their place, before the first one
    Card *m_noneCard;
    DataStack *m_stack;
};

} // namespace touchline
