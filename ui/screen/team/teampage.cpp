// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/team/teampage.h"
#include "ui/screen/frame/datastack.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/screen/team/rosteredit.h"
#include "ui/theme/type.h"
#include "ui/viewmodel/overviewtexts.h"
#include "ui/widget/card.h"
#include "ui/widget/chartcard.h"
#include "ui/widget/datagrid.h"
#include "ui/widget/definitiontip.h"
#include "ui/widget/responsivegrid.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {
constexpr int squadHeight = 440;
constexpr int matchesHeight = 280;
} // namespace

TeamPage::TeamPage(Session &session, Scope &scope, QWidget *parent)
    : Page(parent), m_scope(scope), m_viewModel(session, scope, this), m_title(plainLabel()), m_subtitle(plainLabel()),
      m_bars(new VersusChart), m_barsCard(new ChartCard(tr("For and against"), m_bars)), m_form(new FormStrip),
      m_formCard(new ChartCard(tr("Form"), m_form)), m_results(new DataGrid(u"team-results"_s)), m_grid(new DataGrid(u"squad"_s))
{
    setType(m_title, TypeRole::Title);
    setMuted(m_subtitle);
    m_grid->setModel(&m_viewModel.squad());
    m_grid->setFrozenFirstColumn(true);
    m_grid->setMinimumHeight(squadHeight);
    m_results->setModel(&m_viewModel.results());
    m_results->setFrozenFirstColumn(false);
    m_results->setCompact(true);
    m_results->setMinimumHeight(matchesHeight);
    m_results->setEmptyText(tr("No match yet. Enter one, or import a table."));
    auto *results = new Card(tr("Results"));
    results->setContent(m_results);
    results->addTools(m_results->gridActions());
    auto *card = new Card(tr("Squad"));
    card->setContent(m_grid);
    card->addTools(m_grid->gridActions());
    auto *body = new ResponsiveGrid;
    body->add(m_formCard, 12);
    body->add(results, 6);
    body->add(m_barsCard, 6);
    body->add(card, 12);
    auto *page = new ScrollPage;
    auto *words = new QVBoxLayout;
    words->setSpacing(space::half);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    words->addWidget(new RosterEdit(session, scope, m_viewModel, *m_grid, *card));
    page->column()->addLayout(words);
    m_stack = new DataStack(m_viewModel, body, m_grid);
    page->column()->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(page);
    connectParts();
}

void TeamPage::connectParts()
{
    connect(m_grid, &DataGrid::activated, this, [this](const QModelIndex &index) {
        if (const auto *row = m_viewModel.squad().row(index.row()); row && row->player != PlayerId{})
            Q_EMIT goWanted({.screen = Screen::Player, .player = row->player});
    });
    connect(m_form, &ChartView::pointActivated, this, [this](int at) {
        if (at >= 0 && at < m_viewModel.lastResults().size())
            Q_EMIT goWanted({.screen = Screen::Match, .match = m_viewModel.lastResults().at(at).id});
    });
    connect(m_results, &DataGrid::activated, this, [this](const QModelIndex &index) {
        if (const auto *match = m_viewModel.results().match(index.row()))
            Q_EMIT goWanted({.screen = Screen::Match, .match = match->id});
    });
    connect(m_results, &DataGrid::notified, this, &Page::notified);
    connect(m_grid, &DataGrid::notified, this, &Page::notified);
    for (auto *card : {m_formCard, m_barsCard})
        connect(card, &ChartCard::notified, this, &Page::notified);
    connect(&m_viewModel, &TeamViewModel::loaded, this, &TeamPage::loaded);
    connect(&m_viewModel, &PageViewModel::failed, this, &TeamPage::failed);
    connect(m_stack, &DataStack::actionTriggered, this, [this] { Q_EMIT goWanted({.screen = Screen::Import}); });
}

void TeamPage::open(const Route &route)
{
    const auto *info = m_scope.team(route.team);
    m_title->setText(info ? info->name : QString());
    m_subtitle->clear();
    m_viewModel.load(route.team);
}

QList<Crumb> TeamPage::crumbs() const
{
    const auto id = m_viewModel.team().value_or(TeamId{});
    const auto *team = m_scope.team(id);
    return {{tr("Teams"), {.screen = Screen::Teams}}, {team ? team->name : QString(), {.screen = Screen::Team, .team = id}}};
}

void TeamPage::loaded()
{
    const auto &table = m_viewModel.squad().table();
    m_title->setText(table.teamName);
    QStringList parts{m_viewModel.subtitle(), m_scope.season() ? Scope::nameOf(*m_scope.season()) : QString()};
    parts.removeAll(QString());
    m_subtitle->setText(parts.join(u" · "_s));
    m_form->setData(teamTexts::formStrip(m_viewModel.lastResults(), table.team));
    m_formCard->setExportName(tr("%1 - form").arg(table.teamName));
    const auto rows = m_viewModel.forAndAgainst();
    m_barsCard->setVisible(!rows.isEmpty() || m_viewModel.lastResults().isEmpty()); // before the first match no hole beside the results
    m_bars->setData({.title = tr("For and against"), .home = table.teamName, .away = tr("Opponents"), .rows = rows, .empty = {}});
    QStringList labels;
    for (const auto &row : rows)
        labels.append(row.name);
    DefinitionTip::define(m_bars, definitionsNamed(m_scope.catalog(), labels));
    m_barsCard->setExportName(tr("%1 - for and against").arg(table.teamName));
    if (m_viewModel.totals())
        m_barsCard->setSubtitle(recordLine(*m_viewModel.totals()));
    m_results->setExportName(tr("%1 - results").arg(table.teamName));
    m_grid->setExportName(tr("%1 - squad").arg(table.teamName));
    Q_EMIT filled();
}

/** A team of the season without players has no statistics: that is no failure that trying again would mend. */
void TeamPage::failed(const Error &error)
{
    const auto team = m_viewModel.team();
    if (error.code == ErrorCode::NotFound && team && m_scope.team(*team))
        m_stack->showEmpty(Icon::Players, tr("Nobody is registered for this team yet. Import a table, or ask who keeps the rosters."),
                           tr("Import…"));
}

} // namespace touchline
