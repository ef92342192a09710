// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/matchrepository.h"
#include "server/data/binding.h"
#include "server/data/uuid.h"
#include <QtCore/QTimeZone>

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

MatchInfo matchOf(const QSqlQuery &row)
{
    return {.id = MatchId{row.value(0).toLongLong()},
            .season = SeasonId{row.value(1).toLongLong()},
            .round = row.value(2).toInt(),
            .status = row.value(3).toString(),
            .kickOff = QDateTime::fromSecsSinceEpoch(row.value(4).toLongLong(), QTimeZone::UTC),
            .day = row.value(5).toDate(),
            .home = TeamId{row.value(6).toLongLong()},
            .away = TeamId{row.value(7).toLongLong()},
            .homeName = row.value(8).toString(),
            .awayName = row.value(9).toString(),
            .homeScore = optionalInt(row.value(10)),
            .awayScore = optionalInt(row.value(11)),
            .length = row.value(12).toLongLong(),
            .venue = row.value(13).toString()};
}

Bindings matchBindings(const MatchRecord &match, Revision revision)
{
    return {{u":round"_s, match.round},
            {u":status"_s, match.status},
            {u":kick_off"_s, match.kickOff.toSecsSinceEpoch()},
            {u":day"_s, boundDay(match.day)},
            {u":length"_s, boundOptional(match.length > 0 ? std::optional(match.length) : std::nullopt)},
            {u":venue"_s, boundText(match.venue)},
            {u":revision"_s, toNumber(revision)}};
}

} // namespace

Result<QList<MatchInfo>> MatchRepository::matches(SeasonId season, std::optional<TeamId> team) const
{
    auto query = m_database.select("matches_of_season"_L1, {{u":season"_s, toNumber(season)}, {u":team"_s, boundOptional(team)}});
    if (!query)
        return failed(query);
    QList<MatchInfo> rows;
    while (query->next())
        rows.append(matchOf(*query));
    return rows;
}

Result<MatchInfo> MatchRepository::match(MatchId match) const
{
    auto query = m_database.select("match_by_id"_L1, {{u":match"_s, toNumber(match)}});
    if (!query)
        return failed(query);
    if (!query->next())
        return fail(ErrorCode::NotFound, u"There is no such match."_s);
    return matchOf(*query);
}

Result<QHash<qint64, MatchRecord>> MatchRepository::records(SeasonId season) const
{
    auto query =
        m_database.select("matches_of_season"_L1, {{u":season"_s, toNumber(season)}, {u":team"_s, boundOptional(std::optional<TeamId>())}});
    if (!query)
        return failed(query);
    QHash<qint64, MatchRecord> rows;
    while (query->next()) {
        const MatchInfo info = matchOf(*query);
        rows.insert(toNumber(info.id),
                    {.season = season,
                     .round = info.round,
                     .status = info.status,
                     .kickOff = info.kickOff,
                     .day = info.day,
                     .length = info.length,
                     .venue = info.venue,
                     .home = info.home,
                     .away = info.away,
                     .homeScore = info.homeScore,
                     .awayScore = info.awayScore});
    }
    return rows;
}

Result<MatchId> MatchRepository::add(Transaction &transaction, const MatchRecord &match, const QString &uuid)
{
    const auto revision = transaction.revision();
    if (!revision)
        return failed(revision);
    Bindings bindings = matchBindings(match, *revision);
    bindings.append({u":uuid"_s, uuid.isEmpty() ? newUuid() : uuid});
    bindings.append({u":season"_s, toNumber(match.season)});
    auto query = m_database.select("match_insert"_L1, bindings);
    if (!query)
        return failed(query);
    if (!query->next())
        return fail(ErrorCode::Internal, u"The database gave no id."_s);
    const MatchId id{query->value(0).toLongLong()};
    if (const auto written = writeSides(id, match, "match_team_insert"_L1); !written)
        return failed(written);
    return id;
}

Result<void> MatchRepository::change(Transaction &transaction, MatchId id, const MatchRecord &match, const QString &reason,
                                     std::optional<UserId> actor)
{
    const auto revision = transaction.revision();
    if (!revision)
        return failed(revision);
    if (const auto archived = archive(transaction, id, reason, actor); !archived)
        return archived;
    Bindings bindings = matchBindings(match, *revision);
    bindings.append({u":id"_s, toNumber(id)});
    if (const auto updated = m_database.select("match_update"_L1, bindings); !updated)
        return failed(updated);
    return writeSides(id, match, "match_team_update"_L1);
}

Result<void> MatchRepository::archive(Transaction &transaction, MatchId id, const QString &reason, std::optional<UserId> actor)
{
    const auto revision = transaction.revision();
    if (!revision)
        return failed(revision);
    const auto archived = m_database.select("match_archive"_L1,
                                            {{u":id"_s, toNumber(id)},
                                             {u":revision"_s, toNumber(*revision)},
                                             {u":reason"_s, boundText(reason)},
                                             {u":actor"_s, boundOptional(actor)},
                                             {u":at"_s, QDateTime::currentSecsSinceEpoch()}});
    return archived ? Result<void>{} : failed(archived);
}

Result<std::optional<MatchRepository::StoredMatch>> MatchRepository::stored(MatchId id) const
{
    auto query = m_database.select("match_record"_L1, {{u":match"_s, toNumber(id)}});
    if (!query)
        return failed(query);
    if (!query->next())
        return std::nullopt;
    return StoredMatch{.uuid = query->value(0).toString(),
                       .match = {.season = SeasonId{query->value(1).toLongLong()},
                                 .round = query->value(2).toInt(),
                                 .status = query->value(3).toString(),
                                 .kickOff = QDateTime::fromSecsSinceEpoch(query->value(4).toLongLong(), QTimeZone::UTC),
                                 .day = query->value(5).toDate(),
                                 .length = query->value(6).toLongLong(),
                                 .venue = query->value(7).toString(),
                                 .home = TeamId{query->value(8).toLongLong()},
                                 .away = TeamId{query->value(9).toLongLong()},
                                 .homeScore = optionalInt(query->value(10)),
                                 .awayScore = optionalInt(query->value(11))}};
}

Result<void> MatchRepository::remove(Transaction &transaction, MatchId id, const QString &reason, std::optional<UserId> actor)
{
    if (const auto archived = archive(transaction, id, reason, actor); !archived)
        return archived;
    for (const auto query : {"match_teams_delete"_L1, "match_delete"_L1}) {
        if (const auto gone = m_database.select(query, {{u":id"_s, toNumber(id)}}); !gone)
            return failed(gone);
    }
    return {};
}

Result<void> MatchRepository::writeSides(MatchId id, const MatchRecord &match, QLatin1StringView name)
{
    for (const int side : {0, 1}) {
        const auto written = m_database.select(name,
                                               {{u":match"_s, toNumber(id)},
                                                {u":team"_s, toNumber(side == 0 ? match.home : match.away)},
                                                {u":side"_s, side},
                                                {u":score"_s, boundOptional(side == 0 ? match.homeScore : match.awayScore)}});
        if (!written)
            return failed(written);
    }
    return {};
}

} // namespace touchline
