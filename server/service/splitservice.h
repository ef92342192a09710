// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/splits.h"
#include "server/service/statisticsground.h"

namespace touchline {

/** Which parts of a player's record somebody wants. */
struct SplitChoice
{
    QList<SeasonId> seasons; // of one sport, not empty
    Period period; // filters of each season; its season is unused
    QList<SplitBy> by;
    int per = 0; // display units; 0: the competition's
    QStringList fields; // metric and derived ids; empty: all
    bool explain = false; // every metric says how it came about
    std::stop_token stop; // SummaryOptions::stop
};

/** A player's record in parts, over seasons in which the caller may ask about the player. */
class SplitService
{
public:
    SplitService(const StatisticsGrounds &grounds, const RosterService &rosters) : m_grounds(grounds), m_rosters(rosters) {}

    /** NotFound when one of the seasons is not the caller's to ask about; Malformed for several sports; else as splitsOf(). */
    Result<Answer<Splits>> splits(PlayerId player, const SplitChoice &choice, const Caller &caller) const;

private:
    Result<void> addNames(Answer<Splits> &answer, const QList<SeasonInfo> &seasons, const Caller &caller) const;
    const StatisticsGrounds &m_grounds;
    const RosterService &m_rosters;
};

} // namespace touchline
