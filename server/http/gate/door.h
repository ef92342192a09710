// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtNetwork/QTcpServer>

QT_FORWARD_DECLARE_CLASS(QAbstractHttpServer)

namespace touchline::gate {

class VirtualSocket;

/** Hands virtual sockets over to a QAbstractHttpServer. It listens only while bind() looks, so no second port stays open. */
class Door final : public QTcpServer
{
    Q_OBJECT
public:
    /** False when not even the loopback address can be listened on. `server` becomes the parent. */
    bool bindTo(QAbstractHttpServer &server);
    void enter(VirtualSocket *socket);

    bool hasPendingConnections() const override { return m_next; }
    QTcpSocket *nextPendingConnection() override; // the base class would undo pauseAccepting()

private:
    VirtualSocket *m_next = nullptr;
};

} // namespace touchline::gate
