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
        write(responder, problem(500, {}, {}, id), id);
        return true;
    }
    std::optional<Answer> answer;
    try {
        answer = m_application.handle(*exchange, request);
    } catch (const std::exception &error) {
        qCWarning(lcHttpServer, "%s: a handler threw: %s", id.constData(), error.what());
        answer = problem(500, {}, exchange->path, id);
    } catch (...) {
        qCWarning(lcHttpServer, "%s: a handler threw", id.constData());
        answer = problem(500, {}, exchange->path, id);
    }
    if (answer)
        write(responder, std::move(*answer), id);
    else
        m_waiting.insert_or_assign(id, std::move(responder)); // never dies in here: QtHttpServer 6.8 would connect readyRead once more
    return true;
}

void HttpServer::missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    const QByteArray id = request.value("x-request-id");
    write(responder, problem(404, {}, {}, id), id);
}

void HttpServer::deliver(const QByteArray &id, Answer answer)
{
    if (Exchange *exchange = m_find(id))
        exchange->queued = answer.queued;
    if (auto waiting = m_waiting.extract(id))
        write(waiting.mapped(), std::move(answer), id);
}

void HttpServer::forget(const QByteArray &id)
{
    m_waiting.erase(id);
}

void HttpServer::write(QHttpServerResponder &responder, Answer answer, const QByteArray &id)
{
    if (answer.device && (answer.device->isSequential() || !answer.device->isReadable())) {
        qCWarning(lcHttpServer, "%s: an answer needs a device that is open and knows its size", id.constData());
        answer = problem(500, {}, {}, id);
    }
    for (const auto own : {QHttpHeaders::WellKnownHeader::ContentLength, QHttpHeaders::WellKnownHeader::TransferEncoding,
                           QHttpHeaders::WellKnownHeader::Connection})
        answer.headers.removeAll(own);
    const auto status = QHttpServerResponder::StatusCode(answer.status);
    if (answer.device)
        responder.write(answer.device.release(), answer.headers, status);
    else
        responder.write(answer.body, answer.headers, status);
}

} // namespace touchline::gate
