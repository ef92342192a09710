// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sport/sportpacks.h"
#include "server/data/squadrepository.h"
#include "server/data/statlinerepository.h"
#include "server/service/write.h"

namespace touchline {

class EntryChecker;

/**
 * Players and their registrations: by coaches in their own teams, by admins everywhere. A coach registers only players who have been in
 * one of their teams: whoever could register anybody could read and rename anybody.
 */
class SquadService
{
public:
    SquadService(Database &database, RosterRepository &rosters, const SportPacks &packs)
        : m_database(database), m_rosters(rosters), m_squads(database), m_packs(packs)
    {}

    using Player = Result<Written<Stored<PlayerEntry>>>;
    using Registration = Result<Written<Stored<RegistrationEntry>>>;

    /** With the first registration. An empty uuid: a new one. NotFound for a season or team that is not the caller's. */
    Player createPlayer(Write &write, const NewPlayer &player, const QString &uuid = {});
    /** Makes the player, or changes the one that is there; the registration has to be one of the player's then. */
    Player putPlayer(Write &write, const QString &uuid, const NewPlayer &player);
    /** An old name stays as an alias. */
    Player changePlayer(Write &write, PlayerId id, const Edit<Change<PlayerEntry>> &edit);
    /** With the registrations. Conflict while there are stat lines, or registrations with teams of others. */
    Result<void> removePlayer(Write &write, PlayerId id, const QString &reason);

    /** Those that the caller may see. */
    Result<Answer<QList<Stored<RegistrationEntry>>>> registrations(const RegistrationFilter &filter, const Caller &caller) const;
    Registration createRegistration(Write &write, const RegistrationEntry &registration, const QString &uuid = {});
    Registration putRegistration(Write &write, const QString &uuid, const Change<RegistrationEntry> &registration);
    /** What was there stays in the history with the reason, which is needed. Player, team and season stay: a transfer is another one. */
    Registration changeRegistration(Write &write, RegistrationId id, const Edit<Change<RegistrationEntry>> &edit);
    /** Conflict while the player has stat lines for the team in the season. */
    Result<void> removeRegistration(Write &write, RegistrationId id, const QString &reason);

private:
    Result<Stored<PlayerEntry>> writablePlayer(PlayerId id, const Caller &caller) const;
    Result<Stored<RegistrationEntry>> writableRegistration(RegistrationId id, const Caller &caller) const;
    /** `positionNow`: may stay, even if the pack has another one by now. */
    Result<void> checkRegistration(EntryChecker &checker, const QString &at, const RegistrationEntry &registration, const Caller &caller,
                                   const QString &positionNow = {}) const;
    Result<void> doesNotOverlap(const RegistrationEntry &registration, std::optional<RegistrationId> self) const;
    Result<RegistrationId> enrol(Write &write, const RegistrationEntry &registration, const QString &uuid);
    /** Of all sports. */
    Result<qint64> linesOf(const StatLineRepository::Filter &filter) const;
    Player answer(Write &write, PlayerId id, bool created);
    Registration answer(Write &write, RegistrationId id, bool created);
    Result<void> finish(Write &write, const QString &action, RowKind kind, qint64 id, PlayerId player, const QString &reason);

    Database &m_database;
    RosterRepository &m_rosters;
    SquadRepository m_squads;
    const SportPacks &m_packs;
};

} // namespace touchline
