// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/matchlog.h"
#include "core/stats/splits.h"
#include "core/stats/summary.h"
#include "core/stats/trend.h"
#include <optional>

namespace touchline {

/** A player's summary with what else was asked for about the same lines: one answer instead of several. */
struct PlayerStatistics
{
    Summary summary;
    std::optional<Splits> splits;
    std::optional<Trend> trend;
    std::optional<MatchLog> matchLog;
    bool operator==(const PlayerStatistics &) const = default;
};

} // namespace touchline
