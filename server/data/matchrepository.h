// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/values.h"
#include "server/data/database.h"

namespace touchline {

/** A match as it is written. Length in base units of the sport; 0: the competition's regular length. */
struct MatchRecord
{
    SeasonId season{};
    int round = 0;
    QString status = QStringLiteral("played");
    QDateTime kickOff; // UTC
    QDate day; // local day of the competition
    qint64 length = 0;
    QString venue;
    TeamId home{};
    TeamId away{};
    std::optional<int> homeScore;
    std::optional<int> awayScore;
    bool operator==(const MatchRecord &) const = default;
};

/** Matches with their two sides. */
class MatchRepository
{
public:
    explicit MatchRepository(Database &database) : m_database(database) {}

    /** By kick-off; of one team where given. */
    Result<QList<MatchInfo>> matches(SeasonId season, std::optional<TeamId> team = {}) const;
    Result<MatchInfo> match(MatchId match) const;
    Result<QHash<qint64, MatchRecord>> records(SeasonId season) const; // by match id

    /** Under this uuid, where a client made one. */
    Result<MatchId> add(Transaction &transaction, const MatchRecord &match, const QString &uuid = {});
    /** Keeps the old row in the history with the reason. */
    Result<void> change(Transaction &transaction, MatchId id, const MatchRecord &match, const QString &reason, std::optional<UserId> actor);
    struct StoredMatch
    {
        QString uuid;
        MatchRecord match;
    };
    Result<std::optional<StoredMatch>> stored(MatchId id) const;
    /** With its two sides; it stays in the history with the reason. Conflict while there are lines of it. */
    Result<void> remove(Transaction &transaction, MatchId id, const QString &reason, std::optional<UserId> actor);

private:
    Result<void> archive(Transaction &transaction, MatchId id, const QString &reason, std::optional<UserId> actor);
    Result<void> writeSides(MatchId id, const MatchRecord &match, QLatin1StringView query);
    Database &m_database;
};

} // namespace touchline
