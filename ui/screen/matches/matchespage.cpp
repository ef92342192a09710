// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/matches/matchespage.h"
#include "ui/screen/frame/datastack.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/type.h"
#include "ui/widget/card.h"
#include "ui/widget/choicebox.h"
#include "ui/widget/datagrid.h"
#include "ui/widget/flowlayout.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace touchline {

MatchesPage::MatchesPage(Session &session, Scope &scope, QWidget *parent)
    : Page(parent), m_viewModel(session, scope, this), m_team(new ChoiceBox(tr("Team"))), m_card(new Card(tr("Matches"))),
      m_grid(new DataGrid(u"matches"_s))
{
    auto *title = plainLabel(tr("Matches"));
    setType(title, TypeRole::Title);
    m_grid->setModel(&m_viewModel.matches());
    m_grid->setFrozenFirstColumn(false);
    m_grid->setExportName(tr("Matches"));
    m_card->setContent(m_grid);
    m_card->addTools(m_grid->gridActions());
    m_team->setSearchable(tr("Type to find a team"));
    auto *choices = new QWidget;
    auto *flow = new FlowLayout(choices);
    flow->addNamed(tr("&Team"), m_team);
    m_stack = new DataStack(m_viewModel, m_card, m_grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::three, space::three, space::three);
    layout->setSpacing(space::two);
    layout->addWidget(title);
    layout->addWidget(choices);
    layout->addWidget(m_stack, 1);

    connect(m_team, &ChoiceBox::chosen, &m_viewModel,
            [this](const QString &id) { m_viewModel.setTeam(id.isEmpty() ? std::nullopt : std::optional(TeamId{id.toLongLong()})); });
    connect(m_stack, &DataStack::actionTriggered, &m_viewModel, [this] { m_viewModel.setTeam({}); });
    connect(m_grid, &DataGrid::notified, this, &Page::notified);
    connect(m_grid, &DataGrid::activated, this, [this](const QModelIndex &index) {
        if (const auto *match = m_viewModel.matches().match(index.row()))
            Q_EMIT goWanted({.screen = Screen::Match, .match = match->id});
    });
    connect(&m_viewModel, &MatchesViewModel::loaded, this, &MatchesPage::loaded);
}

void MatchesPage::open(const Route &)
{
    m_viewModel.reload();
}

QList<Crumb> MatchesPage::crumbs() const
{
    return {{tr("Matches"), {.screen = Screen::Matches}}};
}

void MatchesPage::takeFocus()
{
    m_grid->setFocus();
}

void MatchesPage::loaded()
{
    m_team->setChoices(m_viewModel.teams(), m_viewModel.team() ? QString::number(toNumber(*m_viewModel.team())) : QString());
    m_card->setSubtitle(m_viewModel.subtitle());
    if (m_viewModel.matches().rowCount() == 0) {
        m_stack->showEmpty(Icon::Matches,
                           m_viewModel.team() ? tr("This team has no matches in this season yet.")
                                              : tr("This season has no matches yet. They come with an import."),
                           m_viewModel.team() ? tr("Show all teams") : QString());
    } else if (!m_grid->view()->currentIndex().isValid()) {
        m_grid->view()->selectRow(0); // one Enter away
    }
    Q_EMIT filled();
}

} // namespace touchline
