// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/gate/transport.h"
#include <QtNetwork/QTcpSocket>

namespace touchline::gate {

/** A QTcpSocket, or a QSslSocket where TLS is spoken: portable, for platforms without epoll. */
class SocketTransport final : public Transport
{
public:
    /** Takes the socket over; it is connected, or a QSslSocket in its handshake. */
    SocketTransport(Owner &owner, QTcpSocket *socket);
    ~SocketTransport() override;

    qsizetype read(char *to, qsizetype size) override;
    void write(std::string_view first, std::string_view second = {}) override;
    qsizetype backlog() const override;
    void setReading(bool on) override;
    void finish() override;

private:
    void readLater();

    QTcpSocket *m_socket;
    bool m_reading = true;
};

} // namespace touchline::gate
