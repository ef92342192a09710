// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate/peer.h"
#include <algorithm>
#include <iterator>
#ifdef Q_OS_LINUX
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#endif
#ifdef Q_OS_UNIX
#include <unistd.h>
#else
#include <QtNetwork/QTcpSocket>
#endif

namespace touchline::gate {

QHostAddress plainAddress(const QHostAddress &address)
{
    bool mapped = false;
    const quint32 v4 = address.toIPv4Address(&mapped);
    return mapped ? QHostAddress(v4) : address;
}

QHostAddress networkOf(const QHostAddress &address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return address;
    Q_IPV6ADDR bytes = address.toIPv6Address();
    std::fill(std::begin(bytes.c) + 8, std::end(bytes.c), quint8(0));
    return QHostAddress(bytes);
}

void closeSocket(qintptr descriptor)
{
#ifdef Q_OS_UNIX
    ::close(int(descriptor));
#else
    QTcpSocket socket; // closes what it is given
    socket.setSocketDescriptor(descriptor);
#endif
}

#ifdef Q_OS_LINUX
Peer peerOf(int descriptor)
{
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
    if (::getpeername(descriptor, reinterpret_cast<sockaddr *>(&storage), &size) != 0)
        return {};
    // sin_port and sin6_port stand at the same place
    return {plainAddress(QHostAddress(reinterpret_cast<const sockaddr *>(&storage))),
            ntohs(reinterpret_cast<const sockaddr_in *>(&storage)->sin_port)};
}

void sayAndClose(int descriptor, std::string_view last)
{
    ::send(descriptor, last.data(), last.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    ::shutdown(descriptor, SHUT_WR);
    ::close(descriptor);
}
#endif

} // namespace touchline::gate
