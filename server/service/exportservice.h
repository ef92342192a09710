// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/exports.h"
#include "server/security/hourlyquota.h"
#include "server/service/rosterservice.h"
#include "server/service/squadservice.h"

namespace touchline {

/** What of everything is wanted; what is not set does not matter. */
struct ExportQuestion
{
    std::optional<SeasonId> season;
    std::optional<TeamId> team;
};

/** How much may leave at once, and how often. */
struct ExportLimits
{
    qsizetype rows = 50'000;
    qsizetype bytes = 32 * 1024 * 1024;
    int perHour = 60; // for each account
};

/**
 * Whole lists of what the caller may see, by the same rules as the pages of these lists. TooLarge beyond the limit of rows; NotFound for a
 * season, and for a team in a season, that is not the caller's.
 */
class ExportService
{
public:
    ExportService(Database &database, const RosterService &rosters, const SquadService &squads, const SportPacks &packs,
                  HourlyQuota::Clock clock, const ExportLimits &limits = {})
        : m_database(database), m_rosters(rosters), m_squads(squads), m_packs(packs), m_limits(limits),
          m_quota(limits.perHour, std::move(clock))
    {}

    /** Each with the registrations of all seasons that are asked for, by id. */
    Result<Answer<QList<PlayerInfo>>> players(const ExportQuestion &question, const Caller &caller) const;
    /** By season and kick-off. */
    Result<Answer<QList<MatchInfo>>> matches(const ExportQuestion &question, const Caller &caller) const;
    Result<Answer<QList<Stored<RegistrationEntry>>>> registrations(const ExportQuestion &question, const Caller &caller) const;
    /** Of one season: another one may be of another sport, with other columns. */
    Result<Answer<ExportedLines>> lines(SeasonId season, std::optional<TeamId> team, const Caller &caller) const;

    /** TooMany for an account that has had all that it may within an hour. To be asked before anything else: what fails counts as well. */
    Result<void> begin(const Caller &caller) { return m_quota.take(caller.user); }
    /**
     * Puts into the audit trail who took what. TooLarge beyond the limit of bytes; nothing may leave unless this has succeeded.
     */
    Result<void> finish(const QString &what, const ExportQuestion &question, const QString &form, qsizetype bytes, const Caller &caller,
                        const Origin &origin);

private:
    template<typename T, typename Ask>
    Result<Answer<QList<T>>> ofSeasons(const ExportQuestion &question, const Caller &caller, const Ask &ask) const;
    Result<void> fits(qsizetype rows) const;

    Database &m_database;
    const RosterService &m_rosters;
    const SquadService &m_squads;
    const SportPacks &m_packs;
    const ExportLimits m_limits;
    HourlyQuota m_quota;
};

} // namespace touchline
