// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/codecs.h"
#include "core/contract/notefields.h"
#include "core/contract/tablewriter.h"

namespace touchline {

TOUCHLINE_CODEC(NoteEntry)
TOUCHLINE_CODEC(NoteInfo)
TOUCHLINE_CODEC(QList<NoteInfo>)

TOUCHLINE_TABLE(QList<NoteInfo>)

} // namespace touchline
