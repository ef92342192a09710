// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QHash>
#include <QtCore/QUrl>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <functional>

namespace touchline {

/** A server of the tests' own on a real socket: each complete request goes to `script`, which may answer with any bytes, or never. */
class ScriptedServer : public QTcpServer
{
public:
    using Script = std::function<void(QTcpSocket &socket, const QByteArray &head, const QByteArray &body)>;

    explicit ScriptedServer(Script answer = {}) : script(std::move(answer))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (auto *socket = nextPendingConnection()) {
                ++connections;
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
                connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                    ++disconnections;
                    m_buffers.remove(socket);
                    socket->deleteLater();
                });
            }
        });
    }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())); }

    static QByteArray answer(int status, const QByteArray &body, const QByteArray &type = "application/json",
                             const QByteArray &headers = {})
    {
        return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: " + type
            + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
    }
    /** "/api/v1/me?x=1" of "GET /api/v1/me?x=1 HTTP/1.1". */
    static QByteArray target(const QByteArray &head) { return head.split(' ').value(1); }

    Script script;
    QList<QByteArray> heads;
    int connections = 0;
    int disconnections = 0;

private:
    void read(QTcpSocket &socket)
    {
        auto &buffer = m_buffers[&socket];
        buffer += socket.readAll();
        while (true) {
            const qsizetype end = buffer.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            const QByteArray head = buffer.first(end);
            qsizetype length = 0;
            for (const auto &line : head.split('\n')) {
                if (line.toLower().startsWith("content-length:"))
                    length = line.sliced(15).trimmed().toLongLong();
            }
            if (buffer.size() < end + 4 + length)
                return;
            const QByteArray body = buffer.sliced(end + 4, length);
            buffer.remove(0, end + 4 + length);
            heads.append(head);
            if (script)
                script(socket, head, body);
            if (!m_buffers.contains(&socket))
                return;
        }
    }

    QHash<QTcpSocket *, QByteArray> m_buffers;
};

} // namespace touchline
