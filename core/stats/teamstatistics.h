// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/fairness.h"
#include "core/stats/squadtable.h"
#include "core/stats/teamrecord.h"

namespace touchline {

/** What a team's page may ask for in one answer: the squad, and as far as wanted what the team did and how it shared its time. */
struct TeamStatistics
{
    SquadTable squad;
    std::optional<TeamRecord> totals;
    std::optional<Fairness> fairness;
    bool operator==(const TeamStatistics &) const = default;
};

} // namespace touchline
