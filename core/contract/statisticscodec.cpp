// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/codecs.h"
#include "core/contract/statisticsfields.h"
#include "core/contract/tablewriter.h"
#include "core/contract/valuefields.h"

namespace touchline {

TOUCHLINE_CODEC(Summary)
TOUCHLINE_CODEC(MatchLog)
TOUCHLINE_CODEC(Trend)
TOUCHLINE_CODEC(SquadTable)

TOUCHLINE_TABLE(Summary)
TOUCHLINE_TABLE(MatchLog)
TOUCHLINE_TABLE(Trend)

} // namespace touchline
