// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate/door.h"
#include "server/http/gate/virtualsocket.h"
#include <QtCore/QMetaMethod>
#include <QtHttpServer/QAbstractHttpServer>
#include <utility>

namespace touchline::gate {

bool Door::bindTo(QAbstractHttpServer &server)
{
    if (!listen(QHostAddress::LocalHost) && !listen(QHostAddress::LocalHostIPv6))
        return false;
    const bool bound = server.bind(this);
    close();
    return bound;
}

void Door::enter(VirtualSocket *socket)
{
    m_next = socket;
    // A private signal: only the meta-object can emit it from outside of QTcpServer.
    QMetaMethod::fromSignal(&QTcpServer::pendingConnectionAvailable).invoke(this, Qt::DirectConnection);
}

QTcpSocket *Door::nextPendingConnection()
{
    return std::exchange(m_next, nullptr);
}

} // namespace touchline::gate
