// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/waitingmatches.h"
#include "core/contract/codec.h"
#include "core/contract/paths.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

std::optional<MatchId> matchOf(const QueuedChange &change)
{
    const QString path = change.target.section(u'?', 0, 0);
    if (change.verb == "POST" || !path.startsWith(paths::matches + u'/'))
        return {};
    bool isId = false;
    const qint64 id = path.sliced(paths::matches.size() + 1).toLongLong(&isId); // not of "7/stat-lines"
    return isId ? std::optional(MatchId{id}) : std::nullopt;
}

std::optional<MatchId> linesOf(const QueuedChange &change)
{
    const QString rest = change.target.startsWith(paths::matches + u'/') ? change.target.sliced(paths::matches.size() + 1) : QString();
    bool isId = false;
    const qint64 id = rest.section(u'/', 0, 0).toLongLong(&isId);
    return isId && change.verb == "PUT" && rest.section(u'/', 1) == "stat-lines"_L1 ? std::optional(MatchId{id}) : std::nullopt;
}

FixtureEntry fixtureOf(const MatchInfo &match)
{
    return {.season = match.season,
            .round = match.round,
            .status = match.status,
            .kickOff = match.kickOff,
            .length = match.length,
            .venue = match.venue,
            .home = match.home,
            .away = match.away,
            .homeScore = match.homeScore,
            .awayScore = match.awayScore};
}

QList<MatchInfo> withWaiting(QList<MatchInfo> matches, const QList<QueuedChange> &changes, const QTimeZone &zone)
{
    for (const auto &change : changes) {
        const auto id = change.state == QueuedChange::State::Waiting ? matchOf(change) : std::nullopt;
        const auto match = id ? std::ranges::find(matches, *id, &MatchInfo::id) : matches.end();
        if (match == matches.end())
            continue;
        if (change.verb == "DELETE") {
            matches.erase(match);
            continue;
        }
        Change<FixtureEntry> patched{.value = fixtureOf(*match), .reason = {}};
        if (change.verb != "PATCH" || !decodeOnto(patched, change.json))
            continue;
        const auto &now = patched.value;
        match->round = now.round;
        match->status = now.status;
        if (match->kickOff != now.kickOff)
            match->day = now.kickOff.toTimeZone(zone).date();
        match->kickOff = now.kickOff;
        match->venue = now.venue;
        match->homeScore = now.homeScore;
        match->awayScore = now.awayScore;
    }
    return matches;
}

} // namespace touchline
