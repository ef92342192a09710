// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/codecs.h"
#include "core/contract/comparisonfields.h"

namespace touchline {

TOUCHLINE_CODEC(PlayerComparison)
TOUCHLINE_CODEC(ComparisonQuestion)

} // namespace touchline
