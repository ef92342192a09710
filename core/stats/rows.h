// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/seasonframe.h"
#include "core/stats/summary.h"
#include <vector>

/** Which lines a question about one player is about. */
namespace touchline {

/** Whether the period is about this match as the team sees it: days, month, location, opponent and result. */
bool isIn(const Period &period, const FrameMatch &match, TeamId team);

/** The player's rows in the period, by kick-off; for `last`, the last N appearances among them. */
std::vector<int> rowsIn(const SeasonFrame &frame, const SportPack &pack, int player, const Period &period);

/** A match in which the player could have played, and for whom. */
struct PossibleMatch
{
    int match = 0; // index in the frame
    TeamId team{};
};
/**
 * The matches of the player's teams in the period while they were registered. Where the period asks what the player was in a line (role,
 * position), only matches with a line can answer: those of the rows.
 */
std::vector<PossibleMatch> possibleMatches(const SeasonFrame &frame, int player, const Period &period, const std::vector<int> &rows,
                                           const std::optional<TeamId> &team = {});
/** Appearances, starts and time of these rows; what was possible is left to the caller. */
Sample sampleOf(const SeasonFrame &frame, const std::vector<int> &rows);

/** Appearances, starts, time and possible time of these rows; given a team, the time that was possible with it. */
Sample sampleOf(const SeasonFrame &frame, int player, const Period &period, const std::vector<int> &rows,
                const std::optional<TeamId> &team = {});

} // namespace touchline
