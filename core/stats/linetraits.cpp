// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/linetraits.h"
#include "core/stats/framememo.h"

namespace touchline {

namespace {

size_t sideIndex(const SeasonFrame &frame, int row)
{
    return size_t(frame.matchIndexOf(row)) * 2 + (frame.locationOf(row) == Location::Home ? 0 : 1);
}

} // namespace

Location locationIn(const FrameMatch &match, TeamId team)
{
    return match.home == team ? Location::Home : Location::Away;
}

TeamId opponentIn(const FrameMatch &match, TeamId team)
{
    return match.home == team ? match.away : match.home;
}

std::optional<Outcome> outcomeIn(const FrameMatch &match, TeamId team)
{
    if (!match.homeScore || !match.awayScore)
        return std::nullopt;
    const int lead = (*match.homeScore - *match.awayScore) * (match.home == team ? 1 : -1);
    return lead > 0 ? Outcome::Win : lead < 0 ? Outcome::Loss : Outcome::Draw;
}

LineTraits::LineTraits(const SeasonFrame &frame, const SportPack &pack) : m_frame(frame), m_positions(frame, pack)
{
    m_startersKnown = frame.memo().get<std::vector<char>>("starters_known", [&frame] {
        std::vector<char> known(size_t(frame.matches().size()) * 2, 0);
        for (int row = 0; row < int(frame.rowCount()); ++row)
            known[sideIndex(frame, row)] |= frame.started(row) ? 1 : 0;
        return known;
    });
}

std::optional<LineupRole> LineTraits::roleOf(int row) const
{
    if (!(*m_startersKnown)[sideIndex(m_frame, row)])
        return std::nullopt;
    return m_frame.started(row) ? LineupRole::Starter : LineupRole::Substitute;
}

} // namespace touchline
