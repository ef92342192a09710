// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sport/sportpack.h"
#include "core/stats/frameparts.h"
#include "core/stats/seasonframe.h"

/** Seasons of any size for measuring: the same bytes in every run, in the shape of a real league. */
namespace touchline::bench {

/** Twenty recorded metrics: sixteen counts and four measures with two decimals. */
const SportPack &twentyMetrics();
/** The football pack as it is shipped. */
const SportPack &football();

struct Parts
{
    QList<FramePlayer> players;
    QList<FrameMatch> matches;
    std::vector<FrameLine> lines; // by player and match
};
/** `players` in teams of 22 who meet in `rounds` rounds; one line per player and round, three of four of them appearances. */
Parts partsOf(const SportPack &pack, int players, int rounds);
std::shared_ptr<const SeasonFrame> frameOf(const SportPack &pack, int players, int rounds);

} // namespace touchline::bench
