// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/newfixture.h"
#include "ui/viewmodel/session.h"
#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtGui/QUndoStack>

namespace touchline {

/** A match that was made here may get another id: what is undone and done again is made anew. Shared by all steps of one match. */
struct FixturePlace
{
    MatchId match{}; // 0: the server has not said
    QString creation; // of one that was made here: the change that makes it
    FixtureEntry made; // as the server has made it
};

/** One step that can be taken back: a match made, or changed from one state to another. */
struct FixtureStep
{
    std::shared_ptr<FixturePlace> place;
    QString name; // "Rovers against Athletic"
    std::optional<NewFixture> made = {}; // else it was changed
    FixtureEntry before = {};
    FixtureEntry after = {};
    QString reason = {};
    QString change = {}; // the last one in the outbox for it
};

/**
 * Sends what is made and changed of matches by the outbox, and takes it back, step by step. Nothing here asks the server: a change says
 * what was seen before it, and whether that is still so is found out when it is sent.
 */
class FixtureChanges : public QObject
{
    Q_OBJECT
public:
    explicit FixtureChanges(Session &session, QObject *parent = nullptr);

    /** On disk when this returns; fails where it cannot be kept. `name` is for people. */
    Result<void> make(const NewFixture &match, const QString &name);
    Result<void> change(MatchId match, const FixtureEntry &before, const FixtureEntry &after, const QString &reason, const QString &name);

    bool canUndo() const;
    bool canRedo() const;
    void undo();
    void redo();
    void forget();

Q_SIGNALS:
    void stored(); // the server has one more, or another, or one less
    void undoChanged();
    void failed(const touchline::Error &error);

private:
    friend class FixtureCommand;
    bool back(FixtureStep &step);
    bool forward(FixtureStep &step);
    Result<void> post(FixtureStep &step);
    Result<void> patch(FixtureStep &step, const FixtureEntry &from, const FixtureEntry &to, const QString &reason);
    Result<void> remove(FixtureStep &step);
    std::shared_ptr<FixturePlace> placeOf(MatchId match);
    void outboxDone(const QueuedChange &change, const QByteArray &answer);
    const QueuedChange *queued(const QString &change) const;
    bool told(const Result<void> &kept);

    Session &m_session;
    QUndoStack m_undo;
    QList<std::shared_ptr<FixturePlace>> m_places;
    QSet<QString> m_done; // changes that the server has
};

} // namespace touchline
