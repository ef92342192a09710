// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/data/externalids.h"
#include "server/data/matchrepository.h"
#include "server/data/rosterrepository.h"
#include "server/data/statlinerepository.h"
#include "server/service/importservice.h"
#include <QtCore/QJsonObject>
#include <QtCore/QTimeZone>

namespace touchline {

/** One import at work: the steps of ImportService::write() inside its transaction, in their order. */
class SeasonWriter
{
public:
    SeasonWriter(Transaction &transaction, const StatLineTable &table, const SeasonData &data, const ImportOptions &options);

    Result<ImportReport> write();
    /** Batch, audit and revisions; only after a write() that changed something. */
    Result<void> finish(ImportReport &report);

private:
    Result<void> findSeason();
    /** Of somebody's own table: a mistyped year would make the season longer without a word. */
    void warnOfDaysOutside(const SeasonInfo &season);
    Result<void> writeTeams();
    Result<void> writePlayers();
    Result<void> writeMatches();
    Result<void> writeLines();
    Result<void> writeRegistrations();
    Result<PlayerId> addPlayer(const SourcePlayer &player);
    /** Of a source without ids: the player of this name in a team that the source names for them. Conflict where there are several. */
    Result<std::optional<PlayerId>> namedPlayer(const SourcePlayer &player) const;
    /** Of such a source: the match of these teams on this day. */
    static std::optional<MatchId> sameMatch(const QHash<qint64, MatchRecord> &records, const MatchRecord &wanted);
    Result<void> renamePlayer(PlayerId id, const SourcePlayer &player);
    Result<TeamId> addTeam(const SourceTeam &team);
    void note(const QString &kind, qint64 target, const QJsonObject &before = {});
    Result<void> writeNotes(BatchId batch);
    QDate dayOf(const QDateTime &instant) const { return instant.toTimeZone(m_zone).date(); }

    Transaction &m_transaction;
    Database &m_database;
    const SeasonData &m_data;
    const ImportOptions &m_options;
    RosterRepository m_roster;
    MatchRepository m_matches;
    StatLineRepository m_lines;
    std::optional<ExternalIds> m_ids;
    ImportReport m_report;
    QTimeZone m_zone;
    /** What import_change says of the batch: what it made, or changed, and how that was before. */
    struct Note
    {
        QString kind;
        qint64 target = 0;
        QJsonObject before;
    };
    std::vector<Note> m_notes;
    QHash<QString, TeamId> m_teamOf; // by the source's keys
    QHash<QString, PlayerId> m_playerOf;
    QHash<QString, MatchId> m_matchOf;
    QHash<QString, QSet<qint64>> m_teamsOfPlayer; // of sources without ids
};

} // namespace touchline
