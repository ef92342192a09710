// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/notes.h"
#include "core/contract/valuefields.h"

/** The JSON of notes.h: each member named once, for writing and reading. Private to core/contract. */
namespace touchline {

void noteEntry(auto &object, auto &entry)
{
    object.member("player"_L1, entry.player);
    object.member("team"_L1, entry.team);
    object.member("text"_L1, entry.text);
}

template<> struct Fields<NoteEntry>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &entry) { noteEntry(object, entry); }
};

template<> struct Fields<NoteInfo>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &note)
    {
        object.member("uuid"_L1, note.uuid);
        noteEntry(object, note.entry);
        object.member("author"_L1, note.author);
        object.member("changed_at"_L1, note.changedAt);
        object.member("version"_L1, note.version);
    }
};

} // namespace touchline
