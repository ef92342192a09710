// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ops/samplesquads.h"
#include "server/ops/samplenames.h"
#include <algorithm>
#include <cmath>

namespace touchline {

namespace {

using enum SamplePosition;

constexpr int squadSize = 25;
constexpr int benchSize = 9;

// Figures per 90 minutes of the kind that event data of the large European leagues shows, rounded.
constexpr std::array<SampleProfile, 10> profiles{{
    {"GK", 0.00, 0.04, 32, 0.74, 0.0, 0.02, 0.05, 0.05, 0.9, 0.02, 0.12, 0.30, 7.0, 0.08, 0.0},
    {"RB", 0.60, 0.90, 50, 0.82, 3.0, 1.5, 2.1, 1.2, 2.2, 0.6, 1.10, 0.70, 4.5, 1.05, 0.10},
    {"LB", 0.60, 0.95, 49, 0.82, 3.2, 1.6, 2.1, 1.2, 2.1, 0.6, 1.10, 0.65, 4.5, 1.05, 0.10},
    {"CB", 0.55, 0.22, 58, 0.88, 0.1, 0.25, 1.5, 1.2, 4.3, 0.9, 0.80, 1.60, 4.4, 0.95, 0.04},
    {"DM", 0.75, 0.70, 56, 0.87, 0.5, 0.9, 2.6, 1.5, 1.6, 0.7, 1.20, 0.90, 5.8, 1.45, 0.04},
    {"CM", 1.20, 1.30, 52, 0.86, 1.4, 1.6, 1.9, 1.0, 1.0, 0.5, 1.10, 0.60, 5.2, 1.10, 0.10},
    {"AM", 2.00, 2.10, 42, 0.82, 2.2, 2.7, 1.3, 0.7, 0.5, 0.3, 1.20, 0.45, 4.1, 0.95, 0.40},
    {"RW", 2.40, 1.85, 34, 0.78, 3.6, 4.2, 1.3, 0.6, 0.4, 0.25, 1.30, 0.45, 3.8, 0.90, 0.60},
    {"LW", 2.40, 1.90, 34, 0.78, 3.4, 4.3, 1.3, 0.6, 0.4, 0.25, 1.30, 0.45, 3.8, 0.90, 0.60},
    {"ST", 3.40, 1.00, 24, 0.73, 0.5, 1.9, 0.6, 0.3, 0.5, 0.2, 1.30, 1.50, 2.2, 1.25, 1.30},
}};

struct Place
{
    SamplePosition position;
    int shirt;
};

// The first eleven wear the numbers of the textbook, so that one number means one position in every club.
constexpr std::array<Place, squadSize> places{{{GK, 1},  {RB, 2},  {LB, 3},  {CB, 4},  {CB, 5},  {DM, 6},  {RW, 7},  {CM, 8},  {ST, 9},
                                               {AM, 10}, {LW, 11}, {CM, 12}, {GK, 13}, {CB, 14}, {CB, 15}, {DM, 16}, {RW, 17}, {CM, 18},
                                               {ST, 19}, {AM, 20}, {LW, 21}, {RB, 22}, {LB, 23}, {CM, 24}, {GK, 31}}};

constexpr std::array<SamplePosition, 11> formation{GK, RB, CB, CB, LB, DM, CM, CM, RW, ST, LW};
constexpr std::array<SamplePosition, 11> attackingFormation{GK, RB, CB, CB, LB, DM, CM, AM, RW, ST, LW};

double skill(SampleRandom &random, double spread)
{
    return std::clamp(1 + spread * random.normal(), 0.3, 2.2);
}

SamplePlayer makePlayer(SampleRandom &random, const Place &place, int team)
{
    SamplePlayer player;
    player.position = place.position;
    player.team = team;
    player.shirt = place.shirt;
    player.birthYear = 2007 - std::min({random.below(20), random.below(20), 19});
    // The lower numbers are the likelier starters, with enough chance for surprises.
    player.quality = 0.8 * random.normal() + (place.shirt <= 11 ? 1.0 : 0.0);
    player.shooting = skill(random, 0.25);
    player.finishing = skill(random, 0.10);
    player.creation = skill(random, 0.25);
    player.passing = skill(random, 0.12);
    player.accuracy = skill(random, 0.03);
    player.dribbling = skill(random, 0.25);
    player.defending = skill(random, 0.18);
    player.aerial = skill(random, 0.20);
    player.temper = skill(random, 0.35);
    player.keeping = skill(random, 0.06);
    return player;
}

double fitness(SamplePosition wanted, SamplePosition own)
{
    if (wanted == own)
        return 0;
    if (wanted == GK || own == GK)
        return -1000;
    return groupOf(wanted) == groupOf(own) ? -0.8 : -2.0;
}

} // namespace

const SampleProfile &profileOf(SamplePosition position)
{
    return profiles[size_t(position)];
}

int groupOf(SamplePosition position)
{
    switch (position) {
    case GK:
        return 0;
    case RB:
    case LB:
    case CB:
        return 1;
    case DM:
    case CM:
    case AM:
        return 2;
    case RW:
    case LW:
    case ST:
        return 3;
    }
    return 2;
}

SampleSquads makeSquads(SampleRandom &random)
{
    SampleSquads squads;
    SampleNames names;
    for (size_t team = 0; team < sampleClubs().size(); ++team) {
        squads.teams.push_back({.attack = std::exp(0.20 * random.normal()), .defence = std::exp(0.16 * random.normal())});
        for (const Place &place : places) {
            SamplePlayer player = makePlayer(random, place, int(team));
            player.name = names.next(random);
            squads.players.push_back(std::move(player));
        }
    }
    return squads;
}

int makeTransfers(SampleSquads &squads, int pairs, SampleRandom &random)
{
    std::vector<bool> moved(squads.players.size());
    int count = 0;
    for (int attempt = 0; attempt < 50 * pairs && count < 2 * pairs; ++attempt) {
        // Players are made squad by squad in the order of `places`: equal places are one squad apart.
        const int place = random.below(squadSize);
        const auto first = size_t(random.below(int(squads.teams.size())) * squadSize + place);
        const auto second = size_t(random.below(int(squads.teams.size())) * squadSize + place);
        if (first == second || moved[first] || moved[second])
            continue;
        std::swap(squads.players[first].team, squads.players[second].team);
        moved[first] = moved[second] = true;
        count += 2;
    }
    return count;
}

int injuryRounds(SampleRandom &random)
{
    const double draw = random.uniform();
    return 1 + int(15 * draw * draw * draw);
}

MatchSquad chooseSquad(SampleSquads &squads, int team, int round, SampleRandom &random)
{
    struct Candidate
    {
        int index;
        double form;
        bool taken = false;
    };
    std::vector<Candidate> candidates;
    for (size_t i = 0; i < squads.players.size(); ++i) {
        const SamplePlayer &player = squads.players[i];
        if (player.team == team && player.outUntil < round)
            candidates.push_back({.index = int(i), .form = player.quality + 0.45 * random.normal()});
    }
    const auto take = [&](auto &&rating) {
        Candidate *best = nullptr;
        double highest = -500;
        for (Candidate &candidate : candidates) {
            if (candidate.taken)
                continue;
            const double value = rating(candidate, squads.players[size_t(candidate.index)]);
            if (value > highest) {
                highest = value;
                best = &candidate;
            }
        }
        if (!best)
            return -1;
        best->taken = true;
        squads.players[size_t(best->index)].listed = true;
        return best->index;
    };

    MatchSquad squad;
    for (const SamplePosition slot : random.chance(0.45) ? attackingFormation : formation) {
        const int chosen =
            take([&](const Candidate &candidate, const SamplePlayer &player) { return candidate.form + fitness(slot, player.position); });
        if (chosen < 0)
            continue;
        squad.starters.push_back(chosen);
        squad.slots.push_back(slot);
    }
    // Who has never been in a squad gets there in the second half of the season.
    const auto patience = [&](const SamplePlayer &player) { return !player.listed && round > 12 ? 5.0 : 0.0; };
    const int keeper = take([&](const Candidate &candidate, const SamplePlayer &player) {
        return player.position == GK ? candidate.form + patience(player) : -1000.0;
    });
    if (keeper >= 0)
        squad.bench.push_back(keeper);
    while (squad.bench.size() < benchSize) {
        const int chosen = take([&](const Candidate &candidate, const SamplePlayer &player) {
            return player.position == GK ? -1000.0 : candidate.form + patience(player);
        });
        if (chosen < 0)
            break;
        squad.bench.push_back(chosen);
    }
    return squad;
}

} // namespace touchline
