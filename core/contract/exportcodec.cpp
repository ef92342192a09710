// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/codecs.h"
#include "core/contract/exportfields.h"
#include "core/contract/tablewriter.h"

namespace touchline {

TOUCHLINE_CODEC(ExportedLines)

TOUCHLINE_TABLE(ExportedLines)

} // namespace touchline
