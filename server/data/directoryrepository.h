// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/records.h"
#include "server/data/rosterrepository.h"

namespace touchline {

/** Clubs, teams, competitions and seasons as their editors see them: one row at a time. Writers leave revisions to touch(). */
class DirectoryRepository
{
public:
    explicit DirectoryRepository(Database &database) : m_database(database) {}

    /** By name; of one id where given. Those that a caller with this scope may know of. */
    Result<QList<Stored<ClubEntry>>> clubs(const TeamScope &scope, std::optional<ClubId> id = {}) const;
    Result<QList<Stored<CompetitionEntry>>> competitions(const TeamScope &scope, std::optional<CompetitionId> id = {}) const;
    Result<std::optional<Stored<TeamEntry>>> team(TeamId id, const TeamScope &scope) const;
    Result<std::optional<Stored<SeasonEntry>>> season(SeasonId id) const;

    /** Conflict where the name is taken. The id of the new row. */
    Result<qint64> add(Transaction &transaction, const ClubEntry &club, const QString &uuid);
    Result<qint64> add(Transaction &transaction, const TeamEntry &team, const QString &uuid);
    Result<qint64> add(Transaction &transaction, const CompetitionEntry &competition, const QString &uuid);
    Result<qint64> add(Transaction &transaction, const SeasonEntry &season, const QString &uuid);
    Result<void> change(Transaction &transaction, qint64 id, const ClubEntry &club);
    Result<void> change(Transaction &transaction, qint64 id, const TeamEntry &team);
    Result<void> change(Transaction &transaction, qint64 id, const CompetitionEntry &competition);
    Result<void> change(Transaction &transaction, qint64 id, const SeasonEntry &season);

private:
    Result<qint64> insert(QLatin1StringView query, const Bindings &bindings);
    Result<void> update(Transaction &transaction, QLatin1StringView query, qint64 id, Bindings bindings);
    Result<void> enter(SeasonId season, const QList<TeamId> &before, const QList<TeamId> &after);
    Database &m_database;
};

} // namespace touchline
