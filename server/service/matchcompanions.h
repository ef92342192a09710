// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/values.h"
#include "server/service/write.h"

namespace touchline {

/**
 * After a match is gone: a team that was made with it, or joined the season with it, goes as well where nothing else refers to it and
 * nobody has changed it since. Whether it came with the match is known by the audit trail.
 */
Result<void> removeCompanion(Write &write, MatchId match, SeasonId season, const TeamInfo &team);

} // namespace touchline
