// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/data/database.h"

namespace touchline {

/** What one source calls teams, players and matches of a season: the key by which an import knows them again. */
class ExternalIds
{
public:
    enum class Kind { Team, Player, Match };

    /** All ids of the source that hold for this season. `perSeason`: new ones hold for this season only. */
    static Result<ExternalIds> load(Database &database, const QString &source, SeasonId season, bool perSeason);

    std::optional<qint64> find(Kind kind, const QString &value) const;
    Result<void> add(Transaction &transaction, Kind kind, const QString &value, qint64 target);

private:
    ExternalIds() = default;
    QString m_source;
    SeasonId m_season{};
    bool m_perSeason = true;
    QHash<QString, qint64> m_ids[3];
};

} // namespace touchline
