// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/records.h"
#include "server/data/rosterrepository.h"

namespace touchline {

/** Which registrations are wanted; what is not set does not matter. */
struct RegistrationFilter
{
    std::optional<RegistrationId> id;
    std::optional<PlayerId> player;
    std::optional<SeasonId> season;
    std::optional<TeamId> team;
};

/** Players and registrations as their editors see them: one row at a time. Adding and changing registrations: RosterRepository. */
class SquadRepository
{
public:
    explicit SquadRepository(Database &database) : m_database(database) {}

    /** Those that a caller with this scope may know of, by season, team and name. */
    Result<QList<Stored<RegistrationEntry>>> registrations(const RegistrationFilter &filter, const TeamScope &scope) const;
    /** The name in full; none where there is none, or it was erased. */
    Result<std::optional<Stored<PlayerEntry>>> player(PlayerId id) const;
    Result<void> changePlayer(Transaction &transaction, PlayerId id, const PlayerEntry &player);
    /** With aliases; Conflict while something refers to the player. */
    Result<void> removePlayer(Transaction &transaction, PlayerId id);
    /** It stays in the history with the reason. */
    Result<void> removeRegistration(Transaction &transaction, RegistrationId id, const QString &reason, std::optional<UserId> actor);

private:
    Database &m_database;
};

} // namespace touchline
