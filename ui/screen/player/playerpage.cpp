// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/player/playerpage.h"
#include "ui/chart/radarchart.h"
#include "ui/chart/trendchart.h"
#include "ui/model/heldtogether.h"
#include "ui/model/readingorder.h"
#include "ui/screen/frame/datastack.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/screen/player/matchfilterbar.h"
#include "ui/screen/player/notescard.h"
#include "ui/screen/player/playerheader.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/widget/chartcard.h"
#include "ui/widget/choicebox.h"
#include "ui/widget/datagrid.h"
#include "ui/widget/definitiontip.h"
#include "ui/widget/errortext.h"
#include "ui/widget/flowlayout.h"
#include "ui/widget/gridexport.h"
#include "ui/widget/kpirow.h"
#include "ui/widget/responsivegrid.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace touchline {

PlayerPage::PlayerPage(Session &session, Scope &scope, std::shared_ptr<MatchSelection> matches, QWidget *parent)
    : Page(parent), m_scope(scope), m_selection(std::move(matches)), m_viewModel(session, scope, this), m_splits(session, scope, this),
      m_page(new ScrollPage), m_header(new PlayerHeader), m_kpis(new KpiRow), m_matches(new MatchFilterBar(*m_selection, scope)),
      m_cohort(plainLabel({}, true)), m_trend(new TrendChart), m_radar(new RadarChart), m_splitsChart(new SplitsChart),
      m_trendCard(new ChartCard(tr("Trend"), m_trend)), m_radarCard(new ChartCard(tr("Percentiles"), m_radar)),
      m_splitsCard(new ChartCard(tr("In parts"), m_splitsChart)), m_metric(new ChoiceBox(tr("Metric of the trend"))),
      m_by(new ChoiceBox(tr("Parts"))), m_form(new QToolButton), m_log(new DataGrid(u"match-log"_s)), m_notes(new NotesCard(session, scope))
{
    setMuted(m_cohort);
    m_trendCard->addTool(m_metric);
    m_form->setCheckable(true);
    m_form->setAutoRaise(true);
    m_form->setText(tr("Bars"));
    m_form->setToolTip(tr("Percentiles as bars"));
    m_form->setMinimumHeight(space::target);
    m_radarCard->addTool(m_form);
    m_by->setChoices(SplitsViewModel::dimensions(), m_splits.by());
    m_splitsCard->addTool(m_by);
    m_log->setModel(&m_viewModel.log());
    m_log->setCompact(true);
    m_log->setMinimumHeight(420);
    auto *logCard = new Card(tr("Match log"));
    logCard->setContent(m_log);
    logCard->addTools(m_log->gridActions());
    auto *compare = new QToolButton;
    compare->setText(tr("Compare…"));
    compare->setIcon(icon(Icon::Compare));
    compare->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    compare->setMinimumHeight(space::target);
    connect(compare, &QToolButton::clicked, this,
            [this] { Q_EMIT goWanted({.screen = Screen::Compare, .player = m_viewModel.player().value_or(PlayerId{})}); });
    m_header->addTool(compare);
    m_header->addTool(makeTools());

    auto *period = new QWidget;
    auto *line = new FlowLayout(period);
    line->addNamed(tr("Matches"), m_matches);
    auto *grid = new ResponsiveGrid;
    grid->add(m_trendCard, 7);
    grid->add(m_radarCard, 5);
    grid->add(m_splitsCard, 12);
    grid->add(logCard, 12);
    grid->add(m_notes, 12);
    m_notes->refresh(); // the grid has shown it
    auto *column = m_page->column();
    column->addWidget(m_header);
    column->addWidget(period);
    column->addWidget(m_kpis);
    column->addWidget(m_cohort);
    column->addWidget(grid);
    column->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new DataStack(m_viewModel, m_page, m_page->widget()));

    connect(m_selection.get(), &MatchSelection::changed, this, &PlayerPage::selectionChanged);
    connect(&m_viewModel, &PlayerViewModel::loaded, this, &PlayerPage::loaded);
    connect(&m_viewModel, &PlayerViewModel::trendLoaded, this, &PlayerPage::fillTrend);
    connect(&m_viewModel, &PlayerViewModel::formLoaded, this, [this] { m_kpis->setTiles(m_viewModel.kpiTiles()); });
    connect(m_kpis, &KpiRow::chosen, this, &PlayerPage::chooseMetric);
    connect(m_metric, &ChoiceBox::chosen, this, &PlayerPage::chooseMetric);
    connect(m_by, &ChoiceBox::chosen, &m_splits, &SplitsViewModel::setBy);
    connect(&m_splits, &PageViewModel::loaded, this, &PlayerPage::fillSplits);
    connect(&m_splits, &PageViewModel::failed, this, [this](const Error &error) {
        fillSplits();
        if (error.code != ErrorCode::Unavailable) // of which the banner speaks
            showError(this, error);
    });
    connect(m_form, &QToolButton::toggled, this,
            [this](bool bars) { m_radar->setForm(bars ? RadarChart::Form::Bars : RadarChart::Form::Pizza); });
    connect(m_log, &DataGrid::notified, this, &Page::notified);
    for (auto *card : {m_trendCard, m_radarCard, m_splitsCard})
        connect(card, &ChartCard::notified, this, &Page::notified);
}

QWidget *PlayerPage::makeTools()
{
    auto *button = new QToolButton;
    button->setText(tr("Export"));
    button->setIcon(icon(Icon::Download));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMinimumHeight(space::target);
    auto *menu = new QMenu(button);
    menu->addAction(icon(Icon::Print), tr("One page on paper…"), this,
                    [this] { Q_EMIT goWanted({.screen = Screen::Reports, .player = m_viewModel.player().value_or(PlayerId{})}); });
    menu->addAction(icon(Icon::Image), tr("Page as picture (PNG)…"), this, &PlayerPage::savePng);
    menu->addAction(icon(Icon::Csv), tr("Match log as table (CSV)…"), this, &PlayerPage::saveCsv);
    button->setMenu(menu);
    return button;
}

void PlayerPage::open(const Route &route)
{
    m_page->ensureVisible(0, 0);
    m_scope.setPlayer(route.player);
    takeSelection();
    m_viewModel.load(route.player);
}

void PlayerPage::reload()
{
    takeSelection();
    m_viewModel.reload();
}

void PlayerPage::takeSelection()
{
    const auto filter = m_selection->filter();
    m_viewModel.setMatches({.filter = filter, .until = {}});
    m_splits.setFilter(filter);
    m_matches->refresh(); // another season has other words, or none of what was chosen
}

void PlayerPage::selectionChanged()
{
    if (isVisible() && m_viewModel.player())
        reload(); // else it is asked when the page is opened
}

QList<Crumb> PlayerPage::crumbs() const
{
    QList<Crumb> way{{tr("Teams"), {.screen = Screen::Teams}}};
    const auto id = m_viewModel.hasData() ? m_viewModel.team() : std::optional<TeamId>();
    if (const auto *team = id ? m_scope.team(*id) : nullptr)
        way.append({team->name, {.screen = Screen::Team, .team = *id}});
    way.append({m_viewModel.hasData() ? m_viewModel.title() : tr("Player"),
                {.screen = Screen::Player, .player = m_viewModel.player().value_or(PlayerId{})}});
    return way;
}

void PlayerPage::loaded()
{
    m_header->setPlayer(m_viewModel.title(), m_viewModel.shirt(), m_viewModel.positionText());
    QStringList details{m_viewModel.teamsText(), m_viewModel.sampleText()};
    details.removeAll(QString());
    if (!m_viewModel.teamsText().isEmpty())
        details.first() = isolated(details.constFirst()); // else a number after it would be drawn to its other side
    m_header->setDetails(heldTogether(inReadingOrder(details.join(u" · "_s))));
    m_kpis->setTiles(m_viewModel.kpiTiles());
    m_cohort->setText(m_viewModel.cohortText());
    const auto radar = m_viewModel.radarData();
    m_radar->setData(radar);
    QStringList labels;
    for (const auto &axis : radar.axes)
        labels.append(axis.label);
    DefinitionTip::define(m_radar, definitionsNamed(m_scope.catalog(), labels));
    m_log->setEmptyText(m_selection->filter().isAll() ? tr("No match in this period.") : tr("No such match in this period."));
    fillMetrics();
    m_radarCard->setExportName(tr("%1 - percentiles").arg(m_viewModel.title()));
    m_log->setExportName(tr("%1 - match log").arg(m_viewModel.title()));
    m_viewModel.loadForm();
    fillTrend();
    m_notes->viewModel().load(m_viewModel.info());
    if (const auto player = m_viewModel.player()) {
        m_splits.load(*player, m_viewModel.metric());
        fillSplits(); // of whom it was before
        m_selection->loadChoices(*player);
    }
}

void PlayerPage::cancel()
{
    m_viewModel.cancel();
    m_splits.cancel();
    m_notes->viewModel().cancel();
}

void PlayerPage::fillSplits()
{
    const auto chart = m_splits.chart();
    m_splitsChart->setData(chart);
    m_splitsCard->setTitle(chart.title);
    m_splitsCard->setExportName(u"%1 - %2"_s.arg(m_viewModel.title(), chart.title));
}

void PlayerPage::fillMetrics()
{
    m_metric->setChoices(m_viewModel.metricNames(), m_viewModel.metric());
    m_kpis->setCurrent(m_viewModel.metric());
    defineMetric();
}

/** Trend and splits are of it. */
void PlayerPage::defineMetric()
{
    const auto definition = definitionsOf(m_scope.catalog(), {m_viewModel.metric()});
    for (auto *widget : std::initializer_list<QWidget *>{m_metric, m_trend, m_splitsChart})
        DefinitionTip::define(widget, definition);
}

void PlayerPage::fillTrend()
{
    if (!m_viewModel.hasTrend() || !m_viewModel.hasData() || m_viewModel.isLoading())
        return;
    const auto chart = m_viewModel.trendChart();
    m_trend->setData(chart);
    m_trendCard->setTitle(chart.title);
    m_trendCard->setExportName(u"%1 - %2"_s.arg(m_viewModel.title(), chart.title));
    Q_EMIT filled();
}

void PlayerPage::chooseMetric(const QString &id)
{
    m_viewModel.setMetric(id);
    if (const auto player = m_viewModel.player())
        m_splits.load(*player, id);
    m_metric->setCurrent(id);
    m_kpis->setCurrent(id);
    defineMetric();
}

QImage PlayerPage::toImage() const
{
    return m_page->widget()->grab().toImage();
}

void PlayerPage::savePng()
{
    save({.title = tr("Save the page as a picture"),
          .name = m_viewModel.title(),
          .ending = u"png"_s,
          .filter = tr("Pictures (*.png)"),
          .folder = QStandardPaths::PicturesLocation},
         [this](const QString &path) { return toImage().save(path, "PNG"); });
}

void PlayerPage::saveCsv()
{
    askWhereToSave(this,
                   {.title = tr("Save the match log as a table"),
                    .name = tr("%1 - match log").arg(m_viewModel.title()),
                    .ending = u"csv"_s,
                    .filter = tr("Tables (*.csv)")},
                   [this](const QString &path) {
                       connect(m_log->saveCsv(path), &GridExport::finished, this,
                               [this, path](const Result<void> &saved) { tellSaved(path, saved.has_value()); });
                   });
}

void PlayerPage::save(const SaveQuestion &question, const std::function<bool(const QString &)> &write)
{
    askWhereToSave(this, question, [this, write](const QString &path) { tellSaved(path, write(path)); });
}

void PlayerPage::tellSaved(const QString &path, bool saved)
{
    if (saved)
        Q_EMIT notified(tr("Saved as %1.").arg(path), false);
    else
        Q_EMIT notified(tr("%1 could not be written. Check that there is space and that you may write there.").arg(path), true);
}

} // namespace touchline
