// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/codecs.h"
#include "core/contract/comparisonfields.h"
#include "core/contract/tablewriter.h"

namespace touchline {

TOUCHLINE_CODEC(PlayerComparison)
TOUCHLINE_CODEC(ComparisonQuestion)

TOUCHLINE_TABLE(PlayerComparison)

} // namespace touchline
