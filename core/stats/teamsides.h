// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/interval.h"
#include "core/stats/quantity.h"
#include "core/stats/seasonframe.h"
#include <utility>
#include <vector>

/** The matches of a team and of its opponents, and what either side recorded in them. */
namespace touchline {

/** One side of the team's matches: its own, or the opponents'. */
struct TeamSide
{
    const SeasonFrame &frame;
    std::vector<std::pair<int, Location>> matches; // index in the frame, and where this side played
    bool unnamed = false; // somebody of the opponents may not be named
};

/** Matches of the team in the period, as indices in the frame; of `last`, the team's last N. */
std::vector<int> matchesIn(const SeasonFrame &frame, TeamId team, const Period &period);
TeamSide sideOf(const SeasonFrame &frame, TeamId team, const std::vector<int> &matches);
TeamSide opponentsOf(TeamSide side);

/** Counted for each line and summed, rather than worked out from a match's sums. */
bool isLineByLine(const Quantity &quantity);

/** What the matches of a side recorded of a quantity: the sums of its inputs, and each match by itself. */
struct RecordedMatches
{
    std::vector<double> inputs;
    double time = 0;
    double amount = 0; // of what is counted line by line
    std::vector<Terms> each;
    QString reason; // why there is nothing
};

RecordedMatches recordedOf(const TeamSide &side, const Quantity &quantity);
/** Its matches, in the units that people read. */
std::vector<Sampled> sampledOf(const RecordedMatches &recorded, const Quantity &quantity);

} // namespace touchline
