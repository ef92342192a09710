// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/positiongroups.h"

/** In what lines differ besides their numbers: by these, periods are narrowed and split. */
namespace touchline {

// A match as one of its teams sees it.
Location locationIn(const FrameMatch &match, TeamId team);
TeamId opponentIn(const FrameMatch &match, TeamId team);
std::optional<Outcome> outcomeIn(const FrameMatch &match, TeamId team); // none while the match has no score

/** What the player was in a line of the frame. */
class LineTraits
{
public:
    LineTraits(const SeasonFrame &frame, const SportPack &pack);

    /** None where no line of the team in that match says that it started: then the source does not tell who did. */
    std::optional<LineupRole> roleOf(int row) const;
    /** Number of the group of the line's position; PositionGroups::unknown where it names none that the pack knows. */
    int groupOf(int row) const { return m_positions.ofRow(row); }
    /** Its name, or "unknown". */
    QString positionGroupOf(int row) const { return groupName(groupOf(row)); }
    QString groupName(int group) const { return m_positions.name(group); }

private:
    const SeasonFrame &m_frame;
    PositionGroups m_positions;
    std::shared_ptr<const std::vector<char>> m_startersKnown; // per match and side
};

} // namespace touchline
