// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/values.h"
#include "server/data/database.h"

namespace touchline {

struct NewCompetition
{
    QString sport;
    QString name;
    QString timeZone; // IANA
    bool leagueVisible = false;
    int per = 0; // display units; 0: the pack's
    int matchLength = 0;
    int playersPerSide = 0;
};

struct NewRegistration
{
    PlayerId player{};
    TeamId team{};
    SeasonId season{};
    QString shirt;
    QString position;
    QDate from;
    QDate to; // invalid: open
};

struct RegistrationRow
{
    RegistrationId id{};
    NewRegistration value;
};

/** Teams whose people a question may see; nullopt: all. Goes into the WHERE of the query. */
using TeamScope = std::optional<QList<TeamId>>;

/** Competitions, seasons, clubs, teams, players and registrations. Writers need a Transaction and leave revisions to touch(). */
class RosterRepository
{
public:
    explicit RosterRepository(Database &database) : m_database(database) {}

    Result<QList<SeasonInfo>> seasons() const; // newest first
    Result<SeasonInfo> season(SeasonId season) const;
    /** The revision that last touched the season. */
    Result<Revision> seasonRevision(SeasonId season) const;
    /** The newest change of anything that an answer about the season (or any season) may show. */
    Result<Revision> shownRevision(std::optional<SeasonId> season = {}) const;
    Result<QList<TeamInfo>> teams(SeasonId season) const;
    Result<TeamInfo> team(SeasonId season, TeamId team) const;
    /** Players registered in the season (in one team, where given), by name, each with the registrations of that season. */
    Result<QList<PlayerInfo>> players(SeasonId season, std::optional<TeamId> team, const TeamScope &scope) const;
    /** Of all seasons, each with all registrations, by a name that is or was theirs; who was in a team of the scope. */
    Result<QList<PlayerInfo>> playersNamed(const QString &name, const TeamScope &scope) const;
    /** NotFound also when no registration of the player lies in the scope or in a league-visible competition. All seasons. */
    Result<PlayerInfo> player(PlayerId player, const TeamScope &scope) const;
    Result<QList<RegistrationRow>> registrations(SeasonId season) const;
    /** The name as it is written now, then the aliases. */
    Result<QStringList> namesOf(PlayerId player) const;

    Result<std::optional<CompetitionId>> findCompetition(const QString &sport, const QString &name) const;
    Result<CompetitionId> addCompetition(Transaction &transaction, const NewCompetition &competition);
    Result<std::optional<SeasonId>> findSeason(CompetitionId competition, const QString &label) const;
    Result<SeasonId> addSeason(Transaction &transaction, CompetitionId competition, const QString &label, QDate first, QDate last);
    /** Makes the season long enough for the days; false when it is already. */
    Result<bool> widenSeason(Transaction &transaction, SeasonId season, QDate first, QDate last);
    Result<std::optional<TeamId>> findTeam(const QString &sport, const QString &name) const;
    /** A team and, where none has the name, its club. */
    Result<TeamId> addTeam(Transaction &transaction, const QString &sport, const QString &name, const QString &shortName);
    Result<void> addTeamToSeason(Transaction &transaction, SeasonId season, TeamId team);
    /** Under this uuid, where a client made one. */
    Result<PlayerId> addPlayer(Transaction &transaction, const QString &name, std::optional<int> birthYear, const QString &uuid = {});
    Result<void> addAlias(Transaction &transaction, PlayerId player, const QString &name);
    Result<void> renamePlayer(Transaction &transaction, PlayerId player, const QString &name);
    Result<RegistrationId> addRegistration(Transaction &transaction, const NewRegistration &registration, const QString &uuid = {});
    /** Keeps the old row in the history with the reason. */
    Result<void> changeRegistration(Transaction &transaction, const RegistrationRow &row, const QString &reason,
                                    std::optional<UserId> actor);

private:
    Database &m_database;
};

} // namespace touchline
