// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ops/samplerandom.h"
#include <bit>
#include <cmath>

namespace touchline {

SampleRandom::SampleRandom(quint64 seed)
{
    for (quint64 &word : m_state) {
        seed += 0x9E3779B97F4A7C15ULL;
        quint64 mixed = seed;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
        word = mixed ^ (mixed >> 31);
    }
}

quint64 SampleRandom::next()
{
    const quint64 result = std::rotl(m_state[1] * 5, 7) * 9;
    const quint64 shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

double SampleRandom::uniform()
{
    return double(next() >> 11) * 0x1.0p-53;
}

int SampleRandom::below(int count)
{
    return int(uniform() * count);
}

int SampleRandom::poisson(double mean)
{
    double probability = std::exp(-mean);
    double sum = probability;
    const double wanted = uniform();
    int count = 0;
    // Far in the tail the sum stops growing short of a `wanted` very near 1.
    while (wanted >= sum && count < 10 * (mean + 10)) {
        ++count;
        probability *= mean / count;
        sum += probability;
    }
    return count;
}

int SampleRandom::binomial(int trials, double probability)
{
    int successes = 0;
    for (int i = 0; i < trials; ++i)
        successes += chance(probability) ? 1 : 0;
    return successes;
}

double SampleRandom::normal()
{
    double sum = -6;
    for (int i = 0; i < 12; ++i)
        sum += uniform();
    return sum;
}

int SampleRandom::pick(std::span<const double> weights)
{
    double total = 0;
    for (const double weight : weights)
        total += weight;
    if (total <= 0)
        return -1;
    double left = uniform() * total;
    int last = -1;
    for (size_t i = 0; i < weights.size(); ++i) {
        if (weights[i] <= 0)
            continue;
        last = int(i);
        left -= weights[i];
        if (left < 0)
            break;
    }
    return last;
}

} // namespace touchline
