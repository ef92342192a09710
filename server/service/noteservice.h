// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/data/noterepository.h"
#include "server/service/rosterservice.h"
#include "server/service/write.h"

namespace touchline {

/**
 * What coaches write down about players. A note belongs to a team: its coaches and admins read and change it, nobody else learns that
 * there is one. It is no part of any statistic; the audit trail knows that one was written, never what.
 */
class NoteService
{
public:
    static constexpr int mostPerPlayer = 500; // of all teams together

    NoteService(NoteRepository &notes, const RosterService &rosters) : m_notes(notes), m_rosters(rosters) {}

    /** Newest first, of the caller's teams. NotFound: a player whom the caller may not see. */
    Result<Answer<QList<NoteInfo>>> notes(PlayerId player, const Caller &caller) const;
    Result<Written<NoteInfo>> note(const QString &uuid, const Caller &caller) const;
    /**
     * Makes the note, or its next version where the writer names the present one (Unconditional, Stale); the same again changes nothing.
     * Invalid: no text, too long a one, or a player who never belonged to the team. Conflict: it is another player's or team's.
     */
    Result<Written<NoteInfo>> put(Write &write, const QString &uuid, const NoteEntry &wanted);
    Result<void> remove(Write &write, const QString &uuid);

private:
    Result<NoteInfo> find(const QString &uuid, const Caller &caller) const;
    Result<void> isPossible(const NoteEntry &wanted, const Caller &caller) const;
    Result<Written<NoteInfo>> create(Write &write, const QString &uuid, const NoteEntry &wanted);
    Result<Written<NoteInfo>> change(Write &write, NoteInfo note, const QString &text);
    NoteRepository &m_notes;
    const RosterService &m_rosters;
};

} // namespace touchline
