// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/domain/ids.h"
#include "server/data/rosterrepository.h"
#include "server/data/statlinetable.h"
#include <functional>
#include <optional>
#include <vector>

namespace touchline {

/** One stored stat line. */
struct StatLineRecord
{
    PlayerId player{};
    MatchId match{};
    TeamId team{};
    bool started = false;
    bool played = false;
    std::optional<qint64> time; // base units
    QString position;
    std::vector<double> values; // one per pack metric; NaN: not recorded
    /** NaN equals NaN here: both say "not recorded". */
    bool operator==(const StatLineRecord &other) const;
};

/** The lines of one sport. */
class StatLineRepository
{
public:
    /** The table must exist: StatLineTable::ensure(). */
    StatLineRepository(Database &database, StatLineTable table);

    enum class Read { All, WithoutValues };
    /** Calls `take` with each line of the season's matches, whatever their status; stops at the first error. */
    Result<void> eachLine(SeasonId season, const std::function<void(const StatLineRecord &)> &take, Read read = Read::All) const;
    struct MatchLine
    {
        StatLineRecord line;
        Revision revision{}; // of its last change
    };
    /** By team and player. */
    Result<std::vector<MatchLine>> ofMatch(MatchId match) const;
    /** A line with what its ids stand for. */
    struct NamedLine
    {
        StatLineRecord line;
        QDate day;
        int round = 0;
        QString playerName; // initials where the record asks for them, empty where the player was erased
        QString teamName;
    };
    /** Lines of the season's matches that a caller with this scope may see, by kick-off, team and player; of one team where given. */
    Result<std::vector<NamedLine>> named(SeasonId season, std::optional<TeamId> team, const TeamScope &scope, qsizetype most) const;
    /** Of a match or a player; of one team and season where given. */
    struct Filter
    {
        std::optional<MatchId> match;
        std::optional<PlayerId> player;
        std::optional<TeamId> team;
        std::optional<SeasonId> season;
    };
    Result<qint64> count(const Filter &filter) const;
    /** What a change with this revision did to the season's lines. */
    struct Batch
    {
        std::vector<StatLineRecord> added; // without their values
        std::vector<StatLineRecord> before; // those that it changed, as they were
        qint64 changedSince = 0; // lines of it that are not as it left them
    };
    Result<Batch> ofRevision(SeasonId season, Revision revision) const;
    /** Best in order of player and match: the rows are clustered so. */
    Result<void> insert(Transaction &transaction, const std::vector<StatLineRecord> &lines);
    /**
     * Replaces the line of the same player and match; the old one goes to the history with the reason. Metrics that the pack no longer has
     * keep their values.
     */
    Result<void> correct(Transaction &transaction, const std::vector<StatLineRecord> &lines, const QString &reason,
                         std::optional<UserId> actor);

    /** They stay in the history with the reason. */
    Result<void> remove(Transaction &transaction, const std::vector<StatLineRecord> &lines, const QString &reason,
                        std::optional<UserId> actor);

private:
    Result<void> archive(Transaction &transaction, const std::vector<StatLineRecord> &lines, const QString &reason,
                         std::optional<UserId> actor) const;
    enum class Existing { Refused, Replaced };
    Result<Statement> prepareInsert(Existing existing) const;
    Database &m_database;
    StatLineTable m_table;
};

} // namespace touchline
