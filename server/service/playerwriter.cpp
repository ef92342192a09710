// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/findings.h"
#include "core/import/foldedname.h"
#include "server/service/seasonwriter.h"
#include <QtCore/QJsonArray>

/** The step of SeasonWriter that finds or adds the players. */
namespace touchline {
using namespace Qt::StringLiterals;

Result<void> SeasonWriter::writePlayers()
{
    if (m_data.keysByName) {
        for (const SourceLine &line : m_data.lines)
            m_teamsOfPlayer[line.player].insert(toNumber(m_teamOf.value(line.team)));
    }
    for (const SourcePlayer &player : m_data.players) {
        auto known = m_ids->find(ExternalIds::Kind::Player, player.key);
        if (!known && m_data.keysByName) {
            const auto named = namedPlayer(player);
            if (!named)
                return failed(named);
            if (*named) {
                known = toNumber(**named);
                if (const auto added = m_ids->add(m_transaction, ExternalIds::Kind::Player, player.key, *known); !added)
                    return added;
            }
        }
        const auto id = known ? Result<PlayerId>(PlayerId{*known}) : addPlayer(player);
        if (!id)
            return failed(id);
        m_playerOf.insert(player.key, *id);
        if (!known)
            continue;
        if (const auto renamed = renamePlayer(*id, player); !renamed)
            return renamed;
    }
    return {};
}

Result<std::optional<PlayerId>> SeasonWriter::namedPlayer(const SourcePlayer &player) const
{
    QSet<qint64> found;
    // Whoever is in the squad of this season; of a season that is new to the team, whoever has ever been in it.
    for (const auto query : {"players_of_name"_L1, "players_of_name_in_team"_L1}) {
        if (!found.isEmpty())
            break;
        for (const auto teams = m_teamsOfPlayer.value(player.key); const qint64 team : teams) {
            Bindings asked{{u":team"_s, team}, {u":folded"_s, foldedName(player.name)}};
            if (query == "players_of_name"_L1)
                asked.append({u":season"_s, toNumber(m_report.season)});
            auto rows = m_database.select(query, asked);
            if (!rows)
                return failed(rows);
            while (rows->next())
                found.insert(rows->value(0).toLongLong());
        }
    }
    if (found.size() > 1)
        return refusedFor(
            {.code = u"ambiguous_player"_s,
             .detail = u"There are %1 players called \"%2\" in this team, and the file does not say which is meant. Give one of "
                       "them another name, an initial for example, here and in the file."_s.arg(found.size())
                           .arg(player.name)},
            ErrorCode::Conflict);
    return found.isEmpty() ? std::nullopt : std::optional(PlayerId{*found.cbegin()});
}

Result<PlayerId> SeasonWriter::addPlayer(const SourcePlayer &player)
{
    const auto id = m_roster.addPlayer(m_transaction, player.name, player.birthYear);
    if (!id)
        return id;
    ++m_report.playersAdded;
    note(u"player"_s, toNumber(*id));
    for (const QString &alias : player.aliases) {
        if (const auto added = m_roster.addAlias(m_transaction, *id, alias); !added)
            return failed(added);
    }
    if (const auto added = m_ids->add(m_transaction, ExternalIds::Kind::Player, player.key, toNumber(*id)); !added)
        return failed(added);
    return id;
}

Result<void> SeasonWriter::renamePlayer(PlayerId id, const SourcePlayer &player)
{
    const auto names = m_roster.namesOf(id);
    if (!names)
        return failed(names);
    // An old file read again brings an old spelling, which is known as an alias and stays one.
    const bool rename = !names->contains(player.name);
    if (rename) {
        const auto kept = m_roster.addAlias(m_transaction, id, names->constFirst());
        if (!kept)
            return kept;
        if (const auto renamed = m_roster.renamePlayer(m_transaction, id, player.name); !renamed)
            return renamed;
    }
    bool added = false;
    QJsonArray aliases;
    if (rename)
        aliases.append(names->constFirst());
    for (const QString &alias : player.aliases) {
        if (names->contains(alias))
            continue;
        added = true;
        aliases.append(alias);
        if (const auto kept = m_roster.addAlias(m_transaction, id, alias); !kept)
            return kept;
    }
    m_report.playersRenamed += rename || added;
    if (rename || added)
        note(u"player_name"_s, toNumber(id),
             {{u"name"_s, names->constFirst()}, {u"folded"_s, foldedName(names->constFirst())}, {u"aliases"_s, aliases}});
    return {};
}

} // namespace touchline
