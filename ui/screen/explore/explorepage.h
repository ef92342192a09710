// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/screen/frame/page.h"
#include "ui/theme/icons.h"
#include "ui/viewmodel/correlationsviewmodel.h"
#include "ui/viewmodel/exploreviewmodel.h"

class QCheckBox;
class QLabel;
class QToolButton;

namespace touchline {

class ChartCard;
class ChoiceBox;
class ChosenRow;
class DataStack;
class DistributionChart;
class ScatterChart;
class ScrollPage;

/** How metrics go together and how they are spread; a point leads to its player, several to their comparison. */
class ExplorePage : public Page
{
    Q_OBJECT
public:
    ExplorePage(Session &session, Scope &scope, QWidget *parent = nullptr);
    void open(const Route &route) override;
    void reload() override;
    void cancel() override;
    void takeFocus() override;
    QList<Crumb> crumbs() const override;
    ExploreViewModel &viewModel() { return m_viewModel; }
    CorrelationsViewModel &correlations() { return m_correlations; }

private:
    QWidget *makeChoices();
    void addZoomTools();
    void addLasso();
    QToolButton *addTool(Icon which, const QString &text);
    void connectViewModel();
    void connectSelection();
    void fillChoices();
    void fillScatter();
    void defineMetrics();
    void fillPoints();
    void fillSpread();
    void fillCorrelations();
    void choosePair(int point);
    void showPlayer();

    Scope &m_scope;
    ExploreViewModel m_viewModel;
    CorrelationsViewModel m_correlations;
    ChoiceBox *m_x;
    ChoiceBox *m_y;
    ChoiceBox *m_colour;
    ChoiceBox *m_size;
    ChoiceBox *m_player;
    ChoiceBox *m_spread;
    QCheckBox *m_everybody;
    QToolButton *m_open;
    QLabel *m_note;
    ChosenRow *m_chosen;
    ScatterChart *m_scatter;
    DistributionChart *m_distribution;
    ChartCard *m_scatterCard;
    ChartCard *m_spreadCard;
    HeatMapChart *m_heatMap;
    ChartCard *m_heatCard;
    ScrollPage *m_page;
    DataStack *m_stack;
};

} // namespace touchline
