// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/explore/explorepage.h"
#include "ui/chart/scatterchart.h"
#include "ui/screen/explore/chosenrow.h"
#include "ui/screen/frame/datastack.h"
#include "ui/screen/frame/pagecommands.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/type.h"
#include "ui/widget/chartcard.h"
#include "ui/widget/choicebox.h"
#include "ui/widget/definitiontip.h"
#include "ui/widget/errortext.h"
#include "ui/widget/flowlayout.h"
#include "ui/widget/responsivegrid.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace touchline {

ExplorePage::ExplorePage(Session &session, Scope &scope, QWidget *parent)
    : Page(parent), m_scope(scope), m_viewModel(session, scope, this), m_correlations(session, scope, this),
      m_x(new ChoiceBox(tr("Horizontal metric"))), m_y(new ChoiceBox(tr("Vertical metric"))),
      m_colour(new ChoiceBox(tr("What colour and shape say"))), m_size(new ChoiceBox(tr("Metric that the size says"))),
      m_player(new ChoiceBox(tr("Player who stands out"))), m_spread(new ChoiceBox(tr("Metric whose spread is shown"))),
      m_everybody(new QCheckBox(tr("&Everybody"))), m_open(new QToolButton), m_note(plainLabel({}, true)),
      m_chosen(new ChosenRow(m_viewModel)), m_scatter(new ScatterChart), m_distribution(new DistributionChart),
      m_scatterCard(new ChartCard(tr("Two metrics"), m_scatter)), m_spreadCard(new ChartCard(tr("Spread"), m_distribution)),
      m_heatMap(new HeatMapChart), m_heatCard(new ChartCard(tr("What goes together"), m_heatMap)), m_page(new ScrollPage)
{
    auto *title = plainLabel(tr("Explore"));
    setType(title, TypeRole::Title);
    setMuted(m_note);
    m_note->hide();
    m_spreadCard->addTool(m_spread);
    addLasso();
    addZoomTools();
    auto *grid = new ResponsiveGrid;
    grid->add(m_scatterCard, 7);
    grid->add(m_spreadCard, 5);
    grid->add(m_heatCard, 12);
    m_stack = new DataStack(m_viewModel, grid, grid);
    auto *column = m_page->column();
    column->addWidget(title);
    column->addWidget(makeChoices());
    column->addWidget(m_chosen);
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    connectViewModel();
    connectSelection();
    showPlayer();
}

QWidget *ExplorePage::makeChoices()
{
    for (auto *metric : {m_x, m_y, m_size})
        metric->setSearchable(tr("Type to find a metric"));
    m_player->setSearchable(tr("Type to find a player"));
    m_everybody->setToolTip(tr("Also those who have too little to be compared"));
    m_everybody->setMinimumHeight(space::target);
    m_open->setText(tr("Player page"));
    m_open->setIcon(icon(Icon::Player));
    m_open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_open->setAutoRaise(true);
    m_open->setMinimumHeight(space::target);
    auto *swap = new QToolButton;
    swap->setIcon(icon(Icon::Refresh));
    swap->setText(tr("Swap"));
    swap->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    swap->setToolTip(tr("Exchange horizontal and vertical"));
    swap->setAutoRaise(true);
    swap->setMinimumHeight(space::target);
    nameCommand(swap, u"swap"_s, tr("Exchange horizontal and vertical"));
    nameCommand(m_open, u"player"_s);
    connect(swap, &QToolButton::clicked, &m_viewModel, &ExploreViewModel::swapMetrics);
    auto *box = new QWidget;
    auto *flow = new FlowLayout(box);
    flow->addNamed(tr("&Horizontal"), m_x);
    flow->addNamed(tr("&Vertical"), m_y);
    flow->addWidget(swap);
    flow->addNamed(tr("&Colour by"), m_colour);
    flow->addNamed(tr("&Size by"), m_size);
    flow->addNamed(tr("&Player"), m_player);
    flow->addWidget(m_open);
    flow->addWidget(m_everybody);
    return box;
}

QToolButton *ExplorePage::addTool(Icon which, const QString &text)
{
    auto *button = new QToolButton;
    button->setIcon(icon(which, IconTone::Muted));
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    m_scatterCard->addTool(button);
    return button;
}

void ExplorePage::addLasso()
{
    auto *lasso = addTool(Icon::Lasso, tr("Lasso: draw around points to choose them (L)"));
    lasso->setCheckable(true);
    connect(lasso, &QToolButton::toggled, m_scatter, &ScatterChart::setLasso);
    connect(m_scatter, &ScatterChart::lassoChanged, lasso, &QToolButton::setChecked);
}

void ExplorePage::addZoomTools()
{
    auto *in = addTool(Icon::Plus, tr("Zoom in (+, or Ctrl and the wheel)"));
    auto *out = addTool(Icon::Minus, tr("Zoom out (-)"));
    auto *whole = addTool(Icon::Undo, tr("Show the whole (0)"));
    connect(in, &QToolButton::clicked, m_scatter, [this] { m_scatter->zoom(ZoomChart::zoomStep); });
    connect(out, &QToolButton::clicked, m_scatter, [this] { m_scatter->zoom(1 / ZoomChart::zoomStep); });
    connect(whole, &QToolButton::clicked, m_scatter, &ScatterChart::showWhole);
    const auto enable = [this, out, whole] {
        out->setEnabled(!m_scatter->isWhole());
        whole->setEnabled(!m_scatter->isWhole());
    };
    connect(m_scatter, &ScatterChart::partChanged, this, enable);
    enable();
}

void ExplorePage::connectSelection()
{
    auto *viewModel = &m_viewModel;
    connect(m_scatter, &ScatterChart::selectionChanged, viewModel, [this] { m_viewModel.setSelected(m_scatter->selected()); });
    connect(viewModel, &ExploreViewModel::selectionChanged, m_scatter, [this] { m_scatter->setSelected(m_viewModel.selectedPoints()); });
    connect(m_chosen, &ChosenRow::compareWanted, this,
            [this] { Q_EMIT goWanted({.screen = Screen::Compare, .players = m_viewModel.selected()}); });
    connect(m_colour, &ChoiceBox::chosen, viewModel, &ExploreViewModel::setColour);
    connect(m_size, &ChoiceBox::chosen, viewModel, &ExploreViewModel::setSize);
    connect(viewModel, &ExploreViewModel::looksChanged, this, &ExplorePage::fillPoints);
}

void ExplorePage::connectViewModel()
{
    auto *viewModel = &m_viewModel;
    connect(m_x, &ChoiceBox::chosen, viewModel, &ExploreViewModel::setX);
    connect(m_y, &ChoiceBox::chosen, viewModel, &ExploreViewModel::setY);
    connect(m_spread, &ChoiceBox::chosen, viewModel, [viewModel](const QString &id) {
        viewModel->setSpread(id == "y"_L1 ? ExploreViewModel::Spread::Vertical : ExploreViewModel::Spread::Horizontal);
    });
    connect(m_player, &ChoiceBox::chosen, viewModel, [viewModel](const QString &id) {
        viewModel->setPlayer(id.isEmpty() ? std::nullopt : std::optional(PlayerId{id.toLongLong()}));
    });
    connect(m_everybody, &QCheckBox::clicked, viewModel, &ExploreViewModel::setEverybody);
    connect(m_stack, &DataStack::actionTriggered, viewModel, [viewModel] { viewModel->setEverybody(true); });
    connect(m_scatter, &ChartView::pointActivated, viewModel, [viewModel](int point) { viewModel->setPlayer(viewModel->playerAt(point)); });
    connect(m_scatter, &ScatterChart::pointOpened, this, [this](int point) {
        if (const auto player = m_viewModel.playerAt(point))
            Q_EMIT goWanted({.screen = Screen::Player, .player = *player});
    });
    connect(m_open, &QToolButton::clicked, this, [this] {
        if (m_viewModel.player())
            Q_EMIT goWanted({.screen = Screen::Player, .player = *m_viewModel.player()});
    });
    connect(viewModel, &ExploreViewModel::loadingChanged, this, &ExplorePage::fillChoices);
    connect(viewModel, &ExploreViewModel::loaded, this, &ExplorePage::fillScatter);
    connect(viewModel, &ExploreViewModel::spreadLoaded, this, &ExplorePage::fillSpread);
    connect(viewModel, &ExploreViewModel::playerChanged, this, &ExplorePage::showPlayer);
    connect(&m_correlations, &PageViewModel::loaded, this, &ExplorePage::fillCorrelations);
    connect(&m_correlations, &PageViewModel::failed, this, [this](const Error &error) {
        fillCorrelations();
        if (error.code != ErrorCode::Unavailable) // of which the banner speaks
            showError(this, error);
    });
    connect(m_heatMap, &ChartView::pointActivated, this, &ExplorePage::choosePair);
    for (auto *card : {m_scatterCard, m_spreadCard, m_heatCard})
        connect(card, &ChartCard::notified, this, &Page::notified);
}

void ExplorePage::open(const Route &route)
{
    m_viewModel.setMetrics(route.metric.isEmpty() ? m_viewModel.x() : route.metric, route.other.isEmpty() ? m_viewModel.y() : route.other);
    if (!route.colour.isEmpty())
        m_viewModel.setColour(route.colour);
    if (!route.size.isEmpty())
        m_viewModel.setSize(route.size);
    if (toNumber(route.player) > 0)
        m_viewModel.setPlayer(route.player);
    else if (!m_viewModel.hasData())
        m_viewModel.setPlayer(m_scope.player());
    reload();
}

void ExplorePage::reload()
{
    m_viewModel.reload();
    m_correlations.reload();
    fillCorrelations(); // of the season before
}

void ExplorePage::cancel()
{
    m_viewModel.cancel();
    m_correlations.cancel();
}

QList<Crumb> ExplorePage::crumbs() const
{
    return {{tr("Explore"), {.screen = Screen::Explore}}};
}

void ExplorePage::takeFocus()
{
    m_scatter->setFocus();
}

void ExplorePage::fillChoices()
{
    const auto metrics = m_viewModel.metrics();
    m_x->setChoices(metrics, m_viewModel.x());
    m_y->setChoices(metrics, m_viewModel.y());
    m_colour->setChoices(ExploreViewModel::colours(), m_viewModel.colour());
    m_size->setChoices(m_viewModel.sizes(), m_viewModel.size());
    m_spread->setChoices(m_viewModel.spreads(), m_viewModel.spread() == ExploreViewModel::Spread::Vertical ? u"y"_s : u"x"_s);
    m_everybody->setChecked(m_viewModel.everybody());
    defineMetrics();
    const QString note = m_viewModel.periodNote();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ExplorePage::defineMetrics()
{
    const auto define = [this](QWidget *widget, const QStringList &ids) {
        DefinitionTip::define(widget, definitionsOf(m_scope.catalog(), ids));
    };
    const bool vertical = m_viewModel.spread() == ExploreViewModel::Spread::Vertical;
    define(m_x, {m_viewModel.x()});
    define(m_y, {m_viewModel.y()});
    define(m_size, {m_viewModel.size()});
    define(m_scatter, {m_viewModel.x(), m_viewModel.y(), m_viewModel.size()});
    define(m_distribution, {vertical ? m_viewModel.y() : m_viewModel.x()});
}

void ExplorePage::fillPoints()
{
    m_scatter->setData(m_viewModel.scatterChart());
    m_scatter->setSelected(m_viewModel.selectedPoints());
    showPlayer();
}

void ExplorePage::fillScatter()
{
    fillPoints();
    const auto &chart = m_scatter->data();
    m_scatterCard->setTitle(chart.title);
    m_scatterCard->setExportName(chart.title);
    m_player->setChoices(m_viewModel.players(), {});
    showPlayer();
    m_chosen->setVisible(!chart.points.isEmpty()); // nobody to draw around
    if (chart.points.isEmpty())
        m_stack->showEmpty(Icon::Explore, chart.empty, m_viewModel.everybody() ? QString() : tr("Show everybody"));
}

void ExplorePage::fillSpread()
{
    const auto chart = m_viewModel.distributionChart();
    m_distribution->setData(chart);
    m_spreadCard->setTitle(chart.title.isEmpty() ? tr("Spread") : tr("Spread of %1").arg(chart.title));
    m_spreadCard->setExportName(tr("%1 - spread").arg(chart.title));
    Q_EMIT filled();
}

void ExplorePage::fillCorrelations()
{
    m_heatMap->setData(m_correlations.chart());
    DefinitionTip::define(m_heatMap, definitionsNamed(m_scope.catalog(), m_heatMap->data().columns));
    m_heatCard->setSubtitle(tr("A field chosen shows its two metrics above"));
    m_heatCard->setExportName(tr("What goes together"));
}

void ExplorePage::choosePair(int point)
{
    const auto pair = m_correlations.pairAt(point);
    if (!pair)
        return;
    m_viewModel.setMetrics(pair->first, pair->second);
    m_page->ensureVisible(0, 0);
    m_scatter->setFocus();
}

void ExplorePage::showPlayer()
{
    const auto &player = m_viewModel.player();
    m_scatter->setChosen(m_viewModel.pointOf(player));
    m_player->setCurrent(player ? QString::number(toNumber(*player)) : QString());
    m_open->setEnabled(player.has_value());
}

} // namespace touchline
