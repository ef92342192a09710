// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sport/packparts.h"
#include "core/stats/interval.h"
#include <optional>
#include <span>

/** Empirical Bayes by the method of moments (docs/statistics.md, "shrunk"); pure. */
namespace touchline {

/**
 * Prior of counts: `cohort` holds each player's sum and time, `rule` has weights in the unit of t. Fewer than 30 players with time do not
 * tell their spread: then the weight is the rule's usual one. Nothing without such a weight, or for fewer than two players.
 */
std::optional<Prior> countPrior(std::span<const Sampled> cohort, const PriorRule &rule);

/** Prior of proportions: successes and trials. */
std::optional<Prior> proportionPrior(std::span<const Sampled> cohort, const PriorRule &rule);

/** (x + M mu) / (t + M) */
double shrunk(double x, double t, const Prior &prior);

} // namespace touchline
