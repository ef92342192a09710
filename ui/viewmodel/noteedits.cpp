// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What NotesViewModel writes, and takes back.
#include "core/contract/codec.h"
#include "ui/api/uuid7.h"
#include "ui/viewmodel/notesviewmodel.h"
#include <QtCore/QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

/** A saved change, which is on its way when the command is made. */
class NoteCommand : public QUndoCommand
{
public:
    NoteCommand(NotesViewModel &viewModel, const QString &key, TeamId team, const std::optional<QString> &before,
                const std::optional<QString> &after)
        : m_viewModel(viewModel), m_key(key), m_team(team), m_before(before), m_after(after)
    {}
    void undo() override { m_viewModel.change(m_key, m_team, m_after, m_before); }
    void redo() override
    {
        if (std::exchange(m_done, true))
            m_viewModel.change(m_key, m_team, m_before, m_after);
    }

private:
    NotesViewModel &m_viewModel;
    QString m_key;
    TeamId m_team;
    std::optional<QString> m_before;
    std::optional<QString> m_after;
    bool m_done = false;
};

Result<void> NotesViewModel::put(const QString &uuid, TeamId team, const QString &text, const QByteArray &tag)
{
    return session().outbox().put({.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                                   .verb = "PUT",
                                   .target = noteTarget(uuid),
                                   .json = encode(NoteEntry{.player = m_player.id, .team = team, .text = text}),
                                   .ifMatch = tag,
                                   .what = tr("Note on %1").arg(m_player.name)});
}

Result<void> NotesViewModel::putRemoval(const QString &uuid, const QByteArray &tag)
{
    // It goes after whatever waits of this note; the outbox gives it the tag of the state that comes of that.
    return session().outbox().put({.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
                                   .verb = "DELETE",
                                   .target = noteTarget(uuid),
                                   .json = {},
                                   .ifMatch = tag,
                                   .what = tr("Delete a note on %1").arg(m_player.name)});
}

void NotesViewModel::push(const QString &uuid, TeamId team, const Text &before, const Text &after)
{
    m_undo.push(new NoteCommand(*this, m_anew.key(uuid, uuid), team, before, after));
}

Result<void> NotesViewModel::add(TeamId team, const QString &text)
{
    if (const QString problem = noteProblem(text); !problem.isEmpty())
        return fail(ErrorCode::Invalid, problem);
    const QString uuid = newUuid7(); // the server takes no other version
    if (const auto kept = put(uuid, team, cleanedNote(text), {}); !kept)
        return kept;
    push(uuid, team, {}, cleanedNote(text));
    return {};
}

void NotesViewModel::beginChange(const QString &uuid)
{
    m_note = {};
    const auto all = notes();
    const auto shown = std::ranges::find(all, uuid, &ShownNote::uuid);
    if (shown == all.cend())
        return;
    fetch(uuid, [this, note = *shown](const QString &text, const QByteArray &tag) {
        m_note = note;
        m_note.text = text;
        m_noteTag = tag;
        Q_EMIT begun();
    });
}

void NotesViewModel::goOn(const QString &seenText, const QByteArray &seenTag)
{
    if (seenText != m_note.text) // what nobody here has seen is not overwritten
        m_noteTag = seenTag;
}

Result<void> NotesViewModel::save(const QString &text)
{
    if (const QString problem = noteProblem(text); !problem.isEmpty())
        return fail(ErrorCode::Invalid, problem);
    if (m_note.uuid.isEmpty() || cleanedNote(text) == m_note.text)
        return {};
    if (const auto kept = put(m_note.uuid, m_note.team, cleanedNote(text), m_noteTag); !kept)
        return kept;
    const auto before = std::exchange(m_note, {});
    push(before.uuid, before.team, before.text, cleanedNote(text));
    return {};
}

void NotesViewModel::remove(const QString &uuid)
{
    const auto all = notes();
    const auto shown = std::ranges::find(all, uuid, &ShownNote::uuid);
    if (shown == all.cend())
        return;
    fetch(uuid, [this, note = *shown](const QString &text, const QByteArray &tag) {
        if (text.left(longestNote) != note.text) // nobody deletes what they have not seen
            return outdated();
        if (const auto kept = putRemoval(note.uuid, tag); !kept)
            return Q_EMIT notDone(kept.error());
        push(note.uuid, note.team, text, {});
    });
}

void NotesViewModel::outdated()
{
    Q_EMIT notDone(
        {.code = ErrorCode::Stale, .detail = tr("Somebody else has changed this note in the meantime. Look at it, then decide anew.")});
    reload();
}

void NotesViewModel::change(const QString &key, TeamId team, const Text &from, const Text &to)
{
    if (!from)
        return bringBack(key, team, to.value_or(QString()));
    const QString uuid = m_anew.value(key, key);
    fetch(uuid, [this, uuid, team, from, to](const QString &text, const QByteArray &tag) {
        if (text != *from)
            return outdated();
        if (const auto kept = to ? put(uuid, team, *to, tag) : putRemoval(uuid, tag); !kept)
            Q_EMIT notDone(kept.error());
    });
}

void NotesViewModel::bringBack(const QString &key, TeamId team, const QString &text)
{
    const QString before = m_anew.value(key, key);
    for (const auto &change : session().outbox().changes()) { // the server did not do it
        if (noteUuidOf(change) == before && change.verb == "DELETE" && change.state != QueuedChange::State::Waiting)
            return session().outbox().discard(QString(change.id));
    }
    const QString uuid = newUuid7(); // a deleted address is not used again
    m_anew.insert(key, uuid);
    if (const auto kept = put(uuid, team, text, {}); !kept)
        Q_EMIT notDone(kept.error());
}

} // namespace touchline
