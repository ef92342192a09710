// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client.h"
#include <QtCore/QDeadlineTimer>
#include <QtNetwork/QSslSocket>

Client::Client(quint16 port, qint64 readBuffer) : m_socket(std::make_unique<QTcpSocket>())
{
    m_socket->setReadBufferSize(readBuffer);
    m_socket->connectToHost(QHostAddress::LocalHost, port);
    m_socket->waitForConnected(5000);
}

Client Client::overTls(quint16 port)
{
    auto socket = std::make_unique<QSslSocket>();
    socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    socket->waitForEncrypted(5000);
    return Client(std::move(socket));
}

Client &Client::send(const QByteArray &bytes)
{
    m_socket->write(bytes);
    while (m_socket->bytesToWrite() > 0 && m_socket->waitForBytesWritten(5000)) {}
    return *this;
}

Client &Client::get(const QByteArray &path, const QByteArray &fields)
{
    return send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n");
}

bool Client::more(int milliseconds)
{
    if (m_socket->bytesAvailable() == 0 && !m_socket->waitForReadyRead(milliseconds) && m_socket->bytesAvailable() == 0)
        return false;
    m_in += m_socket->readAll();
    return true;
}

std::optional<QByteArray> Client::chunks(int milliseconds)
{
    QByteArray body;
    for (;;) {
        qsizetype end = m_in.indexOf("\r\n");
        bool sound = false;
        const qsizetype size = end < 0 ? 0 : m_in.left(end).toLongLong(&sound, 16);
        if (end >= 0 && !sound)
            return {};
        if (end >= 0 && m_in.size() >= end + size + 4) {
            body += m_in.mid(end + 2, size);
            m_in.remove(0, end + size + 4);
            if (size == 0)
                return body;
        } else if (!more(milliseconds)) {
            return {};
        }
    }
}

std::optional<Client::Response> Client::response(bool headOnly, int milliseconds)
{
    qsizetype end = -1;
    while ((end = m_in.indexOf("\r\n\r\n")) < 0) {
        if (!more(milliseconds))
            return {};
    }
    Response response;
    response.head = m_in.left(end + 4);
    m_in.remove(0, end + 4);
    const QByteArrayList lines = response.head.trimmed().split('\n');
    response.status = lines.first().mid(9, 3).toInt();
    if (!lines.first().startsWith("HTTP/1.1 "))
        return {};
    if (response.status < 200)
        return Client::response(headOnly, milliseconds);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        response.fields.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    if (headOnly || response.status == 204 || response.status == 304)
        return response;
    if (response.fields.value("transfer-encoding") == "chunked") {
        auto body = chunks(milliseconds);
        if (!body)
            return {};
        response.body = std::move(*body);
        return response;
    }
    const qsizetype length = response.fields.value("content-length", "-1").toLongLong();
    while (m_in.size() < length) {
        if (!more(milliseconds))
            return {};
    }
    response.body = m_in.left(length);
    m_in.remove(0, length);
    return response;
}

bool Client::readUntilClosed(int milliseconds)
{
    QDeadlineTimer deadline(milliseconds);
    while (m_socket->state() != QAbstractSocket::UnconnectedState && !deadline.hasExpired())
        more(int(deadline.remainingTime()));
    more(0);
    return m_socket->state() == QAbstractSocket::UnconnectedState;
}

bool Client::ended(int milliseconds)
{
    return readUntilClosed(milliseconds) && m_in.isEmpty();
}

bool Client::saysNothing(int milliseconds)
{
    return m_in.isEmpty() && m_socket->bytesAvailable() == 0 && !m_socket->waitForReadyRead(milliseconds)
        && m_socket->state() == QAbstractSocket::ConnectedState;
}
