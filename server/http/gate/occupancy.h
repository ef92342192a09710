// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/gate/limits.h"
#include <QtCore/QHash>
#include <QtNetwork/QHostAddress>
#include <atomic>
#include <mutex>

namespace touchline::gate {

/**
 * Who is connected and how much waits unsent, on all I/O threads together: what Limits caps for the whole server. Thread-safe; a lock is
 * taken where a client comes or goes, never for a request.
 */
class Occupancy
{
public:
    /**
     * Counts a client in; false, with nothing counted, where there is no room for it. `network`: networkOf() its address; null of those
     * that count only among all.
     */
    bool enter(const QHostAddress &network, const Limits &limits);
    void leave(const QHostAddress &network);

    void unsentChanged(qsizetype by) { m_unsent.fetch_add(by, std::memory_order_relaxed); }
    qsizetype unsent() const { return m_unsent.load(std::memory_order_relaxed); } // bytes

private:
    std::mutex m_mutex;
    QHash<QHostAddress, int> m_perNetwork;
    int m_clients = 0;
    std::atomic<qsizetype> m_unsent = 0;
};

} // namespace touchline::gate
