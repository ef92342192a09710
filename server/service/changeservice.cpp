// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/changeservice.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

Result<Answer<Changes>> ChangeService::since(Revision since, const Caller &caller) const
{
    // The number first: what is committed after it is told now or next time.
    auto query = m_database.select("revision_changes"_L1);
    if (!query)
        return failed(query);
    if (!query->next())
        return fail(ErrorCode::Unavailable, u"The database has lost its revision. Restore the latest backup."_s);
    const auto later = [&](int column) { return query->value(column).toLongLong() > toNumber(since); };
    Changes changes{.since = since,
                    .revision = Revision{query->value(0).toLongLong()},
                    .seasons = {},
                    .rosters = later(1),
                    .definitions = later(2),
                    .permissions = later(3)};
    if (changes.revision < since)
        return fail(ErrorCode::Stale,
                    u"The data are at revision %1, before %2: they were restored from a backup. Read everything anew."_s
                        .arg(toNumber(changes.revision))
                        .arg(toNumber(since)));
    if (changes.revision > since) {
        auto seasons = seasonsSince(since, caller);
        if (!seasons)
            return failed(seasons);
        changes.seasons = *std::move(seasons);
    }
    return Answer<Changes>{.data = changes, .meta = {.dataRevision = changes.revision, .definitions = {}}};
}

Result<QList<SeasonId>> ChangeService::seasonsSince(Revision since, const Caller &caller) const
{
    QList<SeasonId> changed;
    {
        auto query = m_database.select("seasons_changed"_L1, {{u":since"_s, toNumber(since)}});
        if (!query)
            return failed(query);
        while (query->next())
            changed.append(SeasonId{query->value(0).toLongLong()});
    }
    QList<SeasonId> seen;
    for (const SeasonId season : std::as_const(changed)) {
        const auto visible = m_rosters.visibleSeason(season, caller);
        if (visible)
            seen.append(season);
        else if (visible.error().code != ErrorCode::NotFound)
            return failed(visible);
    }
    return seen;
}

} // namespace touchline
