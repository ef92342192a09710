// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate/eventstream.h"
#include <utility>

namespace touchline::gate {

void EventStream::send(const QByteArray &bytes)
{
    const std::scoped_lock lock(m_mutex);
    if (m_ended || m_gone)
        return;
    m_waiting += bytes;
    deliver();
}

void EventStream::close()
{
    const std::scoped_lock lock(m_mutex);
    if (std::exchange(m_ended, true))
        return;
    deliver();
}

bool EventStream::isOpen() const
{
    const std::scoped_lock lock(m_mutex);
    return !m_ended && !m_gone;
}

void EventStream::attach(Sink sink)
{
    const std::scoped_lock lock(m_mutex);
    m_sink = std::move(sink);
    deliver();
}

void EventStream::detach()
{
    const std::scoped_lock lock(m_mutex);
    m_sink = {};
    m_gone = true;
}

void EventStream::deliver()
{
    if (!m_sink.context)
        return;
    // Queued calls keep their order, and are dropped with their context.
    if (auto bytes = std::exchange(m_waiting, {}); !bytes.isEmpty())
        QMetaObject::invokeMethod(m_sink.context, [take = m_sink.take, bytes] { take(bytes); }, Qt::QueuedConnection);
    if (m_ended)
        QMetaObject::invokeMethod(m_sink.context, m_sink.end, Qt::QueuedConnection);
}

} // namespace touchline::gate
