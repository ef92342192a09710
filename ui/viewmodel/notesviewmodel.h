// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/model/choices.h"
#include "ui/viewmodel/pageviewmodel.h"
#include "ui/viewmodel/shownnotes.h"
#include <QtCore/QHash>
#include <QtGui/QUndoStack>
#include <functional>

namespace touchline {

/**
 * The notes on one player that the user may read. Whatever is written goes through the outbox: shown at once, kept until the server has it,
 * taken back by undo. A change is of the state that was seen when it began; who was faster is found out by the server.
 */
class NotesViewModel : public PageViewModel
{
    Q_OBJECT
public:
    NotesViewModel(Session &session, Scope &scope, QObject *parent = nullptr);

    PlayerId player() const { return m_player.id; }
    const QString &playerName() const { return m_player.name; }
    /** Asks for the notes. What could be undone of another player's cannot any more. */
    void load(const PlayerInfo &player);
    void reload() override;
    void cancel() override;
    bool hasData() const override { return m_there; }
    /** Why the newest question came to nothing; none: it did not. */
    const std::optional<Error> &trouble() const { return m_trouble; }

    /** Coaches of a team of the player, and admins; false as well where the server says no. */
    bool mayRead() const;
    /** Whose coaches may read a new note: the user's teams that the player was ever registered for, the newest first. */
    Choices teams() const;
    QString teamName(TeamId team) const;
    /** Newest first. On one's own computer nobody is named: they are all by the same person. */
    QList<ShownNote> notes() const;
    int waiting() const;

    Result<void> add(TeamId team, const QString &text);
    /** Asks for the state to be changed; begun() or notDone() follows. */
    void beginChange(const QString &uuid);
    const ShownNote &note() const { return m_note; }
    const QByteArray &noteTag() const { return m_noteTag; }
    /** Of what was begun: it was typed over this state. Where that is no more, the server finds out, and both sides are shown. */
    void goOn(const QString &seenText, const QByteArray &seenTag);
    /** Of what was begun. On disk when this returns. */
    Result<void> save(const QString &text);
    void remove(const QString &uuid);
    QUndoStack &undoStack() { return m_undo; }

Q_SIGNALS:
    void changed(); // notes() gives something else
    void begun();
    void notDone(const touchline::Error &error);

private:
    friend class NoteCommand;
    using Text = std::optional<QString>; // none: there is no such note
    struct Seen
    {
        int version = 0;
        QByteArray tag;
    };
    using Found = std::function<void(const QString &text, const QByteArray &tag)>;

    void take(const Fetched<QList<NoteInfo>> &answer);
    void refuse(const Error &error);
    void learnTags();
    void fetch(const QString &uuid, const Found &then);
    std::optional<Seen> seen(const QString &uuid) const;
    /** By undo and redo: of the state as it is then, which must be `from`. */
    void change(const QString &key, TeamId team, const Text &from, const Text &to);
    void bringBack(const QString &key, TeamId team, const QString &text);
    void outdated();
    Result<void> put(const QString &uuid, TeamId team, const QString &text, const QByteArray &tag);
    Result<void> putRemoval(const QString &uuid, const QByteArray &tag);
    void push(const QString &uuid, TeamId team, const Text &before, const Text &after);
    void outboxDone(const QueuedChange &change, const QByteArray &answer);
    void outboxChanged();
    void forget();

    QUndoStack m_undo;
    PlayerInfo m_player;
    QList<NoteInfo> m_list; // as the server told
    QHash<QString, Seen> m_seen; // by uuid
    QHash<QString, QString> m_anew; // what was deleted and brought back: its uuid by the one that it had first
    ShownNote m_note; // being changed
    QByteArray m_noteTag;
    std::optional<Error> m_trouble;
    bool m_there = false;
    bool m_refused = false; // by the server
    int m_question = 0;
    qsizetype m_queued = 0; // changes of notes in the outbox
    Pending<QList<NoteInfo>> m_reply;
    Pending<NoteInfo> m_tagReply;
    std::vector<Pending<NoteInfo>> m_fetches;
};

} // namespace touchline
