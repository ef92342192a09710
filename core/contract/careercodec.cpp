// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/careerfields.h"
#include "core/contract/codecs.h"

namespace touchline {

TOUCHLINE_CODEC(Career)

} // namespace touchline
