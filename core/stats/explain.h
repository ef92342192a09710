// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/quantity.h"
#include "core/stats/seasonframe.h"

namespace touchline {

/**
 * How a metric of a player over these rows came about: definition, inputs, sample, cohort, interval, and each null in words. `metric` is
 * what was computed from the same rows; `cohort` whom it was compared with. Pure; says nothing of single other players.
 */
Explanation explanationOf(const SeasonFrame &frame, const SportPack &pack, const Quantity &quantity, std::span<const int> rows,
                          const MetricSummary &metric, const Cohort &cohort);

} // namespace touchline
