// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/players/playerspage.h"
#include "ui/screen/frame/datastack.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/widget/card.h"
#include "ui/widget/datagrid.h"
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace touchline {

PlayersPage::PlayersPage(Session &session, Scope &scope, QWidget *parent)
    : Page(parent), m_viewModel(session, scope, this), m_search(new QLineEdit), m_note(plainLabel()), m_grid(new DataGrid(u"players"_s))
{
    auto *title = plainLabel(tr("Players"));
    setType(title, TypeRole::Title);
    m_search->setPlaceholderText(tr("Type a part of the name"));
    m_search->setAccessibleName(tr("Find a player"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumHeight(space::target);
    m_search->setMaximumWidth(420);
    m_search->addAction(icon(Icon::Search, IconTone::Muted), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    setMuted(m_note);
    m_grid->setModel(&m_viewModel.players());
    m_grid->setExportName(tr("Players"));
    auto *card = new Card;
    card->setContent(m_grid);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::two);
    line->addWidget(m_search, 1);
    line->addWidget(m_note, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::three, space::three, space::three);
    layout->setSpacing(space::two);
    layout->addWidget(title);
    layout->addLayout(line);
    m_stack = new DataStack(m_viewModel, card, m_grid);
    layout->addWidget(m_stack, 1);

    connect(m_search, &QLineEdit::textChanged, &m_viewModel, &PlayersViewModel::setSearch);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        const auto current = m_grid->currentSourceIndex();
        activate(current.isValid() ? current.row() : 0);
    });
    connect(m_grid, &DataGrid::activated, this, [this](const QModelIndex &index) { activate(index.row()); });
    connect(m_grid, &DataGrid::notified, this, &Page::notified);
    connect(&m_viewModel, &PlayersViewModel::loaded, this, &PlayersPage::loaded);
    connect(m_stack, &DataStack::actionTriggered, this, [this] {
        if (m_search->text().isEmpty())
            Q_EMIT goWanted({.screen = Screen::Import});
        else
            m_search->clear();
    });
}

void PlayersPage::loaded()
{
    const int shown = m_viewModel.players().rowCount();
    m_note->setText(m_viewModel.isCut() ? tr("The first %n players. Type to find the others.", nullptr, shown)
                                        : tr("%n players", nullptr, shown));
    if (shown == 0)
        showNobody();
    Q_EMIT filled();
}

void PlayersPage::showNobody()
{
    if (m_viewModel.search().isEmpty())
        m_stack->showEmpty(Icon::Players, tr("There is no player in this season yet. Import a table, or ask who keeps the rosters."),
                           tr("Import…"));
    else
        m_stack->showEmpty(Icon::Players, tr("No player of this season has such a name."), tr("Show everybody"));
}

QList<Crumb> PlayersPage::crumbs() const
{
    return {{tr("Players"), {.screen = Screen::Players}}};
}

void PlayersPage::takeFocus()
{
    m_search->setFocus();
    m_search->selectAll();
}

void PlayersPage::activate(int row)
{
    if (const auto *player = m_viewModel.players().player(row))
        Q_EMIT goWanted({.screen = Screen::Player, .player = player->id});
}

bool PlayersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && m_grid->shownRows() > 0) {
            m_grid->view()->setFocus();
            m_grid->view()->setCurrentIndex(m_grid->view()->model()->index(0, 0));
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace touchline
