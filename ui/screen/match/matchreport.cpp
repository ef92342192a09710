// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/match/matchreport.h"
#include "ui/chart/versuschart.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/widget/card.h"
#include "ui/widget/chartcard.h"
#include "ui/widget/datagrid.h"
#include "ui/widget/definitiontip.h"
#include "ui/widget/responsivegrid.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {
constexpr int leastLineUp = 320;
}

MatchReport::MatchReport(MatchViewModel &viewModel, QWidget *parent)
    : QWidget(parent), m_viewModel(viewModel), m_bars(new VersusChart), m_all(new QCheckBox(tr("&All figures"))),
      m_home(new DataGrid(u"lineup"_s)), m_away(new DataGrid(u"lineup"_s)), m_best(new QVBoxLayout),
      m_figures(new ChartCard(tr("Both teams"), m_bars)), m_homeCard(makeLineUp(m_homeModel, m_home)),
      m_awayCard(makeLineUp(m_awayModel, m_away))
{
    m_all->setMinimumHeight(space::target); // in the line of the other tools
    m_figures->addTool(m_all);
    auto *best = new QWidget;
    best->setLayout(m_best);
    m_best->setContentsMargins(0, 0, 0, 0);
    m_best->setSpacing(space::two);
    auto *bestCard = new Card(tr("Best lines"));
    bestCard->setSubtitle(tr("Nearest to the highest figures of this match, by position"));
    bestCard->setContent(best);
    auto *grid = new ResponsiveGrid;
    grid->add(m_figures, 7);
    grid->add(bestCard, 5);
    grid->add(m_homeCard, 6);
    grid->add(m_awayCard, 6);
    auto *page = new ScrollPage;
    page->setBare(MatchReport::gutter);
    page->column()->addWidget(grid);
    page->column()->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(page);
    connect(m_all, &QCheckBox::toggled, this, &MatchReport::fill);
    connect(m_figures, &ChartCard::notified, this, &MatchReport::notified);
}

Card *MatchReport::makeLineUp(LineUpModel &model, DataGrid *grid)
{
    grid->setModel(&model);
    grid->setFrozenFirstColumn(true);
    grid->setCompact(true);
    grid->setMinimumHeight(leastLineUp);
    grid->setEmptyText(tr("No lines of this team have been entered, or they are not yours to see."));
    connect(grid, &DataGrid::notified, this, &MatchReport::notified);
    connect(grid, &DataGrid::activated, this, [this, &model](const QModelIndex &index) {
        if (const auto *row = model.row(index.row()))
            Q_EMIT goWanted({.screen = Screen::Player, .player = row->player});
    });
    auto *card = new Card;
    card->setContent(grid);
    card->addTools(grid->gridActions());
    return card;
}

void MatchReport::fill()
{
    const auto &match = m_viewModel.match();
    const auto &catalog = m_viewModel.entry().catalog();
    if (!m_viewModel.hasData() || !catalog.isValid())
        return;
    m_bars->setData({.title = tr("Figures of both teams"),
                     .home = match.homeName,
                     .away = match.awayName,
                     .rows = matchTexts::totals(match, m_viewModel.lines(), catalog, m_all->isChecked()),
                     .empty = tr("Nothing has been recorded for this match yet.")});
    QStringList labels;
    for (const auto &row : m_bars->data().rows)
        labels.append(row.name);
    DefinitionTip::define(m_bars, definitionsNamed(catalog, labels));
    m_figures->setExportName(tr("%1 - %2", "teams of a match").arg(match.homeName, match.awayName));
    m_homeModel.setRows(m_viewModel.lineUp(match.home), catalog);
    m_awayModel.setRows(m_viewModel.lineUp(match.away), catalog);
    m_homeCard->setTitle(match.homeName);
    m_awayCard->setTitle(match.awayName);
    m_homeCard->setSubtitle(tr("%n players", nullptr, m_homeModel.rowCount()));
    m_awayCard->setSubtitle(tr("%n players", nullptr, m_awayModel.rowCount()));
    m_home->setExportName(tr("%1 - line-up").arg(match.homeName));
    m_away->setExportName(tr("%1 - line-up").arg(match.awayName));
    fillBest();
}

void MatchReport::fillBest()
{
    while (auto *item = m_best->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto lines = matchTexts::best(m_viewModel.match(), m_viewModel.entry().rows(), m_viewModel.entry().catalog());
    for (const auto &line : lines) {
        auto *entry = new QWidget;
        auto *column = new QVBoxLayout(entry);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::half);
        auto *name = plainLabel(line.name, true);
        setType(name, TypeRole::Strong);
        auto *figures = plainLabel(line.figures, true);
        auto *team = plainLabel(line.team, true);
        setMuted(team);
        for (auto *label : {name, figures, team})
            column->addWidget(label);
        auto *row = new QWidget;
        auto *across = new QHBoxLayout(row);
        across->setContentsMargins(0, 0, 0, 0);
        across->addWidget(entry, 1);
        auto *open = new QToolButton;
        open->setIcon(icon(isRightToLeft() ? Icon::ChevronLeft : Icon::ChevronRight, IconTone::Muted));
        open->setAutoRaise(true);
        open->setMinimumSize(space::target, space::target);
        open->setAccessibleName(tr("Page of %1").arg(line.name));
        open->setToolTip(tr("Player page"));
        connect(open, &QToolButton::clicked, this,
                [this, player = line.player] { Q_EMIT goWanted({.screen = Screen::Player, .player = player}); });
        across->addWidget(open);
        m_best->addWidget(row);
    }
    if (lines.isEmpty()) {
        auto *note = plainLabel(tr("Nothing has been recorded for this match yet."), true);
        setMuted(note);
        m_best->addWidget(note);
    }
    m_best->addStretch();
}

void MatchReport::takeFocus()
{
    m_home->setFocus();
}

} // namespace touchline
