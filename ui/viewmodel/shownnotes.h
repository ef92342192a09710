// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/notes.h"
#include "ui/api/outboxstore.h"

/** Notes as they are shown: what the server has, under what waits for it. Pure functions. */
namespace touchline {

struct ShownNote
{
    enum class State { Stored, Waiting, NeedsPeople };
    QString uuid; // empty: none
    TeamId team{}; // whose coaches may read it
    QString text;
    QString author; // empty: nobody who is known
    QDateTime at; // UTC
    State state = State::Stored;
    bool operator==(const ShownNote &) const = default;
};

/** Newest first. `told` is of this player; `writer` is the author of what waits. */
QList<ShownNote> shownNotes(const QList<NoteInfo> &told, const QList<QueuedChange> &changes, PlayerId player, const QString &writer);
/** How many changes of these notes the server does not have yet. */
int waitingNoteChanges(const QList<NoteInfo> &told, const QList<QueuedChange> &changes, PlayerId player);

QString noteTarget(const QString &uuid);
/** The uuid of the note that it changes; empty: it is a change of something else. */
QString noteUuidOf(const QueuedChange &change);
/** What it writes about this player; none: it does not, or it deletes. */
std::optional<NoteEntry> noteEntryOf(const QueuedChange &change, PlayerId player);

/** The text as it is sent. */
QString cleanedNote(const QString &text);
/** What is wrong with a text, in one sentence; empty: nothing. */
QString noteProblem(const QString &text);

} // namespace touchline
