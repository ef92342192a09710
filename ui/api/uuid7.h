// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>

namespace touchline {

/** A UUID of version 7 (RFC 9562), as the addresses of what clients make themselves want it: formulas, notes. 36 lower-case characters. */
QString newUuid7();

} // namespace touchline
