// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screen/player/notescard.h"
#include "ui/screen/frame/pagecommands.h"
#include "ui/screen/frame/scrollpage.h"
#include "ui/screen/player/notesheet.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"
#include "ui/widget/emptystate.h"
#include "ui/widget/errortext.h"
#include <QtCore/QLocale>
#include <QtCore/QUuid>
#include <QtGui/QAction>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr qsizetype shownAtFirst = 10;
constexpr qsizetype longestButtonName = 40; // of a button

QToolButton *noteButton(Icon which, const QString &text, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(icon(which));
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(name);
    button->setMinimumSize(space::target, space::target);
    return button;
}

} // namespace

NotesCard::NotesCard(Session &session, Scope &scope, QWidget *parent)
    : Card(tr("Notes"), parent), m_session(session), m_viewModel(session, scope), m_trouble(plainLabel({}, true)),
      m_again(new QPushButton(tr("Try again"))), m_none(new EmptyState), m_items(new QWidget), m_older(new QPushButton),
      m_waiting(plainLabel({}, true)), m_back(new QPushButton(tr("&Undo the last change"))), m_write(new QToolButton),
      m_undo(new QAction(tr("Undo the last change of a note"), this)), m_redo(new QAction(tr("Redo the last change of a note"), this))
{
    auto *items = new QVBoxLayout(m_items);
    items->setContentsMargins(0, 0, 0, 0);
    items->setSpacing(space::two);
    auto *trouble = new QHBoxLayout;
    trouble->addWidget(m_trouble, 1);
    trouble->addWidget(m_again);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_waiting, 1);
    bottom->addWidget(m_back);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::two);
    column->addLayout(trouble);
    column->addWidget(m_none);
    column->addWidget(m_items);
    column->addWidget(m_older, 0, Qt::AlignLeading);
    column->addLayout(bottom);
    setContent(content);
    setMuted(m_trouble);
    setMuted(m_waiting);
    m_none->setMessage(Icon::Edit, tr("Nobody has written anything down about this player yet."), tr("Write a note…"));
    m_back->setIcon(icon(Icon::Undo));
    for (auto *button : {m_again, m_older, m_back})
        button->setMinimumHeight(space::target);
    m_older->hide(); // until there are more than are shown at first
    makeActions();
    connect(&m_viewModel, &NotesViewModel::changed, this, &NotesCard::refresh);
    connect(&m_viewModel, &PageViewModel::loadingChanged, this, &NotesCard::refresh);
    connect(&m_viewModel, &NotesViewModel::begun, this, &NotesCard::change);
    connect(&m_viewModel, &NotesViewModel::notDone, this, [this](const Error &error) { showError(this, error); });
    fillNotes();
    refresh();
}

void NotesCard::makeActions()
{
    m_write->setText(tr("Write a note…"));
    m_write->setIcon(icon(Icon::Plus));
    m_write->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_write->setMinimumHeight(space::target);
    addTool(m_write);
    nameCommand(m_write, u"note"_s);
    nameCommand(m_back, u"undonote"_s);
    nameCommand(m_older, u"oldernotes"_s);
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcut(QKeySequence::Redo);
    for (auto *action : {m_undo, m_redo}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    auto &stack = m_viewModel.undoStack();
    connect(m_undo, &QAction::triggered, &stack, &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, &stack, &QUndoStack::redo);
    connect(m_back, &QPushButton::clicked, &stack, &QUndoStack::undo);
    connect(&stack, &QUndoStack::indexChanged, this, &NotesCard::refreshActions);
    connect(m_write, &QToolButton::clicked, this, &NotesCard::write);
    connect(m_none, &EmptyState::actionTriggered, this, &NotesCard::write);
    connect(m_again, &QPushButton::clicked, &m_viewModel, &NotesViewModel::reload);
    connect(m_older, &QPushButton::clicked, this, [this] {
        m_all = true;
        fillNotes();
    });
}

void NotesCard::refresh()
{
    if (m_viewModel.player() == PlayerId{}) // signed out: nothing of it is the next one's
        m_unsent = {};
    setVisible(m_viewModel.mayRead());
    if (const auto notes = m_viewModel.notes(); notes != m_shown) {
        m_all = m_all && !notes.isEmpty();
        m_shown = notes;
        fillNotes();
    }
    const auto &trouble = m_viewModel.trouble();
    const bool unread = !m_viewModel.hasData() && !trouble;
    m_trouble->setText(trouble ? tr("The notes could not be read: %1").arg(errorText(*trouble)) : tr("Loading…"));
    m_trouble->setVisible(trouble || unread);
    m_again->setVisible(trouble.has_value() && !m_viewModel.isLoading());
    const bool none = m_shown.isEmpty() && m_viewModel.hasData() && !trouble;
    m_none->setVisible(none);
    m_write->setVisible(!none); // which has a button of its own
    const int waiting = m_viewModel.waiting();
    m_waiting->setText(waiting == 0 ? QString() : tr("%n changes of these notes wait for the server.", nullptr, waiting));
    refreshActions();
}

void NotesCard::refreshActions()
{
    const auto &stack = m_viewModel.undoStack();
    m_undo->setEnabled(stack.canUndo());
    m_redo->setEnabled(stack.canRedo());
    m_back->setVisible(stack.canUndo());
}

void NotesCard::fillNotes()
{
    const bool focused = m_items->isAncestorOf(QApplication::focusWidget());
    while (auto *item = m_items->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // a button of it may be what was pressed
        delete item;
    }
    const qsizetype count = m_all ? m_shown.size() : std::min(shownAtFirst, m_shown.size());
    for (const auto first = std::as_const(m_shown).first(count); const auto &note : first) {
        auto *item = entry(note);
        m_items->layout()->addWidget(item);
        item->show(); // now, not when the layout comes to it
    }
    const int older = int(m_shown.size() - count);
    m_older->setText(tr("Show %n older notes", nullptr, older));
    m_older->setVisible(older > 0);
    m_items->setVisible(count > 0);
    if (focused)
        m_write->setFocus(); // else the key to go on with would be lost with the button that was pressed
}

QString NotesCard::caption(const ShownNote &note) const
{
    QStringList parts{note.author, QLocale().toString(note.at.toLocalTime(), QLocale::ShortFormat)};
    if (m_viewModel.teams().size() > 1)
        parts.append(m_viewModel.teamName(note.team));
    if (note.state == ShownNote::State::Waiting)
        parts.append(tr("waits for the server"));
    if (note.state == ShownNote::State::NeedsPeople)
        parts.append(u"⚠ "_s + tr("needs you: look at the changes at the bottom of the window"));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QWidget *NotesCard::entry(const ShownNote &note)
{
    auto *text = plainLabel(breakable(note.text), true);
    auto *below = plainLabel(caption(note), true);
    setType(below, TypeRole::Caption);
    setMuted(below);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::half);
    words->addWidget(text);
    words->addWidget(below);
    auto *item = new QWidget;
    auto *row = new QHBoxLayout(item);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(words, 1);
    if (note.state == ShownNote::State::NeedsPeople) // first it is decided what becomes of it
        return item;
    const QString name = note.text.simplified().left(longestButtonName);
    auto *edit = noteButton(Icon::Edit, tr("Change the note…"), tr("Change the note: %1").arg(name));
    auto *remove = noteButton(Icon::Trash, tr("Delete the note"), tr("Delete the note: %1").arg(name));
    row->addWidget(edit, 0, Qt::AlignTop);
    row->addWidget(remove, 0, Qt::AlignTop);
    connect(edit, &QToolButton::clicked, this, [this, uuid = note.uuid] { m_viewModel.beginChange(uuid); });
    connect(remove, &QToolButton::clicked, this, [this, uuid = note.uuid] { m_viewModel.remove(uuid); });
    return item;
}

void NotesCard::write()
{
    const auto player = m_viewModel.player();
    const auto [whose, unsent] = std::exchange(m_unsent, {});
    auto *sheet = new NoteSheet(tr("Write a note"), {}, m_viewModel.teams(), window());
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::rejected, this, [this, sheet, player] {
        if (player == m_viewModel.player())
            m_unsent = {player, sheet->text()};
    });
    connect(sheet, &NoteSheet::wanted, this, [this, sheet, player](const QString &team, const QString &text) {
        if (player != m_viewModel.player())
            return leave(sheet);
        if (const auto kept = m_viewModel.add(TeamId{team.toLongLong()}, text); !kept)
            return showError(sheet, kept.error());
        sheet->accept();
    });
    keep(sheet, u"new-%1"_s.arg(toNumber(player)));
    if (whose == player && sheet->text().isEmpty())
        sheet->setText(unsent);
    sheet->open();
}

void NotesCard::change()
{
    const auto &note = m_viewModel.note();
    const Choices team{{QString::number(toNumber(note.team)), m_viewModel.teamName(note.team)}};
    auto *sheet = new NoteSheet(tr("Change the note"), note.text, team, window());
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setSeen(note.text, m_viewModel.noteTag());
    connect(sheet, &NoteSheet::wanted, this, [this, sheet, uuid = note.uuid](const QString &, const QString &text) {
        if (uuid != m_viewModel.note().uuid)
            return leave(sheet);
        if (const auto kept = m_viewModel.save(text); !kept)
            return showError(sheet, kept.error());
        sheet->accept();
    });
    if (const auto uuid = QUuid::fromString(note.uuid); !uuid.isNull()) // it names a file, and comes from a server
        keep(sheet, uuid.toString(QUuid::WithoutBraces));
    m_viewModel.goOn(sheet->seenText(), sheet->seenTag());
    sheet->open();
}

void NotesCard::keep(NoteSheet *sheet, const QString &name)
{
    sheet->keepIn(m_session, u"note-"_s + name,
                  {.what = tr("Note on %1").arg(m_viewModel.playerName()), .screen = u"player/%1"_s.arg(toNumber(m_viewModel.player()))});
}

void NotesCard::leave(NoteSheet *sheet)
{
    sheet->close(); // not given up: the draft stays
    showError(this,
              {.code = ErrorCode::Stale,
               .detail = tr("The page shows somebody else by now. What you typed is kept: go back to that player to go on with it.")});
}

} // namespace touchline
