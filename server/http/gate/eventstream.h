// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QByteArray>
#include <QtCore/QObject>
#include <functional>
#include <mutex>

namespace touchline::gate {

/**
 * An answer without an end: whoever holds it sends bytes from any thread, the connection writes them on its own. A client that does not
 * read is cut off, not waited for.
 */
class EventStream
{
public:
    /** What is sent before the connection is ready for it waits. */
    void send(const QByteArray &bytes);
    /** The client is told that there will be no more. */
    void close();
    bool isOpen() const;

    /** For the connection, on its thread: who takes what is sent, and the end, until detach(). */
    struct Sink
    {
        QObject *context = nullptr; // calls reach it through its event loop
        std::function<void(const QByteArray &)> take;
        std::function<void()> end;
    };
    void attach(Sink sink);
    void detach();

private:
    void deliver(); // with m_mutex held
    mutable std::mutex m_mutex;
    Sink m_sink;
    QByteArray m_waiting;
    bool m_ended = false; // by whoever sends
    bool m_gone = false; // the client
};

} // namespace touchline::gate
