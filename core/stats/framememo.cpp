// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/framememo.h"

namespace touchline {

FrameMemo::Thing FrameMemo::find(const QByteArray &key) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_index.constFind(key);
    if (found == m_index.constEnd())
        return {};
    m_entries.splice(m_entries.begin(), m_entries, *found);
    return (*found)->thing;
}

FrameMemo::Thing FrameMemo::keep(const QByteArray &key, const Thing &made, qsizetype bytes) const
{
    constexpr qsizetype perEntry = sizeof(Entry) + 64; // list, index and the bookkeeping of shared_ptr
    const qsizetype all = bytes + key.size() + perEntry;
    const std::scoped_lock lock(m_mutex);
    if (const auto found = m_index.constFind(key); found != m_index.constEnd())
        return (*found)->thing;
    if (all > m_byteLimit)
        return made; // for its question alone, rather than all others' loss
    m_entries.push_front({.key = key, .thing = made, .bytes = all});
    m_index.insert(key, m_entries.begin());
    m_bytes += all;
    while (m_bytes > m_byteLimit) {
        m_bytes -= m_entries.back().bytes;
        m_index.remove(m_entries.back().key);
        m_entries.pop_back();
    }
    return made;
}

qsizetype FrameMemo::byteCount() const
{
    const std::scoped_lock lock(m_mutex);
    return m_bytes;
}

} // namespace touchline
