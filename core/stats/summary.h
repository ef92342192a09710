// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/domain/period.h"
#include "core/sport/sportpack.h"
#include "core/stats/metricvalues.h"
#include "core/stats/naming.h"
#include "core/stats/seasonframe.h"
#include <functional>
#include <optional>
#include <stop_token>

namespace touchline {

struct Sample
{
    int matches = 0; // appearances
    int starts = 0;
    qint64 time = 0; // base units
    qint64 possibleTime = 0;
    bool timeKnown = true;
    bool operator==(const Sample &) const = default;
};

/** The players somebody is compared with; named wherever a percentile stands. */
struct Cohort
{
    QString kind; // "position_group", "competition", "previous_season" (all of the competition's season before), "squad"
    QString group; // position group id, for "position_group"
    qint64 minimumTime = 0; // base units; 0 where it differs from team to team
    double minimumShare = 0; // of the team's possible time
    int n = 0; // qualified players, the subject included when qualified
    QString reason; // why there is no comparison: "period_not_comparable", ...
    bool operator==(const Cohort &) const = default;
};

/** Everything that the player page shows about one player in one period. */
struct Summary
{
    PlayerId player{};
    QString name;
    QString positionGroup; // "unknown" where nobody said
    Period period;
    Sample sample;
    int per = 90;
    Cohort cohort;
    QList<MetricSummary> metrics; // the pack's metrics, then its derived metrics
    const MetricSummary *find(const QString &id) const;
    bool operator==(const Summary &) const = default;
};

struct SummaryOptions
{
    TimeRule time; // of the competition: the pack's, with its overrides
    int per = 0; // 0: time.per
    QStringList fields; // ids; empty: all
    bool comparisons = true;
    bool explain = false; // every value says how it came about
    QString cohort; // Cohort::kind; empty: the default of statistics.md with its fallbacks
    std::optional<qint64> minimumTime; // base units, instead of the pack's share of the team's time
    NamedTeams named = {}; // whose players may be named to whoever asks
    static constexpr int usualHalfLife = 5;
    int halfLife = usualHalfLife; // of the exponentially weighted form, in appearances
    /** The season before of the same competition; null where there is none. Asked only when this season's cohorts are too small. */
    std::function<std::shared_ptr<const SeasonFrame>()> previousSeason = {};
    std::stop_token stop = {}; // fires when nobody wants the answer any more: Cancelled, at the next metric or player
    bool givenUp() const { return stop.stop_requested(); }
};

/**
 * The summary of a player in a period, by the definitions of docs/statistics.md. NotFound when the frame does not know the player.
 * Pure; the cohort leaves only as aggregates.
 */
Result<Summary> summarise(const SeasonFrame &frame, const SportPack &pack, PlayerId player, const Period &period,
                          const SummaryOptions &options);

} // namespace touchline
