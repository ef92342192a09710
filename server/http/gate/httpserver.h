// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/gate/application.h"
#include <QtHttpServer/QAbstractHttpServer>
#include <QtHttpServer/QHttpServerResponder>
#include <unordered_map>

namespace touchline::gate {

/**
 * QtHttpServer's side of the gate: finds the exchange of a request by the gate's own id and calls its handler. Responders of answers still
 * to come stay here, on the I/O thread.
 */
class HttpServer final : public QAbstractHttpServer
{
    Q_OBJECT
public:
    using Find = std::function<Exchange *(const QByteArray &id)>;
    HttpServer(const Application &application, Find find);
    ~HttpServer() override;

    const std::shared_ptr<Mailbox> &mailbox() const { return m_mailbox; }
    void deliver(const QByteArray &id, Answer answer); // on the I/O thread
    void forget(const QByteArray &id); // nobody waits for this answer any more

protected:
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder) override;

private:
    static void write(QHttpServerResponder &responder, Answer answer, Exchange &exchange);

    const Application &m_application;
    Find m_find;
    std::shared_ptr<Mailbox> m_mailbox;
    std::unordered_map<QByteArray, QHttpServerResponder> m_waiting;
};

} // namespace touchline::gate
