// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/matches/matchespage.h"
#include "ui/screen/frame/datastack.h"
#include "ui/screen/frame/pagecommands.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/screen/matches/matchdialog.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/widget/card.h"
#include "ui/widget/choicebox.h"
#include "ui/widget/datagrid.h"
#include "ui/widget/errortext.h"
#include "ui/widget/flowlayout.h"
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace touchline {

MatchesPage::MatchesPage(Session &session, Scope &scope, QWidget *parent)
    : Page(parent), m_session(session), m_viewModel(session, scope, this), m_fixtures(session, scope, this),
      m_team(new ChoiceBox(tr("Team"))), m_new(new QPushButton(tr("&New match"))), m_change(new QPushButton(tr("&Change the match"))),
      m_undo(new QPushButton(tr("&Undo"))), m_redo(new QPushButton(tr("&Redo"))), m_card(new Card(tr("Matches"))),
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
    m_new->setIcon(icon(Icon::Plus));
    m_change->setIcon(icon(Icon::Edit));
    m_change->setToolTip(tr("Day, place, status and result of the match chosen in the table"));
    m_undo->setIcon(icon(Icon::Undo));
    m_undo->setToolTip(tr("Puts the last match back that was made or changed here"));
    m_redo->setToolTip(tr("Does once more what was undone last"));
    for (auto *button : {m_new, m_change, m_undo, m_redo}) {
        button->setMinimumHeight(space::target);
        button->hide();
        flow->addWidget(button);
    }
    nameCommand(m_new, u"new"_s);
    nameCommand(m_change, u"change"_s);
    nameCommand(m_undo, u"undo"_s);
    nameCommand(m_redo, u"redo"_s);
    m_stack = new DataStack(m_viewModel, m_card, m_grid);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::three, space::three, space::three);
    layout->setSpacing(space::two);
    layout->addWidget(title);
    layout->addWidget(choices);
    layout->addWidget(m_stack, 1);

    connect(m_team, &ChoiceBox::chosen, &m_viewModel,
            [this](const QString &id) { m_viewModel.setTeam(id.isEmpty() ? std::nullopt : std::optional(TeamId{id.toLongLong()})); });
    connect(m_stack, &DataStack::actionTriggered, this, [this] {
        if (m_viewModel.team())
            m_viewModel.setTeam({});
        else
            editMatch({});
    });
    connect(m_new, &QPushButton::clicked, this, [this] { editMatch({}); });
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const auto *match = m_viewModel.matches().match(m_grid->currentSourceIndex().row()))
            editMatch(*match);
    });
    connect(m_undo, &QPushButton::clicked, &m_fixtures, &FixtureViewModel::undo);
    connect(m_redo, &QPushButton::clicked, &m_fixtures, &FixtureViewModel::redo);
    for (const auto &[key, act] : {std::pair{QKeySequence::Undo, &FixtureViewModel::undo}, {QKeySequence::Redo, &FixtureViewModel::redo}}) {
        auto *action = new QAction(this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, &m_fixtures, act);
        addAction(action);
    }
    connect(m_grid, &DataGrid::currentChanged, this, &MatchesPage::updateActions);
    connect(&m_fixtures, &FixtureViewModel::undoChanged, this, &MatchesPage::updateActions);
    connect(&m_fixtures, &FixtureViewModel::stored, &m_viewModel, &MatchesViewModel::reload);
    connect(&m_fixtures, &FixtureViewModel::failed, this, [this](const Error &error) { showError(this, error); });
    connect(m_grid, &DataGrid::notified, this, &Page::notified);
    connect(m_grid, &DataGrid::activated, this, [this](const QModelIndex &index) {
        if (const auto *match = m_viewModel.matches().match(index.row()))
            Q_EMIT goWanted({.screen = Screen::Match, .match = match->id});
    });
    connect(&m_viewModel, &MatchesViewModel::loaded, this, &MatchesPage::loaded);
}

void MatchesPage::updateActions()
{
    const auto *match = m_viewModel.matches().match(m_grid->currentSourceIndex().row());
    m_new->setVisible(m_fixtures.mayMake());
    m_change->setVisible(m_fixtures.mayMake());
    m_change->setEnabled(match && m_fixtures.mayChange(*match));
    m_undo->setVisible(m_fixtures.canUndo());
    m_redo->setVisible(m_fixtures.canRedo());
}

void MatchesPage::editMatch(const std::optional<MatchInfo> &match)
{
    auto *dialog = new MatchDialog(m_fixtures, match, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MatchDialog::wanted, this, [this, dialog, match] {
        const auto kept = match ? m_fixtures.change(*match, dialog->entry().match, dialog->reason()) : m_fixtures.make(dialog->entry());
        if (kept)
            dialog->accept();
        else
            dialog->showProblem(kept.error().detail);
    });
    const QString name = match ? u"match-%1"_s.arg(toNumber(match->id)) : u"match-new"_s;
    dialog->keepIn(
        m_session, name,
        {.what = match ? tr("Match: %1 against %2").arg(match->homeName, match->awayName) : tr("A new match"), .screen = u"matches"_s});
    dialog->open();
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
                           m_viewModel.team()         ? tr("This team has no matches in this season yet.")
                               : m_fixtures.mayMake() ? tr("This season has no matches yet. Make one, or import a table.")
                                                      : tr("This season has no matches yet. They come with an import."),
                           m_viewModel.team()         ? tr("Show all teams")
                               : m_fixtures.mayMake() ? tr("New match")
                                                      : QString());
    } else if (!m_grid->view()->currentIndex().isValid()) {
        m_grid->view()->setCurrentIndex(m_grid->view()->model()->index(0, 0)); // one Enter away
    }
    updateActions();
    Q_EMIT filled();
}

} // namespace touchline
