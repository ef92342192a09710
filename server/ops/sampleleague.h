// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/import/seasondata.h"
#include "core/sport/sportpack.h"

namespace touchline {

/**
 * The season 2025/26 of an invented league, to try everything on: 20 clubs, 500 players, 380 matches in 38 rounds. Pure and deterministic:
 * the same pack and seed give the same data on every platform. Totals agree with the scores, and every line passes the pack's rules.
 * What belongs to one source only (fantasy points) is not recorded.
 *
 * Unsupported when the pack lacks a position or metric that the league records.
 */
Result<SeasonData> sampleLeague(const SportPack &football, quint64 seed);

} // namespace touchline
