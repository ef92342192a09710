// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/team/rosteredit.h"
#include "ui/screen/frame/pagecommands.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/screen/team/addplayerssheet.h"
#include "ui/screen/team/rostersheet.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/widget/card.h"
#include "ui/widget/datagrid.h"
#include "ui/widget/errortext.h"
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {
constexpr qsizetype waitingShown = 5;
}

RosterEdit::RosterEdit(Session &session, Scope &scope, TeamViewModel &team, DataGrid &grid, Card &card)
    : m_session(session), m_scope(scope), m_team(team), m_grid(grid), m_viewModel(session, scope), m_waiting(plainLabel({}, true)),
      m_back(new QPushButton(tr("&Undo the edit"))), m_edit(new QAction(icon(Icon::Edit), tr("Edit the player…"), this)),
      m_add(new QAction(icon(Icon::Plus), tr("Add players…"), this)), m_undo(new QAction(tr("Undo the edit"), this)),
      m_redo(new QAction(tr("Redo the edit"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::one);
    row->addWidget(m_waiting, 1);
    row->addWidget(m_back);
    setMuted(m_waiting);
    m_back->setIcon(icon(Icon::Undo));
    m_back->setMinimumHeight(space::target);
    nameCommand(m_back, u"undo"_s);
    nameCommand(m_edit, u"edit"_s);
    nameCommand(m_add, u"add"_s);
    makeActions(card);
    connect(&m_team, &TeamViewModel::loaded, this, &RosterEdit::loaded);
    connect(&m_grid, &DataGrid::currentChanged, this, &RosterEdit::refreshActions);
    connect(&m_viewModel, &RosterViewModel::changed, this, &RosterEdit::refresh);
    connect(&m_viewModel, &RosterViewModel::stored, &m_team, &TeamViewModel::reload);
    connect(&m_viewModel, &RosterViewModel::begun, this, &RosterEdit::openSheet);
    connect(&m_viewModel, &RosterViewModel::failed, this, [this](const Error &error) { showError(this, error); });
    refresh();
}

void RosterEdit::makeActions(Card &card)
{
    m_edit->setShortcut(Qt::Key_F2);
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcut(QKeySequence::Redo);
    for (auto *action : {m_edit, m_undo, m_redo}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_grid.addAction(action);
    }
    card.addTools({m_add, m_edit});
    auto &stack = m_viewModel.undoStack();
    connect(m_edit, &QAction::triggered, this, &RosterEdit::edit);
    connect(m_add, &QAction::triggered, this, &RosterEdit::addPlayers);
    connect(m_undo, &QAction::triggered, &m_viewModel, &RosterViewModel::undo);
    connect(m_back, &QPushButton::clicked, &m_viewModel, &RosterViewModel::undo);
    connect(m_redo, &QAction::triggered, &m_viewModel, &RosterViewModel::redo);
    connect(&stack, &QUndoStack::indexChanged, this, &RosterEdit::refreshActions);
}

void RosterEdit::loaded()
{
    m_told = m_team.squad().table();
    m_viewModel.setTeam(m_told);
    refresh();
}

void RosterEdit::refresh()
{
    if (m_told.team == m_team.team().value_or(TeamId{})) {
        if (const auto table = m_viewModel.shown(m_told); table != m_team.squad().table())
            m_team.squad().setTable(table, m_scope.catalog());
    }
    QStringList names = m_viewModel.waiting(m_team.squad().table());
    const int waiting = int(names.size());
    if (waiting > waitingShown)
        names = names.first(waitingShown) + QStringList{u"…"_s};
    m_waiting->setText(
        waiting == 0 ? QString()
                     : tr("%n players have changes that the server does not have yet: %1.", nullptr, waiting).arg(names.join(u", "_s)));
    refreshActions();
}

void RosterEdit::refreshActions()
{
    const auto *row = m_team.squad().row(m_grid.currentSourceIndex().row());
    m_edit->setEnabled(m_viewModel.mayEdit() && row && row->player != PlayerId{}); // the server has to know who that is
    for (auto *action : {m_edit, m_add})
        action->setVisible(m_viewModel.mayEdit());
    m_undo->setEnabled(m_viewModel.canUndo());
    m_back->setVisible(m_viewModel.undoStack().canUndo());
    m_back->setEnabled(m_viewModel.canUndo());
    m_redo->setEnabled(m_viewModel.canRedo());
    setVisible(!m_waiting->text().isEmpty() || m_viewModel.undoStack().canUndo());
}

void RosterEdit::edit()
{
    if (const auto *row = m_team.squad().row(m_grid.currentSourceIndex().row()))
        m_viewModel.begin(row->player);
}

void RosterEdit::openSheet()
{
    Choices positions;
    for (const auto &position : m_scope.catalog().pack().positions())
        positions.append({position.id, m_scope.catalog().position(position.id)});
    auto *sheet = new RosterSheet(m_viewModel.entry(), positions, m_viewModel.from(), m_viewModel.lastDay(), m_grid.window());
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &RosterSheet::wanted, this, [this](const RosterEntry &entry) {
        if (const auto kept = m_viewModel.save(entry); !kept)
            showError(this, kept.error());
    });
    if (m_viewModel.place())
        sheet->keepIn(m_session, u"roster-%1"_s.arg(m_viewModel.place()->registration),
                      {.what = tr("Squad: %1").arg(m_viewModel.entry().name), .screen = u"team"_s, .team = toNumber(m_told.team)});
    sheet->open();
}

void RosterEdit::addPlayers()
{
    if (!m_scope.isReady())
        return;
    QStringList taken;
    for (const auto &row : m_team.squad().table().rows)
        taken.append(row.name);
    auto *sheet = new AddPlayersSheet({.pack = &m_scope.shippedPack(),
                                       .taken = taken,
                                       .first = m_viewModel.firstDay(),
                                       .last = m_viewModel.lastDay(),
                                       .from = m_viewModel.joiningDay(QDate::currentDate()),
                                       .seasons = m_scope.seasons()},
                                      std::make_unique<KnownPlayers>(m_session), m_grid.window());
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &AddPlayersSheet::wanted, this, [this, sheet] {
        if (const auto kept = m_viewModel.add(sheet->members(), sheet->persons(), sheet->from()); kept)
            sheet->accept();
        else
            sheet->showProblem(kept.error().detail);
    });
    sheet->keepIn(m_session, u"players-%1"_s.arg(toNumber(m_told.team)),
                  {.what = tr("New players of %1").arg(m_told.teamName), .screen = u"team"_s, .team = toNumber(m_told.team)});
    sheet->open();
}

} // namespace touchline
