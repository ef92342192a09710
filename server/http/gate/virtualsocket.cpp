// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate/virtualsocket.h"
#include <utility>

namespace touchline::gate {

VirtualSocket::VirtualSocket(Sink &sink, const QHostAddress &peer, quint16 port) : m_sink(&sink)
{
    setOpenMode(QIODevice::ReadWrite); // buffered: QtHttpServer reads its header byte by byte
    setSocketState(ConnectedState);
    setPeerAddress(peer);
    setPeerPort(port);
}

VirtualSocket::~VirtualSocket()
{
    setSocketState(UnconnectedState); // or ~QAbstractSocket would abort() a socket that never was
}

void VirtualSocket::push(std::string bytes)
{
    m_in.erase(0, std::exchange(m_read, 0));
    m_in.append(bytes);
    Q_EMIT readyRead();
}

void VirtualSocket::room()
{
    Q_EMIT bytesWritten(1);
}

void VirtualSocket::detach()
{
    m_sink = nullptr;
    setSocketState(UnconnectedState);
    Q_EMIT disconnected();
}

void VirtualSocket::disconnectFromHost()
{
    if (m_sink)
        m_sink->serverCloses();
}

qint64 VirtualSocket::readData(char *to, qint64 size)
{
    const size_t got = m_in.copy(to, size_t(size), m_read);
    m_read += got;
    return qint64(got);
}

qint64 VirtualSocket::writeData(const char *from, qint64 size)
{
    return !m_sink || m_sink->take({from, size_t(size)}) ? size : 0;
}

} // namespace touchline::gate
