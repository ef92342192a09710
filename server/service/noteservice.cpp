// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/noteservice.h"
#include "server/data/uuid.h"
#include "server/security/policy.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

RowVersion stateOf(const NoteInfo &note)
{
    return {.thing = "note " + note.uuid.toLatin1(), .state = QByteArray::number(note.version)};
}

QJsonObject auditDetail(const NoteInfo &note)
{
    return {{u"uuid"_s, note.uuid}, {u"player"_s, toNumber(note.entry.player)}, {u"team"_s, toNumber(note.entry.team)}};
}

} // namespace

Result<Answer<QList<NoteInfo>>> NoteService::notes(PlayerId player, const Caller &caller) const
{
    const auto seen = m_rosters.player(player, caller);
    if (!seen)
        return failed(seen);
    auto notes = m_notes.ofPlayer(player, policy::scopeOf(caller));
    if (!notes)
        return failed(notes);
    return Answer<QList<NoteInfo>>{.data = *std::move(notes), .meta = seen->meta};
}

Result<NoteInfo> NoteService::find(const QString &uuid, const Caller &caller) const
{
    auto found = m_notes.find(uuid);
    if (!found)
        return failed(found);
    if (!*found || !policy::seesTeam(caller, (*found)->entry.team))
        return policy::nothingThere();
    return **std::move(found);
}

Result<Written<NoteInfo>> NoteService::note(const QString &uuid, const Caller &caller) const
{
    auto note = find(uuid, caller);
    if (!note)
        return failed(note);
    const auto version = stateOf(*note);
    return Written<NoteInfo>{.data = *std::move(note), .meta = {}, .version = version};
}

Result<void> NoteService::isPossible(const NoteEntry &wanted, const Caller &caller) const
{
    if (!policy::seesTeam(caller, wanted.team))
        return policy::nothingThere();
    const auto player = m_rosters.player(wanted.player, caller);
    if (!player)
        return failed(player);
    if (std::ranges::find(player->data.registrations, wanted.team, &RegistrationInfo::team) == player->data.registrations.cend())
        return invalidAt(u"not_of_team"_s, u"This player was never registered for this team."_s, u"/team"_s);
    if (wanted.text.trimmed().isEmpty())
        return invalidAt(u"empty"_s, u"A note has a text."_s, u"/text"_s);
    if (wanted.text.size() > longestNote)
        return invalidAt(u"too_long"_s, u"A note has at most %1 characters."_s.arg(longestNote), u"/text"_s);
    return {};
}

Result<Written<NoteInfo>> NoteService::put(Write &write, const QString &uuid, const NoteEntry &wanted)
{
    if (!isVersion7(uuid))
        return invalidAt(u"bad_uuid"_s, u"The uuid in the address is not of version 7 (RFC 9562)."_s, {});
    if (const auto possible = isPossible(wanted, write.caller); !possible)
        return failed(possible);
    const auto found = m_notes.find(uuid);
    if (!found)
        return failed(found);
    if (!*found)
        return create(write, uuid, wanted);
    if (!policy::seesTeam(write.caller, (*found)->entry.team))
        return policy::nothingThere();
    if ((*found)->entry.player != wanted.player || (*found)->entry.team != wanted.team)
        return fail(ErrorCode::Conflict, u"A note stays with its player and team; make a new one for another."_s);
    return change(write, **found, wanted.text);
}

Result<Written<NoteInfo>> NoteService::create(Write &write, const QString &uuid, const NoteEntry &wanted)
{
    if (const auto allowed = write.precondition.allowsCreation(); !allowed)
        return failed(allowed);
    const auto count = m_notes.count(wanted.player);
    if (!count)
        return failed(count);
    if (*count >= mostPerPlayer)
        return invalidAt(u"too_many"_s, u"There are %1 notes on this player already; delete one first."_s.arg(mostPerPlayer), {});
    NoteInfo note{.uuid = uuid, .entry = wanted, .author = write.caller.name, .changedAt = QDateTime::currentDateTimeUtc(), .version = 1};
    const auto id = m_notes.add(write.transaction, note, write.caller.user);
    if (!id)
        return failed(id);
    if (const auto told = write.audit(u"note.create"_s, "note"_L1, *id, auditDetail(note)); !told)
        return failed(told);
    const auto version = stateOf(note);
    return Written<NoteInfo>{.data = std::move(note), .meta = write.meta(), .version = version, .created = true};
}

Result<Written<NoteInfo>> NoteService::change(Write &write, NoteInfo note, const QString &text)
{
    const bool same = note.entry.text == text;
    if (write.precondition.namesState() || !same) { // the same once more overwrites nothing
        if (const auto allowed = write.precondition.allowsChangeOf(stateOf(note)); !allowed)
            return failed(allowed);
    }
    if (!same) {
        note.entry.text = text;
        note.author = write.caller.name;
        note.changedAt = QDateTime::currentDateTimeUtc();
        ++note.version;
        if (const auto changed = m_notes.change(write.transaction, note, write.caller.user); !changed)
            return failed(changed);
        if (const auto told = write.audit(u"note.replace"_s, "note"_L1, 0, auditDetail(note)); !told)
            return failed(told);
    }
    const auto version = stateOf(note);
    return Written<NoteInfo>{.data = std::move(note), .meta = write.meta(), .version = version};
}

Result<void> NoteService::remove(Write &write, const QString &uuid)
{
    const auto note = find(uuid, write.caller);
    if (!note)
        return failed(note);
    if (const auto allowed = write.precondition.allowsChangeOf(stateOf(*note)); !allowed)
        return allowed;
    if (const auto removed = m_notes.remove(write.transaction, uuid); !removed)
        return removed;
    return write.audit(u"note.delete"_s, "note"_L1, 0, auditDetail(*note));
}

} // namespace touchline
