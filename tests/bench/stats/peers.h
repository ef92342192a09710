// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/seasonframe.h"

struct sqlite3;
struct sqlite3_stmt;

/** What the engine is measured against, in the same run. */
namespace touchline::bench {

/** All columns of a frame, read once as fast as the machine's memory gives them: the sum of every 64 bits. */
quint64 readPlainly(const SeasonFrame &frame);

/** The lines of a frame in a SQLite database in memory, clustered by player as the frame is. */
class GroupBy
{
public:
    explicit GroupBy(const SeasonFrame &frame);
    ~GroupBy();
    Q_DISABLE_COPY_MOVE(GroupBy)
    /** Sum and mean of every metric for every player, by GROUP BY; returns the sum of all. */
    qint64 run() const;

private:
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_query = nullptr;
    int m_metrics;
};

} // namespace touchline::bench
