// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/squadformfields.h"
// Fields of members come before those of what holds them.
#include "core/contract/codecs.h"
#include "core/contract/tablewriter.h"

namespace touchline {

TOUCHLINE_CODEC(SquadForm)

TOUCHLINE_TABLE(SquadForm)

} // namespace touchline
