// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/codec.h"
#include "core/sport/suggestion.h"
#include "server/data/rowremoval.h"
#include "server/security/policy.h"
#include "server/service/entrychecker.h"
#include "server/service/squadservice.h"
#include <QtCore/QCryptographicHash>

/** The half of SquadService that is about registrations. */
namespace touchline {
using namespace Qt::StringLiterals;

namespace {

RegistrationEntry tidied(RegistrationEntry registration)
{
    registration.shirt = registration.shirt.simplified();
    return registration;
}

NewRegistration rowOf(const RegistrationEntry &registration)
{
    return {.player = registration.player,
            .team = registration.team,
            .season = registration.season,
            .shirt = registration.shirt,
            .position = registration.position,
            .from = registration.from,
            .to = registration.to};
}

bool overlap(const RegistrationEntry &a, const RegistrationEntry &b)
{
    const auto endsBefore = [](const RegistrationEntry &one, const RegistrationEntry &other) {
        return one.to.isValid() && one.to < other.from;
    };
    return !endsBefore(a, b) && !endsBefore(b, a);
}

} // namespace

Result<Stored<RegistrationEntry>> SquadService::writableRegistration(RegistrationId id, const Caller &caller) const
{
    const auto found = m_squads.registrations({.id = id, .player = {}, .season = {}, .team = {}}, {});
    if (!found)
        return failed(found);
    if (found->isEmpty() || !policy::seesTeam(caller, found->constFirst().value.team))
        return policy::nothingThere();
    return found->constFirst();
}

Result<void> SquadService::checkRegistration(EntryChecker &checker, const QString &at, const RegistrationEntry &registration,
                                             const Caller &caller, const QString &positionNow) const
{
    if (!policy::seesTeam(caller, registration.team))
        return policy::nothingThere();
    const auto season = m_rosters.season(registration.season);
    if (!season)
        return failed(season);
    const auto teams = m_rosters.teams(registration.season);
    if (!teams)
        return failed(teams);
    if (!std::ranges::contains(*teams, registration.team, &TeamInfo::id)) {
        // To say more would tell of a season that may not be the caller's to know of.
        if (!caller.isAdmin() && !season->leagueVisible)
            return policy::nothingThere();
        checker.refuse(at + u"/team", u"unknown_team"_s, u"This team does not take part in the season."_s);
    }
    checker.text(at + u"/shirt", registration.shirt, 0, 10);
    const SportPack *pack = m_packs.find(season->sport);
    if (pack && !registration.position.isEmpty() && registration.position != positionNow && !pack->position(registration.position)) {
        QStringList known;
        for (const Position &position : pack->positions())
            known.append(position.id);
        checker.refuse(at + u"/position", u"unknown_position"_s,
                       u"\"%1\" is not a position of this sport."_s.arg(registration.position.left(40))
                           + didYouMean(registration.position.left(40), known));
    }
    checker.days(at + (registration.to.isValid() ? u"/to"_s : u"/from"_s), registration.from,
                 registration.to.isValid() ? registration.to : registration.from);
    return {};
}

Result<void> SquadService::doesNotOverlap(const RegistrationEntry &registration, std::optional<RegistrationId> self) const
{
    const auto others =
        m_squads.registrations({.id = {}, .player = registration.player, .season = registration.season, .team = registration.team}, {});
    if (!others)
        return failed(others);
    for (const auto &other : *others) {
        if (RegistrationId{other.id} != self.value_or(RegistrationId{}) && overlap(other.value, registration))
            return fail(ErrorCode::Conflict,
                        u"The player has a registration with this team for some of these days already (id %1)."_s.arg(other.id),
                        {{.code = u"overlaps"_s, .detail = u"Registrations with one team do not overlap."_s, .column = u"/from"_s}});
    }
    return {};
}

SquadService::Registration SquadService::answer(Write &write, RegistrationId id, bool created)
{
    auto registration = writableRegistration(id, write.caller);
    if (!registration)
        return failed(registration);
    return write.written(RowKind::Registration, toNumber(id), *std::move(registration), created);
}

Result<Answer<QList<Stored<RegistrationEntry>>>> SquadService::registrations(const RegistrationFilter &filter, const Caller &caller) const
{
    const auto revision = m_rosters.shownRevision();
    if (!revision)
        return failed(revision);
    auto rows = m_squads.registrations(filter, policy::scopeOf(caller));
    if (!rows)
        return failed(rows);
    return Answer<QList<Stored<RegistrationEntry>>>{.data = *std::move(rows), .meta = {.dataRevision = *revision, .definitions = {}}};
}

Result<RegistrationId> SquadService::enrol(Write &write, const RegistrationEntry &registration, const QString &uuid)
{
    return m_rosters.addRegistration(write.transaction, rowOf(tidied(registration)), uuid);
}

SquadService::Registration SquadService::createRegistration(Write &write, const RegistrationEntry &wanted, const QString &uuid)
{
    if (const auto player = writablePlayer(wanted.player, write.caller); !player)
        return failed(player);
    EntryChecker checker;
    if (const auto own = checkRegistration(checker, {}, wanted, write.caller); !own)
        return failed(own);
    if (const auto good = checker.verdict(u"The registration"_s); !good)
        return failed(good);
    const RegistrationEntry registration = tidied(wanted);
    if (const auto free = doesNotOverlap(registration, {}); !free)
        return failed(free);
    const auto id = enrol(write, registration, uuid);
    if (!id)
        return failed(id);
    if (const auto done = finish(write, u"registration.create"_s, RowKind::Registration, toNumber(*id), registration.player, {}); !done)
        return failed(done);
    return answer(write, *id, true);
}

SquadService::Registration SquadService::putRegistration(Write &write, const QString &uuid, const Change<RegistrationEntry> &wanted)
{
    const auto fingerprint = QCryptographicHash::hash(encode(wanted.value), QCryptographicHash::Sha256);
    return putUnder<Stored<RegistrationEntry>>(
        write, RowKind::Registration, uuid, fingerprint, [&] { return createRegistration(write, wanted.value, uuid); },
        [&](qint64 id) {
            return changeRegistration(write, RegistrationId{id}, [&wanted](Change<RegistrationEntry> &stored) -> Result<void> {
                stored = wanted;
                return {};
            });
        },
        [&](qint64 id) { return answer(write, RegistrationId{id}, false); });
}

SquadService::Registration SquadService::changeRegistration(Write &write, RegistrationId id, const Edit<Change<RegistrationEntry>> &edit)
{
    const auto stored = writableRegistration(id, write.caller);
    if (!stored)
        return failed(stored);
    if (const auto allowed = write.mayChange(RowKind::Registration, toNumber(id)); !allowed)
        return failed(allowed);
    const RegistrationEntry &before = stored->value;
    Change<RegistrationEntry> wanted{.value = before, .reason = {}};
    if (const auto edited = edit(wanted); !edited)
        return failed(edited);
    EntryChecker checker;
    const QString stays = u"A registration keeps its player, team and season; make another one for a transfer."_s;
    if (wanted.value.player != before.player)
        checker.refuse(u"/player"_s, u"cannot_change"_s, stays);
    if (wanted.value.team != before.team)
        checker.refuse(u"/team"_s, u"cannot_change"_s, stays);
    if (wanted.value.season != before.season)
        checker.refuse(u"/season"_s, u"cannot_change"_s, stays);
    wanted.value.player = before.player;
    wanted.value.team = before.team;
    wanted.value.season = before.season;
    if (const auto own = checkRegistration(checker, {}, wanted.value, write.caller, before.position); !own)
        return failed(own);
    if (const auto good = checker.verdict(u"The registration"_s); !good)
        return failed(good);
    const RegistrationEntry registration = tidied(wanted.value);
    if (registration == before)
        return answer(write, id, false);
    if (const auto free = doesNotOverlap(registration, id); !free)
        return failed(free);
    if (const auto reasoned = hasReason(wanted.reason); !reasoned)
        return failed(reasoned);
    const auto changed = m_rosters.changeRegistration(write.transaction, {.id = id, .value = rowOf(registration)}, wanted.reason.trimmed(),
                                                      write.caller.user);
    if (!changed)
        return failed(changed);
    if (const auto done =
            finish(write, u"registration.change"_s, RowKind::Registration, toNumber(id), before.player, wanted.reason.trimmed());
        !done)
        return failed(done);
    return answer(write, id, false);
}

Result<void> SquadService::removeRegistration(Write &write, RegistrationId id, const QString &reason)
{
    const auto stored = writableRegistration(id, write.caller);
    if (!stored)
        return failed(stored);
    if (const auto allowed = write.mayChange(RowKind::Registration, toNumber(id)); !allowed)
        return allowed;
    const RegistrationEntry &before = stored->value;
    const auto lines = linesOf({.match = {}, .player = before.player, .team = before.team, .season = before.season});
    if (!lines)
        return failed(lines);
    if (*lines > 0)
        return nothingDepends({{.what = u"stat lines"_s, .count = *lines}});
    if (const auto reasoned = hasReason(reason); !reasoned)
        return reasoned;
    // Before it goes: its season is found by it.
    if (const auto done = finish(write, u"registration.delete"_s, RowKind::Registration, toNumber(id), before.player, reason.trimmed());
        !done)
        return done;
    if (const auto gone = m_squads.removeRegistration(write.transaction, id, reason.trimmed(), write.caller.user); !gone)
        return gone;
    return buryRow(write.transaction, RowKind::Registration, toNumber(id), stored->uuid);
}

} // namespace touchline
