// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/viewmodel/notesviewmodel.h"
#include "ui/widget/card.h"

class QAction;
class QLabel;
class QPushButton;
class QToolButton;

namespace touchline {

class EmptyState;
class NoteSheet;

/** What coaches have written down about the player of the page; not there for those who may not read it. */
class NotesCard : public Card
{
    Q_OBJECT
public:
    NotesCard(Session &session, Scope &scope, QWidget *parent = nullptr);
    NotesViewModel &viewModel() { return m_viewModel; }
    /** Shown or not, and what it says. */
    void refresh();

private:
    void makeActions();
    void fillNotes();
    void refreshActions();
    QWidget *entry(const ShownNote &note);
    QString caption(const ShownNote &note) const;
    void write();
    void change();
    void keep(NoteSheet *sheet, const QString &name);
    void leave(NoteSheet *sheet);

    Session &m_session;
    NotesViewModel m_viewModel;
    QList<ShownNote> m_shown;
    bool m_all = false; // older ones, too
    std::pair<PlayerId, QString> m_unsent; // given up, by mistake maybe: it comes back with the next sheet
    QLabel *m_trouble;
    QPushButton *m_again;
    EmptyState *m_none;
    QWidget *m_items;
    QPushButton *m_older;
    QLabel *m_waiting;
    QPushButton *m_back;
    QToolButton *m_write;
    QAction *m_undo;
    QAction *m_redo;
};

} // namespace touchline
