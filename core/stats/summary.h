// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/domain/period.h"
#include "core/sport/sportpack.h"
#include "core/stats/explanation.h"
#include "core/stats/naming.h"
#include "core/stats/seasonframe.h"
#include <functional>
#include <optional>

namespace touchline {

struct Interval
{
    double low = 0;
    double high = 0;
    bool operator==(const Interval &) const = default;
};

/** A number that may be missing, and then says why ("time_unknown", "cohort_too_small", "not_qualified", ...). */
struct Value
{
    std::optional<double> number;
    QString reason;
    static Value of(double number) { return {.number = number}; }
    static Value none(QString reason) { return {.reason = std::move(reason)}; }
    bool operator==(const Value &) const = default;
};

/** What a player's own record is shrunk towards: the cohort's mean, with the weight of so much time (or so many attempts). */
struct Prior
{
    double mean = 0; // per N, or the ratio
    double weight = 0; // display units of time, or attempts
    bool operator==(const Prior &) const = default;
};

struct Rate
{
    int per = 0; // N, in display units; 0 for ratios
    Value value; // per N display units, or the ratio
    std::optional<Interval> ci95;
    Value shrunk;
    std::optional<Prior> prior; // of shrunk
    double dispersion = 1; // phi of counts and proportions; > 1.5 is said in words
    bool operator==(const Rate &) const = default;
};

struct PerMatch
{
    Value mean;
    std::optional<Interval> ci95; // of the mean
    Value median;
    Value min;
    Value max;
    Value sd;
    Value cv; // consistency: sd / mean; "mean_too_small" below a mean of 1
    int n = 0;
    bool operator==(const PerMatch &) const = default;
};

struct Form
{
    Value last5; // ratio of sums over the last five appearances
    Value ewm; // exponentially weighted, half-life five appearances
    bool operator==(const Form &) const = default;
};

/** Trend of the per-match rates: weighted least squares over the order of appearances, weights = time; null below n = 8. */
struct Slope
{
    Value value; // change of the rate from one appearance to the next
    Value p; // two-sided
    int n = 0;
    bool operator==(const Slope &) const = default;
};

struct Comparison
{
    Value percentile; // midrank; null below n = 10
    Value z;
    std::optional<int> rank; // 1 is best; ties share the best rank
    int of = 0; // size of the qualified cohort
    QString cohort; // its kind: Cohort::kind
    bool qualified = false;
    bool operator==(const Comparison &) const = default;
};

struct MetricSummary
{
    QString id;
    bool ratio = false; // numerator / denominator instead of total / time
    Value total;
    Value numerator;
    Value denominator;
    Rate rate;
    PerMatch match;
    Form form;
    Slope trend;
    Comparison comparison;
    std::optional<Interval> axis; // radar axis: p5..p95 of the cohort, else the pack's reference
    bool axisIsReference = false;
    std::optional<Explanation> explanation; // where it was asked for
    bool operator==(const MetricSummary &) const = default;
};

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
    int halfLife = 5; // of the exponentially weighted form, in appearances
    /** The season before of the same competition; null where there is none. Asked only when this season's cohorts are too small. */
    std::function<std::shared_ptr<const SeasonFrame>()> previousSeason = {};
};

/**
 * The summary of a player in a period, by the definitions of docs/statistics.md. NotFound when the frame does not know the player.
 * Pure; the cohort leaves only as aggregates.
 */
Result<Summary> summarise(const SeasonFrame &frame, const SportPack &pack, PlayerId player, const Period &period,
                          const SummaryOptions &options);

/** One appearance of a match log or trend. */
struct MatchEntry
{
    MatchId match{};
    QDate day;
    qint64 kickOff = 0;
    int round = 0;
    TeamId team{};
    TeamId opponent{};
    Location location = Location::Home;
    std::optional<int> scoreFor;
    std::optional<int> scoreAgainst;
    std::optional<Outcome> outcome;
    bool started = false;
    bool played = false;
    qint64 time = -1;
    QString position;
    QList<Value> values; // parallel to MatchLog::columns
    bool operator==(const MatchEntry &) const = default;
};

struct MatchLog
{
    QStringList columns; // metric or derived ids
    QList<MatchEntry> entries; // by kick-off, lines without appearance included
    bool operator==(const MatchLog &) const = default;
};

Result<MatchLog> matchLog(const SeasonFrame &frame, const SportPack &pack, PlayerId player, const Period &period,
                          const QStringList &columns);

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
    bool operator==(const Trend &) const = default;
};

Result<Trend> trend(const SeasonFrame &frame, const SportPack &pack, PlayerId player, const Period &period, const QString &metric,
                    int window, const SummaryOptions &options);

} // namespace touchline
