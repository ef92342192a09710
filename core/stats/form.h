// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/quantitylines.h"
#include <QtCore/QList>

/** What a sparkline beside a player's name draws: how a rate has moved over the newest appearances. */
namespace touchline {

/** formOf(): over so many appearances, after each of so many. */
inline constexpr int formWindow = 5;
inline constexpr int formLength = 10;

/**
 * The ratio of sums of the last `formWindow` appearances (trend.h: rolling) after each of the last `formLength`, oldest first; fewer where
 * there were fewer, or where one has no value.
 */
QList<double> formOf(const QuantityLines &lines);

} // namespace touchline
