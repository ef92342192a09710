// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/team/teamspage.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/type.h"
#include "ui/widget/card.h"
#include "ui/widget/datagrid.h"
#include "ui/widget/emptystate.h"
#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

void TeamsModel::setTeams(const QList<TeamInfo> &teams)
{
    beginResetModel();
    m_teams = teams;
    m_hasClubs = std::ranges::any_of(teams, [](const TeamInfo &team) { return !team.club.isEmpty() && team.club != team.name; });
    endResetModel();
}

const TeamInfo *TeamsModel::team(int row) const
{
    return row >= 0 && row < m_teams.size() ? &m_teams.at(row) : nullptr;
}

int TeamsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_teams.size());
}

int TeamsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount) - (m_hasClubs ? 0 : 1);
}

QVariant TeamsModel::data(const QModelIndex &index, int role) const
{
    const auto *row = team(index.row());
    if (!row)
        return {};
    if (role != Qt::DisplayRole && role != GridRole::Sort)
        return {};
    switch (columnAt(index.column())) {
    case Name:
        return row->name;
    case Club:
        return row->club == row->name ? QString() : row->club; // said once
    case Players:
        return role == GridRole::Sort ? QVariant(row->players) : QVariant(QLocale().toString(row->players));
    default:
        return {};
    }
}

QVariant TeamsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (columnAt(section)) {
    case Name:
        return tr("Team");
    case Club:
        return tr("Club");
    case Players:
        return tr("Players");
    default:
        return {};
    }
}

TeamsPage::TeamsPage(Scope &scope, QWidget *parent)
    : Page(parent), m_scope(scope), m_grid(new DataGrid(u"teams"_s)), m_empty(new EmptyState), m_stack(new QStackedWidget)
{
    m_grid->setModel(&m_model);
    m_grid->setExportName(tr("Teams"));
    m_empty->setMessage(Icon::Teams, tr("There is no team in this season yet. Import a table, or ask who keeps the rosters."),
                        tr("Import…"));
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { Q_EMIT goWanted({.screen = Screen::Import}); });
    auto *title = plainLabel(tr("Teams"));
    setType(title, TypeRole::Title);
    auto *card = new Card;
    card->setContent(m_grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::three, space::three, space::three);
    layout->setSpacing(space::two);
    layout->addWidget(title);
    m_stack->addWidget(card);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    connect(m_grid, &DataGrid::activated, this, [this](const QModelIndex &index) {
        if (const auto *team = m_model.team(index.row()))
            Q_EMIT goWanted({.screen = Screen::Team, .team = team->id});
    });
    connect(m_grid, &DataGrid::notified, this, &Page::notified);
}

void TeamsPage::reload()
{
    m_model.setTeams(m_scope.teams());
    m_stack->setCurrentIndex(m_scope.isReady() && m_scope.teams().isEmpty() ? 1 : 0);
    Q_EMIT filled();
}

QList<Crumb> TeamsPage::crumbs() const
{
    return {{tr("Teams"), {.screen = Screen::Teams}}};
}

void TeamsPage::takeFocus()
{
    m_grid->setFocus();
}

} // namespace touchline
