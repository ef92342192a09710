// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/interval.h"
#include <optional>
#include <span>

/** Empirical Bayes by the method of moments (docs/statistics.md, "shrunk"); pure. */
namespace touchline {

struct PriorRange
{
    double low = 0; // of the weight, in the unit of t
    double high = 0;
};

/** Prior of counts: `cohort` holds each player's sum and time. Nothing for fewer than 30 players with time. */
std::optional<Prior> countPrior(std::span<const Sampled> cohort, const PriorRange &range);

/** Prior of proportions: successes and trials. */
std::optional<Prior> proportionPrior(std::span<const Sampled> cohort, const PriorRange &range);

/** (x + M mu) / (t + M) */
double shrunk(double x, double t, const Prior &prior);

} // namespace touchline
