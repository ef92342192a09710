// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <span>

namespace touchline {

/** Linear interpolation between the order statistics: type 7 of Hyndman and Fan, Sample quantiles, 1996. `sorted` is not empty. */
inline double quantileOf(std::span<const double> sorted, double probability)
{
    const double place = probability * double(sorted.size() - 1);
    const size_t below = size_t(place);
    const size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - double(below)) * (sorted[above] - sorted[below]);
}

} // namespace touchline
