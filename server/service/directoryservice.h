// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sport/sportpacks.h"
#include "server/data/directoryrepository.h"
#include "server/service/write.h"

namespace touchline {

/** Clubs, teams, competitions and seasons: admins write them; others see those of their teams and of leagues that show themselves. */
class DirectoryService
{
public:
    DirectoryService(Database &database, RosterRepository &rosters, const SportPacks &packs)
        : m_database(database), m_rosters(rosters), m_rows(database), m_packs(packs)
    {}

    Result<Answer<QList<Stored<ClubEntry>>>> clubs(const Caller &caller) const;
    Result<Answer<QList<Stored<CompetitionEntry>>>> competitions(const Caller &caller) const;
    Result<Answer<Stored<ClubEntry>>> club(ClubId id, const Caller &caller) const;
    Result<Answer<Stored<TeamEntry>>> team(TeamId id, const Caller &caller) const;
    Result<Answer<Stored<CompetitionEntry>>> competition(CompetitionId id, const Caller &caller) const;

    // T is ClubEntry, TeamEntry, CompetitionEntry or SeasonEntry. NotFound for anybody but an admin.
    template<typename T> using Answered = Result<Written<Stored<T>>>;
    /** Conflict where the name is taken; Invalid with an issue per fault. An empty uuid: a new one. */
    template<typename T> Answered<T> create(Write &write, const T &entry, const QString &uuid = {});
    template<typename T> Answered<T> put(Write &write, const QString &uuid, const Change<T> &entry);
    template<typename T> Answered<T> change(Write &write, qint64 id, const Edit<Change<T>> &edit);
    /** Conflict, naming what depends on it, unless nothing does. */
    template<typename T> Result<void> remove(Write &write, qint64 id, const QString &reason);

private:
    Result<AnswerMeta> meta() const;
    template<typename T> Answered<T> answer(Write &write, qint64 id, bool created);
    template<typename T> Result<Stored<T>> writable(qint64 id, const Caller &caller) const;
    Result<std::optional<Stored<ClubEntry>>> find(const ClubEntry &like, qint64 id) const;
    Result<std::optional<Stored<TeamEntry>>> find(const TeamEntry &like, qint64 id) const;
    Result<std::optional<Stored<CompetitionEntry>>> find(const CompetitionEntry &like, qint64 id) const;
    Result<std::optional<Stored<SeasonEntry>>> find(const SeasonEntry &like, qint64 id) const;
    /** The entry as it will be stored; `before`: what it is to replace. */
    Result<ClubEntry> checked(ClubEntry club, const Stored<ClubEntry> *before) const;
    Result<TeamEntry> checked(TeamEntry team, const Stored<TeamEntry> *before) const;
    Result<CompetitionEntry> checked(CompetitionEntry competition, const Stored<CompetitionEntry> *before) const;
    Result<SeasonEntry> checked(SeasonEntry season, const Stored<SeasonEntry> *before) const;
    Result<void> teamsMayLeave(const SeasonEntry &season, const Stored<SeasonEntry> &before) const;
    Result<void> finish(Write &write, RowKind kind, const QString &what, qint64 id, const QString &reason) const;

    Database &m_database;
    RosterRepository &m_rosters;
    DirectoryRepository m_rows;
    const SportPacks &m_packs;
};

} // namespace touchline
