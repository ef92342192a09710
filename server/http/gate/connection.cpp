// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate/connection.h"
#include "server/data/spool.h"
#include "server/http/gate/eventstream.h"
#include "server/http/gate/forwarding.h"
#include "server/http/gate/gate.h"
#include <QtCore/QScopedValueRollback>
#include <utility>

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

} // namespace touchline::gate
