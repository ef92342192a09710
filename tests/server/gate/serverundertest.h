// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/gate/acceptor.h"
#include "server/http/gate/eventstream.h"
#include "server/http/gate/gate.h"
#include <QtCore/QThread>
#include <atomic>
#include <mutex>

/**
 * A real gate on a thread and a port of its own, with routes that do what the tests need:
 * GET,POST /echo (1 MiB); GET /fields (what QtHttpServer got); GET /none (204); GET /same (304 with ETag);
 * GET /wait (answered by finish(), or never); GET /pool (from a worker); GET /throws; GET /lost (a worker that never answers);
 * GET /file/{id}, /whole/{id} (that many MiB, from a device or in one piece); GET /sequential, /growing (devices that break their promise);
 * GET /events (a stream of what tell() says); POST /act (takes no body); GET,POST /denied (401 on the head); GET /refuses-by-throwing.
 */
class ServerUnderTest
{
public:
    explicit ServerUnderTest(const touchline::gate::Limits &limits = {}, bool portable = false, std::vector<std::string> hostNames = {},
                             touchline::gate::Proxies proxies = {});
    ~ServerUnderTest();

    quint16 port() const { return m_port; }
    qintptr listening() const { return m_acceptor->socketDescriptor(); }
    touchline::gate::Gate &gate() { return *m_gate; } // only on the server's thread: see runOnServer()
    touchline::gate::Acceptor &acceptor() { return *m_acceptor; } // likewise
    int connections();
    bool overloaded();
    void finishWaiting(); // answers all of /wait
    void useTls(const touchline::gate::TlsSettings &settings);
    void tell(const QByteArray &bytes); // to all of /events
    int listeners() const; // clients of /events that are still there
    int waiting() const { return m_waiting; }
    int stopped() const { return m_stopped; }
    int handled() const { return m_handled; }
    int admitted() const { return m_admitted; }
    QList<touchline::gate::AccessRecord> log() const;
    bool logged(int status) const;
    void drain();
    bool emptied() const { return m_emptied; }
    void runOnServer(const std::function<void()> &function);

private:
    std::optional<touchline::gate::Answer> admit(touchline::gate::Exchange &exchange, const touchline::gate::RequestHead &head);
    std::optional<touchline::gate::Answer> handle(touchline::gate::Exchange &exchange, const QHttpServerRequest &request);
    std::optional<touchline::gate::Answer> wait(touchline::gate::Exchange &exchange);

    touchline::RouteTable m_routes;
    QThread m_thread;
    std::unique_ptr<QObject> m_context;
    std::unique_ptr<touchline::gate::Gate> m_gate;
    std::unique_ptr<touchline::gate::Acceptor> m_acceptor;
    struct Waiting;
    std::vector<std::unique_ptr<Waiting>> m_waitingWork; // of the server's thread
    quint16 m_port = 0;
    std::atomic<int> m_waiting = 0;
    std::atomic<int> m_stopped = 0;
    std::atomic<int> m_handled = 0;
    std::atomic<int> m_admitted = 0;
    std::atomic<bool> m_emptied = false;
    mutable std::mutex m_mutex;
    QList<touchline::gate::AccessRecord> m_log;
    std::vector<std::shared_ptr<touchline::gate::EventStream>> m_streams;
};
