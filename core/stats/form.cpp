// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/form.h"
#include <algorithm>

namespace touchline {

QList<double> formOf(const QuantityLines &lines)
{
    const int appearances = int(lines.appearances().size());
    QList<double> form;
    for (int end = std::max(0, appearances - formLength) + 1; end <= appearances; ++end) {
        if (const Value rolling = lines.lastValue(formWindow, end); rolling.number)
            form.append(*rolling.number);
    }
    return form;
}

} // namespace touchline
