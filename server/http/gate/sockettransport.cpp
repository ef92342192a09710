// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate/sockettransport.h"
#include <QtNetwork/QSslSocket>
#include <algorithm>
#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace touchline::gate {

namespace {
constexpr qint64 unreadCap = 64 << 10; // what a client costs that sends while nobody reads
}

SocketTransport::SocketTransport(Owner &owner, QTcpSocket *socket) : Transport(owner), m_socket(socket)
{
    socket->setReadBufferSize(unreadCap);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this] {
        if (m_reading)
            m_owner.readable();
    });
    QObject::connect(socket, &QTcpSocket::bytesWritten, socket, [this] { m_owner.progressed(); });
    QObject::connect(socket, &QTcpSocket::disconnected, socket, [this] { m_owner.gone(); });
    if (auto *tls = qobject_cast<QSslSocket *>(socket)) {
        QObject::connect(tls, &QSslSocket::encryptedBytesWritten, tls, [this] { m_owner.progressed(); });
        QObject::connect(tls, &QSslSocket::encrypted, tls, [this, tls] {
            // Qt goes on where no protocol is wanted by both sides; whoever offers others only is not answered in HTTP/1.1.
            if (tls->sslConfiguration().nextProtocolNegotiationStatus() == QSslConfiguration::NextProtocolNegotiationUnsupported)
                m_owner.gone();
        });
    }
    readLater(); // bytes may have come before anybody listened
}

SocketTransport::~SocketTransport()
{
    m_socket->disconnect();
    m_socket->abort();
    m_socket->deleteLater();
}

qsizetype SocketTransport::read(char *to, qsizetype size)
{
    return std::max<qint64>(0, m_socket->read(to, size));
}

void SocketTransport::write(std::string_view first, std::string_view second)
{
    m_socket->write(first.data(), qsizetype(first.size()));
    if (!second.empty())
        m_socket->write(second.data(), qsizetype(second.size()));
}

qsizetype SocketTransport::backlog() const
{
    const auto *tls = qobject_cast<const QSslSocket *>(m_socket);
    return m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

void SocketTransport::setReading(bool on)
{
    if (m_reading == on)
        return;
    m_reading = on;
    if (on)
        readLater();
}

void SocketTransport::readLater()
{
    // readyRead is not repeated for what already waits
    QMetaObject::invokeMethod(
        m_socket,
        [this] {
            if (m_reading && m_socket->bytesAvailable() > 0)
                m_owner.readable();
        },
        Qt::QueuedConnection);
}

void SocketTransport::finish()
{
    m_socket->flush();
#ifdef Q_OS_WIN
    ::shutdown(SOCKET(m_socket->socketDescriptor()), SD_SEND);
#else
    ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
#endif
}

} // namespace touchline::gate
