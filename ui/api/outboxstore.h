// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QList>

namespace touchline {

/** A change as it is sent, and what became of it so far. */
struct QueuedChange
{
    enum class State { Waiting, Conflict, Refused };
    QString id; // a UUID: Idempotency-Key of a POST; made where it is empty
    QByteArray verb; // POST, PUT, PATCH, DELETE
    QString target; // path and query
    QByteArray json; // body; empty: none
    QByteArray ifMatch;
    QString what; // for people: "Formula: goals per shot"
    QDateTime since; // UTC
    State state = State::Waiting;
    Error refusal; // of the others, as the server said it; without a word: somebody else has changed the same thing
    QByteArray theirs; // of a conflict: the envelope of what the server has
    QByteArray theirTag; // its ETag
    QByteArray base = {}; // without an ifMatch: the members seen, as JSON; sent only while the server has them so; of a POST: for people
    bool operator==(const QueuedChange &) const = default;
};

/** Changes of one account on disk: a folder (0700), a file (0600) for each, named so that they sort in their order. */
class OutboxStore
{
public:
    static constexpr qsizetype mostChanges = 1'000;
    static constexpr qsizetype longestBody = 1024 * 1024; // as the server takes it

    explicit OutboxStore(const QString &folder);
    /** In order. A file that cannot be read is left where it is, and out. */
    QList<QueuedChange> load();
    /** On disk when this returns. A new one stands after all others. */
    Result<void> write(const QueuedChange &change);
    void remove(const QString &id);
    const QString &folder() const { return m_folder; }

private:
    QString fileOf(const QString &id) const; // full path; empty: there is none
    QString m_folder;
    qint64 m_next = 1;
};

} // namespace touchline
