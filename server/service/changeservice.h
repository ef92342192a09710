// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/security/caller.h"
#include "server/service/rosterservice.h"

namespace touchline {

/** What has changed since a revision, as far as it concerns who asks: whoever keeps answers learns which of them may be outdated. */
class ChangeService
{
public:
    ChangeService(const Database &database, const RosterService &rosters) : m_database(database), m_rosters(rosters) {}

    /** Nothing is ever left out; something may be told twice. Stale for a revision that the data have not reached: they were restored. */
    Result<Answer<Changes>> since(Revision since, const Caller &caller) const;

private:
    Result<QList<SeasonId>> seasonsSince(Revision since, const Caller &caller) const;
    const Database &m_database;
    const RosterService &m_rosters;
};

} // namespace touchline
