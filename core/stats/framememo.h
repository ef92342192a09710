// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <memory>
#include <mutex>

namespace touchline {

/**
 * What many questions about one frame share, made at the first and kept with the frame. Safe from any thread; two that ask at once may both
 * make it, and the first one's stays. Keeps at most `most` things: later ones are made for their question alone.
 * Whoever keeps something here keeps few: nothing that a question can choose freely belongs into a key.
 */
class FrameMemo
{
public:
    static constexpr qsizetype most = 2048;

    /** `key` names the thing and everything that it depends on besides the frame; a key always goes with the same T. */
    template<typename T, typename Make> std::shared_ptr<const T> get(const QByteArray &key, const Make &make) const
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (const auto found = m_kept.constFind(key); found != m_kept.constEnd())
                return std::static_pointer_cast<const T>(*found);
        }
        auto made = std::make_shared<const T>(make()); // not under the lock: it may take milliseconds
        const std::scoped_lock lock(m_mutex);
        if (const auto found = m_kept.constFind(key); found != m_kept.constEnd())
            return std::static_pointer_cast<const T>(*found);
        if (m_kept.size() < most)
            m_kept.insert(key, made);
        return made;
    }

private:
    mutable std::mutex m_mutex;
    mutable QHash<QByteArray, std::shared_ptr<const void>> m_kept;
};

} // namespace touchline
