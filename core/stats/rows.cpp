// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/rows.h"
#include <algorithm>

namespace touchline {

namespace {

/** The part of a period that can be asked of a match as one team sees it. */
bool matchIn(const FrameMatch &match, TeamId team, const Period &period)
{
    const bool home = match.home == team;
    if (period.days && !period.days->contains(match.day))
        return false;
    if (period.location && (*period.location == Location::Home) != home)
        return false;
    if (period.opponent && *period.opponent != (home ? match.away : match.home))
        return false;
    if (period.outcome) {
        if (!match.homeScore || !match.awayScore)
            return false;
        const int lead = (*match.homeScore - *match.awayScore) * (home ? 1 : -1);
        return *period.outcome == (lead > 0 ? Outcome::Win : lead < 0 ? Outcome::Loss : Outcome::Draw);
    }
    return true;
}

QList<FrameRegistration> registrationsOf(const SeasonFrame &frame, int player)
{
    QList<FrameRegistration> registrations = frame.players().at(player).registrations;
    if (!registrations.isEmpty())
        return registrations;
    const auto [first, last] = frame.rowsOf(player);
    for (int row = first; row < last; ++row) {
        const TeamId team = frame.teamOf(row);
        if (std::ranges::find(registrations, team, &FrameRegistration::team) == registrations.end())
            registrations.append({.team = team});
    }
    return registrations;
}

qint64 possibleTime(const SeasonFrame &frame, int player, const Period &period, const std::vector<int> &rows,
                    const std::optional<TeamId> &team)
{
    auto registrations = registrationsOf(frame, player);
    if (team)
        registrations.removeIf([&team](const FrameRegistration &registration) { return registration.team != *team; });
    const int firstMatch = period.last && !rows.empty() ? frame.matchIndexOf(rows.front()) : 0;
    qint64 time = 0;
    for (int index = firstMatch; index < int(frame.matches().size()); ++index) {
        const FrameMatch &match = frame.matches().at(index);
        const bool counts = std::ranges::any_of(registrations, [&](const FrameRegistration &registration) {
            return (registration.team == match.home || registration.team == match.away)
                && (!registration.from.isValid() || registration.from <= match.day)
                && (!registration.to.isValid() || match.day <= registration.to) && matchIn(match, registration.team, period);
        });
        time += counts ? match.length : 0;
    }
    return time;
}

} // namespace

std::vector<int> rowsIn(const SeasonFrame &frame, int player, const Period &period)
{
    std::vector<int> rows;
    const auto [first, last] = frame.rowsOf(player);
    for (int row = first; row < last; ++row) {
        if (matchIn(frame.matchOf(row), frame.teamOf(row), period) && (!period.last || frame.played(row)))
            rows.push_back(row);
    }
    if (period.last && rows.size() > size_t(std::max(0, *period.last)))
        rows.erase(rows.begin(), rows.end() - std::max(0, *period.last));
    return rows;
}

Sample sampleOf(const SeasonFrame &frame, int player, const Period &period, const std::vector<int> &rows, const std::optional<TeamId> &team)
{
    Sample sample;
    for (const int row : rows) {
        sample.matches += frame.played(row) ? 1 : 0;
        sample.starts += frame.started(row) ? 1 : 0;
        sample.time += std::max<qint64>(0, frame.timeOf(row));
        sample.timeKnown = sample.timeKnown && (frame.timeOf(row) >= 0 || !frame.played(row));
    }
    sample.possibleTime = possibleTime(frame, player, period, rows, team);
    return sample;
}

} // namespace touchline
