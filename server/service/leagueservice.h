// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/roworder.h"
#include "core/stats/distribution.h"
#include "core/stats/leaderboard.h"
#include "core/stats/scatter.h"
#include "core/stats/similarity.h"
#include "server/service/statisticsground.h"

namespace touchline {

struct LeaderboardQuestion
{
    Period period; // season and days
    QString metric;
    StatisticsChoice choice; // `fields` are the metric
    LeaderboardOptions options; // `named` and `offset` are the service's to say
    QList<SortKey> order; // columns of its table; empty: by rank
    QByteArray cursor; // of the page before; empty: the first page
    bool counted = false; // whether the answer says how many rows there are on all pages
};

struct LeaderboardPage
{
    Answer<Leaderboard> answer;
    QByteArray next; // cursor; empty: this was the last page
};

/**
 * Questions about all players of a season. In a league-visible competition everybody is named; else only players of the caller's teams,
 * and the others enter as ranks and as aggregates over many.
 */
class LeagueService
{
public:
    LeagueService(const StatisticsGrounds &grounds, const RosterService &rosters) : m_grounds(grounds), m_rosters(rosters) {}

    /** NotFound unless the caller may know of the season, and of the team that is asked for; Stale with a cursor of older data. */
    Result<LeaderboardPage> leaderboard(const LeaderboardQuestion &question, const Caller &caller) const;
    /** `player`: whose place is asked; NotFound unless the caller may ask about them. */
    Result<Answer<MetricDistribution>> distribution(SeasonId season, const QString &metric, const StatisticsChoice &choice, int bins,
                                                    const std::optional<PlayerId> &player, const Caller &caller) const;
    Result<Answer<Scatter>> scatter(SeasonId season, const QString &x, const QString &y, const StatisticsChoice &choice, bool qualifiedOnly,
                                    const Caller &caller) const;
    /** NotFound unless the caller may ask about the player; the others are searched only among those who may be named. */
    Result<Answer<Similarity>> similar(PlayerId player, SeasonId season, SimilarityKind kind, int limit, const StatisticsChoice &choice,
                                       const Caller &caller) const;
    Result<Answer<CorrelationMatrix>> correlations(SeasonId season, const StatisticsChoice &choice, const Caller &caller) const;

private:
    /** Names of the teams that the caller may know of. Raises the revision to what they were read at. */
    Result<QHash<TeamId, QString>> teamNames(SeasonId season, const Caller &caller, AnswerMeta &meta) const;
    const StatisticsGrounds &m_grounds;
    const RosterService &m_rosters;
};

} // namespace touchline
