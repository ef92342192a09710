// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/theme/theme.h"
#include <QtCore/QRect>
#include <optional>

class QPainter;

namespace touchline {

/** A value as a length under its number, in shares (0..1) of the cell's width: comparable within what shares one scale, as a row does. */
struct GridBar
{
    double zero = 0; // where bars begin
    double end = 0; // the value
    std::optional<double> low; // of the interval
    std::optional<double> high;
    bool openEnd = false; // the interval goes on beyond the scale
    bool operator==(const GridBar &) const = default;
};

/** A value with its interval, in the numbers' own unit. */
struct GridBarValue
{
    std::optional<double> value;
    std::optional<double> low;
    std::optional<double> high;
};

/**
 * All of them on one scale from zero to the largest, or to what intervals reach, but never so far that the largest bar is shorter than two
 * thirds; none where there is no finite value.
 */
QList<std::optional<GridBar>> gridBars(const QList<GridBarValue> &values);

/** At the bottom of a cell, from where reading begins: the bar, and the interval as a thin line over it. */
void paintGridBar(QPainter &painter, const QRect &cell, const GridBar &bar, const Theme &theme, bool rightToLeft);

} // namespace touchline
