// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/operationsfields.h"
// Fields of members come before those of what holds them.
#include "core/contract/codecs.h"

namespace touchline {

TOUCHLINE_CODEC(CacheLoad)
TOUCHLINE_CODEC(Performance)

} // namespace touchline
