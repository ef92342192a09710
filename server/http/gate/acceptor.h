// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtNetwork/QTcpServer>
#include <vector>

namespace touchline::gate {

class Gate;

/** A listening socket that gives its clients to the gate of its thread. */
class Acceptor final : public QTcpServer
{
    Q_OBJECT
public:
    explicit Acceptor(Gate &gate);

    /** The port that it got; 0 asks for any. Fails with what to do when the address is not free or not this machine's. */
    Result<quint16> listenOn(const QHostAddress &address, quint16 port);

    /**
     * Listens on a duplicate of another thread's listening descriptor: clients go to whoever is free, and, unlike with SO_REUSEPORT, a
     * stale server cannot share the port unnoticed. Only where sockets are file descriptors.
     */
    Result<quint16> share(qintptr listening);
    /** Gives its clients to these gates in turn, each on its own thread; where sockets cannot be shared. They outlive this. */
    void acceptFor(std::vector<Gate *> gates) { m_gates = std::move(gates); }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    Gate &m_gate;
    std::vector<Gate *> m_gates;
    size_t m_turn = 0;
};

} // namespace touchline::gate
