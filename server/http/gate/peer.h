// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QtSystemDetection>
#include <QtNetwork/QHostAddress>
#include <string_view>

/** Who is at the other end of a socket. */
namespace touchline::gate {

/** IPv4-mapped IPv6 addresses as IPv4, so that one client has one name on every kind of listening socket. */
QHostAddress plainAddress(const QHostAddress &address);

/** What limits count by: an IPv4 address, or the /64 of an IPv6 address, which one client can have whole. */
QHostAddress networkOf(const QHostAddress &address);

/** For clients that nobody has come to look at. */
void closeSocket(qintptr descriptor);

#ifdef Q_OS_LINUX
struct Peer
{
    QHostAddress address;
    quint16 port = 0;
};
Peer peerOf(int descriptor);

/** For clients that are not let in: what fits into the socket's buffer is all they get. */
void sayAndClose(int descriptor, std::string_view last);
#endif

} // namespace touchline::gate
