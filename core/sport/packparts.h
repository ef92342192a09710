// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include "core/sport/formula.h"
#include <QtCore/QMap>
#include <QtCore/QStringList>
#include <optional>
#include <utility>

/** What a sport pack consists of. */
namespace touchline {

enum class TimeBase { Second, Set, Out, Appearance };
enum class Distribution { Poisson, Weighted, Measure, Flag, Binomial, Ratio };
enum class Better { Higher, Lower, Neither };

/** In formulas: how many of a side are on the pitch, as the competition says, else the pack (TimeRule::playersPerSide). */
inline constexpr QLatin1StringView playersOnPitch{"players_on_pitch"};

/** Names in several languages; the empty key is English. */
using Names = QMap<QString, QString>;

/** How a sport counts time. Stored time is always in base units (seconds, sets, outs). */
struct TimeRule
{
    TimeBase base = TimeBase::Second;
    QString unit; // of display: "minute"
    Names unitNames; // as people read it, where the pack says so: "inning"
    Names unitsNames; // more than one: "innings"
    int scale = 60; // base units in one display unit
    int per = 90; // rates are per this many display units
    int match = 90; // regular length in display units
    int overtime = 0;
    int max = 90; // nobody plays longer than this, in display units
    int playersPerSide = 11;
    qint64 maxTime() const { return qint64(max) * scale; } // base units
    bool operator==(const TimeRule &) const = default;
};

/**
 * How strongly a player's record is drawn towards the cohort's mean (docs/statistics.md, "shrunk"): the weight M in matches for rates, in
 * attempts for proportions.
 */
struct PriorRule
{
    double low = 0; // range of the weight that the cohort's spread gives
    double high = 0;
    std::optional<double> usual; // where the cohort is too small to say
    bool operator==(const PriorRule &) const = default;
};

/** A number that formulas use by name, and where it comes from. */
struct PackConstant
{
    double value = 0;
    QString source;
};

struct Position
{
    QString id; // "GK"
    QString group; // "goalkeepers"
    Names names;
    Names groupNames;
};

/** One recorded number of a stat line: a column of stat_line_<sport>. */
struct Metric
{
    QString id;
    Names names;
    QString shortName;
    QString source; // who defines it
    Distribution distribution = Distribution::Poisson;
    Better better = Better::Higher;
    int decimals = 0; // frames hold round(value * 10^decimals)
    double min = 0;
    double max = 0;
    std::optional<std::pair<double, double>> reference; // radar axis per `per`, where the cohort is small
    QString unit;
    std::optional<PriorRule> prior; // instead of the pack's
    bool shared = false; // counted for everybody on the pitch: a team's sum would count it many times
};

/**
 * A formula over metrics, evaluated on sums (or per match line and then summed). Without a numerator, Distribution::Poisson and Measure
 * say that the value is an amount, which grows with time and has a rate per N; Ratio says that it is a ratio already.
 */
struct DerivedMetric
{
    QString id;
    Names names;
    QString shortName;
    Distribution distribution = Distribution::Ratio;
    Better better = Better::Higher;
    QString source; // who defines it
    bool overMatches = false; // evaluated per line, then summed: double-doubles
    bool isRatio() const { return !numerator.text().isEmpty(); }
    Formula numerator; // of ratio metrics
    Formula denominator;
    Formula formula; // of the others
    bool percent = false;
    int decimals = 1;
    QMap<QString, qint64> minimum; // sample below which the value is not qualified
    std::optional<std::pair<double, double>> reference;
    std::optional<PriorRule> prior; // instead of the pack's
    bool userDefined = false; // not in the pack's file
    bool ofTeam = false; // written by a team for itself: its formula is the choice of people who may not name everybody
    QList<Issue> issues; // of a user's definition: why it has no formula, and so no values
};

/**
 * What a place in a leaderboard takes, pro-rated by nature: a share of the time that the player's team has played, and amounts per match
 * that it has played.
 */
struct Qualifier
{
    double shareOfTime = 0;
    QMap<QString, double> perMatch; // by metric, in the units that people read
    QString source; // whose rule it is; empty: the pack's usual one
    bool operator==(const Qualifier &) const = default;
};

struct Rule
{
    QString id;
    Formula check; // non-zero: holds
    Severity severity = Severity::Error;
    Names messages;
    QStringList metrics; // that the check reads; the first names the column of the finding
};

struct ChartDefaults
{
    QStringList kpis; // metric or derived ids, where the position group has none of its own
    QMap<QString, QStringList> groupKpis; // position group -> ids
    QMap<QString, QStringList> radar; // position group -> ids
    QStringList log; // columns of the match log
    QString trend;
    QStringList kpisOf(const QString &group) const { return groupKpis.value(group, kpis); }
};

/**
 * What a name in a derived metric's formula stands for: a metric or the time ("time"), of the player, of the player's team ("team_x") or
 * of its opponents ("opponent_x"); the latter two summed over the matches in which the player appeared.
 */
struct FormulaInput
{
    enum class Side { Player, Team, Opponent };
    Side side = Side::Player;
    int metric = -1; // position in metrics(); -1: the time in base units
    bool operator==(const FormulaInput &) const = default;
};

} // namespace touchline
