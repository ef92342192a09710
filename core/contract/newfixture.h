// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/records.h"

namespace touchline {

/** A match to be made. A team that is not in its season yet is given by name instead of id: it is made, or joins, with the match. */
struct NewFixture
{
    FixtureEntry match;
    QString homeName; // where match.home is 0
    QString awayName; // where match.away is 0
    bool operator==(const NewFixture &) const = default;
};

} // namespace touchline
