// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/career.h"
#include "server/service/statisticsground.h"

namespace touchline {

/** Which part of a career somebody wants. */
struct CareerChoice
{
    QString sport; // pack id; empty: that of the chosen seasons, else of the player's newest
    QList<SeasonId> seasons; // of one sport; empty: the newest CareerService::mostSeasons
    int per = 0; // display units; 0: each competition's
    QStringList fields; // metric and derived ids; empty: all
    bool explain = false; // every metric says how it came about
    std::stop_token stop; // SummaryOptions::stop
};

/** A player's record over the seasons in which the caller may ask about the player. */
class CareerService
{
public:
    /** Every season counted is a whole frame in memory: more would push out of the store what everybody else is reading. */
    static constexpr int mostSeasons = 20;

    CareerService(const StatisticsGrounds &grounds, const RosterService &rosters) : m_grounds(grounds), m_rosters(rosters) {}

    /** NotFound when there is no season, or a chosen one is not among those that may be asked about; Invalid for several sports. */
    Result<Answer<Career>> career(PlayerId player, const CareerChoice &choice, const Caller &caller) const;

private:
    const StatisticsGrounds &m_grounds;
    const RosterService &m_rosters;
};

} // namespace touchline
