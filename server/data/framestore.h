// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sport/sportpack.h"
#include "core/stats/seasonframe.h"
#include "server/data/database.h"
#include <QtCore/QHash>
#include <atomic>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <stop_token>

namespace touchline {

/**
 * The seasons in memory: one immutable frame per season, loaded on first use by one thread while others wait, and again when
 * the season's revision has moved, but at most once a second: while lines are typed in or imported, the frame before it, with its own
 * revision, answers in between. Readers keep the frame that they hold. What was not asked for longest goes when all are too large.
 */
class FrameStore
{
public:
    /** Null where there is no such sport; the pack outlives the store. */
    using PackOf = std::function<const SportPack *(const QString &sport)>;
    using Clock = std::function<qint64()>; // milliseconds since whenever
    FrameStore(Database &database, PackOf packOf, qsizetype byteLimit = 256 * 1024 * 1024, Clock clock = {});

    /**
     * NotFound: no such season. Unsupported: its sport has no pack. Cancelled: `stop` fired while somebody else was loading it. The sport's
     * table was made before: StatLineTable::ensure().
     */
    Result<std::shared_ptr<const SeasonFrame>> frameFor(SeasonId season, const std::stop_token &stop = {});
    qsizetype byteCount() const;
    qsizetype byteLimit() const { return m_byteLimit; }
    /** How often an older frame has answered in between, so far. */
    quint64 heldBack() const { return m_heldBack.load(); }

private:
    using Frame = std::shared_ptr<const SeasonFrame>;
    using Loading = std::shared_future<Result<Frame>>;
    struct Entry
    {
        Revision checked{}; // database revision at which the frame was known to be current
        Frame frame;
        quint64 lastUse = 0;
        std::optional<qint64> rebuilt; // when it took another's place; a first load makes nobody wait
    };
    bool isJustRebuilt(const Entry &entry) const;
    Result<Frame> load(SeasonId season);
    void evict(); // with m_mutex held

    Database &m_database;
    PackOf m_packOf;
    qsizetype m_byteLimit;
    Clock m_clock;
    mutable std::mutex m_mutex;
    QHash<qint64, Entry> m_entries;
    QHash<qint64, Loading> m_loading;
    quint64 m_uses = 0;
    std::atomic<quint64> m_heldBack = 0;
};

} // namespace touchline
