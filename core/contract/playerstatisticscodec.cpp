// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/playerstatistics.h"
#include "core/contract/splitfields.h"
#include "core/contract/statisticsfields.h"
// Fields of members come before those of what holds them.
#include "core/contract/codecs.h"

namespace touchline {

template<> struct Fields<PlayerStatistics>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &player)
    {
        Fields<Summary>::io(object, player.summary);
        object.whereSet("splits"_L1, player.splits);
        object.whereSet("trend"_L1, player.trend);
        object.whereSet("match_log"_L1, player.matchLog);
    }
};

TOUCHLINE_CODEC(PlayerStatistics)

} // namespace touchline
