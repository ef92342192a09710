// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/importfields.h"
// Fields of members come before those of what holds them.
#include "core/contract/codecs.h"
#include "core/contract/tablewriter.h"

namespace touchline {

TOUCHLINE_CODEC(ImportCounts)
TOUCHLINE_CODEC(ImportInfo)
TOUCHLINE_CODEC(PastImport)
TOUCHLINE_CODEC(QList<PastImport>)

TOUCHLINE_TABLE(QList<PastImport>)

} // namespace touchline
