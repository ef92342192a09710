// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QList>

namespace touchline {

/** An axis from `low` to `high` with ticks at round steps (1, 2, 5 times a power of ten). */
struct ChartScale
{
    double low = 0;
    double high = 1;
    double step = 1;
    int decimals = 0; // that the ticks need

    /** Covers both values with at most `most` steps; `whole` allows no fractions of one. A range of nothing becomes 0..1. */
    static ChartScale covering(double least, double greatest, int most, bool whole);
    QList<double> ticks() const;
};

} // namespace touchline
