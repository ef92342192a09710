// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/squadservice.h"
#include "core/contract/codec.h"
#include "server/data/noterepository.h"
#include "server/data/rowremoval.h"
#include "server/security/policy.h"
#include "server/service/entrychecker.h"
#include <QtCore/QCryptographicHash>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr qsizetype mostAliases = 50;

void checkPlayer(EntryChecker &checker, const PlayerEntry &player)
{
    checker.text(u"/name"_s, player.name, 1, EntryChecker::longestName);
    if (player.birthYear)
        checker.range(u"/birth_year"_s, *player.birthYear, 1850, QDate::currentDate().year());
    if (player.aliases.size() > mostAliases)
        checker.refuse(u"/aliases"_s, u"too_many"_s, u"A player has at most %1 aliases."_s.arg(mostAliases));
    for (qsizetype i = 0; i < std::min(player.aliases.size(), mostAliases); ++i)
        checker.text(u"/aliases/%1"_s.arg(i), player.aliases[i], 1, EntryChecker::longestName);
}

/** Names as they are stored, each once, the name itself not among the aliases. */
PlayerEntry tidied(PlayerEntry player)
{
    player.name = player.name.simplified();
    QStringList aliases;
    for (const QString &alias : std::as_const(player.aliases)) {
        const QString tidy = alias.simplified();
        if (tidy != player.name && !aliases.contains(tidy))
            aliases.append(tidy);
    }
    aliases.sort();
    player.aliases = aliases;
    return player;
}

} // namespace

Result<Stored<PlayerEntry>> SquadService::writablePlayer(PlayerId id, const Caller &caller) const
{
    auto player = m_squads.player(id);
    if (!player)
        return failed(player);
    if (!*player)
        return policy::nothingThere();
    if (caller.isAdmin())
        return **std::move(player);
    const auto registrations = m_squads.registrations({.id = {}, .player = id, .season = {}, .team = {}}, {});
    if (!registrations)
        return failed(registrations);
    const auto isOwn = [&caller](const Stored<RegistrationEntry> &one) { return policy::seesTeam(caller, one.value.team); };
    return std::ranges::any_of(*registrations, isOwn) ? Result<Stored<PlayerEntry>>(**std::move(player)) : policy::nothingThere();
}

Result<qint64> SquadService::linesOf(const StatLineRepository::Filter &filter) const
{
    qint64 all = 0;
    for (const SportPack &pack : m_packs.all()) {
        const auto table = StatLineTable::of(pack);
        if (!table)
            return failed(table);
        const auto count = StatLineRepository(m_database, *table).count(filter);
        if (!count)
            return count;
        all += *count;
    }
    return all;
}

Result<void> SquadService::finish(Write &write, const QString &action, RowKind kind, qint64 id, PlayerId player, const QString &reason)
{
    const auto revision = write.transaction.revision();
    if (!revision)
        return failed(revision);
    // Frames hold the names of all who are registered in their season.
    const auto touched =
        write.database().select("player_touch_seasons"_L1, {{u":id"_s, toNumber(player)}, {u":number"_s, toNumber(*revision)}});
    if (!touched)
        return failed(touched);
    if (const auto rosters = write.transaction.touch(Transaction::Scope::Rosters); !rosters)
        return rosters;
    return write.audit(action, wordOf(kind), id, {}, reason);
}

SquadService::Player SquadService::answer(Write &write, PlayerId id, bool created)
{
    auto player = writablePlayer(id, write.caller);
    if (!player)
        return failed(player);
    return write.written(RowKind::Player, toNumber(id), *std::move(player), created);
}

SquadService::Player SquadService::createPlayer(Write &write, const NewPlayer &wanted, const QString &uuid)
{
    EntryChecker checker;
    if (const auto own = checkRegistration(checker, u"/registration"_s, wanted.registration, write.caller); !own)
        return failed(own);
    checkPlayer(checker, wanted.player);
    if (const auto good = checker.verdict(u"The player"_s); !good)
        return failed(good);
    const PlayerEntry player = tidied(wanted.player);
    const auto id = m_rosters.addPlayer(write.transaction, player.name, player.birthYear, uuid);
    if (!id)
        return failed(id);
    if (const auto changed = m_squads.changePlayer(write.transaction, *id, player); !changed)
        return failed(changed);
    RegistrationEntry registration = wanted.registration;
    registration.player = *id;
    if (const auto enrolled = enrol(write, registration, {}); !enrolled)
        return failed(enrolled);
    if (const auto done = finish(write, u"player.create"_s, RowKind::Player, toNumber(*id), *id, {}); !done)
        return failed(done);
    return answer(write, *id, true);
}

SquadService::Player SquadService::putPlayer(Write &write, const QString &uuid, const NewPlayer &wanted)
{
    const auto fingerprint = QCryptographicHash::hash(encode(wanted), QCryptographicHash::Sha256);
    return putUnder<Stored<PlayerEntry>>(
        write, RowKind::Player, uuid, fingerprint, [&] { return createPlayer(write, wanted, uuid); },
        [&](qint64 id) {
            return changePlayer(write, PlayerId{id}, [&](Change<PlayerEntry> &stored) -> Result<void> {
                const auto registrations = m_squads.registrations({.id = {}, .player = PlayerId{id}, .season = {}, .team = {}}, {});
                if (!registrations)
                    return failed(registrations);
                RegistrationEntry registration = wanted.registration;
                registration.shirt = registration.shirt.simplified();
                registration.player = PlayerId{id};
                if (!std::ranges::contains(*registrations, registration, &Stored<RegistrationEntry>::value))
                    return invalidAt(u"other_registration"_s, u"Registrations are changed at their own addresses."_s, u"/registration"_s);
                stored.value = wanted.player;
                return {};
            });
        },
        [&](qint64 id) { return answer(write, PlayerId{id}, false); });
}

SquadService::Player SquadService::changePlayer(Write &write, PlayerId id, const Edit<Change<PlayerEntry>> &edit)
{
    const auto stored = writablePlayer(id, write.caller);
    if (!stored)
        return failed(stored);
    if (const auto allowed = write.mayChange(RowKind::Player, toNumber(id)); !allowed)
        return failed(allowed);
    Change<PlayerEntry> wanted{.value = stored->value, .reason = {}};
    if (const auto edited = edit(wanted); !edited)
        return failed(edited);
    EntryChecker checker;
    checkPlayer(checker, wanted.value);
    if (const auto good = checker.verdict(u"The player"_s); !good)
        return failed(good);
    if (wanted.value.name.simplified() != stored->value.name)
        wanted.value.aliases.append(stored->value.name);
    const PlayerEntry player = tidied(wanted.value);
    if (player == tidied(stored->value))
        return answer(write, id, false);
    if (!wanted.reason.isEmpty()) {
        if (const auto reasoned = hasReason(wanted.reason); !reasoned)
            return failed(reasoned);
    }
    if (const auto changed = m_squads.changePlayer(write.transaction, id, player); !changed)
        return failed(changed);
    if (const auto done = finish(write, u"player.change"_s, RowKind::Player, toNumber(id), id, wanted.reason.trimmed()); !done)
        return failed(done);
    return answer(write, id, false);
}

Result<void> SquadService::removePlayer(Write &write, PlayerId id, const QString &reason)
{
    const auto stored = writablePlayer(id, write.caller);
    if (!stored)
        return failed(stored);
    if (const auto allowed = write.mayChange(RowKind::Player, toNumber(id)); !allowed)
        return allowed;
    const auto lines = linesOf({.match = {}, .player = id, .team = {}, .season = {}});
    if (!lines)
        return failed(lines);
    if (*lines > 0)
        return nothingDepends({{.what = u"stat lines"_s, .count = *lines}});
    const auto notes = NoteRepository(m_database).count(id);
    if (!notes)
        return failed(notes);
    if (*notes > 0)
        return nothingDepends({{.what = u"notes"_s, .count = *notes}});
    const auto registrations = m_squads.registrations({.id = {}, .player = id, .season = {}, .team = {}}, {});
    if (!registrations)
        return failed(registrations);
    const auto foreign = std::ranges::count_if(
        *registrations, [&write](const Stored<RegistrationEntry> &one) { return !policy::seesTeam(write.caller, one.value.team); });
    if (foreign > 0)
        return nothingDepends({{.what = u"registrations"_s, .count = foreign}});
    if (const auto reasoned = hasReason(reason); !reasoned)
        return reasoned;
    if (const auto done = finish(write, u"player.delete"_s, RowKind::Player, toNumber(id), id, reason.trimmed()); !done)
        return done;
    for (const auto &one : *registrations) {
        if (const auto gone = m_squads.removeRegistration(write.transaction, RegistrationId{one.id}, reason.trimmed(), write.caller.user);
            !gone)
            return gone;
        if (const auto buried = buryRow(write.transaction, RowKind::Registration, one.id, one.uuid); !buried)
            return buried;
    }
    if (const auto gone = m_squads.removePlayer(write.transaction, id); !gone)
        return gone;
    if (const auto forgotten = forgetExternalIds(write.transaction, RowKind::Player, toNumber(id)); !forgotten)
        return forgotten;
    return buryRow(write.transaction, RowKind::Player, toNumber(id), stored->uuid);
}

} // namespace touchline
