// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/shownnotes.h"
#include "core/contract/codec.h"
#include "core/contract/paths.h"
#include "ui/api/apiclient.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

class NoteWords
{
    Q_DECLARE_TR_FUNCTIONS(Notes)
};

} // namespace

QString noteTarget(const QString &uuid)
{
    return filled(paths::note, uuid);
}

QString noteUuidOf(const QueuedChange &change)
{
    const QString folder = noteTarget({});
    return change.target.startsWith(folder) ? change.target.sliced(folder.size()) : QString();
}

std::optional<NoteEntry> noteEntryOf(const QueuedChange &change, PlayerId player)
{
    if (change.verb != "PUT" || noteUuidOf(change).isEmpty())
        return {};
    const auto entry = decode<NoteEntry>(change.json);
    return entry && entry->player == player ? std::optional(*entry) : std::nullopt;
}

QList<ShownNote> shownNotes(const QList<NoteInfo> &told, const QList<QueuedChange> &changes, PlayerId player, const QString &writer)
{
    QList<ShownNote> shown;
    for (const auto &note : told)
        shown.append({.uuid = note.uuid,
                      .team = note.entry.team,
                      .text = note.entry.text.left(longestNote),
                      .author = note.author,
                      .at = note.changedAt});
    for (const auto &change : changes) {
        auto note = std::ranges::find(shown, noteUuidOf(change), &ShownNote::uuid);
        const bool waits = change.state == QueuedChange::State::Waiting;
        const auto state = waits ? ShownNote::State::Waiting : ShownNote::State::NeedsPeople;
        if (const auto entry = noteEntryOf(change, player)) {
            const ShownNote written{
                .uuid = noteUuidOf(change), .team = entry->team, .text = entry->text, .author = writer, .at = change.since, .state = state};
            if (note == shown.end())
                shown.append(written);
            else
                *note = written;
        } else if (note != shown.end() && change.verb == "DELETE" && waits) {
            shown.erase(note);
        } else if (note != shown.end()) {
            note->state = state;
        }
    }
    std::ranges::stable_sort(shown, std::greater(), &ShownNote::at);
    return shown;
}

int waitingNoteChanges(const QList<NoteInfo> &told, const QList<QueuedChange> &changes, PlayerId player)
{
    QStringList theirs; // of this player: a deletion does not say whose note it was
    for (const auto &note : told)
        theirs.append(note.uuid);
    int waiting = 0;
    for (const auto &change : changes) {
        if (noteEntryOf(change, player))
            theirs.append(noteUuidOf(change));
        waiting += change.state == QueuedChange::State::Waiting && theirs.contains(noteUuidOf(change));
    }
    return waiting;
}

QString cleanedNote(const QString &text)
{
    QString clean = text;
    return clean.remove(QChar(QChar::Null)).trimmed();
}

QString noteProblem(const QString &text)
{
    const qsizetype size = cleanedNote(text).size();
    if (size == 0)
        return NoteWords::tr("A note has a text.");
    if (size <= longestNote)
        return {};
    const QLocale locale;
    return NoteWords::tr("A note has at most %1 characters, and this one has %2. Shorten it, or write two.")
        .arg(locale.toString(longestNote), locale.toString(size));
}

} // namespace touchline
