// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate/acceptor.h"
#include "server/http/gate/gate.h"
#include <QtCore/QTimer>
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace touchline::gate {

namespace {
constexpr int waitingClients = 4096;
constexpr auto breath = 200ms;
} // namespace

Acceptor::Acceptor(Gate &gate) : m_gate(gate)
{
    setListenBacklogSize(waitingClients);
    // Out of descriptors, QTcpServer stops accepting for good unless somebody resumes it.
    connect(this, &QTcpServer::acceptError, this, [this] { QTimer::singleShot(breath, this, &QTcpServer::resumeAccepting); });
}

Result<quint16> Acceptor::listenOn(const QHostAddress &address, quint16 port)
{
    if (listen(address, port))
        return serverPort();
    if (serverError() == QAbstractSocket::AddressInUseError)
        return fail(ErrorCode::Unavailable,
                    u"Port %1 of %2 is in use by another program. Stop it, or choose another port."_s.arg(port).arg(address.toString()));
    return fail(ErrorCode::Unavailable, u"Cannot listen on %1 port %2: %3"_s.arg(address.toString()).arg(port).arg(errorString()));
}

Result<quint16> Acceptor::share(qintptr listening)
{
#ifdef Q_OS_UNIX
    const int own = ::fcntl(int(listening), F_DUPFD_CLOEXEC, 0);
    if (own >= 0 && setSocketDescriptor(own))
        return serverPort();
    if (own >= 0)
        ::close(own);
    return fail(ErrorCode::Unavailable, u"The listening socket cannot be shared between threads: %1"_s.arg(errorString()));
#else
    Q_UNUSED(listening)
    return fail(ErrorCode::Unsupported, u"Listening sockets cannot be shared between threads on this platform."_s);
#endif
}

void Acceptor::incomingConnection(qintptr descriptor)
{
    if (m_gates.empty())
        return m_gate.adopt(descriptor);
    Gate *const next = m_gates[m_turn++ % m_gates.size()];
    if (next == &m_gate)
        return m_gate.adopt(descriptor);
    QMetaObject::invokeMethod(next, [next, descriptor] { next->adopt(descriptor); }, Qt::QueuedConnection);
}

} // namespace touchline::gate
