// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/codecs.h"
#include "core/contract/tablewriter.h"
#include "core/contract/teamfields.h"

namespace touchline {

TOUCHLINE_CODEC(TeamStatistics)

TOUCHLINE_TABLE(TeamStatistics)

} // namespace touchline
