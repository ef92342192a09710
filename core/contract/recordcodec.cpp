// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/recordfields.h"
// Fields of members come before those of what holds them.
#include "core/contract/codecs.h"
#include "core/contract/tablewriter.h"

namespace touchline {

#define TOUCHLINE_RECORD(Type)           \
    TOUCHLINE_CODEC(Type)                \
    TOUCHLINE_CODEC(Stored<Type>)        \
    TOUCHLINE_CODEC(QList<Stored<Type>>) \
    TOUCHLINE_CODEC(Change<Type>)        \
    TOUCHLINE_PATCH(Change<Type>)

TOUCHLINE_RECORD(ClubEntry)
TOUCHLINE_RECORD(TeamEntry)
TOUCHLINE_RECORD(CompetitionEntry)
TOUCHLINE_RECORD(SeasonEntry)
TOUCHLINE_RECORD(RegistrationEntry)
TOUCHLINE_RECORD(PlayerEntry)
TOUCHLINE_RECORD(FixtureEntry)
TOUCHLINE_TABLE(QList<Stored<ClubEntry>>)
TOUCHLINE_TABLE(QList<Stored<CompetitionEntry>>)
TOUCHLINE_TABLE(QList<Stored<RegistrationEntry>>)
TOUCHLINE_CODEC(NewPlayer)
TOUCHLINE_CODEC(NewFixture)
TOUCHLINE_CODEC(StatLineEntry)
TOUCHLINE_CODEC(StatLineAnswer)
TOUCHLINE_CODEC(Change<StatLineEntry>)
TOUCHLINE_PATCH(Change<StatLineEntry>)
TOUCHLINE_PATCH(StatLineEntry)
TOUCHLINE_CODEC(MatchLines)
TOUCHLINE_TABLE(MatchLines)
TOUCHLINE_CODEC(Change<MatchLines>)
TOUCHLINE_PATCH(Change<MatchLines>)

} // namespace touchline
