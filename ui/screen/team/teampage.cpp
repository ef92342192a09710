// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/team/teampage.h"
#include "ui/screen/frame/errortext.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/type.h"
#include "ui/widget/card.h"
#include "ui/widget/datagrid.h"
#include "ui/widget/emptystate.h"
#include "ui/widget/skeleton.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace touchline {

TeamPage::TeamPage(TeamViewModel &viewModel, Scope &scope, QWidget *parent)
    : QWidget(parent), m_viewModel(viewModel), m_scope(scope), m_title(plainLabel()), m_subtitle(plainLabel()), m_stack(new QStackedWidget),
      m_grid(new DataGrid(u"squad"_s)), m_empty(new EmptyState)
{
    setType(m_title, TypeRole::Title);
    setMuted(m_subtitle);
    m_grid->setModel(&viewModel.squad());
    m_grid->setFrozenFirstColumn(true);
    m_grid->setEmptyText(tr("Nobody is registered for this team yet."));
    auto *card = new Card(tr("Squad"));
    card->setContent(m_grid);
    for (auto *action : m_grid->gridActions()) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAccessibleName(action->text().remove(u'&'));
        card->addTool(button);
    }
    m_stack->addWidget(card);
    m_stack->addWidget(m_empty);
    m_skeleton = new Skeleton(m_grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::three, space::three, space::three);
    layout->setSpacing(space::half);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addSpacing(space::one);
    layout->addWidget(m_stack, 1);

    connect(m_grid, &DataGrid::activated, this, [this](const QModelIndex &index) {
        if (const auto *row = m_viewModel.squad().row(index.row()))
            Q_EMIT playerWanted(row->player);
    });
    connect(m_grid, &DataGrid::notified, this, &TeamPage::notified);
    connect(&viewModel, &TeamViewModel::loadingChanged, this, [this](bool loading) {
        if (loading)
            m_skeleton->begin(m_viewModel.squad().rowCount() > 0);
        else
            m_skeleton->end();
    });
    connect(&viewModel, &TeamViewModel::loaded, this, &TeamPage::loaded);
    connect(&viewModel, &TeamViewModel::failed, this, &TeamPage::failed);
    connect(m_empty, &EmptyState::actionTriggered, &viewModel, &TeamViewModel::reload);
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
    m_stack->setCurrentIndex(0);
    m_title->setText(table.teamName);
    QStringList parts{m_viewModel.subtitle(), m_scope.season() ? Scope::nameOf(*m_scope.season()) : QString()};
    parts.removeAll(QString());
    m_subtitle->setText(parts.join(u" · "_s));
    m_grid->setExportName(tr("%1 - squad").arg(table.teamName));
}

void TeamPage::failed(const Error &error)
{
    if (m_viewModel.squad().rowCount() > 0 && m_viewModel.squad().table().team == m_viewModel.team()) {
        showError(this, error);
        return;
    }
    m_empty->setMessage(Icon::Offline, errorText(error), tr("Try again"));
    m_stack->setCurrentIndex(1);
}

} // namespace touchline
