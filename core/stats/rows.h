// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/seasonframe.h"
#include "core/stats/summary.h"
#include <vector>

/** Which lines a question about one player is about. */
namespace touchline {

/** The player's rows in the period, by kick-off; for `last`, the last N appearances among them. */
std::vector<int> rowsIn(const SeasonFrame &frame, int player, const Period &period);

/** Appearances, starts, time and possible time of these rows; given a team, the time that was possible with it. */
Sample sampleOf(const SeasonFrame &frame, int player, const Period &period, const std::vector<int> &rows,
                const std::optional<TeamId> &team = {});

} // namespace touchline
