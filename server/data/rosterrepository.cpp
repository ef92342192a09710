// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/rosterrepository.h"
#include "core/import/foldedname.h"
#include "server/data/binding.h"
#include "server/data/personname.h"

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

QVariant boundScope(const TeamScope &scope)
{
    return scope ? boundIds(*scope) : QVariant(QMetaType::fromType<QString>());
}

SeasonInfo seasonOf(const QSqlQuery &row)
{
    return {.id = SeasonId{row.value(0).toLongLong()},
            .competition = CompetitionId{row.value(1).toLongLong()},
            .competitionName = row.value(2).toString(),
            .sport = row.value(3).toString(),
            .label = row.value(4).toString(),
            .first = row.value(5).toDate(),
            .last = row.value(6).toDate(),
            .timeZone = row.value(7).toString(),
            .leagueVisible = row.value(8).toString() == "league"_L1,
            .per = row.value(9).toInt(),
            .matchLength = row.value(10).toInt(),
            .playersPerSide = row.value(11).toInt()};
}

TeamInfo teamOf(const QSqlQuery &row)
{
    return {.id = TeamId{row.value(0).toLongLong()},
            .name = row.value(1).toString(),
            .shortName = row.value(2).toString(),
            .club = row.value(3).toString(),
            .players = row.value(4).toInt()};
}

/** Rows of one player follow each other, one per registration. */
QList<PlayerInfo> playersOf(QSqlQuery &query)
{
    QList<PlayerInfo> players;
    while (query.next()) {
        const PlayerId id{query.value(0).toLongLong()};
        if (players.isEmpty() || players.constLast().id != id) {
            const QString name = query.value(1).toString();
            players.append({.id = id, .name = query.value(2).toBool() ? initialsOf(name) : name, .birthYear = optionalInt(query.value(3))});
        }
        players.last().registrations.append({.team = TeamId{query.value(4).toLongLong()},
                                             .teamName = query.value(5).toString(),
                                             .season = SeasonId{query.value(6).toLongLong()},
                                             .shirt = query.value(7).toString(),
                                             .position = query.value(8).toString(),
                                             .from = query.value(9).toDate(),
                                             .to = query.value(10).toDate()});
    }
    return players;
}

} // namespace

Result<QList<SeasonInfo>> RosterRepository::seasons() const
{
    auto query = m_database.select("seasons"_L1);
    if (!query)
        return failed(query);
    QList<SeasonInfo> rows;
    while (query->next())
        rows.append(seasonOf(*query));
    return rows;
}

Result<SeasonInfo> RosterRepository::season(SeasonId season) const
{
    auto query = m_database.select("season_by_id"_L1, {{u":season"_s, toNumber(season)}});
    if (!query)
        return failed(query);
    if (!query->next())
        return fail(ErrorCode::NotFound, u"There is no such season."_s);
    return seasonOf(*query);
}

Result<Revision> RosterRepository::seasonRevision(SeasonId season) const
{
    auto query = m_database.select("season_revision"_L1, {{u":season"_s, toNumber(season)}});
    if (!query)
        return failed(query);
    if (!query->next())
        return fail(ErrorCode::NotFound, u"There is no such season."_s);
    return Revision{query->value(0).toLongLong()};
}

Result<Revision> RosterRepository::shownRevision(std::optional<SeasonId> season) const
{
    auto query = m_database.select("revision_shown"_L1, {{u":season"_s, boundOptional(season)}});
    if (!query)
        return failed(query);
    if (!query->next())
        return fail(ErrorCode::Unavailable, u"The database has lost its revision. Restore the latest backup."_s);
    return Revision{query->value(0).toLongLong()};
}

Result<QList<TeamInfo>> RosterRepository::teams(SeasonId season) const
{
    auto query = m_database.select("teams_of_season"_L1, {{u":season"_s, toNumber(season)}});
    if (!query)
        return failed(query);
    QList<TeamInfo> rows;
    while (query->next())
        rows.append(teamOf(*query));
    return rows;
}

Result<TeamInfo> RosterRepository::team(SeasonId season, TeamId team) const
{
    auto query = m_database.select("team_of_season"_L1, {{u":season"_s, toNumber(season)}, {u":team"_s, toNumber(team)}});
    if (!query)
        return failed(query);
    if (!query->next())
        return fail(ErrorCode::NotFound, u"There is no such team in this season."_s);
    return teamOf(*query);
}

Result<QList<PlayerInfo>> RosterRepository::players(SeasonId season, std::optional<TeamId> team, const TeamScope &scope) const
{
    auto query = m_database.select("players_of_season"_L1,
                                   {{u":season"_s, toNumber(season)}, {u":team"_s, boundOptional(team)}, {u":scope"_s, boundScope(scope)}});
    if (!query)
        return failed(query);
    return playersOf(*query);
}

Result<QList<PlayerInfo>> RosterRepository::playersNamed(const QString &name, const TeamScope &scope) const
{
    auto query = m_database.select("players_named"_L1, {{u":folded"_s, foldedName(name)}, {u":scope"_s, boundScope(scope)}});
    if (!query)
        return failed(query);
    return playersOf(*query);
}

Result<PlayerInfo> RosterRepository::player(PlayerId player, const TeamScope &scope) const
{
    auto query = m_database.select("player_by_id"_L1, {{u":player"_s, toNumber(player)}, {u":scope"_s, boundScope(scope)}});
    if (!query)
        return failed(query);
    const QList<PlayerInfo> found = playersOf(*query);
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, u"There is no such player."_s);
    return found.constFirst();
}

Result<QList<RegistrationRow>> RosterRepository::registrations(SeasonId season) const
{
    auto query = m_database.select("registrations_of_season"_L1, {{u":season"_s, toNumber(season)}});
    if (!query)
        return failed(query);
    QList<RegistrationRow> rows;
    while (query->next()) {
        rows.append({.id = RegistrationId{query->value(0).toLongLong()},
                     .value = {.player = PlayerId{query->value(1).toLongLong()},
                               .team = TeamId{query->value(2).toLongLong()},
                               .season = season,
                               .shirt = query->value(3).toString(),
                               .position = query->value(4).toString(),
                               .from = query->value(5).toDate(),
                               .to = query->value(6).toDate()}});
    }
    return rows;
}

Result<QStringList> RosterRepository::namesOf(PlayerId player) const
{
    auto query = m_database.select("player_names"_L1, {{u":player"_s, toNumber(player)}});
    if (!query)
        return failed(query);
    QStringList names;
    while (query->next())
        names.append(query->value(0).toString());
    if (names.isEmpty())
        return fail(ErrorCode::NotFound, u"There is no such player."_s);
    return names;
}

} // namespace touchline
