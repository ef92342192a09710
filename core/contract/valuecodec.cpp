// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/valuefields.h"
// Fields of members come before those of what holds them.
#include "core/contract/codecs.h"
#include "core/contract/statisticsfields.h"
#include "core/contract/tablewriter.h"

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
TOUCHLINE_CODEC(Changes)

TOUCHLINE_TABLE(QList<SportInfo>)
TOUCHLINE_TABLE(QList<SeasonInfo>)
TOUCHLINE_TABLE(QList<TeamInfo>)
TOUCHLINE_TABLE(QList<PlayerInfo>)
TOUCHLINE_TABLE(QList<MatchInfo>)

} // namespace touchline
