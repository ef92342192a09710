// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/summary.h"

namespace touchline {

struct TrendPoint
{
    MatchId match{};
    QDate day;
    TeamId opponent{};
    Location location = Location::Home;
    qint64 time = -1;
    Value value; // of this match: count, or ratio
    Value rate; // of this match per N
    Value rolling; // ratio of sums over the last `window` appearances
    Value ewm;
    bool operator==(const TrendPoint &) const = default;
};

struct Trend
{
    QString metric;
    int window = 5;
    int per = 90;
    QList<TrendPoint> points; // appearances only
    Rate season; // the baseline with its interval
    Slope slope;
    std::optional<Explanation> explanation; // of season and slope, where it was asked for
    bool operator==(const Trend &) const = default;
};

/**
 * One metric over a player's appearances in a period. Each point: the match's amount, its rate N x / t (or x / t of a ratio) per N display
 * units, the ratio of sums over the last `window` appearances, and the exponentially weighted rate N sum(w x) / sum(w t), w = exp(-ln 2 /
 * halfLife) per appearance of age. The slope is slopeOf()'s, the baseline a rate over the whole period (docs/statistics.md). NotFound when
 * the frame does not know the player; Invalid for a window beyond 1 to 1000 and an unknown metric.
 */
Result<Trend> trend(const SeasonFrame &frame, const SportPack &pack, PlayerId player, const Period &period, const QString &metric,
                    int window, const SummaryOptions &options);

} // namespace touchline
