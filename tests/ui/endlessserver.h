// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QSemaphore>
#include <QtCore/QThread>
#include <QtCore/QUrl>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <atomic>
#include <memory>

namespace touchline {

/**
 * A server of the tests' own whose answer has no end. It writes from its own thread, with all its strength, so that the other side never
 * sees its socket empty; and only when it is told to, for as long as somebody takes it.
 */
class EndlessServer
{
public:
    /** More than sockets hold by themselves, of all that anybody has set them to. */
    static constexpr qint64 most = 64 * 1024 * 1024;

    EndlessServer() : m_thread(QThread::create([this] { serve(); }))
    {
        m_thread->start();
        m_told.acquire();
    }
    ~EndlessServer()
    {
        m_go.release(2);
        m_thread->wait();
    }
    Q_DISABLE_COPY_MOVE(EndlessServer)

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }
    bool wasAsked() const { return m_asked; }
    /** Writes until nobody takes anything any more (for two seconds), or `most` bytes are gone: isDone(). */
    void flood() { floodFor(2'000); }
    /** The same once more, but until the connection is cut. */
    void floodOn() { floodFor(20'000); }
    bool isDone() const { return m_done; }
    bool isCut() const { return m_cut; }

private:
    void floodFor(int patience)
    {
        m_patience = patience;
        m_go.release();
        m_told.acquire();
    }
    void serve()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        m_port = server.serverPort();
        m_told.release();
        constexpr int longest = 30'000;
        if (!server.waitForNewConnection(longest))
            return m_told.release(2);
        const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
        QByteArray head;
        while (!head.contains("\r\n\r\n") && socket->waitForReadyRead(longest))
            head += socket->readAll();
        m_asked = true;
        m_go.acquire();
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
        write(*socket);
        m_go.acquire();
        write(*socket);
    }
    void write(QTcpSocket &socket)
    {
        const QByteArray piece(256 * 1024, 'x');
        for (qint64 sent = 0; sent < most; sent += piece.size()) {
            socket.write(piece);
            while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(m_patience)) {}
            if (socket.bytesToWrite() > 0 || socket.state() != QAbstractSocket::ConnectedState) {
                m_cut = socket.state() != QAbstractSocket::ConnectedState;
                return m_told.release();
            }
        }
        m_done = true;
        m_told.release();
    }

    quint16 m_port = 0;
    std::atomic<int> m_patience = 0;
    std::atomic<bool> m_asked = false;
    std::atomic<bool> m_done = false;
    std::atomic<bool> m_cut = false;
    QSemaphore m_told;
    QSemaphore m_go;
    std::unique_ptr<QThread> m_thread;
};

} // namespace touchline
