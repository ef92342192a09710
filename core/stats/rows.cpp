// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/rows.h"
#include "core/stats/linetraits.h"
#include <algorithm>

namespace touchline {

namespace {

bool asksForLines(const Period &period)
{
    return period.role || !period.position.isEmpty();
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

} // namespace

bool isIn(const Period &period, const FrameMatch &match, TeamId team)
{
    return (!period.days || period.days->contains(match.day)) && (!period.month || period.month->contains(match.day))
        && (!period.location || *period.location == locationIn(match, team))
        && (!period.opponent || *period.opponent == opponentIn(match, team))
        && (!period.outcome || period.outcome == outcomeIn(match, team));
}

std::vector<int> rowsIn(const SeasonFrame &frame, const SportPack &pack, int player, const Period &period)
{
    const auto traits = asksForLines(period) ? std::optional<LineTraits>(std::in_place, frame, pack) : std::nullopt;
    const auto lineIn = [&](int row) {
        return !traits
            || ((!period.role || period.role == traits->roleOf(row))
                && (period.position.isEmpty() || period.position == traits->positionGroupOf(row)));
    };
    std::vector<int> rows;
    const auto [first, last] = frame.rowsOf(player);
    for (int row = first; row < last; ++row) {
        if (isIn(period, frame.matchOf(row), frame.teamOf(row)) && (!period.last || frame.played(row)) && lineIn(row))
            rows.push_back(row);
    }
    if (period.last && rows.size() > size_t(std::max(0, *period.last)))
        rows.erase(rows.begin(), rows.end() - std::max(0, *period.last));
    return rows;
}

std::vector<PossibleMatch> possibleMatches(const SeasonFrame &frame, int player, const Period &period, const std::vector<int> &rows,
                                           const std::optional<TeamId> &team)
{
    std::vector<PossibleMatch> possible;
    if (asksForLines(period)) {
        for (const int row : rows)
            possible.push_back({.match = frame.matchIndexOf(row), .team = frame.teamOf(row)});
        return possible;
    }
    auto asked = registrationsOf(frame, player);
    if (team)
        asked.removeIf([&team](const FrameRegistration &registration) { return registration.team != *team; });
    const QList<FrameRegistration> &registrations = asked; // to be read only: no match asks whether it has to be copied
    const int firstMatch = period.last && !rows.empty() ? frame.matchIndexOf(rows.front()) : 0;
    for (int index = firstMatch; index < int(frame.matches().size()); ++index) {
        const FrameMatch &match = frame.matches().at(index);
        const auto played = std::ranges::find_if(registrations, [&](const FrameRegistration &registration) {
            return (registration.team == match.home || registration.team == match.away)
                && (!registration.from.isValid() || registration.from <= match.day)
                && (!registration.to.isValid() || match.day <= registration.to) && isIn(period, match, registration.team);
        });
        if (played != registrations.end())
            possible.push_back({.match = index, .team = played->team});
    }
    return possible;
}

Sample sampleOf(const SeasonFrame &frame, const std::vector<int> &rows)
{
    Sample sample;
    for (const int row : rows) {
        sample.matches += frame.played(row) ? 1 : 0;
        sample.starts += frame.started(row) ? 1 : 0;
        sample.time += std::max<qint64>(0, frame.timeOf(row));
        sample.timeKnown = sample.timeKnown && (frame.timeOf(row) >= 0 || !frame.played(row));
    }
    return sample;
}

Sample sampleOf(const SeasonFrame &frame, int player, const Period &period, const std::vector<int> &rows, const std::optional<TeamId> &team)
{
    Sample sample = sampleOf(frame, rows);
    for (const PossibleMatch &possible : possibleMatches(frame, player, period, rows, team))
        sample.possibleTime += frame.matches().at(possible.match).length;
    return sample;
}

} // namespace touchline
