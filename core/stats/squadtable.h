// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/summary.h"

namespace touchline {

/** One line of a team's squad table. `values` is parallel to SquadTable::columns. */
struct SquadRow
{
    PlayerId player{};
    QString name;
    QString shirt;
    QString position;
    Sample sample;
    QList<Value> values;
    bool operator==(const SquadRow &) const = default;
};

/** A team's players in a season: rates per N or ratios, in the order of the pack's KPIs and then its other metrics. */
struct SquadTable
{
    TeamId team{};
    QString teamName; // squadTable() leaves it to the caller: frames know no names of teams
    SeasonId season{};
    int per = 90;
    QStringList columns;
    QList<SquadRow> rows;
    bool operator==(const SquadTable &) const = default;
};

/**
 * The players registered in `team`, or with a line for it, each with all their lines of `team` in `period`: columns are the pack's KPIs,
 * then its other metrics and derived metrics. Sorted by time, longest first. No rows where nobody in the frame belongs to the team: a
 * squad begins with nobody, and only the caller knows which teams there are.
 */
Result<SquadTable> squadTable(const SeasonFrame &frame, const SportPack &pack, TeamId team, const Period &period,
                              const SummaryOptions &options);

} // namespace touchline
