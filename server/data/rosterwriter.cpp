// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/foldedname.h"
#include "server/data/binding.h"
#include "server/data/rosterrepository.h"
#include "server/data/uuid.h"
#include <QtCore/QDateTime>

/** The writing half of RosterRepository. */
namespace touchline {
using namespace Qt::StringLiterals;

namespace {

template<typename Id> Result<std::optional<Id>> find(Database &database, QLatin1StringView name, const Bindings &bindings)
{
    auto query = database.select(name, bindings);
    if (!query)
        return failed(query);
    return query->next() ? std::optional(Id{query->value(0).toLongLong()}) : std::nullopt;
}

template<typename Id> Result<Id> insert(Database &database, QLatin1StringView name, const Bindings &bindings)
{
    const auto id = find<Id>(database, name, bindings);
    if (!id)
        return failed(id);
    if (!*id)
        return fail(ErrorCode::Internal, u"The database gave no id."_s);
    return **id;
}

Result<void> change(Database &database, QLatin1StringView name, const Bindings &bindings)
{
    const auto query = database.select(name, bindings);
    return query ? Result<void>{} : failed(query);
}

QVariant override(int value)
{
    return boundOptional(value > 0 ? std::optional(value) : std::nullopt);
}

} // namespace

Result<std::optional<CompetitionId>> RosterRepository::findCompetition(const QString &sport, const QString &name) const
{
    return find<CompetitionId>(m_database, "competition_find"_L1, {{u":sport"_s, sport}, {u":folded"_s, foldedName(name)}});
}

Result<CompetitionId> RosterRepository::addCompetition(Transaction &, const NewCompetition &competition)
{
    return insert<CompetitionId>(m_database, "competition_insert"_L1,
                                 {{u":uuid"_s, newUuid()},
                                  {u":sport"_s, competition.sport},
                                  {u":name"_s, competition.name},
                                  {u":folded"_s, foldedName(competition.name)},
                                  {u":time_zone"_s, competition.timeZone},
                                  {u":visibility"_s, competition.leagueVisible ? u"league"_s : u"team"_s},
                                  {u":per"_s, override(competition.per)},
                                  {u":match_length"_s, override(competition.matchLength)},
                                  {u":players_per_side"_s, override(competition.playersPerSide)}});
}

Result<std::optional<SeasonId>> RosterRepository::findSeason(CompetitionId competition, const QString &label) const
{
    return find<SeasonId>(m_database, "season_find"_L1, {{u":competition"_s, toNumber(competition)}, {u":label"_s, label}});
}

Result<SeasonId> RosterRepository::addSeason(Transaction &, CompetitionId competition, const QString &label, QDate first, QDate last)
{
    return insert<SeasonId>(m_database, "season_insert"_L1,
                            {{u":uuid"_s, newUuid()},
                             {u":competition"_s, toNumber(competition)},
                             {u":label"_s, label},
                             {u":first"_s, boundDay(first)},
                             {u":last"_s, boundDay(last)}});
}

Result<bool> RosterRepository::widenSeason(Transaction &transaction, SeasonId season, QDate first, QDate last)
{
    const auto revision = transaction.revision();
    if (!revision)
        return failed(revision);
    const auto query = m_database.select("season_widen"_L1,
                                         {{u":season"_s, toNumber(season)},
                                          {u":first"_s, boundDay(first)},
                                          {u":last"_s, boundDay(last)},
                                          {u":revision"_s, toNumber(*revision)}});
    if (!query)
        return failed(query);
    return query->numRowsAffected() > 0;
}

Result<std::optional<TeamId>> RosterRepository::findTeam(const QString &sport, const QString &name) const
{
    return find<TeamId>(m_database, "team_find"_L1, {{u":sport"_s, sport}, {u":folded"_s, foldedName(name)}});
}

Result<TeamId> RosterRepository::addTeam(Transaction &, const QString &sport, const QString &name, const QString &shortName)
{
    const QString folded = foldedName(name);
    auto club = find<ClubId>(m_database, "club_find"_L1, {{u":folded"_s, folded}});
    if (!club)
        return failed(club);
    if (!*club) {
        const auto made =
            insert<ClubId>(m_database, "club_insert"_L1, {{u":uuid"_s, newUuid()}, {u":name"_s, name}, {u":folded"_s, folded}});
        if (!made)
            return failed(made);
        *club = *made;
    }
    return insert<TeamId>(m_database, "team_insert"_L1,
                          {{u":uuid"_s, newUuid()},
                           {u":club"_s, toNumber(**club)},
                           {u":sport"_s, sport},
                           {u":name"_s, name},
                           {u":folded"_s, folded},
                           {u":short_name"_s, boundText(shortName)}});
}

Result<void> RosterRepository::addTeamToSeason(Transaction &, SeasonId season, TeamId team)
{
    return change(m_database, "season_team_insert"_L1, {{u":season"_s, toNumber(season)}, {u":team"_s, toNumber(team)}});
}

Result<PlayerId> RosterRepository::addPlayer(Transaction &transaction, const QString &name, std::optional<int> birthYear,
                                             const QString &uuid)
{
    const auto revision = transaction.revision();
    if (!revision)
        return failed(revision);
    return insert<PlayerId>(m_database, "player_insert"_L1,
                            {{u":uuid"_s, uuid.isEmpty() ? newUuid() : uuid},
                             {u":name"_s, name},
                             {u":folded"_s, foldedName(name)},
                             {u":birth_year"_s, boundOptional(birthYear)},
                             {u":revision"_s, toNumber(*revision)}});
}

Result<void> RosterRepository::addAlias(Transaction &transaction, PlayerId player, const QString &name)
{
    const auto revision = transaction.revision();
    if (!revision)
        return failed(revision);
    if (const auto touched =
            change(m_database, "player_touch"_L1, {{u":player"_s, toNumber(player)}, {u":revision"_s, toNumber(*revision)}});
        !touched)
        return touched;
    return change(m_database, "player_alias_insert"_L1,
                  {{u":player"_s, toNumber(player)}, {u":name"_s, name}, {u":folded"_s, foldedName(name)}});
}

Result<void> RosterRepository::renamePlayer(Transaction &transaction, PlayerId player, const QString &name)
{
    const auto revision = transaction.revision();
    if (!revision)
        return failed(revision);
    return change(
        m_database, "player_rename"_L1,
        {{u":player"_s, toNumber(player)}, {u":name"_s, name}, {u":folded"_s, foldedName(name)}, {u":revision"_s, toNumber(*revision)}});
}

Result<RegistrationId> RosterRepository::addRegistration(Transaction &transaction, const NewRegistration &registration, const QString &uuid)
{
    const auto revision = transaction.revision();
    if (!revision)
        return failed(revision);
    return insert<RegistrationId>(m_database, "registration_insert"_L1,
                                  {{u":uuid"_s, uuid.isEmpty() ? newUuid() : uuid},
                                   {u":player"_s, toNumber(registration.player)},
                                   {u":team"_s, toNumber(registration.team)},
                                   {u":season"_s, toNumber(registration.season)},
                                   {u":shirt"_s, boundText(registration.shirt)},
                                   {u":position"_s, boundText(registration.position)},
                                   {u":from"_s, boundDay(registration.from)},
                                   {u":to"_s, boundDay(registration.to)},
                                   {u":revision"_s, toNumber(*revision)}});
}

Result<void> RosterRepository::changeRegistration(Transaction &transaction, const RegistrationRow &row, const QString &reason,
                                                  std::optional<UserId> actor)
{
    const auto revision = transaction.revision();
    if (!revision)
        return failed(revision);
    const auto archived = change(m_database, "registration_archive"_L1,
                                 {{u":id"_s, toNumber(row.id)},
                                  {u":revision"_s, toNumber(*revision)},
                                  {u":reason"_s, boundText(reason)},
                                  {u":actor"_s, boundOptional(actor)},
                                  {u":at"_s, QDateTime::currentSecsSinceEpoch()}});
    if (!archived)
        return failed(archived);
    return change(m_database, "registration_update"_L1,
                  {{u":id"_s, toNumber(row.id)},
                   {u":team"_s, toNumber(row.value.team)},
                   {u":shirt"_s, boundText(row.value.shirt)},
                   {u":position"_s, boundText(row.value.position)},
                   {u":from"_s, boundDay(row.value.from)},
                   {u":to"_s, boundDay(row.value.to)},
                   {u":revision"_s, toNumber(*revision)}});
}

} // namespace touchline
