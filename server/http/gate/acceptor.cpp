// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate/acceptor.h"
#include "server/http/gate/gate.h"
#include "server/http/gate/peer.h"
#include <QtCore/QTimer>
#include <utility>
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

/** A client on its way to another thread: hung up on if the gate there is gone before it takes it. */
class Handed
{
public:
    explicit Handed(qintptr descriptor) : m_descriptor(descriptor) {}
    Q_DISABLE_COPY_MOVE(Handed)
    ~Handed()
    {
        if (m_descriptor >= 0)
            closeSocket(m_descriptor);
    }
    qintptr take() { return std::exchange(m_descriptor, -1); }

private:
    qintptr m_descriptor;
};

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
    QMetaObject::invokeMethod(
        next, [next, handed = std::make_shared<Handed>(descriptor)] { next->adopt(handed->take()); }, Qt::QueuedConnection);
}

} // namespace touchline::gate
