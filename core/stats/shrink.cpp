// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/shrink.h"
#include <algorithm>

namespace touchline {

namespace {

constexpr int fewestPlayers = 30;
constexpr int fewestForMean = 2; // the mean of one player says nothing about another

struct Moments
{
    int k = 0;
    double x = 0;
    double t = 0;
    double tSquares = 0;
    double spread = 0; // sum(t_i (r_i - mu)^2)
    double mean() const { return x / t; }
    /** Variance between players, when one unit of t has the variance `within`. */
    double between(double within) const { return (spread - (k - 1) * within) / (t - tSquares / t); }
};

std::optional<Moments> momentsOf(std::span<const Sampled> cohort)
{
    Moments moments;
    for (const Sampled &player : cohort) {
        if (!(player.t > 0))
            continue;
        ++moments.k;
        moments.x += player.x;
        moments.t += player.t;
        moments.tSquares += player.t * player.t;
    }
    if (moments.k < fewestForMean)
        return std::nullopt;
    for (const Sampled &player : cohort) {
        if (player.t > 0) {
            const double off = player.x / player.t - moments.mean();
            moments.spread += player.t * off * off;
        }
    }
    return moments;
}

/** `within`: variance of one unit of t; `own`: what of within / between the unit of t itself already is. */
std::optional<Prior> priorOf(const Moments &moments, double within, double own, const PriorRule &rule)
{
    if (moments.k < fewestPlayers)
        return rule.usual ? std::optional(Prior{.mean = moments.mean(), .weight = *rule.usual}) : std::nullopt;
    const double between = moments.between(within);
    return Prior{.mean = moments.mean(), .weight = between > 0 ? std::clamp(within / between - own, rule.low, rule.high) : rule.high};
}

} // namespace

std::optional<Prior> countPrior(std::span<const Sampled> cohort, const PriorRule &rule)
{
    const auto moments = momentsOf(cohort);
    return moments ? priorOf(*moments, moments->mean(), 0, rule) : std::nullopt;
}

std::optional<Prior> proportionPrior(std::span<const Sampled> cohort, const PriorRule &rule)
{
    const auto moments = momentsOf(cohort);
    return moments ? priorOf(*moments, moments->mean() * (1 - moments->mean()), 1, rule) : std::nullopt;
}

double shrunk(double x, double t, const Prior &prior)
{
    return (x + prior.weight * prior.mean) / (t + prior.weight);
}

} // namespace touchline
