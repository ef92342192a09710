// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/leaderboard.h"
#include "ui/model/metriccatalog.h"

/** A leaderboard in words: pure functions from the answer and the sport's catalogue. */
namespace touchline {

/** "Goals /90", "Goals, total" */
QString boardTitle(const Leaderboard &board, const MetricCatalog &catalog);
/** "A place takes at least 33 % of the team's playing time." */
QString qualifierText(const Leaderboard &board, const MetricCatalog &catalog);
/** "312 players have a place, 145 more have too little." */
QString placesText(const Leaderboard &board);
/** Among whom the places are, where it is not the whole competition. */
QString amongText(const Leaderboard &board);

} // namespace touchline
