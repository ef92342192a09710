// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QtTypes>
#include <array>
#include <span>

namespace touchline {

/**
 * Random numbers that are the same everywhere: the distributions of <random> differ between standard libraries, so these are
 * inverse transforms over xoshiro256** (Blackman and Vigna, prng.di.unimi.it), seeded by SplitMix64.
 */
class SampleRandom
{
public:
    explicit SampleRandom(quint64 seed);
    /** A stream of its own for a part of the work, so that a change in one match leaves the others as they are. */
    SampleRandom(quint64 seed, quint64 stream) : SampleRandom(seed ^ (0x9E3779B97F4A7C15ULL * (stream + 1))) {}

    quint64 next();
    double uniform(); // [0, 1)
    double between(double low, double high) { return low + (high - low) * uniform(); }
    int below(int count); // 0 .. count - 1
    bool chance(double probability) { return uniform() < probability; }
    int poisson(double mean); // mean up to 500
    int binomial(int trials, double probability);
    double normal(); // Irwin-Hall of 12: mean 0, sd 1, within +-6
    /** Index by weight; -1 when no weight is positive. */
    int pick(std::span<const double> weights);

private:
    std::array<quint64, 4> m_state;
};

} // namespace touchline
