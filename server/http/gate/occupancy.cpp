// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate/occupancy.h"

namespace touchline::gate {

bool Occupancy::enter(const QHostAddress &network, const Limits &limits)
{
    const std::scoped_lock lock(m_mutex);
    if (m_clients >= limits.connections || (!network.isNull() && m_perNetwork.value(network) >= limits.perAddress))
        return false;
    ++m_clients;
    ++m_perNetwork[network];
    return true;
}

void Occupancy::leave(const QHostAddress &network)
{
    const std::scoped_lock lock(m_mutex);
    const auto count = m_perNetwork.find(network);
    if (count == m_perNetwork.end())
        return;
    --m_clients;
    if (--*count == 0)
        m_perNetwork.erase(count);
}

} // namespace touchline::gate
