// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/leaders/leaderspage.h"
#include "ui/screen/frame/datastack.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/type.h"
#include "ui/widget/card.h"
#include "ui/widget/choicebox.h"
#include "ui/widget/datagrid.h"
#include "ui/widget/definitiontip.h"
#include "ui/widget/flowlayout.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {
constexpr int leastGrid = 280;
}

LeadersPage::LeadersPage(Session &session, Scope &scope, QWidget *parent)
    : Page(parent), m_scope(scope), m_viewModel(session, scope, this), m_metric(new ChoiceBox(tr("Metric"))),
      m_kind(new ChoiceBox(tr("Ranked by"))), m_position(new ChoiceBox(tr("Position"))), m_team(new ChoiceBox(tr("Team"))),
      m_everybody(new QCheckBox(tr("&Everybody"))), m_card(new Card(tr("Leaders"))), m_grid(new DataGrid(u"leaders"_s))
{
    auto *title = plainLabel(tr("Leaders"));
    setType(title, TypeRole::Title);
    m_grid->setModel(&m_viewModel.rows());
    m_grid->setFrozenFirstColumn(false);
    m_card->setContent(m_grid);
    m_card->addTools(m_grid->gridActions());
    m_stack = new DataStack(m_viewModel, m_card, m_grid);
    m_grid->setMinimumHeight(leastGrid);
    auto *page = new ScrollPage(nullptr, QWIDGETSIZE_MAX); // in a small window the choices scroll away, not the rows
    page->column()->addWidget(title);
    page->column()->addWidget(makeChoices());
    page->column()->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(page);

    auto *viewModel = &m_viewModel;
    connect(m_metric, &ChoiceBox::chosen, viewModel, &LeaderboardViewModel::setMetric);
    connect(m_kind, &ChoiceBox::chosen, viewModel,
            [viewModel](const QString &id) { viewModel->setKind(id == "total"_L1 ? LeaderboardKind::Total : LeaderboardKind::Rate); });
    connect(m_position, &ChoiceBox::chosen, viewModel, &LeaderboardViewModel::setPosition);
    connect(m_team, &ChoiceBox::chosen, viewModel,
            [viewModel](const QString &id) { viewModel->setTeam(id.isEmpty() ? std::nullopt : std::optional(TeamId{id.toLongLong()})); });
    connect(m_everybody, &QCheckBox::clicked, viewModel, &LeaderboardViewModel::setEverybody);
    connect(m_stack, &DataStack::actionTriggered, viewModel, &LeaderboardViewModel::applyRemedy);
    connect(viewModel, &LeaderboardViewModel::loaded, this, &LeadersPage::loaded);
    connect(viewModel, &LeaderboardViewModel::loadingChanged, this, &LeadersPage::fillChoices);
    connect(m_grid, &DataGrid::notified, this, &Page::notified);
    connect(m_grid, &DataGrid::activated, this, [this](const QModelIndex &index) {
        if (const auto *row = m_viewModel.rows().row(index.row()))
            Q_EMIT goWanted({.screen = Screen::Player, .player = row->player});
    });
}

QWidget *LeadersPage::makeChoices()
{
    m_metric->setSearchable(tr("Type to find a metric"));
    m_everybody->setToolTip(tr("Also those who have too little for a place"));
    m_everybody->setMinimumHeight(space::target);
    auto *box = new QWidget;
    auto *flow = new FlowLayout(box);
    flow->addNamed(tr("&Metric"), m_metric);
    flow->addNamed(tr("&Ranked by"), m_kind);
    flow->addNamed(tr("&Position"), m_position);
    flow->addNamed(tr("&Team"), m_team);
    flow->addWidget(m_everybody);
    return box;
}

void LeadersPage::open(const Route &route)
{
    m_viewModel.setMetric(route.metric);
    m_viewModel.reload();
}

QList<Crumb> LeadersPage::crumbs() const
{
    return {{tr("Leaders"), {.screen = Screen::Leaders}}};
}

void LeadersPage::takeFocus()
{
    m_grid->setFocus();
}

void LeadersPage::fillChoices()
{
    m_metric->setChoices(m_viewModel.metrics(), m_viewModel.metric());
    DefinitionTip::define(m_metric, definitionsOf(m_scope.catalog(), {m_viewModel.metric()}));
    m_kind->setChoices(m_viewModel.kinds(), m_viewModel.kind() == LeaderboardKind::Total ? u"total"_s : u"rate"_s);
    m_kind->setEnabled(m_kind->count() > 1);
    m_position->setChoices(m_viewModel.positions(), m_viewModel.position());
    m_team->setChoices(m_viewModel.teams(), m_viewModel.team() ? QString::number(toNumber(*m_viewModel.team())) : QString());
    m_everybody->setChecked(m_viewModel.everybody());
}

void LeadersPage::loaded()
{
    m_card->setTitle(m_viewModel.title());
    m_card->setSubtitle(m_viewModel.description());
    m_grid->setExportName(tr("Leaders - %1").arg(m_viewModel.title()));
    if (m_viewModel.rows().rowCount() == 0)
        m_stack->showEmpty(Icon::Leaders, m_viewModel.emptyText(), m_viewModel.remedyText());
    Q_EMIT filled();
}

} // namespace touchline
