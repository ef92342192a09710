// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/overview/overviewpage.h"
#include "ui/model/heldtogether.h"
#include "ui/screen/frame/datastack.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/screen/overview/insightlist.h"
#include "ui/screen/overview/lastmatch.h"
#include "ui/screen/overview/upcoming.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/widget/chartcard.h"
#include "ui/widget/choicebox.h"
#include "ui/widget/datagrid.h"
#include "ui/widget/definitiontip.h"
#include "ui/widget/elidedlabel.h"
#include "ui/widget/emptystate.h"
#include "ui/widget/kpirow.h"
#include "ui/widget/responsivegrid.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {
constexpr int resultsHeight = 300;
constexpr int afterTheTitle = 1000; // what is left is the chooser's, until all of its text fits
} // namespace

OverviewPage::OverviewPage(Session &session, Scope &scope, QWidget *parent)
    : Page(parent), m_scope(scope), m_viewModel(session, scope, this), m_squadForm(session, scope, this), m_title(new ElidedLabel),
      m_record(plainLabel({}, true)), m_team(new ChoiceBox(tr("Team"))), m_tiles(new KpiRow), m_last(new LastMatch), m_form(new FormStrip),
      m_formCard(new ChartCard(tr("Form"), m_form)), m_warnings(plainLabel({}, true)), m_warningsCard(new Card(tr("Data to complete"))),
      m_insights(new InsightList), m_squadMetric(new ChoiceBox(tr("Figure of the form"))), m_squadMap(new HeatMapChart),
      m_squadCard(new ChartCard(tr("Form of the squad"), m_squadMap)), m_upcoming(new Upcoming), m_results(new DataGrid(u"results"_s)),
      m_fairness(new BarListChart), m_fairnessCard(new ChartCard(tr("Playing time"), m_fairness)), m_none(new EmptyState),
      m_noneCard(new Card)
{
    setType(m_title, TypeRole::Title);
    setMuted(m_record);
    m_results->setModel(&m_viewModel.results());
    m_results->setFrozenFirstColumn(false);
    m_results->setCompact(true);
    m_results->setMinimumHeight(resultsHeight);
    m_results->setEmptyText(tr("No match yet. Enter one, or import a table."));
    auto *body = makeBody();
    m_stack = new DataStack(m_viewModel, body, body);
    auto *page = new ScrollPage;
    page->column()->addWidget(makeHead());
    page->column()->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(page);
    connectParts();
    connectSquadForm();
}

QWidget *OverviewPage::makeBody()
{
    const auto column = [](const QList<QWidget *> &cards) {
        auto *side = new QWidget;
        auto *under = new QVBoxLayout(side);
        under->setContentsMargins(0, 0, 0, 0);
        under->setSpacing(space::two);
        for (auto *card : cards)
            under->addWidget(card);
        under->addStretch(1); // what the other side is higher goes here: without a factor cards would share it, and their lines drift apart
        return side;
    };
    m_warningsCard->setContent(m_warnings);
    auto *insightsCard = new Card(tr("What stands out"));
    insightsCard->setContent(m_insights);
    auto *resultsCard = new Card(tr("Results"));
    resultsCard->setContent(m_results);
    auto *grid = new ResponsiveGrid;
    grid->add(m_tiles, 12);
    m_sides = {column({m_last, insightsCard, m_squadCard, resultsCard}), column({m_formCard, m_upcoming, m_warningsCard, m_fairnessCard})};
    grid->add(m_sides.constFirst(), 8);
    grid->add(m_sides.constLast(), 4);
    m_noneCard->setContent(m_none);
    m_noneCard->hide();
    grid->add(m_noneCard, 12);
    m_none->setMessage(Icon::Matches, tr("No match yet. Enter one, or import a table."), tr("Enter a match…"), tr("Import…"));
    return grid;
}

void OverviewPage::connectParts()
{
    connect(&m_viewModel, &PageViewModel::loaded, this, &OverviewPage::loaded);
    connect(&m_viewModel, &OverviewViewModel::lastMatchChanged, this, &OverviewPage::lastMatchChanged);
    connect(&m_viewModel, &PageViewModel::loadingChanged, this, [this] {
        const auto team = m_viewModel.team();
        m_team->setChoices(m_viewModel.teams(), team ? QString::number(toNumber(*team)) : QString());
    });
    connect(m_stack, &DataStack::actionTriggered, this, [this] { Q_EMIT goWanted({.screen = Screen::Import}); });
    connect(m_team, &ChoiceBox::chosen, &m_viewModel, [this](const QString &id) { m_viewModel.load(TeamId{id.toLongLong()}); });
    const auto toPlayer = [this](PlayerId player) { Q_EMIT goWanted({.screen = Screen::Player, .player = player}); };
    connect(m_insights, &InsightList::playerWanted, this, toPlayer);
    connect(m_last, &LastMatch::playerWanted, this, toPlayer);
    connect(m_last, &LastMatch::matchWanted, this, [this](MatchId match) { Q_EMIT goWanted({.screen = Screen::Match, .match = match}); });
    connect(m_tiles, &KpiRow::chosen, this, [this](const QString &id) { Q_EMIT goWanted({.screen = Screen::Leaders, .metric = id}); });
    connect(m_form, &ChartView::pointActivated, this, [this](int at) {
        if (at >= 0 && at < m_viewModel.lastResults().size())
            Q_EMIT goWanted({.screen = Screen::Match, .match = m_viewModel.lastResults().at(at).id});
    });
    connect(m_fairness, &ChartView::pointActivated, this, [this, toPlayer](int bar) {
        if (const auto player = m_viewModel.playerAt(bar))
            toPlayer(*player);
    });
    connect(m_none, &EmptyState::actionTriggered, this, [this] { Q_EMIT goWanted({.screen = Screen::Matches}); });
    connect(m_none, &EmptyState::secondTriggered, this, [this] { Q_EMIT goWanted({.screen = Screen::Import}); });
    connect(m_results, &DataGrid::activated, this, [this](const QModelIndex &index) {
        if (const auto *match = m_viewModel.results().match(index.row()))
            Q_EMIT goWanted({.screen = Screen::Match, .match = match->id});
    });
    connect(m_results, &DataGrid::notified, this, &Page::notified);
    connect(m_formCard, &ChartCard::notified, this, &Page::notified);
    connect(m_fairnessCard, &ChartCard::notified, this, &Page::notified);
}

void OverviewPage::connectSquadForm()
{
    m_squadCard->addTool(m_squadMetric);
    connect(&m_squadForm, &PageViewModel::loaded, this, &OverviewPage::fillSquadForm);
    connect(&m_squadForm, &PageViewModel::failed, this, &OverviewPage::fillSquadForm);
    connect(m_squadMetric, &ChoiceBox::chosen, &m_squadForm, &SquadFormViewModel::setMetric);
    connect(m_squadMap, &ChartView::pointActivated, this, [this](int field) {
        if (const auto player = m_squadForm.playerAt(field))
            Q_EMIT goWanted({.screen = Screen::Player, .player = *player});
    });
    connect(m_squadCard, &ChartCard::notified, this, &Page::notified);
    connect(m_upcoming, &Upcoming::matchWanted, this,
            [this](MatchId match) { Q_EMIT goWanted({.screen = Screen::Match, .match = match}); });
}

void OverviewPage::fillSquadForm()
{
    m_squadMetric->setChoices(m_squadForm.metrics(), m_squadForm.metric());
    m_squadMap->setData(m_squadForm.chart());
    for (auto *widget : std::initializer_list<QWidget *>{m_squadMetric, m_squadMap})
        DefinitionTip::define(widget, definitionsOf(m_scope.catalog(), {m_squadForm.metric()}));
}

void OverviewPage::cancel()
{
    m_viewModel.cancel();
    m_squadForm.cancel();
}

QWidget *OverviewPage::makeHead()
{
    auto *squad = new QToolButton;
    squad->setText(tr("Squad"));
    squad->setIcon(icon(Icon::Players));
    squad->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    squad->setMinimumHeight(space::target);
    connect(squad, &QToolButton::clicked, this, [this] {
        if (m_viewModel.team())
            Q_EMIT goWanted({.screen = Screen::Team, .team = *m_viewModel.team()});
    });
    m_team->setSearchable(tr("Type to find a team"));
    // The title has what it needs first: it says the whole name, of which a chooser may show a part.
    m_team->setMinimumWidth(220);
    m_team->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout;
    row->setSpacing(space::one);
    row->addWidget(m_title);
    row->addStretch(1);
    row->addWidget(m_team, afterTheTitle);
    row->addWidget(squad);
    auto *lines = new QVBoxLayout(head);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::half);
    lines->addLayout(row);
    lines->addWidget(m_record);
    return head;
}

void OverviewPage::open(const Route &route)
{
    if (toNumber(route.team) > 0)
        m_viewModel.load(route.team);
    else
        m_viewModel.reload();
    if (!m_viewModel.isLoading())
        m_stack->showEmpty(Icon::Overview, tr("There is no team in this season yet. Import a table, or ask who keeps the rosters."),
                           tr("Import…"));
}

QList<Crumb> OverviewPage::crumbs() const
{
    return {{tr("Overview"), {.screen = Screen::Overview}}};
}

void OverviewPage::loaded()
{
    m_title->setText(m_viewModel.title());
    m_record->setText(heldTogether(m_viewModel.record()));
    m_tiles->setTiles(m_viewModel.tiles());
    m_tiles->setVisible(!m_viewModel.tiles().isEmpty());
    m_form->setData(teamTexts::formStrip(m_viewModel.lastResults(), m_viewModel.team().value_or(TeamId{})));
    m_formCard->setExportName(tr("%1 - form").arg(m_viewModel.title()));
    m_warnings->setText(m_viewModel.warnings().join(u'\n'));
    m_warningsCard->setVisible(!m_viewModel.warnings().isEmpty());
    lastMatchChanged();
    m_insights->setLines(m_viewModel.insights(), int(m_viewModel.lastResults().size()));
    m_fairness->setData(m_viewModel.fairness());
    m_fairnessCard->setExportName(tr("%1 - playing time").arg(m_viewModel.title()));
    m_results->setExportName(tr("%1 - results").arg(m_viewModel.title()));
    m_upcoming->setMatches(m_viewModel.upcoming(), m_viewModel.team().value_or(TeamId{}));
    m_squadCard->setExportName(tr("%1 - form of the squad").arg(m_viewModel.title()));
    m_squadForm.load(m_viewModel.team().value_or(TeamId{}), m_viewModel.matches());
    fillSquadForm(); // of which team it was before
    showWhatThereIs();
    Q_EMIT filled();
}

/** Six empty cards would say the same: before a team's first match there is one sentence, and the way on. */
void OverviewPage::showWhatThereIs()
{
    const bool any = !m_viewModel.matches().isEmpty();
    for (auto *side : std::as_const(m_sides))
        side->setVisible(any);
    m_noneCard->setVisible(!any);
}

void OverviewPage::lastMatchChanged()
{
    m_last->setMatch(m_viewModel.lastMatch(), m_viewModel.bestLines());
}

} // namespace touchline
