// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/gate/answerframer.h"
#include "server/http/gate/exchange.h"
#include "server/http/gate/requestparser.h"
#include "server/http/gate/transport.h"
#include "server/http/gate/virtualsocket.h"
#include <QtCore/QPointer>

namespace touchline::gate {

class Gate;

/**
 * One client: reads requests, one in flight at a time, so that pipelined ones are answered in order; sends them to QtHttpServer through a
 * virtual socket of its own, made when first needed; writes the answers. Keeps the client to the limits.
 */
class Connection final : public QObject, Transport::Owner, VirtualSocket::Sink
{
    Q_OBJECT
public:
    using Clock = std::chrono::steady_clock;

    Connection(Gate &gate, const QHostAddress &peer, quint16 port);
    ~Connection() override;

    Transport::Owner &owner() { return *this; }
    void start(std::unique_ptr<Transport> transport);
    void sweep(Clock::time_point now); // deadlines: called for every connection at once, so none needs a timer
    void drain(); // the request in work may still end
    const QHostAddress &peer() const { return m_peer; }

    size_t index = 0; // in the gate's list

private:
    enum class Phase { Idle, Reading, Working, Answering, Streaming, Closing };

    // from the client
    void readable() override;
    void progressed() override;
    void gone() override;
    void spoolOnLater();
    void consume(std::string_view in);
    void resume();
    void resumeLater();
    void beginRequest(std::string_view &in);
    void forward();

    // from QtHttpServer
    bool take(std::string_view bytes) override;
    void serverCloses() override;
    qint64 unsent() const override { return m_transport->backlog(); }

    // to the client
    void write(std::string_view first, std::string_view second = {});
    void answerHere(const Answer &answer, bool keepAlive);
    void beginStream(const Answer &answer);
    void streamed(const QByteArray &bytes);
    void refuse(int status);
    void answered();
    void close(int status);

    void enter(Phase phase);
    bool busy() const;
    bool spooling() const { return m_phase == Phase::Reading && m_exchange && m_exchange->spool; }
    void countUnsent();
    void leaveServer(int status);
    void endRequest(int status);

    Gate &m_gate;
    const QHostAddress m_peer;
    const quint16 m_port;
    RequestParser m_parser;
    AnswerFramer m_framer;
    std::unique_ptr<Transport> m_transport;
    QPointer<VirtualSocket> m_lane;
    std::shared_ptr<EventStream> m_stream;
    std::unique_ptr<Exchange> m_exchange; // from a complete head to the end of its answer
    std::string m_held; // pipelined too early
    Clock::time_point m_since; // of the phase
    Clock::time_point m_progress; // the client last took something
    Clock::time_point m_heard; // the client last sent something
    size_t m_discarded = 0;
    qsizetype m_counted = 0; // of the backlog, in the gate's sum
    Phase m_phase = Phase::Idle;
    qint64 m_written = 0; // of the answer at hand
    bool m_keepAlive = true;
    bool m_served = false;
    bool m_consuming = false;
    bool m_finished = false;
    bool m_gone = false;
};

} // namespace touchline::gate
