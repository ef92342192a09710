// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/ops/samplesquads.h"
#include <array>
#include <span>
#include <vector>

namespace touchline {

/** The metrics that the sample league records. */
enum class SampleStat {
    Goals,
    Assists,
    ExpectedGoals,
    ExpectedAssists,
    Shots,
    ShotsOnTarget,
    Passes,
    PassesCompleted,
    KeyPasses,
    Crosses,
    Dribbles,
    DribblesCompleted,
    Tackles,
    Interceptions,
    Clearances,
    Blocks,
    Duels,
    DuelsWon,
    AerialDuels,
    AerialDuelsWon,
    Recoveries,
    Fouls,
    FoulsSuffered,
    Offsides,
    YellowCards,
    RedCards,
    OwnGoals,
    PenaltiesMissed,
    GoalsConceded,
    ExpectedGoalsConceded,
    CleanSheets,
    ShotsOnTargetFaced,
    Saves,
    PenaltiesSaved,
    Count
};

/** Metric ids of the football pack, in the order of SampleStat. */
std::span<const char *const> sampleStatIds();

inline constexpr int sampleMatchLength = 90 * 60; // seconds

/** One player of a match-day squad and what he did. */
struct SampleAppearance
{
    int player = 0; // index into SampleSquads::players
    SamplePosition position = SamplePosition::CM;
    bool started = false;
    int on = -1; // seconds; -1: never
    int off = -1; // seconds; -1: still there
    int injuredRounds = 0; // rounds that an injury of this match costs
    std::array<double, size_t(SampleStat::Count)> stats{};
    double &operator[](SampleStat stat) { return stats[size_t(stat)]; }
    double operator[](SampleStat stat) const { return stats[size_t(stat)]; }
    bool isOn() const { return on >= 0 && off < 0; }
    int seconds() const { return on < 0 ? 0 : (off < 0 ? sampleMatchLength : off) - on; }
};

struct SampleSide
{
    std::vector<SampleAppearance> squad; // starters first, then the bench
    int score = 0;
};

struct SampleMatch
{
    std::array<SampleSide, 2> sides; // home, away
};

/** Plays one match of 90 minutes, event by event, so that what belongs together agrees: shots, saves, goals, assists, score, minutes. */
SampleMatch playMatch(const SampleSquads &squads, int home, int away, const MatchSquad &homeSquad, const MatchSquad &awaySquad,
                      SampleRandom &random);

} // namespace touchline
