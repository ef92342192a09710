// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/match/entrypanel.h"
#include "ui/screen/frame/pagecommands.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/screen/match/entrygrid.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/widget/card.h"
#include "ui/widget/choicebox.h"
#include "ui/widget/flowlayout.h"
#include <QtCore/QLocale>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {
constexpr int mostConflictsShown = 8;
constexpr int leastEntryGrid = 220;
} // namespace

EntryPanel::EntryPanel(MatchViewModel &viewModel, QWidget *parent)
    : QWidget(parent), m_viewModel(viewModel), m_team(new ChoiceBox(tr("Team"))), m_grid(new EntryGrid(viewModel.entry())),
      m_state(plainLabel({}, true)), m_finding(plainLabel({}, true)), m_reasonName(plainLabel(tr("&Reason of the correction"))),
      m_reason(new QLineEdit), m_save(new QPushButton(tr("&Save lines"))), m_discard(new QPushButton(tr("&Discard changes"))),
      m_conflicts(makeConflicts())
{
    m_grid->setMinimumHeight(leastEntryGrid);
    m_reason->setPlaceholderText(tr("Why it changes: kept in the history"));
    m_reason->setAccessibleName(tr("Reason of the correction"));
    m_reason->setMaxLength(500);
    m_reason->setMinimumHeight(space::target);
    m_reasonName->setBuddy(m_reason);
    m_save->setDefault(true);
    m_save->setMinimumHeight(space::target);
    m_discard->setMinimumHeight(space::target);
    nameCommand(m_save, u"save"_s);
    nameCommand(m_discard, u"discard"_s);
    setMuted(m_finding);
    auto *choices = new QWidget;
    auto *flow = new FlowLayout(choices);
    flow->addNamed(tr("&Team"), m_team);
    const auto tool = [&](Icon which, const QString &text, const QString &tip, auto act) {
        auto *button = new QToolButton;
        button->setIcon(icon(which));
        button->setText(text);
        button->setToolTip(tip);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setMinimumHeight(space::target);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, act);
        flow->addWidget(button);
        return button;
    };
    auto *stack = &viewModel.entry().undoStack();
    auto *undo = tool(Icon::Undo, tr("Undo"), tr("Undo (Ctrl+Z)"), [stack] { stack->undo(); });
    undo->setEnabled(false);
    connect(stack, &QUndoStack::canUndoChanged, undo, &QWidget::setEnabled);
    tool(Icon::Copy, tr("Paste"), tr("Paste cells of a spreadsheet, beginning at the current cell (Ctrl+V)"), [this] { m_grid->paste(); });
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    column->addWidget(choices);
    column->addWidget(m_conflicts);
    column->addWidget(m_grid, 1);
    column->addWidget(m_finding);
    column->addWidget(m_reasonName);
    column->addWidget(m_reason);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(space::one);
    bottom->addWidget(m_state, 1);
    bottom->addWidget(m_discard);
    bottom->addWidget(m_save);
    column->addLayout(bottom);
    auto *card = new Card;
    card->setContent(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *page = new ScrollPage; // a low window has no room for the grid and what stands below it
    page->setBare(0);
    page->column()->addWidget(card);
    layout->addWidget(page);

    connect(m_team, &ChoiceBox::chosen, this, [this](const QString &id) { m_viewModel.entry().setTeam(TeamId{id.toLongLong()}); });
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_viewModel.setReason(text);
        refresh();
    });
    connect(m_save, &QPushButton::clicked, &viewModel, &MatchViewModel::save);
    connect(m_discard, &QPushButton::clicked, &viewModel, &MatchViewModel::discard);
    connect(&viewModel, &MatchViewModel::entryChanged, this, &EntryPanel::refresh);
    connect(&viewModel.entry(), &EntryModel::teamChanged, this, &EntryPanel::refresh);
    connect(&viewModel.entry(), &EntryModel::notUnderstood, this, [this](const QString &sentence) { Q_EMIT notified(sentence, true); });
    connect(m_grid, &EntryGrid::pasted, this, &EntryPanel::notified);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &EntryPanel::showFinding);
}

QWidget *EntryPanel::makeConflicts()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    column->addWidget(plainLabel(tr("Somebody else has changed the same cells in the meantime. Which shall stand?"), true));
    auto *table = new QWidget;
    m_sides = new QGridLayout(table);
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setHorizontalSpacing(space::three);
    m_sides->setVerticalSpacing(space::half);
    column->addWidget(table);
    auto *buttons = new QHBoxLayout;
    auto *mine = new QPushButton(tr("&Keep mine"));
    auto *theirs = new QPushButton(tr("Take t&heirs"));
    nameCommand(mine, u"mine"_s);
    nameCommand(theirs, u"theirs"_s);
    connect(mine, &QPushButton::clicked, &m_viewModel, &MatchViewModel::keepMine);
    connect(theirs, &QPushButton::clicked, &m_viewModel, &MatchViewModel::takeTheirs);
    for (auto *button : {mine, theirs}) {
        button->setMinimumHeight(space::target);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    column->addLayout(buttons);
    box->hide();
    return box;
}

void EntryPanel::fillConflicts()
{
    while (auto *item = m_sides->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto &conflicts = m_viewModel.conflicts();
    m_conflicts->setVisible(!conflicts.isEmpty());
    const auto add = [this](int row, int column, const QString &text, bool strong) {
        auto *label = plainLabel(text);
        if (strong)
            setType(label, TypeRole::Strong);
        m_sides->addWidget(label, row, column);
    };
    if (conflicts.isEmpty())
        return;
    const auto &pack = m_viewModel.entry().catalog().pack();
    add(0, 1, tr("Mine"), true);
    add(0, 2, tr("Theirs"), true);
    for (int i = 0; i < std::min<int>(mostConflictsShown, int(conflicts.size())); ++i) {
        const auto &conflict = conflicts.at(i);
        const QString column = m_viewModel.entry().columnName(entry::columnOf(conflict.edit.column, pack));
        add(i + 1, 0, u"%1, %2"_s.arg(m_viewModel.playerName(conflict.edit.player), column), false);
        add(i + 1, 1, matchTexts::conflictSides(conflict, pack, true), false);
        add(i + 1, 2, matchTexts::conflictSides(conflict, pack, false), false);
    }
    if (conflicts.size() > mostConflictsShown)
        add(mostConflictsShown + 1, 0, tr("and %n more cells", nullptr, int(conflicts.size()) - mostConflictsShown), false);
    m_sides->setColumnStretch(3, 1);
}

void EntryPanel::fillTeams()
{
    Choices teams;
    const auto &match = m_viewModel.match();
    if (m_viewModel.mayWrite(match.home))
        teams.append({QString::number(toNumber(match.home)), match.homeName});
    if (m_viewModel.mayWrite(match.away))
        teams.append({QString::number(toNumber(match.away)), match.awayName});
    m_team->setChoices(teams, QString::number(toNumber(m_viewModel.entry().team())));
    m_team->setEnabled(teams.size() > 1);
}

QString EntryPanel::stateText() const
{
    const auto &entry = m_viewModel.entry();
    if (m_viewModel.isSaving())
        return tr("Saving…");
    const int cells = int(entry.edits().size());
    QStringList parts;
    if (cells == 0)
        return tr("Everything is saved.");
    if (m_viewModel.isWaiting())
        parts.append(tr("The server does not answer. Your changes are kept on this computer and saved when it is back."));
    else if (m_viewModel.draftSince().isValid())
        parts.append(tr("Your changes of %1 are back: they are not saved yet.")
                         .arg(QLocale().toString(m_viewModel.draftSince().toLocalTime(), QLocale::ShortFormat)));
    parts.append(tr("%n changed cells", nullptr, cells) + u'.');
    if (const int errors = entry.findings(Severity::Error))
        parts.append(tr("%n cells break a rule and must be mended before saving.", nullptr, errors));
    if (const int warnings = entry.findings(Severity::Warning))
        parts.append(tr("%n cells look unusual.", nullptr, warnings));
    if (entry.needsReason() && m_viewModel.reason().trimmed().isEmpty())
        parts.append(tr("Lines that were there change: give a reason."));
    return parts.join(u' ');
}

void EntryPanel::refresh()
{
    fillTeams();
    fillConflicts();
    const auto &entry = m_viewModel.entry();
    const bool reason = entry.needsReason();
    m_reasonName->setVisible(reason);
    m_reason->setVisible(reason);
    if (m_reason->text() != m_viewModel.reason())
        m_reason->setText(m_viewModel.reason());
    m_state->setText(stateText());
    const bool idle = !m_viewModel.isSaving() && entry.isChanged();
    m_discard->setEnabled(idle);
    m_save->setEnabled(idle && m_viewModel.conflicts().isEmpty() && entry.findings(Severity::Error) == 0
                       && !(reason && m_viewModel.reason().trimmed().isEmpty()));
    m_grid->setEnabled(!m_viewModel.isSaving());
    showFinding();
}

void EntryPanel::showFinding()
{
    const QString sentence = m_viewModel.entry().findingAt(m_grid->currentIndex());
    m_finding->setText(sentence.isEmpty()
                           ? tr("Type numbers; Enter goes down, Tab on, Del clears, Esc takes back, Space sets line-up and start.")
                           : u"⚠ "_s + sentence);
    setMuted(m_finding, sentence.isEmpty());
}

void EntryPanel::takeFocus()
{
    if (!m_grid->currentIndex().isValid() && m_viewModel.entry().rowCount() > 0)
        m_grid->setCurrentIndex(m_viewModel.entry().index(0, EntryColumn::Time));
    m_grid->setFocus();
}

} // namespace touchline
