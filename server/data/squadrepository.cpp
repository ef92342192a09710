// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/squadrepository.h"
#include "core/import/foldedname.h"
#include "server/data/binding.h"
#include <QtCore/QDateTime>

namespace touchline {
using namespace Qt::StringLiterals;

Result<QList<Stored<RegistrationEntry>>> SquadRepository::registrations(const RegistrationFilter &filter, const TeamScope &scope) const
{
    auto query = m_database.select("registration_rows"_L1,
                                   {{u":id"_s, boundOptional(filter.id)},
                                    {u":player"_s, boundOptional(filter.player)},
                                    {u":season"_s, boundOptional(filter.season)},
                                    {u":team"_s, boundOptional(filter.team)},
                                    {u":scope"_s, scope ? boundIds(*scope) : QVariant(QMetaType::fromType<QString>())}});
    if (!query)
        return failed(query);
    QList<Stored<RegistrationEntry>> rows;
    while (query->next())
        rows.append({.id = query->value(0).toLongLong(),
                     .uuid = query->value(1).toString(),
                     .value = {.player = PlayerId{query->value(2).toLongLong()},
                               .team = TeamId{query->value(3).toLongLong()},
                               .season = SeasonId{query->value(4).toLongLong()},
                               .shirt = query->value(5).toString(),
                               .position = query->value(6).toString(),
                               .from = query->value(7).toDate(),
                               .to = query->value(8).toDate()}});
    return rows;
}

Result<std::optional<Stored<PlayerEntry>>> SquadRepository::player(PlayerId id) const
{
    auto query = m_database.select("player_row"_L1, {{u":player"_s, toNumber(id)}});
    if (!query)
        return failed(query);
    if (!query->next())
        return std::nullopt;
    Stored<PlayerEntry> player{.id = query->value(0).toLongLong(),
                               .uuid = query->value(1).toString(),
                               .value = {.name = query->value(2).toString(),
                                         .aliases = {},
                                         .birthYear = optionalInt(query->value(3)),
                                         .consent = query->value(4).isNull() ? std::nullopt : std::optional(query->value(4).toBool()),
                                         .initialsOnly = query->value(5).toBool()}};
    const auto names = RosterRepository(m_database).namesOf(id);
    if (!names)
        return failed(names);
    player.value.aliases = names->sliced(1);
    return player;
}

Result<void> SquadRepository::changePlayer(Transaction &transaction, PlayerId id, const PlayerEntry &player)
{
    const auto revision = transaction.revision();
    if (!revision)
        return failed(revision);
    const std::optional<int> consent = player.consent ? std::optional(int(*player.consent)) : std::nullopt;
    const auto changed = m_database.select("player_update"_L1,
                                           {{u":player"_s, toNumber(id)},
                                            {u":name"_s, player.name},
                                            {u":folded"_s, foldedName(player.name)},
                                            {u":birth_year"_s, boundOptional(player.birthYear)},
                                            {u":consent"_s, boundOptional(consent)},
                                            {u":initials_only"_s, int(player.initialsOnly)},
                                            {u":revision"_s, toNumber(*revision)}});
    if (!changed)
        return failed(changed);
    if (const auto gone = m_database.select("player_aliases_delete"_L1, {{u":player"_s, toNumber(id)}}); !gone)
        return failed(gone);
    RosterRepository roster(m_database);
    for (const QString &alias : player.aliases) {
        if (const auto added = roster.addAlias(transaction, id, alias); !added)
            return added;
    }
    return {};
}

Result<void> SquadRepository::removePlayer(Transaction &, PlayerId id)
{
    for (const auto query : {"player_aliases_delete"_L1, "player_delete"_L1}) {
        if (const auto gone = m_database.select(query, {{u":player"_s, toNumber(id)}}); !gone)
            return failed(gone);
    }
    return {};
}

Result<void> SquadRepository::removeRegistration(Transaction &transaction, RegistrationId id, const QString &reason,
                                                 std::optional<UserId> actor)
{
    const auto revision = transaction.revision();
    if (!revision)
        return failed(revision);
    const auto archived = m_database.select("registration_archive"_L1,
                                            {{u":id"_s, toNumber(id)},
                                             {u":revision"_s, toNumber(*revision)},
                                             {u":reason"_s, boundText(reason)},
                                             {u":actor"_s, boundOptional(actor)},
                                             {u":at"_s, QDateTime::currentSecsSinceEpoch()}});
    if (!archived)
        return failed(archived);
    const auto gone = m_database.select("registration_delete"_L1, {{u":id"_s, toNumber(id)}});
    return gone ? Result<void>{} : failed(gone);
}

} // namespace touchline
