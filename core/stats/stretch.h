// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/career.h"
#include "core/stats/quantitylines.h"

namespace touchline {

/** Some of a player's rows in one season, to be added up with those of other seasons. */
struct Stretch
{
    const CareerChapter *chapter = nullptr; // outlives it
    std::vector<int> rows;
    Sample sample;
    const SeasonFrame &frame() const { return *chapter->frame; }
};
using Stretches = std::vector<Stretch>;

/** With the N that all the seasons share, else the pack's. */
TimeRule timeOfAll(const Stretches &stretches, const SportPack &pack);

/** A metric over lines; `prior`: what its rate is drawn to. */
CareerMetric careerMetric(const Quantity &quantity, const QuantityLines &lines, const TimeRule &time, const std::optional<Prior> &prior);

/**
 * Sums and rates over all the stretches, each rate one ratio of sums. The quantities are those of `time` and `per`. `explainedBy`: the pack
 * by whose definitions the metrics explain themselves; null: they do not.
 */
CareerPart partOf(const Stretches &stretches, std::span<const Quantity> quantities, const TimeRule &time, int per,
                  const SportPack *explainedBy);

} // namespace touchline
