// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartscale.h"
#include <algorithm>
#include <cmath>

namespace touchline {

ChartScale ChartScale::covering(double least, double greatest, int most, bool whole)
{
    if (!std::isfinite(least) || !std::isfinite(greatest) || greatest <= least)
        greatest = least + 1;
    if (!std::isfinite(greatest)) {
        least = 0;
        greatest = 1;
    }
    const double raw = (greatest - least) / std::max(most, 1);
    const double power = std::pow(10, std::floor(std::log10(raw)));
    double step = 10 * power;
    for (const double nice : {1.0, 2.0, 5.0}) {
        if (nice * power >= raw * (1 - 1e-9)) {
            step = nice * power;
            break;
        }
    }
    if (whole)
        step = std::max(1.0, std::ceil(step));
    ChartScale scale;
    scale.step = step;
    scale.low = std::floor(least / step + 1e-9) * step;
    scale.high = std::ceil(greatest / step - 1e-9) * step;
    scale.decimals = std::clamp(int(std::ceil(-std::log10(step) - 1e-9)), 0, 6);
    return scale;
}

QList<double> ChartScale::ticks() const
{
    QList<double> result;
    const int count = int(std::lround((high - low) / step));
    for (int i = 0; i <= count; ++i)
        result.append(low + step * i);
    return result;
}

} // namespace touchline
