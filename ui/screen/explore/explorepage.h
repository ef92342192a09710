// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/viewmodel/exploreviewmodel.h"
#include <QtWidgets/QWidget>

class QCheckBox;
class QLabel;
class QToolButton;

namespace touchline {

class ChartCard;
class ChoiceBox;
class DataStack;
class DistributionChart;
class ScatterChart;

/** How metrics go together and how they are spread; a point leads to its player. */
class ExplorePage : public QWidget
{
    Q_OBJECT
public:
    explicit ExplorePage(ExploreViewModel &viewModel, QWidget *parent = nullptr);
    void takeFocus();

Q_SIGNALS:
    void playerWanted(touchline::PlayerId player);
    void notified(const QString &message, bool failed);
    /** Both charts are on the screen. */
    void filled();

private:
    QWidget *makeChoices();
    void addZoomTools();
    void connectViewModel();
    void fillChoices();
    void fillScatter();
    void fillSpread();
    void showPlayer();

    ExploreViewModel &m_viewModel;
    ChoiceBox *m_x;
    ChoiceBox *m_y;
    ChoiceBox *m_player;
    ChoiceBox *m_spread;
    QCheckBox *m_everybody;
    QToolButton *m_open;
    QLabel *m_note;
    ScatterChart *m_scatter;
    DistributionChart *m_distribution;
    ChartCard *m_scatterCard;
    ChartCard *m_spreadCard;
    DataStack *m_stack;
};

} // namespace touchline
