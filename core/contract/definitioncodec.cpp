// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/codecs.h"
#include "core/contract/definitionfields.h"
#include "core/contract/tablewriter.h"

namespace touchline {

TOUCHLINE_CODEC(DefinitionText)
TOUCHLINE_CODEC(NewDefinition)
TOUCHLINE_CODEC(StatDefinition)
TOUCHLINE_CODEC(QList<StatDefinition>)
TOUCHLINE_CODEC(DefinitionCheck)

TOUCHLINE_TABLE(QList<StatDefinition>)

} // namespace touchline
