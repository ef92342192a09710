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
 * Prior of counts. With rates r_i = x_i / t_i of k players, X and T their sums: mu = X / T, tau^2 = (sum(t_i (r_i - mu)^2) - (k - 1) mu) /
 * (T - sum(t_i^2) / T), M = mu / tau^2, clamped to the rule's range; its upper end where tau^2 <= 0. Mean per unit of t, weight in units of
 * t (Morris, Parametric empirical Bayes inference, JASA 1983, by moments). `cohort` holds each player's sum and time, `rule` has weights in
 * the unit of t. Fewer than 30 players with time do not tell their spread: then the weight is the rule's usual one. Nothing without such a
 * weight, or for fewer than two players.
 */
std::optional<Prior> countPrior(std::span<const Sampled> cohort, const PriorRule &rule);

/**
 * Prior of proportions, successes x_i of trials t_i: as countPrior(), with mu (1 - mu) in place of mu in tau^2, and M = mu (1 - mu) / tau^2
 * - 1 trials, the beta-binomial distribution's a + b.
 */
std::optional<Prior> proportionPrior(std::span<const Sampled> cohort, const PriorRule &rule);

/** (x + M mu) / (t + M) */
double shrunk(double x, double t, const Prior &prior);

} // namespace touchline
