// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/shrink.h"
#include <algorithm>

namespace touchline {

namespace {

constexpr int fewestPlayers = 30;

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
    if (moments.k < fewestPlayers)
        return std::nullopt;
    for (const Sampled &player : cohort) {
        if (player.t > 0) {
            const double off = player.x / player.t - moments.mean();
            moments.spread += player.t * off * off;
        }
    }
    return moments;
}

} // namespace

std::optional<Prior> countPrior(std::span<const Sampled> cohort, const PriorRange &range)
{
    const auto moments = momentsOf(cohort);
    if (!moments)
        return std::nullopt;
    const double mean = moments->mean();
    const double between = moments->between(mean);
    return Prior{.mean = mean, .weight = between > 0 ? std::clamp(mean / between, range.low, range.high) : range.high};
}

std::optional<Prior> proportionPrior(std::span<const Sampled> cohort, const PriorRange &range)
{
    const auto moments = momentsOf(cohort);
    if (!moments)
        return std::nullopt;
    const double mean = moments->mean();
    const double within = mean * (1 - mean);
    const double between = moments->between(within);
    return Prior{.mean = mean, .weight = between > 0 ? std::clamp(within / between - 1, range.low, range.high) : range.high};
}

double shrunk(double x, double t, const Prior &prior)
{
    return (x + prior.weight * prior.mean) / (t + prior.weight);
}

} // namespace touchline
