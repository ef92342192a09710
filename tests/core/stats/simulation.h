// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/interval.h"
#include <cmath>
#include <cstdio>
#include <random>
#include <vector>

/** Invented players whose truth is known, for what can only be shown by repetition. Seeds are fixed: a test says the same each time. */
namespace touchline::test {

/** A kind of player: how many appearances, how many of them from the bench (10 to 30 minutes), what to expect of a whole match. */
struct Kind
{
    int appearances = 20;
    double fromBench = 0;
    double perMatch = 1;
    double dispersion = 1; // variance of a match over its mean
};

class Simulation
{
public:
    explicit Simulation(unsigned seed) : m_random(seed) {}

    double uniform() { return std::uniform_real_distribution<>(0, 1)(m_random); }

    /** Minutes of an appearance. */
    double minutes(double fromBench) { return uniform() < fromBench ? double(std::uniform_int_distribution<>(10, 30)(m_random)) : 90; }

    /** Poisson; for a dispersion above 1 mixed by a gamma, that is negative binomial with variance = dispersion * mean. */
    double count(double mean, double dispersion)
    {
        if (dispersion > 1)
            mean = std::gamma_distribution<>(mean / (dispersion - 1), dispersion - 1)(m_random);
        return mean > 0 ? double(std::poisson_distribution<>(mean)(m_random)) : 0;
    }

    /** A skewed amount that is not negative: gamma with variance = dispersion * mean. */
    double measure(double mean, double dispersion) { return std::gamma_distribution<>(mean / dispersion, dispersion)(m_random); }

    /** Successes; for a dispersion above 1 the proportion of the match is drawn first (beta), so that matches are clumps. */
    double successes(int trials, double proportion, double dispersion)
    {
        if (trials > 1 && dispersion > 1) {
            const double size = std::max(0.05, (trials - 1) / (dispersion - 1) - 1); // intra-class correlation 1 / (size + 1)
            const double a = std::gamma_distribution<>(proportion * size, 1)(m_random);
            const double b = std::gamma_distribution<>((1 - proportion) * size, 1)(m_random);
            proportion = a + b > 0 ? a / (a + b) : proportion;
        }
        return double(std::binomial_distribution<>(trials, proportion)(m_random));
    }

    std::vector<Sampled> counts(const Kind &kind)
    {
        return drawn(kind, [this, &kind](double mean) { return count(mean, kind.dispersion); });
    }

    std::vector<Sampled> measures(const Kind &kind)
    {
        return drawn(kind, [this, &kind](double mean) { return measure(mean, kind.dispersion); });
    }

    /** Attempts come as counts, `perMatch` to a whole match. */
    std::vector<Sampled> proportions(const Kind &kind, double proportion)
    {
        auto each = drawn(kind, [this](double mean) { return count(mean, 1); });
        for (Sampled &sampled : each)
            sampled = {.x = successes(int(sampled.x), proportion, kind.dispersion), .t = sampled.x};
        return each;
    }

    /** One trial an appearance, whatever its time. */
    std::vector<Sampled> flags(int appearances, double chance)
    {
        std::vector<Sampled> each;
        for (int appearance = 0; appearance < appearances; ++appearance)
            each.push_back({.x = uniform() < chance ? 1.0 : 0.0, .t = 1});
        return each;
    }

    /** What comes of attempts, `yield` of each on average: both come as counts, the attempts as scattered as `kind` says. */
    std::vector<Sampled> ratios(const Kind &kind, double yield)
    {
        auto each = counts(kind);
        for (Sampled &sampled : each)
            sampled = {.x = count(yield * sampled.x, 1), .t = sampled.x};
        return each;
    }

private:
    template<typename Draw> std::vector<Sampled> drawn(const Kind &kind, const Draw &draw)
    {
        std::vector<Sampled> each;
        for (int appearance = 0; appearance < kind.appearances; ++appearance) {
            const double time = minutes(kind.fromBench);
            each.push_back({.x = draw(kind.perMatch * time / 90), .t = time});
        }
        return each;
    }
    std::mt19937_64 m_random;
};

/** How often something happened in independent tries, with its standard error. */
struct Share
{
    int hits = 0;
    int tries = 0;
    void add(bool hit)
    {
        hits += hit ? 1 : 0;
        ++tries;
    }
    double value() const { return tries > 0 ? double(hits) / tries : 0; }
    /** Of the share that is claimed, so that it does not vanish with none. */
    double error(double claimed) const { return std::sqrt(claimed * (1 - claimed) / tries); }
};

inline Sampled sumOf(std::span<const Sampled> each)
{
    Sampled sum;
    for (const Sampled &sampled : each) {
        sum.x += sampled.x;
        sum.t += sampled.t;
    }
    return sum;
}

} // namespace touchline::test
