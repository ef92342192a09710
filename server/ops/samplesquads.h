// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/ops/samplerandom.h"
#include <QtCore/QString>
#include <array>
#include <vector>

namespace touchline {

enum class SamplePosition { GK, RB, LB, CB, DM, CM, AM, RW, LW, ST };

/** What players of a position do in 90 minutes of an even match; weights where the number of events is the match's. */
struct SampleProfile
{
    const char *id; // in the football pack
    double shots; // weight
    double creation; // weight
    double passes;
    double accuracy;
    double crosses;
    double dribbles;
    double tackles;
    double interceptions;
    double clearances;
    double blocks;
    double duels; // weight, on the ground
    double aerial; // weight
    double recoveries;
    double fouls; // weight
    double offsides; // weight
};

const SampleProfile &profileOf(SamplePosition position);
/** Goalkeepers 0, defenders 1, midfielders 2, forwards 3. */
int groupOf(SamplePosition position);

/** An invented player; skills are factors around 1. */
struct SamplePlayer
{
    QString name;
    SamplePosition position = SamplePosition::CM;
    int team = 0;
    int shirt = 0;
    int birthYear = 2000;
    double quality = 0; // sd 1; decides who starts
    double shooting = 1;
    double finishing = 1;
    double creation = 1;
    double passing = 1;
    double accuracy = 1;
    double dribbling = 1;
    double defending = 1;
    double aerial = 1;
    double temper = 1;
    double keeping = 1;
    int outUntil = 0; // last round missed by injury or suspension
    int yellowCards = 0;
    bool listed = false; // has been in a match-day squad
};

struct SampleTeam
{
    double attack = 1;
    double defence = 1; // above 1 is better
};

struct SampleSquads
{
    std::vector<SampleTeam> teams; // 20
    std::vector<SamplePlayer> players; // 25 of each team
};

SampleSquads makeSquads(SampleRandom &random);

/** The winter window: pairs of players of one position and shirt number change places. Returns how many players moved. */
int makeTransfers(SampleSquads &squads, int pairs, SampleRandom &random);

/** Rounds that an injury costs; 1 .. 16, most of them few. */
int injuryRounds(SampleRandom &random);

/** Eleven and bench of one team. Indices into SampleSquads::players; at most one player twice: never. */
struct MatchSquad
{
    std::vector<int> starters;
    std::vector<SamplePosition> slots; // parallel to starters
    std::vector<int> bench;
};

MatchSquad chooseSquad(SampleSquads &squads, int team, int round, SampleRandom &random);

} // namespace touchline
