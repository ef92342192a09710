// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate/httpserver.h"
#include "server/http/gate/problem.h"
#include <QtCore/QLoggingCategory>
#include <QtHttpServer/QHttpServerRequest>

Q_LOGGING_CATEGORY(lcHttpServer, "touchline.gate.http")

namespace touchline::gate {

HttpServer::HttpServer(const Application &application, Find find)
    : m_application(application), m_find(std::move(find)), m_mailbox(std::make_shared<Mailbox>(this))
{}

HttpServer::~HttpServer()
{
    m_mailbox->close();
}

bool HttpServer::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    const QByteArray id = request.value("x-request-id");
    Exchange *exchange = m_find(id);
    if (!exchange) {
        responder.write(QHttpServerResponder::StatusCode::InternalServerError); // nobody waits for it
        return true;
    }
    std::optional<Answer> answer;
    try {
        answer = m_application.handle(*exchange, request);
    } catch (const std::exception &error) {
        qCWarning(lcHttpServer, "%s: a handler threw: %s", exchange->label().constData(), error.what());
        answer = problem(500, {}, exchange->path, id);
    } catch (...) {
        qCWarning(lcHttpServer, "%s: a handler threw", exchange->label().constData());
        answer = problem(500, {}, exchange->path, id);
    }
    if (answer)
        write(responder, std::move(*answer), *exchange);
    else
        m_waiting.insert_or_assign(id, std::move(responder)); // never dies in here: QtHttpServer 6.8 would connect readyRead once more
    return true;
}

void HttpServer::missingHandler(const QHttpServerRequest &, QHttpServerResponder &responder)
{
    responder.write(QHttpServerResponder::StatusCode::InternalServerError); // never called: handleRequest() knows every request
}

void HttpServer::deliver(const QByteArray &id, Answer answer)
{
    Exchange *exchange = m_find(id);
    auto waiting = m_waiting.extract(id);
    if (!exchange || !waiting)
        return;
    exchange->queued = answer.queued;
    write(waiting.mapped(), std::move(answer), *exchange);
}

void HttpServer::forget(const QByteArray &id)
{
    m_waiting.erase(id);
}

void HttpServer::write(QHttpServerResponder &responder, Answer answer, Exchange &exchange)
{
    if (answer.device && (answer.device->isSequential() || !answer.device->isReadable())) {
        qCWarning(lcHttpServer, "%s: an answer needs a device that is open and knows its size", exchange.label().constData());
        answer = problem(500, {}, exchange.path, exchange.id);
    }
    // Past QtHttpServer, which would write them line by line, for the framer to read them again.
    appendFields(exchange.fields, answer);
    const auto status = QHttpServerResponder::StatusCode(answer.status);
    if (answer.device)
        responder.write(answer.device.release(), QHttpHeaders(), status);
    else
        responder.write(answer.body, QHttpHeaders(), status);
}

} // namespace touchline::gate
