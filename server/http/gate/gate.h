// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include "server/http/gate/application.h"
#include "server/http/gate/door.h"
#include "server/http/gate/httpserver.h"
#include "server/http/gate/limits.h"
#include "server/http/gate/occupancy.h"
#include "server/http/gate/tlssettings.h"
#include <QtCore/QHash>
#include <QtCore/QTimer>
#include <QtCore/QtSystemDetection>
#include <array>
#ifdef Q_OS_LINUX
#include "server/http/gate/poller.h"
#endif

namespace touchline::gate {

class Connection;

/** Everything that one I/O thread shares: limits, clock, clients, and the way to its own QtHttpServer. Lives on that thread. */
class Gate final : public QObject
{
    Q_OBJECT
public:
    using Clock = std::chrono::steady_clock;

    /** `routes` outlives the gate; gates of one server have one `occupancy`. Fails when QtHttpServer cannot be bound. */
    static Result<std::unique_ptr<Gate>> open(const RouteTable &routes, Application application, const Limits &limits = {},
                                              std::shared_ptr<Occupancy> occupancy = std::make_shared<Occupancy>());
    ~Gate() override;

    void adopt(qintptr descriptor); // a connected socket, which it owns from now on
    void usePortableSockets() { m_portable = true; } // QTcpSocket and QSslSocket also where there is epoll
    /** For new clients; the others keep what they have. See tlsSettings(). */
    void setTls(const TlsSettings &settings);
    /** Finishes what is in work, closes the rest; then emptied(). The listening sockets are closed before. */
    void drain();
    int connections() const { return int(m_connections.size()); }

    // For its connections.
    const Limits &limits() const { return m_limits; }
    /** Header lines of every answer: Date, of this second; with TLS Strict-Transport-Security. */
    const std::string &commonFields() const { return m_commonFields; }
    std::array<char, 64 << 10> &scratch() { return m_scratch; }
    std::string &headScratch() { return m_headScratch; }
    Door &door() { return *m_door; }
    const std::vector<std::string_view> &reads() const { return m_application.reads; }
    /** When this turn of the event loop began: exact enough for deadlines, and asked of the clock only once. */
    Clock::time_point turn();
    bool draining() const { return m_drainingSince.has_value(); }
    Clock::time_point drainingSince() const { return m_drainingSince.value_or(Clock::time_point::max()); }
    bool overloaded() const { return m_occupancy->unsent() > m_limits.unsentTotal; }
    void unsentChanged(qsizetype by) { m_occupancy->unsentChanged(by); }
    std::unique_ptr<Exchange> newExchange(const QHostAddress &peer);
    /** Routes and admits. A value is the answer, and nothing of a body may be read. */
    std::optional<Answer> judge(Exchange &exchange, const RequestHead &head);
    void handOver(Exchange &exchange); // QtHttpServer's handler will find it
    void endExchange(Exchange &exchange);
    void log(const Exchange &exchange, int status, qint64 bytes) const;
    void remove(Connection &connection); // it still lives until the event loop deletes it
    void ended(Connection &connection);

Q_SIGNALS:
    void emptied();

private:
    Gate(const RouteTable &routes, Application application, const Limits &limits, std::shared_ptr<Occupancy> occupancy);
    void sweep();
    void renewCommonFields();
    bool letIn(const QHostAddress &peer); // and counts it
    QHostAddress countedAs(const QHostAddress &peer) const; // as Occupancy wants it
    Connection &enlist(const QHostAddress &peer, quint16 port);
    std::string turnAway(const QHostAddress &peer);
    void adoptSocket(qintptr descriptor);
    bool isOwnHost(const RequestHead &head) const;
    std::optional<Answer> admit(Exchange &exchange, const RequestHead &head) const;
    bool isCurrent(Clock::time_point now);

    const RouteTable &m_routes;
    const Application m_application;
    const Limits m_limits;
    const std::shared_ptr<Occupancy> m_occupancy;
    std::unique_ptr<HttpServer> m_server;
    Door *m_door = nullptr; // child of m_server
#ifdef Q_OS_LINUX
    Poller m_poller;
#endif
    std::vector<Connection *> m_connections;
    std::vector<Connection *> m_dying; // no longer listed; they go with the gate if the event loop does not come to them before
    QHash<QByteArray, Exchange *> m_exchanges;
    QTimer m_timer;
    std::string m_commonFields;
    std::optional<Clock::time_point> m_drainingSince;
    int m_alive = 0; // connections not yet deleted, dying ones too
    quint64 m_lastId;
    bool m_portable = false;
    std::optional<Clock::time_point> m_turn;
    bool m_refreshed = false; // in this turn of the event loop
    bool m_current = false;
    Clock::time_point m_refreshedAt;
    std::optional<TlsSettings> m_tls;
    std::array<char, 64 << 10> m_scratch;
    std::string m_headScratch;
};

} // namespace touchline::gate
