// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/summary.h"

/** How a squad's time on the pitch is shared out. */
namespace touchline {

struct FairnessRow
{
    PlayerId player{};
    QString name;
    int appearances = 0;
    int starts = 0;
    qint64 time = 0; // base units
    qint64 possibleTime = 0; // of the team's matches while the player was registered with it
    Value share; // time / possibleTime; "time_unknown", "no_time"
    int longestAbsence = 0; // most matches in a row, while registered, without an appearance
    bool belowThreshold = false;
    bool operator==(const FairnessRow &) const = default;
};

struct Fairness
{
    int matches = 0; // of the team in the period
    double threshold = 0; // share of possible time that the sport's cohorts ask for
    int belowThreshold = 0; // players
    Value meanShare; // of the players with a share
    Value gini; // of their shares
    QList<FairnessRow> rows; // smallest share first, then those without one
    bool operator==(const Fairness &) const = default;
};

/** A team's fairness without its players. */
struct FairnessSummary
{
    int players = 0;
    double threshold = 0;
    int belowThreshold = 0;
    Value meanShare;
    Value gini;
    bool operator==(const FairnessSummary &) const = default;
};
FairnessSummary summaryOf(const Fairness &fairness);

/**
 * Everybody registered in the team, or with a line for it. Invalid for a period by role or position, which has no possible time.
 *
 * Gini coefficient of shares x_1 <= ... <= x_n: sum_i sum_j |x_i - x_j| / (2 n^2 mean) = 2 sum(i x_i) / (n sum(x)) - (n + 1) / n;
 * 0: all have the same share, (n - 1) / n: one has everything. Null below two players and where nobody has played; "time_unknown" where the
 * time of one of them is not known. Source: Gini 1912, in the form of Sen, On Economic Inequality, 1973.
 */
Result<Fairness> fairnessOf(const SeasonFrame &frame, const SportPack &pack, TeamId team, const Period &period);

/** Gini coefficient of numbers that are not negative; NaN below two, or where all are 0. */
double giniOf(std::vector<double> shares);

} // namespace touchline
