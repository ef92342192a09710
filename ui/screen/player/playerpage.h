// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/screen/frame/page.h"
#include "ui/viewmodel/matchselection.h"
#include "ui/viewmodel/playerviewmodel.h"
#include "ui/viewmodel/splitsviewmodel.h"
#include "ui/widget/savedialog.h"
#include <functional>
#include <memory>

class QLabel;
class QToolButton;

namespace touchline {

class ChartCard;
class ChoiceBox;
class DataGrid;
class KpiRow;
class MatchFilterBar;
class NotesCard;
class PlayerHeader;
class ScrollPage;

/** Everything about one player in the season and period of the window. */
class PlayerPage : public Page
{
    Q_OBJECT
public:
    /** `matches`: those that the page is about. */
    PlayerPage(Session &session, Scope &scope, std::shared_ptr<MatchSelection> matches, QWidget *parent = nullptr);
    void open(const Route &route) override;
    void reload() override;
    void cancel() override;
    QList<Crumb> crumbs() const override;
    PlayerViewModel &viewModel() { return m_viewModel; }
    SplitsViewModel &splits() { return m_splits; }
    /** The matches that this page and the report on a player are about. */
    MatchSelection &selection() { return *m_selection; }
    /** The whole page, scrolled out of sight or not. */
    QImage toImage() const;

private:
    void selectionChanged();
    void takeSelection();
    void loaded();
    void fillTrend();
    void fillMetrics();
    void defineMetric();
    void fillSplits();
    void chooseMetric(const QString &id);
    void savePng();
    void saveCsv();
    void save(const SaveQuestion &question, const std::function<bool(const QString &)> &write);
    void tellSaved(const QString &path, bool saved);
    QWidget *makeTools();

    Scope &m_scope;
    std::shared_ptr<MatchSelection> m_selection;
    PlayerViewModel m_viewModel;
    SplitsViewModel m_splits;
    ScrollPage *m_page;
    PlayerHeader *m_header;
    KpiRow *m_kpis;
    MatchFilterBar *m_matches;
    QLabel *m_cohort;
    class TrendChart *m_trend;
    class RadarChart *m_radar;
    SplitsChart *m_splitsChart;
    ChartCard *m_trendCard;
    ChartCard *m_radarCard;
    ChartCard *m_splitsCard;
    ChoiceBox *m_metric;
    ChoiceBox *m_by;
    QToolButton *m_form;
    DataGrid *m_log;
    NotesCard *m_notes;
};

} // namespace touchline
