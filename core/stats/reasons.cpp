// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/reasons.h"
#include <algorithm>

namespace touchline {

using namespace Qt::StringLiterals;

namespace {

constexpr Reason reasons[] = {
    {"cohort_too_small"_L1, "There are too few qualified players to compare with; a rank says more than a percentile of so few."_L1},
    {"definition_broken"_L1,
     "The definition of this metric has an error, often since the sport pack changed; the list of definitions says which."_L1},
    {"formula"_L1, "The value is a formula of the period's sums as a whole, which has no such part."_L1},
    {"mean_too_small"_L1, "The mean per match is below 1; there the coefficient of variation says no more than the mean."_L1},
    {"no_appearance"_L1, "The player did not appear in a match of this period that recorded it."_L1},
    {"no_matches"_L1, "There is no line of the player in this period."_L1},
    {"no_prior"_L1, "There is no cohort to be drawn towards, or it is too small and the sport pack has no default weight."_L1},
    {"no_test"_L1, "There are too few appearances, or too little happened in them, to tell a difference from chance."_L1},
    {"no_time"_L1, "The player was not on the pitch in this period, so there is no time to divide by."_L1},
    {"no_variance"_L1, "All values are equal; what does not vary has no range, and cannot vary together with anything."_L1},
    {"not_a_ratio"_L1, "The metric is an amount; only ratios have a numerator and a denominator."_L1},
    {"not_additive"_L1, "The sums of single matches do not add up to those of the period, so their scatter gives no interval."_L1},
    {"not_computable"_L1, "The formula has no finite value here: something is divided by zero, or the sums do not allow it."_L1},
    {"not_defined"_L1, "This estimate is defined for counts and proportions, not for this kind of metric."_L1},
    {"not_qualified"_L1, "The player has too little playing time, or too small a sample, to be compared with others."_L1},
    {"not_recorded"_L1, "No line of this period recorded everything that the metric needs."_L1},
    {"not_requested"_L1, "The question did not ask for comparisons."_L1},
    {"one_appearance"_L1, "One appearance alone has no deviation."_L1},
    {"other_teams_hidden"_L1, "Other teams may not be shown here, and a place among them would tell about each of them."_L1},
    {"period_not_comparable"_L1,
     "Players are compared over whole seasons and date ranges; any other choice is compared with the player's own record."_L1},
    {"ratio"_L1, "The metric is a ratio; totals and means of single matches would mislead."_L1},
    {"shared_metric"_L1, "It is counted for everybody on the pitch, so the sum over a team's players is no number of the team."_L1},
    {"single_player"_L1, "The value would be that of one single player, who may not be shown here."_L1},
    {"team_metric"_L1,
     "A team wrote this metric for itself: over players who may not be named here, its formula could single one of them out."_L1},
    {"time_unknown"_L1, "The source does not say how long the player was on the pitch in every match."_L1},
    {"too_few_appearances"_L1, "There are too few appearances for this to say anything."_L1},
    {"too_few_metrics"_L1, "Too few metrics can be compared between the two players."_L1},
};

} // namespace

std::span<const Reason> allReasons()
{
    return reasons;
}

QString sentenceOfReason(const QString &code)
{
    const auto found = std::ranges::find(reasons, code, [](const Reason &reason) { return QString(reason.code); });
    return found == std::end(reasons) ? QString() : QString(found->sentence);
}

} // namespace touchline
