// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/gate/answer.h"
#include <QtCore/QObject>
#include <memory>
#include <mutex>

namespace touchline::gate {

class HttpServer;

/** The way back into an I/O thread; outlives the server that it leads to. */
class Mailbox
{
public:
    explicit Mailbox(HttpServer *server) : m_server(server) {}
    void post(const QByteArray &id, Answer answer); // thread-safe; dropped when the server is gone
    void close();

private:
    std::mutex m_mutex;
    HttpServer *m_server;
};

/**
 * Answers one request later, from any thread. The first answer counts; when the last copy dies unused the client gets a 500, so
 * that nobody waits for a worker that threw or was cancelled. An answer to a request that is gone is dropped.
 */
class Replier
{
public:
    Replier() = default;
    Replier(std::shared_ptr<Mailbox> mailbox, QByteArray id);
    void send(Answer answer) const;

private:
    struct Slip;
    std::shared_ptr<Slip> m_slip;
};

} // namespace touchline::gate
