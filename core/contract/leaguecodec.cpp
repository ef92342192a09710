// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/distributionfields.h"
#include "core/contract/leaderboardfields.h"
#include "core/contract/scatterfields.h"
// Fields of members come before those of what holds them.
#include "core/contract/codecs.h"
#include "core/contract/tablewriter.h"

namespace touchline {

TOUCHLINE_CODEC(Leaderboard)
TOUCHLINE_CODEC(MetricDistribution)
TOUCHLINE_CODEC(Scatter)
TOUCHLINE_CODEC(CorrelationMatrix)

TOUCHLINE_TABLE(Leaderboard)
TOUCHLINE_TABLE(MetricDistribution)
TOUCHLINE_TABLE(Scatter)
TOUCHLINE_TABLE(CorrelationMatrix)

} // namespace touchline
