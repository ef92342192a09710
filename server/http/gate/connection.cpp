// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate/connection.h"
#include "server/data/spool.h"
#include "server/http/gate/eventstream.h"
#include "server/http/gate/forwarding.h"
#include "server/http/gate/gate.h"
#include "server/http/gate/problem.h"
#include <QtCore/QLoggingCategory>
#include <QtCore/QScopedValueRollback>
#include <format>
#include <utility>

Q_LOGGING_CATEGORY(lcConnection, "touchline.gate.connection")

namespace touchline::gate {

namespace {
constexpr int mostAtOnce = 16; // pieces of a large body, before others of the thread have their turn
}

Connection::Connection(Gate &gate, const QHostAddress &peer, quint16 port)
    : m_gate(gate), m_peer(peer), m_port(port), m_parser(gate.limits()),
      m_framer(gate.commonFields(), [this](std::string_view first, std::string_view second) { write(first, second); }),
      m_since(Clock::now()), m_progress(m_since)
{}

Connection::~Connection()
{
    if (VirtualSocket *lane = std::exchange(m_lane, nullptr).data())
        lane->detach();
    if (const auto stream = std::exchange(m_stream, nullptr))
        stream->detach();
    if (const auto exchange = std::exchange(m_exchange, nullptr)) {
        exchange->stop.request_stop();
        m_gate.endExchange(*exchange);
    }
    m_transport.reset();
    m_gate.unsentChanged(-m_counted);
    m_gate.ended(*this);
}

void Connection::start(std::unique_ptr<Transport> transport)
{
    m_transport = std::move(transport);
}

void Connection::enter(Phase phase)
{
    m_phase = phase;
    m_since = m_gate.turn();
}

bool Connection::busy() const
{
    return m_phase >= Phase::Working || m_transport->backlog() > m_gate.limits().highWater;
}

void Connection::sweep(Clock::time_point now)
{
    const Limits &limits = m_gate.limits();
    const auto spent = now - m_since;
    const bool stalled = m_transport->backlog() > 0 && now - m_progress > limits.stallTime;
    const bool draining = m_gate.draining();
    switch (m_phase) {
    case Phase::Idle:
        if (stalled || spent > (m_served ? limits.idleTime : limits.headTime))
            gone();
        break;
    case Phase::Reading: {
        const auto allowed = m_parser.inHead() ? limits.headTime : spooling() ? limits.spoolTime : limits.bodyTime;
        const bool silent = spooling() && !m_exchange->spool->isFull() && now - m_heard > limits.bodyTime;
        if (silent || spent > (draining ? std::min(allowed, limits.drainTime) : allowed))
            refuse(408);
        break;
    }
    case Phase::Working:
        if (spent > limits.workTime)
            refuse(408);
        else if (draining && now - m_gate.drainingSince() > limits.drainTime)
            refuse(503);
        break;
    case Phase::Answering: // the client does not read on, or the device does not give what it promised
        if (stalled || (m_framer.owed() > 0 && now - m_progress > limits.stallTime))
            gone();
        break;
    case Phase::Streaming:
        if (stalled)
            gone();
        break;
    case Phase::Closing:
        if (m_transport->backlog() > 0 ? stalled : spent > limits.lingerTime)
            gone();
        break;
    }
}

void Connection::drain()
{
    m_keepAlive = false;
    m_framer.closeAfter();
    // An event stream never ends by itself; its client comes back elsewhere.
    if (m_phase == Phase::Streaming)
        m_stream->close();
    else if (m_phase == Phase::Idle)
        close(m_framer.status());
}

void Connection::readable()
{
    auto &buffer = m_gate.scratch();
    m_heard = m_gate.turn();
    int pieces = 0;
    for (qsizetype got = qsizetype(buffer.size()); got == qsizetype(buffer.size()) && !m_gone;) {
        if (spooling() && m_exchange->spool->isFull()) {
            m_transport->setReading(false);
            m_exchange->spool->whenRoom([this] { spoolOnLater(); });
            return;
        }
        if (spooling() && ++pieces > mostAtOnce)
            return spoolOnLater();
        got = m_transport->read(buffer.data(), qsizetype(buffer.size()));
        if (got <= 0)
            return;
        const std::string_view in(buffer.data(), size_t(got));
        if (m_phase == Phase::Closing) {
            m_discarded += in.size();
            if (m_discarded > m_gate.limits().lingerBytes)
                gone();
        } else if (busy()) {
            m_held.append(in);
            m_transport->setReading(false); // the rest stays in the kernel
            return;
        } else {
            consume(in);
        }
    }
}

void Connection::spoolOnLater()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_gone || !spooling() || !m_held.empty())
                return;
            m_transport->setReading(true);
            readable();
        },
        Qt::QueuedConnection);
}

void Connection::consume(std::string_view in)
{
    const QScopedValueRollback guard(m_consuming, true);
    while (!in.empty() && !busy() && !m_gone) {
        if (m_phase == Phase::Idle)
            enter(Phase::Reading);
        switch (m_parser.feed(in)) {
        case RequestParser::Step::More:
            break;
        case RequestParser::Step::Head:
            beginRequest(in);
            break;
        case RequestParser::Step::Done:
            forward();
            break;
        case RequestParser::Step::Refused:
            refuse(m_parser.status());
            break;
        }
    }
    if (!in.empty() && m_phase != Phase::Closing && !m_gone) {
        m_held.assign(in);
        m_transport->setReading(false);
    }
}

void Connection::beginRequest(std::string_view &in)
{
    const RequestHead &head = m_parser.head();
    m_since = m_gate.turn(); // the body has a deadline of its own
    m_served = true;
    m_keepAlive = head.keepAlive && !m_gate.draining();
    m_exchange = m_gate.newExchange(m_peer);

    const bool bodyAnnounced = head.bodyAnnounced();
    if (const auto answer = m_gate.judge(*m_exchange, head)) {
        if (answer->events)
            return beginStream(*answer);
        // Behind 411 there may be a body all the same, which must not be taken for a request; what follows 421 goes astray, too.
        const bool sound = !bodyAnnounced && answer->status != 411 && answer->status != 421;
        answerHere(*answer, m_keepAlive && sound);
        if (m_phase != Phase::Closing)
            m_parser.feed(in); // to its end, for the next one to begin
        return;
    }
    m_parser.allowBody(size_t(m_exchange->route->bodyCap));
    if (Spool *spool = m_exchange->spool.get()) // which lives as long as the request is read
        m_parser.spoolTo([spool](std::string_view bytes) { return spool->write(bytes); });
    if (head.expectsContinue)
        write("HTTP/1.1 100 Continue\r\n\r\n");
    if (!bodyAnnounced && m_parser.feed(in) == RequestParser::Step::Done)
        forward();
}

void Connection::forward()
{
    enter(Phase::Working);
    m_gate.handOver(*m_exchange);
    const RequestHead &head = m_parser.head();
    const std::string_view id(m_exchange->id.constData(), size_t(m_exchange->id.size()));
    m_framer.begin({.requestId = std::string(id),
                    .fields = &m_exchange->fields,
                    .headOnly = head.method == Method::Head,
                    .http10 = head.http10,
                    .keepAlive = m_keepAlive});
    if (!m_lane) {
        m_lane = new VirtualSocket(*this, m_peer, m_port);
        m_gate.door().enter(m_lane);
    }
    m_lane->push(forwardedBytes(head, m_parser.body(), id, m_gate.reads()));
}

void Connection::resume()
{
    if (m_gone || busy() || m_consuming)
        return;
    consume(std::exchange(m_held, {}));
    if (!m_gone && m_held.empty())
        m_transport->setReading(true);
}

void Connection::resumeLater()
{
    QMetaObject::invokeMethod(this, &Connection::resume, Qt::QueuedConnection);
}

void Connection::progressed()
{
    m_progress = Clock::now();
    countUnsent();
    const qsizetype backlog = m_transport->backlog();
    if (m_phase == Phase::Closing && backlog == 0 && !std::exchange(m_finished, true))
        m_transport->finish();
    if (backlog > m_gate.limits().highWater / 2)
        return;
    if (m_lane && m_phase == Phase::Answering)
        m_lane->room(); // on every drain: a transfer may wait for it without our having said no
    if (!m_held.empty() && !busy())
        resumeLater();
}

void Connection::gone()
{
    if (std::exchange(m_gone, true))
        return;
    leaveServer(m_phase == Phase::Streaming ? 200 : 499); // nobody hears a stream out
    m_gate.remove(*this);
    deleteLater();
}

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
