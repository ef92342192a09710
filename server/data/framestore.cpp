// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/framestore.h"
#include "server/data/binding.h"
#include "server/data/framelines.h"
#include "server/data/personname.h"
#include "server/data/rosterrepository.h"
#include <QtSql/QSqlError>
#include <chrono>

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

/** Everything read in it comes from one moment of the database. */
class ReadTransaction
{
public:
    explicit ReadTransaction(Database &database) : m_database(database) { run(u"BEGIN"_s); }
    ~ReadTransaction()
    {
        if (!run(u"COMMIT"_s))
            run(u"ROLLBACK"_s); // an Interruption may fall into any statement
    }
    Q_DISABLE_COPY_MOVE(ReadTransaction)

private:
    bool run(const QString &sql)
    {
        auto query = m_database.prepareText(sql);
        return query && Database::run(*query);
    }
    Database &m_database;
};

Result<QList<FramePlayer>> readPlayers(Database &database, SeasonId season)
{
    auto query = database.select("frame_players"_L1, {{u":season"_s, toNumber(season)}});
    if (!query)
        return failed(query);
    QList<FramePlayer> players;
    while (query->next()) {
        const PlayerId id{query->value(0).toLongLong()};
        if (players.isEmpty() || players.constLast().id != id) {
            const QString name = query->value(1).toString();
            players.append({.id = id, .name = query->value(2).toBool() ? initialsOf(name) : name});
        }
        players.last().registrations.append({.team = TeamId{query->value(3).toLongLong()},
                                             .position = query->value(4).toString(),
                                             .from = query->value(5).toDate(),
                                             .to = query->value(6).toDate(),
                                             .shirt = query->value(7).toString()});
    }
    return players;
}

Result<QList<FrameMatch>> readMatches(Database &database, SeasonId season, qint64 regularLength)
{
    auto query = database.select("frame_matches"_L1, {{u":season"_s, toNumber(season)}});
    if (!query)
        return failed(query);
    QList<FrameMatch> matches;
    while (query->next()) {
        matches.append({.id = MatchId{query->value(0).toLongLong()},
                        .day = query->value(3).toDate(),
                        .kickOff = query->value(2).toLongLong(),
                        .round = query->value(1).toInt(),
                        .home = TeamId{query->value(4).toLongLong()},
                        .away = TeamId{query->value(5).toLongLong()},
                        .homeScore = optionalInt(query->value(6)),
                        .awayScore = optionalInt(query->value(7)),
                        .length = query->value(8).isNull() ? regularLength : query->value(8).toLongLong()});
    }
    return matches;
}

Result<FrameColumns> readLines(Database &database, SeasonId season, const FrameLinesWanted &wanted)
{
    auto columns = readByHandle(database, wanted);
    return columns || columns.error().code != ErrorCode::Unsupported ? columns : readByQuery(database, season, wanted);
}

qint64 steadyMilliseconds()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

FrameStore::FrameStore(Database &database, PackOf packOf, qsizetype byteLimit, Clock clock)
    : m_database(database), m_packOf(std::move(packOf)), m_byteLimit(byteLimit), m_clock(clock ? std::move(clock) : steadyMilliseconds)
{}

Result<FrameStore::Frame> FrameStore::frameFor(SeasonId season, const std::stop_token &stop)
{
    const qint64 key = toNumber(season);
    const Revision now = m_database.revision();
    {
        const std::lock_guard lock(m_mutex);
        const auto entry = m_entries.find(key);
        if (entry != m_entries.end() && entry->checked == now) {
            entry->lastUse = ++m_uses;
            const Frame frame = entry->frame;
            evict(); // questions let frames grow
            return frame;
        }
    }
    // Only this season's own revision makes its frame old.
    const auto revision = RosterRepository(m_database).seasonRevision(season);
    if (!revision)
        return failed(revision);
    std::promise<Result<Frame>> promise;
    Loading loading;
    {
        const std::lock_guard lock(m_mutex);
        const auto entry = m_entries.find(key);
        if (entry != m_entries.end() && entry->frame->revision() >= *revision)
            entry->checked = std::max(entry->checked, now);
        if (entry != m_entries.end() && (entry->frame->revision() >= *revision || isJustRebuilt(*entry))) {
            entry->lastUse = ++m_uses;
            if (entry->frame->revision() < *revision)
                ++m_heldBack;
            return entry->frame;
        }
        loading = m_loading.value(key);
        if (!loading.valid())
            m_loading.insert(key, promise.get_future().share());
    }
    if (loading.valid()) {
        // Somebody loads it already; what comes may be older than what this caller has seen committed, then it is loaded again.
        // Nor does it matter to this caller that the other one has given up.
        using namespace std::chrono_literals;
        while (loading.wait_for(20ms) != std::future_status::ready) {
            if (stop.stop_requested())
                return fail(ErrorCode::Cancelled);
        }
        const Result<Frame> frame = loading.get();
        const bool usable = frame ? (*frame)->revision() >= *revision : frame.error().code != ErrorCode::Cancelled;
        return usable ? frame : frameFor(season, stop);
    }
    Result<Frame> frame = load(season);
    {
        const std::lock_guard lock(m_mutex);
        m_loading.remove(key);
        if (frame) {
            const std::optional<qint64> rebuilt = m_entries.contains(key) ? std::optional(m_clock()) : std::nullopt;
            m_entries.insert(key, {.checked = now, .frame = *frame, .lastUse = ++m_uses, .rebuilt = rebuilt});
            evict();
        }
    }
    promise.set_value(frame);
    return frame;
}

Result<FrameStore::Frame> FrameStore::load(SeasonId season)
{
    const RosterRepository roster(m_database);
    const auto info = roster.season(season);
    if (!info)
        return failed(info);
    const SportPack *pack = m_packOf(info->sport);
    if (!pack)
        return fail(ErrorCode::Unsupported, u"The sport pack \"%1\" of this season is not installed."_s.arg(info->sport));
    // Reading needs the columns only, and no column ever goes: a pack that another process has applied since then is left as it is.
    const auto table = StatLineTable::of(*pack);
    if (!table)
        return failed(table);

    const ReadTransaction transaction(m_database);
    const auto revision = roster.seasonRevision(season);
    if (!revision)
        return failed(revision);
    const int matchLength = info->matchLength > 0 ? info->matchLength : pack->time().match;
    auto players = readPlayers(m_database, season);
    if (!players)
        return failed(players);
    auto matches = readMatches(m_database, season, qint64(matchLength) * pack->time().scale);
    if (!matches)
        return failed(matches);
    auto lines = readLines(m_database, season, {.table = *table, .pack = *pack, .players = *players, .matches = *matches});
    if (!lines)
        return failed(lines);
    return SeasonFrame::build(season, *revision, *std::move(players), *std::move(matches), *std::move(lines));
}

bool FrameStore::isJustRebuilt(const Entry &entry) const
{
    constexpr qint64 pause = 1000;
    return entry.rebuilt && m_clock() - *entry.rebuilt < pause;
}

void FrameStore::evict()
{
    while (m_entries.size() > 1) {
        qsizetype bytes = 0;
        auto oldest = m_entries.begin();
        for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
            bytes += entry->frame->byteCount();
            if (entry->lastUse < oldest->lastUse)
                oldest = entry;
        }
        if (bytes <= m_byteLimit)
            return;
        m_entries.erase(oldest);
    }
}

qsizetype FrameStore::byteCount() const
{
    const std::lock_guard lock(m_mutex);
    qsizetype bytes = 0;
    for (const Entry &entry : m_entries)
        bytes += entry.frame->byteCount();
    return bytes;
}

} // namespace touchline
