// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/notes.h"
#include "core/contract/paths.h"
#include "server/http/routes/replies.h"
#include "server/http/routes/routes.h"
#include "server/http/routes/writing.h"
#include "server/service/noteservice.h"

using namespace Qt::StringLiterals;

namespace touchline::routes {

namespace {

QList<Link> noteLinks(const ApiRequest &request, const NoteEntry &entry)
{
    return {selfLink(request, u"Note"_s), linkTo(u"player"_s, paths::player, toNumber(entry.player), u"Player"_s)};
}

Result<Reply> noteReply(const ApiRequest &request, const NoteService &notes)
{
    const auto note = notes.note(madeUuid(request), request.caller);
    if (!note)
        return failed(note);
    Reply reply{.body = encodeAnswer(note->data, note->meta, noteLinks(request, note->data.entry))};
    reply.tag = note->version.tag();
    return reply;
}

Result<Reply> putNote(NoteService &notes, const ApiRequest &request, Write &write)
{
    const auto wanted = decode<NoteEntry>(request.body);
    if (!wanted)
        return failed(wanted);
    return writtenReply(notes.put(write, madeUuid(request), *wanted), noteLinks(request, *wanted));
}

} // namespace

void addNotes(RouteTable &table, NoteService &notes, Writes &writes)
{
    table.add({.method = Method::Get,
               .path = paths::playerNotes,
               .summary = "What the caller's teams have written down about a player, newest first"_L1,
               .access = Access::Editor,
               .gives = given<QList<NoteInfo>>,
               .table = "notes"_L1,
               .pages = true,
               .handler = [&notes](const ApiRequest &request) {
                   // A note is no part of the data that revisions are about: the same revision may have another list.
                   return taggedByContent(
                       paged(request, notes.notes(idFrom<PlayerId>(request), request.caller), {selfLink(request, u"Notes"_s)}));
               }});
    table.add({.method = Method::Get,
               .path = paths::note,
               .summary = "A note"_L1,
               .access = Access::Editor,
               .gives = given<NoteInfo>,
               .handler = [&notes](const ApiRequest &request) { return noteReply(request, notes); }});
    table.add({.method = Method::Put,
               .path = paths::note,
               .summary = "Make a note under a uuid of one's own, or change its text"_L1,
               .access = Access::Editor,
               .bodyCap = longestEntry,
               .conditions = Conditions::State,
               .takes = taken<NoteEntry>,
               .gives = given<NoteInfo>,
               .statuses = {200, 201},
               .handler = writes.changing([&notes](const ApiRequest &request, Write &write) { return putNote(notes, request, write); })});
    table.add({.method = Method::Delete,
               .path = paths::note,
               .summary = "Delete a note, for good"_L1,
               .access = Access::Editor,
               .conditions = Conditions::State,
               .handler = writes.changing([&notes](const ApiRequest &request, Write &write) -> Result<Reply> {
                   if (const auto removed = notes.remove(write, madeUuid(request)); !removed)
                       return failed(removed);
                   return Reply{.status = 204};
               })});
}

} // namespace touchline::routes
