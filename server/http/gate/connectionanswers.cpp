// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate/connection.h"
#include "server/http/gate/eventstream.h"
#include "server/http/gate/gate.h"
#include "server/http/gate/problem.h"
#include <QtCore/QLoggingCategory>
#include <format>
#include <utility>

Q_LOGGING_CATEGORY(lcConnection, "touchline.gate.connection")

/** The half of Connection that writes: answers, event streams, refusals, and how a request ends. connection.cpp reads. */
namespace touchline::gate {

bool Connection::take(std::string_view bytes)
{
    if (!m_exchange || (m_phase != Phase::Working && m_phase != Phase::Answering))
        return true; // nobody waits for it any more
    const Limits &limits = m_gate.limits();
    // A piece smaller than what Content-Length still owes comes from a device and may wait. Whole bodies and chunks cannot be put off.
    const qsizetype backlog = m_transport->backlog();
    const bool device = m_framer.headKnown() && m_framer.owed() > bytes.size();
    if (device && (backlog > limits.highWater || (backlog > 0 && m_gate.overloaded())))
        return false;

    const auto step = m_framer.feed(bytes);
    if (m_phase == Phase::Working && m_framer.headKnown()) {
        enter(Phase::Answering);
        m_progress = m_since;
    }
    if (step == AnswerFramer::Step::Unusable) {
        qCWarning(lcConnection, "%s: unusable answer", m_exchange->label().constData());
        m_keepAlive = false;
        refuse(500);
    } else if (step == AnswerFramer::Step::Done) {
        answered();
    } else if (m_framer.headKnown() && !m_framer.started() && m_gate.overloaded()) {
        refuse(503);
    } else if (m_framer.chunked() && m_transport->backlog() > limits.hardCap) {
        QMetaObject::invokeMethod(this, &Connection::gone, Qt::QueuedConnection); // a stream that nobody reads
    }
    return true;
}

void Connection::serverCloses()
{
    m_keepAlive = false;
    if (m_phase == Phase::Working)
        QMetaObject::invokeMethod(this, [this] { refuse(500); }, Qt::QueuedConnection);
}

void Connection::write(std::string_view first, std::string_view second)
{
    if (m_gone)
        return;
    if (m_transport->backlog() == 0)
        m_progress = m_gate.turn(); // a stall begins with the first byte that waits
    m_written += qint64(first.size() + second.size());
    m_transport->write(first, second);
    countUnsent();
}

void Connection::countUnsent()
{
    const qsizetype backlog = m_transport->backlog();
    if (backlog != m_counted) // mostly all has left at once, and there is nothing to tell the other threads
        m_gate.unsentChanged(backlog - std::exchange(m_counted, backlog));
}

void Connection::answerHere(const Answer &answer, bool keepAlive)
{
    const std::string_view id(m_exchange->id.constData(), size_t(m_exchange->id.size()));
    const Wrapping wrapping{.requestId = id,
                            .common = m_gate.commonFields(),
                            .fields = m_exchange->fields,
                            .headOnly = m_exchange->method == Method::Head,
                            .close = !keepAlive};
    auto &head = m_gate.headScratch();
    head.clear();
    appendHead(head, answer, wrapping);
    write(head, bodyOf(answer, wrapping));
    if (!keepAlive)
        return close(answer.status);
    endRequest(answer.status);
    enter(Phase::Idle);
    m_progress = m_since;
}

void Connection::beginStream(const Answer &answer)
{
    m_keepAlive = false; // its end is the connection's
    const bool http10 = m_parser.head().http10;
    const std::string_view id(m_exchange->id.constData(), size_t(m_exchange->id.size()));
    auto &head = m_gate.headScratch();
    head.clear();
    appendHead(head, answer,
               {.requestId = id, .common = m_gate.commonFields(), .fields = m_exchange->fields, .close = http10, .endless = true});
    write(head);
    enter(Phase::Streaming);
    m_stream = answer.events;
    m_stream->attach({.context = this,
                      .take = [this](const QByteArray &bytes) { streamed(bytes); },
                      .end =
                          [this, http10] {
                              if (m_phase != Phase::Streaming)
                                  return;
                              write(http10 ? "" : "0\r\n\r\n");
                              close(200);
                          }});
}

void Connection::streamed(const QByteArray &bytes)
{
    if (m_phase != Phase::Streaming || m_gone)
        return;
    const std::string_view text(bytes.constData(), size_t(bytes.size()));
    if (m_parser.head().http10)
        write(text);
    else
        write(std::format("{:x}\r\n{}\r\n", text.size(), text));
    if (m_transport->backlog() > m_gate.limits().highWater || m_gate.overloaded())
        gone(); // it does not read: it may come back and say where it stopped
}

void Connection::refuse(int status)
{
    if (m_gone || m_phase == Phase::Closing)
        return;
    if (m_phase == Phase::Answering && m_framer.started()) {
        endRequest(status); // its head promised something else: only a cut is honest
        QMetaObject::invokeMethod(this, &Connection::gone, Qt::QueuedConnection);
        return;
    }
    if (!m_exchange)
        m_exchange = m_gate.newExchange(m_peer);
    answerHere(problem(status, {}, m_exchange->path, m_exchange->id), false);
}

void Connection::answered()
{
    if (!m_keepAlive || !m_framer.keepAlive())
        return close(m_framer.status());
    endRequest(m_framer.status());
    enter(Phase::Idle);
    m_progress = m_since;
    if (!m_held.empty())
        resumeLater(); // not from within QtHttpServer
}

void Connection::close(int status)
{
    leaveServer(status);
    enter(Phase::Closing);
    m_progress = m_since;
    m_held = {};
    m_transport->setReading(true); // lingering: unread bytes would turn into a reset that destroys the answer
    if (m_transport->backlog() == 0 && !std::exchange(m_finished, true))
        m_transport->finish();
}

void Connection::leaveServer(int status)
{
    if (VirtualSocket *lane = std::exchange(m_lane, nullptr).data())
        lane->detach(); // first: a responder that dies below must find its socket closed
    if (const auto stream = std::exchange(m_stream, nullptr))
        stream->detach();
    if (m_exchange)
        m_exchange->stop.request_stop();
    endRequest(status);
}

void Connection::endRequest(int status)
{
    if (const auto exchange = std::exchange(m_exchange, nullptr)) {
        m_gate.log(*exchange, status, std::exchange(m_written, 0));
        m_gate.endExchange(*exchange);
    }
}

} // namespace touchline::gate
