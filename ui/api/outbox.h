// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/api/apiclient.h"
#include "ui/api/outboxstore.h"

namespace touchline {

class Connection;

/**
 * Changes that must not get lost: each is on disk before it is sent and until the server has answered, so that neither a dead server nor a
 * dead program takes it away. Sent one after the other, in the order in which they were made; what the server refuses stays to be looked
 * at. A change whose answer got lost is recognised when it is sent again: by its key (POST), because it is already so (PUT, PATCH), or
 * because what it deletes is gone. A change that was made without a word from the server says what was seen instead of which state it is
 * of: the server is asked first, and somebody else's change in between is a conflict as always.
 */
class Outbox : public QObject
{
    Q_OBJECT
public:
    Outbox(ApiClient &client, Connection &connection, QObject *parent = nullptr);

    /** What waited in this folder goes on waiting, and is sent. One folder per account. */
    void open(const QString &folder);
    /** Nothing is sent any more; what waits is on disk. */
    void close();

    /** Keeps it, then sends it. Fails where it cannot be kept: then nothing is sent. */
    Result<void> put(QueuedChange change);
    const QList<QueuedChange> &changes() const { return m_changes; }
    /** Those that wait for people, not for the server. */
    qsizetype needingAttention() const;

    /** Once more as it is: of one that was refused. */
    void retry(const QString &id);
    /** "Keep mine": over the state that the conflict showed. */
    void overwrite(const QString &id);
    /** "Take theirs", or forget it. */
    void discard(const QString &id);

Q_SIGNALS:
    void changed();
    /** The server has it; `answer` is its envelope, empty where it gave none. */
    void done(const touchline::QueuedChange &change, const QByteArray &answer);

private:
    qsizetype indexOf(const QString &id) const;
    void sendNext();
    void learnState(const QString &id);
    void conflict(qsizetype index, const Result<Fetched<QByteArray>> &theirs);
    void refuse(qsizetype index, const Error &error);
    void answered(const QString &id, const Result<Fetched<QByteArray>> &answer);
    void finish(qsizetype index, const QByteArray &answer, const QByteArray &etag);
    void stale(const QString &id);
    void keep(qsizetype index);
    void laterIn(int seconds);

    ApiClient &m_client;
    Connection &m_connection;
    std::unique_ptr<OutboxStore> m_store;
    QList<QueuedChange> m_changes;
    Pending<QByteArray> m_sending;
    QString m_current; // id of what is on its way
    QTimer m_later;
};

} // namespace touchline
