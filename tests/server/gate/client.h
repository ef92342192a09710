// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QMap>
#include <QtNetwork/QTcpSocket>
#include <memory>
#include <optional>

/** A client that says exactly what it is told to say, and reads answers one by one. */
class Client
{
public:
    struct Response
    {
        int status = 0;
        QMap<QByteArray, QByteArray> fields; // names in lower case
        QByteArray body;
        QByteArray head; // as it came
    };

    explicit Client(quint16 port, qint64 readBuffer = 0);
    /** Takes every certificate. */
    static Client overTls(quint16 port);
    Client &send(const QByteArray &bytes);
    /** Head fields after the request line; Host is added. */
    Client &get(const QByteArray &path, const QByteArray &fields = {});
    /** The next whole answer; nothing when it does not come in time or the connection ends before. Interim answers (1xx) are read past. */
    std::optional<Response> response(bool headOnly = false, int milliseconds = 5000);
    /** The server ends the connection, and says nothing more before. */
    bool ended(int milliseconds = 5000);
    bool readUntilClosed(int milliseconds = 5000); // whatever comes: into rest()
    const QByteArray &rest() const { return m_in; }
    bool saysNothing(int milliseconds);
    QTcpSocket &socket() { return *m_socket; }

private:
    explicit Client(std::unique_ptr<QTcpSocket> socket) : m_socket(std::move(socket)) {}
    bool more(int milliseconds);
    std::optional<QByteArray> chunks(int milliseconds);

    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_in;
};
