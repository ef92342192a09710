// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <list>
#include <memory>
#include <mutex>

namespace touchline {

/** Memory of what a memo keeps: what the thing says of itself, or a vector of plain numbers. */
template<typename T> qsizetype bytesKept(const T &thing)
{
    if constexpr (requires { thing.byteCount(); }) {
        return thing.byteCount();
    } else {
        static_assert(std::is_trivially_copyable_v<typename T::value_type>, "give it a byteCount()");
        return qsizetype(sizeof(T) + thing.capacity() * sizeof(typename T::value_type));
    }
}

/**
 * What many questions about one frame share, made at the first and kept with the frame until others push it out: those that nobody has
 * asked for longest go first when all together pass a limit of bytes. Safe from any thread; two that ask at once may both make a thing,
 * and the first one's stays. Whoever holds a thing keeps it.
 */
class FrameMemo
{
public:
    static constexpr qsizetype usualLimit = 32 * 1024 * 1024;

    explicit FrameMemo(qsizetype byteLimit = usualLimit) : m_byteLimit(byteLimit) {}

    /** `key` names the thing and everything that it depends on besides the frame, in full; a key always goes with the same T. */
    template<typename T, typename Make> std::shared_ptr<const T> get(const QByteArray &key, const Make &make) const
    {
        if (auto known = find(key))
            return std::static_pointer_cast<const T>(std::move(known));
        auto made = std::make_shared<const T>(make()); // not under the lock: it may take milliseconds
        return std::static_pointer_cast<const T>(keep(key, made, bytesKept(*made)));
    }
    qsizetype byteCount() const;

private:
    using Thing = std::shared_ptr<const void>;
    struct Entry
    {
        QByteArray key;
        Thing thing;
        qsizetype bytes = 0;
    };
    using Entries = std::list<Entry>;
    Thing find(const QByteArray &key) const;
    Thing keep(const QByteArray &key, const Thing &made, qsizetype bytes) const;
    qsizetype m_byteLimit;
    mutable std::mutex m_mutex;
    mutable Entries m_entries; // newest use first
    mutable QHash<QByteArray, Entries::iterator> m_index;
    mutable qsizetype m_bytes = 0;
};

} // namespace touchline
