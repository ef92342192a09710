// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QTcpSocket>
#include <string>
#include <string_view>

namespace touchline::gate {

/** The socket that QtHttpServer believes in. It owns none: bytes come from push() and go to the Sink. QtHttpServer deletes it. */
class VirtualSocket final : public QTcpSocket
{
    Q_OBJECT
public:
    struct Sink
    {
        /** All of it or nothing: QtHttpServer 6.8 reads past its buffer after a partial write. After nothing comes room(). */
        virtual bool take(std::string_view bytes) = 0;
        virtual void serverCloses() = 0;
        virtual qint64 unsent() const = 0;

    protected:
        ~Sink() = default;
    };

    VirtualSocket(Sink &sink, const QHostAddress &peer, quint16 port);
    ~VirtualSocket() override;

    void push(std::string bytes);
    void room(); // the client has read: a transfer that waits may go on
    void detach(); // the client is gone; QtHttpServer deletes this now, or when its responder ends

    qint64 bytesAvailable() const override { return QIODevice::bytesAvailable() + qint64(m_in.size() - m_read); }
    qint64 bytesToWrite() const override { return m_sink ? m_sink->unsent() : 0; }
    void disconnectFromHost() override;
    void close() override { disconnectFromHost(); }
    bool waitForReadyRead(int) override { return false; }
    bool waitForBytesWritten(int) override { return false; }
    bool waitForDisconnected(int) override { return true; }

protected:
    qint64 readData(char *to, qint64 size) override;
    qint64 writeData(const char *from, qint64 size) override;

private:
    Sink *m_sink;
    std::string m_in;
    size_t m_read = 0; // of m_in
};

} // namespace touchline::gate
