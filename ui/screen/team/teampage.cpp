// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/team/teampage.h"
#include "ui/screen/frame/datastack.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/type.h"
#include "ui/widget/card.h"
#include "ui/widget/datagrid.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;

namespace touchline {

TeamPage::TeamPage(TeamViewModel &viewModel, Scope &scope, QWidget *parent)
    : QWidget(parent), m_viewModel(viewModel), m_scope(scope), m_title(plainLabel()), m_subtitle(plainLabel()),
      m_grid(new DataGrid(u"squad"_s))
{
    setType(m_title, TypeRole::Title);
    setMuted(m_subtitle);
    m_grid->setModel(&viewModel.squad());
    m_grid->setFrozenFirstColumn(true);
    m_grid->setEmptyText(tr("Nobody is registered for this team yet."));
    auto *card = new Card(tr("Squad"));
    card->setContent(m_grid);
    card->addTools(m_grid->gridActions());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::three, space::three, space::three);
    layout->setSpacing(space::half);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addSpacing(space::one);
    layout->addWidget(new DataStack(viewModel, card, m_grid), 1);

    connect(m_grid, &DataGrid::activated, this, [this](const QModelIndex &index) {
        if (const auto *row = m_viewModel.squad().row(index.row()))
            Q_EMIT playerWanted(row->player);
    });
    connect(m_grid, &DataGrid::notified, this, &TeamPage::notified);
    connect(&viewModel, &TeamViewModel::loaded, this, &TeamPage::loaded);
}

void TeamPage::show(TeamId team)
{
    const auto *info = m_scope.team(team);
    m_title->setText(info ? info->name : QString());
    m_subtitle->clear();
    m_viewModel.load(team);
}

void TeamPage::loaded()
{
    const auto &table = m_viewModel.squad().table();
    m_title->setText(table.teamName);
    QStringList parts{m_viewModel.subtitle(), m_scope.season() ? Scope::nameOf(*m_scope.season()) : QString()};
    parts.removeAll(QString());
    m_subtitle->setText(parts.join(u" · "_s));
    m_grid->setExportName(tr("%1 - squad").arg(table.teamName));
}

} // namespace touchline
