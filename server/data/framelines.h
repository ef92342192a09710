// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sport/sportpack.h"
#include "core/stats/frameparts.h"
#include "server/data/statlinetable.h"

/** The stat lines of a season, from the database into the columns of a frame. */
namespace touchline {

/** What is to be read: the lines of these players and matches. `players` are by id. */
struct FrameLinesWanted
{
    const StatLineTable &table;
    const SportPack &pack;
    const QList<FramePlayer> &players;
    const QList<FrameMatch> &matches;
};

/**
 * Through SQLite's own interface: a value costs a function call instead of a QVariant. Unavailable, naming the line, where a stored number
 * cannot be one: negative time, infinite, too large to be summed. Unsupported where this build has no handle of its connection
 * (Database::handle()), or where lines are of players who are not registered: readByQuery() says which.
 */
Result<FrameColumns> readByHandle(const Database &database, const FrameLinesWanted &wanted);

/** The same through QtSql, for whatever driver there is. */
Result<FrameColumns> readByQuery(Database &database, SeasonId season, const FrameLinesWanted &wanted);

} // namespace touchline
