// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/valuefields.h"
// Fields of members come before those of what holds them.
#include "core/contract/codecs.h"
#include "core/contract/statisticsfields.h"

namespace touchline {

TOUCHLINE_CODEC(LoginRequest)
TOUCHLINE_CODEC(LoginReply)
TOUCHLINE_CODEC(Me)
TOUCHLINE_CODEC(SportInfo)
TOUCHLINE_CODEC(QList<SportInfo>)
TOUCHLINE_CODEC(SeasonInfo)
TOUCHLINE_CODEC(QList<SeasonInfo>)
TOUCHLINE_CODEC(TeamInfo)
TOUCHLINE_CODEC(QList<TeamInfo>)
TOUCHLINE_CODEC(PlayerInfo)
TOUCHLINE_CODEC(QList<PlayerInfo>)
TOUCHLINE_CODEC(MatchInfo)
TOUCHLINE_CODEC(QList<MatchInfo>)
TOUCHLINE_CODEC(NewSeason)

} // namespace touchline
