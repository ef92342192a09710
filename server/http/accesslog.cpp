// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/accesslog.h"
#include <QtCore/QLoggingCategory>
#include <array>
#include <charconv>
#include <cstdio>
#include <utility>

namespace touchline {

namespace {

Q_LOGGING_CATEGORY(logAccess, "touchline.access")

constexpr size_t mostWaiting = 4 << 20;

void append(std::string &line, qint64 number)
{
    std::array<char, 24> digits;
    line.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr);
}

void append(std::string &line, QByteArrayView text)
{
    line.append(text.data(), size_t(text.size()));
}

/** IPv4 without QString: most requests come from there. */
void append(std::string &line, const QHostAddress &peer)
{
    bool isV4 = false;
    const quint32 v4 = peer.toIPv4Address(&isV4);
    if (!isV4)
        return append(line, peer.toString().toLatin1());
    for (int shift = 24; shift >= 0; shift -= 8) {
        append(line, qint64(v4 >> shift & 255));
        if (shift > 0)
            line += '.';
    }
}

} // namespace

void AccessLog::add(const gate::AccessRecord &record)
{
    if (!logAccess().isInfoEnabled())
        return;
    const std::lock_guard lock(m_mutex);
    if (m_waiting.size() > mostWaiting) {
        ++m_dropped;
        return;
    }
    m_waiting += "touchline.access: ";
    append(m_waiting, record.requestId);
    m_waiting += ' ';
    append(m_waiting, record.peer);
    m_waiting += ' ';
    append(m_waiting, record.method);
    m_waiting += ' ';
    append(m_waiting, record.path);
    m_waiting += ' ';
    append(m_waiting, record.status);
    m_waiting += ' ';
    append(m_waiting, record.duration.count());
    m_waiting += " us ";
    append(m_waiting, record.bytes);
    m_waiting += " bytes";
    if (record.fromCache)
        m_waiting += " hit";
    if (!record.trace.empty())
        m_waiting.append(" trace=").append(record.trace);
    m_waiting += '\n';
}

void AccessLog::flush()
{
    std::string lines;
    quint64 dropped = 0;
    {
        const std::lock_guard lock(m_mutex);
        lines.swap(m_waiting);
        dropped = std::exchange(m_dropped, 0);
    }
    if (dropped > 0) {
        lines += "touchline.access: ";
        append(lines, qint64(dropped));
        lines += " lines more were dropped: whoever reads this log is too slow\n";
    }
    if (!lines.empty())
        m_write(lines);
}

void AccessLog::toStandardError(std::string_view lines)
{
    std::fwrite(lines.data(), 1, lines.size(), stderr);
}

} // namespace touchline
