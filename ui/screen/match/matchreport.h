// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/model/lineupmodel.h"
#include "ui/screen/frame/route.h"
#include "ui/viewmodel/matchviewmodel.h"
#include <QtWidgets/QWidget>

class QCheckBox;
class QVBoxLayout;

namespace touchline {

class Card;
class ChartCard;
class DataGrid;
class VersusChart;

/** What a match came to: both teams' figures, the best lines, the line-ups. */
class MatchReport : public QWidget
{
    Q_OBJECT
public:
    static constexpr int gutter = 12; // of its scroll bar, beside the cards
    explicit MatchReport(MatchViewModel &viewModel, QWidget *parent = nullptr);
    void fill();
    void takeFocus();

Q_SIGNALS:
    void goWanted(const touchline::Route &route);
    void notified(const QString &message, bool failed);

private:
    void fillBest();
    Card *makeLineUp(LineUpModel &model, DataGrid *grid);

    MatchViewModel &m_viewModel;
    LineUpModel m_homeModel;
    LineUpModel m_awayModel;
    VersusChart *m_bars;
    QCheckBox *m_all;
    DataGrid *m_home;
    DataGrid *m_away;
    QVBoxLayout *m_best;
    ChartCard *m_figures;
    Card *m_homeCard;
    Card *m_awayCard;
};

} // namespace touchline
