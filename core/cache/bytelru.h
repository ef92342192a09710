// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QByteArray>
#include <QtCore/QCache>
#include <QtCore/QHashFunctions>
#include <array>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace touchline {

/** How long a value is kept: at most `absolute` after it came, and `idle` after it was last asked for. */
struct Lifetime
{
    std::chrono::milliseconds absolute{};
    std::chrono::milliseconds idle{};
};

/**
 * Immutable values by key, the least recently used going first when they cost more bytes than allowed. In shards, each with its mutex, its
 * equal part of the bytes and its own order of use, so that threads seldom wait for each other. A value larger than a shard is not kept.
 * Thread-safe; readers keep what they hold.
 */
template<typename Value> class ByteLru
{
public:
    using Clock = std::function<std::chrono::milliseconds()>; // since whenever, never backwards
    ByteLru(qsizetype bytes, Clock clock) : m_bytes(bytes), m_clock(std::move(clock))
    {
        for (Shard &shard : m_shards)
            shard.entries.setMaxCost(bytes / qsizetype(m_shards.size()));
    }

    /** Null when it is not there, or no longer. */
    std::shared_ptr<const Value> find(const QByteArray &key)
    {
        const auto now = m_clock();
        Shard &shard = shardOf(key);
        const std::scoped_lock lock(shard.mutex);
        Entry *const entry = shard.entries.object(key);
        if (!entry)
            return {};
        if (now >= entry->end || now - entry->used >= entry->idle) {
            shard.entries.remove(key);
            return {};
        }
        entry->used = now;
        return entry->value;
    }

    /** In place of what had the key. `bytes`: of the value; the key and the bookkeeping are added here. */
    void insert(const QByteArray &key, std::shared_ptr<const Value> value, qsizetype bytes, const Lifetime &lifetime)
    {
        constexpr qsizetype bookkeeping = 200; // about: QCache's node, the entry, what the allocator adds
        const auto now = m_clock();
        auto entry = std::make_unique<Entry>(std::move(value), now + lifetime.absolute, lifetime.idle, now);
        Shard &shard = shardOf(key);
        const std::scoped_lock lock(shard.mutex);
        const qsizetype others = shard.entries.size() - (shard.entries.contains(key) ? 1 : 0);
        const bool kept = shard.entries.insert(key, entry.release(), bytes + key.size() + bookkeeping);
        shard.evicted += quint64(others + (kept ? 1 : 0) - shard.entries.size());
    }

    qsizetype budget() const { return m_bytes; }

    qsizetype count() const
    {
        qsizetype sum = 0;
        for (const Shard &shard : m_shards) {
            const std::scoped_lock lock(shard.mutex);
            sum += shard.entries.size();
        }
        return sum;
    }

    /** How many values went to make room for others, so far. */
    quint64 evicted() const
    {
        quint64 sum = 0;
        for (const Shard &shard : m_shards) {
            const std::scoped_lock lock(shard.mutex);
            sum += shard.evicted;
        }
        return sum;
    }

    qsizetype byteCount() const
    {
        qsizetype sum = 0;
        for (const Shard &shard : m_shards) {
            const std::scoped_lock lock(shard.mutex);
            sum += shard.entries.totalCost();
        }
        return sum;
    }

    void clear()
    {
        for (Shard &shard : m_shards) {
            const std::scoped_lock lock(shard.mutex);
            shard.entries.clear();
        }
    }

private:
    struct Entry
    {
        std::shared_ptr<const Value> value;
        std::chrono::milliseconds end;
        std::chrono::milliseconds idle;
        std::chrono::milliseconds used;
    };
    struct Shard
    {
        mutable std::mutex mutex;
        QCache<QByteArray, Entry> entries;
        quint64 evicted = 0;
    };
    Shard &shardOf(const QByteArray &key) { return m_shards[qHash(key, 0x70756e74) % m_shards.size()]; }

    const qsizetype m_bytes;
    const Clock m_clock;
    std::array<Shard, 8> m_shards;
};

} // namespace touchline
