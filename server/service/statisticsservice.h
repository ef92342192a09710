// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/values.h"
#include "core/sport/sportpacks.h"
#include "core/stats/squadtable.h"
#include "core/stats/summary.h"
#include "server/data/framestore.h"
#include "server/service/rosterservice.h"

namespace touchline {

/** Which part of the statistics somebody wants. */
struct StatisticsChoice
{
    int per = 0; // display units; 0: the competition's
    QStringList fields; // metric and derived ids; empty: all
    bool comparisons = true;
};

/** Statistics of players and teams: authorised on the subject, computed from the frame of the whole competition. */
class StatisticsService
{
public:
    StatisticsService(const RosterService &rosters, FrameStore &frames, const SportPacks &packs)
        : m_rosters(rosters), m_frames(frames), m_packs(packs)
    {}

    Result<Answer<Summary>> summary(PlayerId player, const Period &period, const StatisticsChoice &choice, const Caller &caller) const;
    /** `choice.fields` are the columns; empty: those that the pack wants in a log. */
    Result<Answer<MatchLog>> matchLog(PlayerId player, const Period &period, const StatisticsChoice &choice, const Caller &caller) const;
    /** An empty `metric` is the one that the pack names; `window` in appearances. */
    Result<Answer<Trend>> trend(PlayerId player, const Period &period, const QString &metric, int window, const StatisticsChoice &choice,
                                const Caller &caller) const;
    Result<Answer<SquadTable>> squadTable(TeamId team, const Period &period, const StatisticsChoice &choice, const Caller &caller) const;

private:
    /** Everything that a computation needs, once the caller is known to be allowed. */
    struct Ground
    {
        SeasonInfo season;
        const SportPack *pack = nullptr;
        std::shared_ptr<const SeasonFrame> frame;
        SummaryOptions options;
        AnswerMeta meta;
    };
    Result<Ground> groundOf(const SeasonInfo &season, const Period &period, const StatisticsChoice &choice) const;
    Result<Ground> groundFor(PlayerId player, const Period &period, const StatisticsChoice &choice, const Caller &caller) const;

    const RosterService &m_rosters;
    FrameStore &m_frames;
    const SportPacks &m_packs;
};

} // namespace touchline
