// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/directoryrepository.h"
#include "core/import/foldedname.h"
#include "server/data/binding.h"
#include "server/data/uuid.h"

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

QVariant scopeFor(const TeamScope &scope)
{
    return scope ? boundIds(*scope) : QVariant(QMetaType::fromType<QString>());
}

QVariant positive(int value)
{
    return boundOptional(value > 0 ? std::optional(value) : std::nullopt);
}

QString ownOrNew(const QString &uuid)
{
    return uuid.isEmpty() ? newUuid() : uuid;
}

Bindings namesOf(const QString &name)
{
    return {{u":name"_s, name}, {u":folded"_s, foldedName(name)}};
}

Bindings rulesOf(const CompetitionEntry &competition)
{
    return {{u":time_zone"_s, competition.timeZone},
            {u":visibility"_s, competition.leagueVisible ? u"league"_s : u"team"_s},
            {u":per"_s, positive(competition.per)},
            {u":match_length"_s, positive(competition.matchLength)},
            {u":players_per_side"_s, positive(competition.playersPerSide)}};
}

Bindings daysOf(const SeasonEntry &season)
{
    return {{u":label"_s, season.label}, {u":first"_s, boundDay(season.first)}, {u":last"_s, boundDay(season.last)}};
}

} // namespace

Result<QList<Stored<ClubEntry>>> DirectoryRepository::clubs(const TeamScope &scope, std::optional<ClubId> id) const
{
    auto query = m_database.select("club_rows"_L1, {{u":id"_s, boundOptional(id)}, {u":scope"_s, scopeFor(scope)}});
    if (!query)
        return failed(query);
    QList<Stored<ClubEntry>> rows;
    while (query->next())
        rows.append(
            {.id = query->value(0).toLongLong(), .uuid = query->value(1).toString(), .value = {.name = query->value(2).toString()}});
    return rows;
}

Result<QList<Stored<CompetitionEntry>>> DirectoryRepository::competitions(const TeamScope &scope, std::optional<CompetitionId> id) const
{
    auto query = m_database.select("competition_rows"_L1, {{u":id"_s, boundOptional(id)}, {u":scope"_s, scopeFor(scope)}});
    if (!query)
        return failed(query);
    QList<Stored<CompetitionEntry>> rows;
    while (query->next())
        rows.append({.id = query->value(0).toLongLong(),
                     .uuid = query->value(1).toString(),
                     .value = {.sport = query->value(2).toString(),
                               .name = query->value(3).toString(),
                               .timeZone = query->value(4).toString(),
                               .leagueVisible = query->value(5).toString() == "league"_L1,
                               .per = query->value(6).toInt(),
                               .matchLength = query->value(7).toInt(),
                               .playersPerSide = query->value(8).toInt()}});
    return rows;
}

Result<std::optional<Stored<TeamEntry>>> DirectoryRepository::team(TeamId id, const TeamScope &scope) const
{
    auto query = m_database.select("team_rows"_L1, {{u":id"_s, toNumber(id)}, {u":scope"_s, scopeFor(scope)}});
    if (!query)
        return failed(query);
    if (!query->next())
        return std::nullopt;
    return Stored<TeamEntry>{.id = query->value(0).toLongLong(),
                             .uuid = query->value(1).toString(),
                             .value = {.club = ClubId{query->value(2).toLongLong()},
                                       .sport = query->value(3).toString(),
                                       .name = query->value(4).toString(),
                                       .shortName = query->value(5).toString()}};
}

Result<std::optional<Stored<SeasonEntry>>> DirectoryRepository::season(SeasonId id) const
{
    auto query = m_database.select("season_row"_L1, {{u":id"_s, toNumber(id)}});
    if (!query)
        return failed(query);
    if (!query->next())
        return std::nullopt;
    Stored<SeasonEntry> season{.id = query->value(0).toLongLong(),
                               .uuid = query->value(1).toString(),
                               .value = {.competition = CompetitionId{query->value(2).toLongLong()},
                                         .label = query->value(3).toString(),
                                         .first = query->value(4).toDate(),
                                         .last = query->value(5).toDate(),
                                         .teams = {}}};
    auto teams = m_database.select("season_team_ids"_L1, {{u":season"_s, toNumber(id)}});
    if (!teams)
        return failed(teams);
    while (teams->next())
        season.value.teams.append(TeamId{teams->value(0).toLongLong()});
    return season;
}

Result<qint64> DirectoryRepository::insert(QLatin1StringView name, const Bindings &bindings)
{
    auto query = m_database.select(name, bindings);
    if (!query)
        return failed(query);
    if (!query->next())
        return fail(ErrorCode::Internal, u"The database gave no id."_s);
    return query->value(0).toLongLong();
}

Result<void> DirectoryRepository::update(Transaction &transaction, QLatin1StringView name, qint64 id, Bindings bindings)
{
    const auto revision = transaction.revision();
    if (!revision)
        return failed(revision);
    bindings.append({{u":id"_s, id}, {u":revision"_s, toNumber(*revision)}});
    const auto changed = m_database.select(name, bindings);
    return changed ? Result<void>{} : failed(changed);
}

Result<qint64> DirectoryRepository::add(Transaction &, const ClubEntry &club, const QString &uuid)
{
    return insert("club_insert"_L1, Bindings{{u":uuid"_s, ownOrNew(uuid)}} + namesOf(club.name));
}

Result<qint64> DirectoryRepository::add(Transaction &, const TeamEntry &team, const QString &uuid)
{
    return insert("team_insert"_L1,
                  Bindings{{u":uuid"_s, ownOrNew(uuid)},
                           {u":club"_s, toNumber(team.club)},
                           {u":sport"_s, team.sport},
                           {u":short_name"_s, boundText(team.shortName)}}
                      + namesOf(team.name));
}

Result<qint64> DirectoryRepository::add(Transaction &, const CompetitionEntry &competition, const QString &uuid)
{
    return insert("competition_insert"_L1,
                  Bindings{{u":uuid"_s, ownOrNew(uuid)}, {u":sport"_s, competition.sport}} + namesOf(competition.name)
                      + rulesOf(competition));
}

Result<qint64> DirectoryRepository::add(Transaction &, const SeasonEntry &season, const QString &uuid)
{
    const auto id = insert("season_insert"_L1,
                           Bindings{{u":uuid"_s, ownOrNew(uuid)}, {u":competition"_s, toNumber(season.competition)}} + daysOf(season));
    if (!id)
        return id;
    if (const auto entered = enter(SeasonId{*id}, {}, season.teams); !entered)
        return failed(entered);
    return id;
}

Result<void> DirectoryRepository::change(Transaction &transaction, qint64 id, const ClubEntry &club)
{
    return update(transaction, "club_update"_L1, id, namesOf(club.name));
}

Result<void> DirectoryRepository::change(Transaction &transaction, qint64 id, const TeamEntry &team)
{
    return update(transaction, "team_update"_L1, id,
                  Bindings{{u":club"_s, toNumber(team.club)}, {u":short_name"_s, boundText(team.shortName)}} + namesOf(team.name));
}

Result<void> DirectoryRepository::change(Transaction &transaction, qint64 id, const CompetitionEntry &competition)
{
    return update(transaction, "competition_update"_L1, id, namesOf(competition.name) + rulesOf(competition));
}

Result<void> DirectoryRepository::change(Transaction &transaction, qint64 id, const SeasonEntry &season)
{
    const auto before = this->season(SeasonId{id});
    if (!before)
        return failed(before);
    if (!*before)
        return fail(ErrorCode::NotFound, u"There is no such season."_s);
    if (const auto entered = enter(SeasonId{id}, (*before)->value.teams, season.teams); !entered)
        return entered;
    return update(transaction, "season_update"_L1, id, daysOf(season));
}

Result<void> DirectoryRepository::enter(SeasonId season, const QList<TeamId> &before, const QList<TeamId> &after)
{
    const auto each = [&](QLatin1StringView query, const QList<TeamId> &teams, const QList<TeamId> &except) -> Result<void> {
        for (const TeamId team : teams) {
            if (except.contains(team))
                continue;
            if (const auto done = m_database.select(query, {{u":season"_s, toNumber(season)}, {u":team"_s, toNumber(team)}}); !done)
                return failed(done);
        }
        return {};
    };
    if (const auto gone = each("season_team_delete"_L1, before, after); !gone)
        return gone;
    return each("season_team_insert"_L1, after, before);
}

} // namespace touchline
