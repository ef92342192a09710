// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ops/samplematch.h"
#include <algorithm>
#include <cmath>

namespace touchline {

namespace {

using enum SampleStat;

constexpr int maxSubstitutions = 5;

enum class Kind { Substitution, Injury, Shot, Penalty, OwnGoal, Foul, Offside, AerialDuel, GroundDuel, BenchBooking };

struct Event
{
    int second;
    Kind kind;
    int side;
};

class Simulation
{
public:
    Simulation(const SampleSquads &squads, int home, int away, const MatchSquad &homeSquad, const MatchSquad &awaySquad,
               SampleRandom &random);
    SampleMatch play();

private:
    void plan();
    void planSide(int side);
    void add(Kind kind, int side, int count);
    void planSubstitutions(int side);
    void happen(const Event &event);
    void substitution(int side, int second);
    void replace(int side, SampleAppearance &leaving, int second);
    void injury(int side, int second);
    void shot(int side);
    void penalty(int side);
    void goal(int side);
    void ownGoal(int side);
    void foul(int side, int second);
    void duel(bool aerial);
    void benchBooking(int side);
    void afterwards(int side);

    const SamplePlayer &of(const SampleAppearance &appearance) const { return m_squads.players[size_t(appearance.player)]; }
    /** Somebody of this side on the pitch, by weight; nothing when nobody has any. */
    template<typename Weight> SampleAppearance *pick(int side, Weight weight);
    SampleAppearance *keeper(int side);
    template<typename Change> void everybodyOn(int side, Change change);

    const SampleSquads &m_squads;
    SampleRandom &m_random;
    SampleMatch m_match;
    std::array<int, 2> m_team;
    std::array<int, 2> m_substitutions{};
    std::array<bool, 2> m_reduced{};
    std::array<double, 2> m_possession{};
    std::vector<Event> m_events;
};

Simulation::Simulation(const SampleSquads &squads, int home, int away, const MatchSquad &homeSquad, const MatchSquad &awaySquad,
                       SampleRandom &random)
    : m_squads(squads), m_random(random), m_team{home, away}
{
    const std::array squad{&homeSquad, &awaySquad};
    for (size_t side = 0; side < 2; ++side) {
        auto &list = m_match.sides[side].squad;
        for (size_t i = 0; i < squad[side]->starters.size(); ++i)
            list.push_back({.player = squad[side]->starters[i], .position = squad[side]->slots[i], .started = true, .on = 0});
        for (const int player : squad[side]->bench)
            list.push_back({.player = player, .position = squads.players[size_t(player)].position});
    }
}

template<typename Weight> SampleAppearance *Simulation::pick(int side, Weight weight)
{
    std::array<double, 32> weights{};
    auto &squad = m_match.sides[size_t(side)].squad;
    for (size_t i = 0; i < squad.size(); ++i)
        weights[i] = squad[i].isOn() ? weight(squad[i]) : 0.0;
    const int chosen = m_random.pick(std::span(weights).first(squad.size()));
    return chosen < 0 ? nullptr : &squad[size_t(chosen)];
}

SampleAppearance *Simulation::keeper(int side)
{
    return pick(side, [](const SampleAppearance &appearance) { return appearance.position == SamplePosition::GK ? 1.0 : 0.0; });
}

template<typename Change> void Simulation::everybodyOn(int side, Change change)
{
    for (SampleAppearance &appearance : m_match.sides[size_t(side)].squad) {
        if (appearance.isOn())
            change(appearance);
    }
}

SampleMatch Simulation::play()
{
    plan();
    for (const Event &event : m_events)
        happen(event);
    for (int side = 0; side < 2; ++side)
        afterwards(side);
    return std::move(m_match);
}

void Simulation::plan()
{
    for (int side = 0; side < 2; ++side)
        planSide(side);
    add(Kind::AerialDuel, 0, m_random.poisson(27));
    add(Kind::GroundDuel, 0, m_random.poisson(72));
    std::ranges::stable_sort(m_events, {}, &Event::second);
}

void Simulation::planSide(int side)
{
    const SampleTeam &own = m_squads.teams[size_t(m_team[size_t(side)])];
    const SampleTeam &other = m_squads.teams[size_t(m_team[size_t(1 - side)])];
    const double home = side == 0 ? 1.0 : 0.0;
    const double balance = own.attack * own.defence / (own.attack * own.defence + other.attack * other.defence);
    m_possession[size_t(side)] = std::clamp(0.25 + 0.5 * balance + 0.02 * (2 * home - 1), 0.3, 0.7);
    add(Kind::Shot, side, m_random.poisson((10.9 + 2.4 * home) * own.attack / other.defence));
    add(Kind::Penalty, side, m_random.poisson(0.11 + 0.04 * home));
    add(Kind::OwnGoal, side, m_random.poisson(0.035));
    add(Kind::Foul, side, m_random.poisson(10.8));
    add(Kind::Offside, side, m_random.poisson(1.8));
    add(Kind::Injury, side, m_random.chance(0.12) ? 1 : 0);
    add(Kind::BenchBooking, side, m_random.chance(0.03) ? 1 : 0);
    planSubstitutions(side);
}

void Simulation::add(Kind kind, int side, int count)
{
    for (int i = 0; i < count; ++i)
        m_events.push_back({.second = m_random.below(sampleMatchLength), .kind = kind, .side = side});
}

/** Three to five changes in at most three windows, as the laws allow since 2022; now and then the first one at half-time. */
void Simulation::planSubstitutions(int side)
{
    const double draw = m_random.uniform();
    const int count = draw < 0.2 ? 3 : draw < 0.55 ? 4 : maxSubstitutions;
    std::array<int, 3> windows{m_random.chance(0.2) ? 45 * 60 : 55 * 60 + m_random.below(12 * 60), 66 * 60 + m_random.below(11 * 60),
                               77 * 60 + m_random.below(12 * 60)};
    for (int i = 0; i < count; ++i)
        m_events.push_back({.second = windows[size_t(i % 3)], .kind = Kind::Substitution, .side = side});
}

void Simulation::happen(const Event &event)
{
    switch (event.kind) {
    case Kind::Substitution:
        return substitution(event.side, event.second);
    case Kind::Injury:
        return injury(event.side, event.second);
    case Kind::Shot:
        return shot(event.side);
    case Kind::Penalty:
        return penalty(event.side);
    case Kind::OwnGoal:
        return ownGoal(event.side);
    case Kind::Foul:
        return foul(event.side, event.second);
    case Kind::Offside:
        if (SampleAppearance *player = pick(event.side, [this](const auto &a) { return profileOf(a.position).offsides * of(a).shooting; }))
            ++(*player)[Offsides];
        return;
    case Kind::AerialDuel:
        return duel(true);
    case Kind::GroundDuel:
        return duel(false);
    case Kind::BenchBooking:
        return benchBooking(event.side);
    }
}

void Simulation::substitution(int side, int second)
{
    if (m_substitutions[size_t(side)] == maxSubstitutions)
        return;
    // Those who run most are changed most; who has just come on stays, as does the goalkeeper.
    constexpr std::array tired{0.0, 0.6, 1.4, 1.9};
    SampleAppearance *leaving = pick(side, [&](const SampleAppearance &a) { return a.started ? tired[size_t(groupOf(a.position))] : 0.0; });
    if (leaving)
        replace(side, *leaving, second);
}

void Simulation::replace(int side, SampleAppearance &leaving, int second)
{
    auto &squad = m_match.sides[size_t(side)].squad;
    SampleAppearance *best = nullptr;
    double highest = -100;
    for (SampleAppearance &candidate : squad) {
        const bool keepers = (candidate.position == SamplePosition::GK) == (leaving.position == SamplePosition::GK);
        if (candidate.started || candidate.on >= 0 || !keepers)
            continue;
        const double distance = of(candidate).position == leaving.position ? 0
            : groupOf(candidate.position) == groupOf(leaving.position)     ? 1
                                                                           : 2.5;
        const double value = of(candidate).quality - distance + m_random.normal();
        if (value > highest) {
            highest = value;
            best = &candidate;
        }
    }
    if (!best)
        return;
    leaving.off = second;
    best->on = second;
    if (groupOf(best->position) != groupOf(leaving.position))
        best->position = leaving.position;
    ++m_substitutions[size_t(side)];
}

void Simulation::injury(int side, int second)
{
    if (m_substitutions[size_t(side)] == maxSubstitutions)
        return;
    SampleAppearance *hurt = pick(side, [](const SampleAppearance &a) { return a.position == SamplePosition::GK ? 0.2 : 1.0; });
    if (!hurt)
        return;
    replace(side, *hurt, second);
    if (!hurt->isOn())
        hurt->injuredRounds = injuryRounds(m_random);
}

void Simulation::shot(int side)
{
    // Ten against eleven: fewer chances.
    if (m_reduced[size_t(side)] && m_random.chance(0.35))
        return;
    SampleAppearance *shooter = pick(side, [this](const auto &a) { return profileOf(a.position).shots * of(a).shooting; });
    if (!shooter)
        return;
    const double chance = 0.02 + 0.62 * std::pow(m_random.uniform(), 6);
    ++(*shooter)[Shots];
    (*shooter)[ExpectedGoals] += chance;
    everybodyOn(1 - side, [&](SampleAppearance &a) { a[ExpectedGoalsConceded] += chance; });
    SampleAppearance *creator = nullptr;
    if (m_random.chance(0.76))
        creator = pick(side, [&](const auto &a) { return &a == shooter ? 0.0 : profileOf(a.position).creation * of(a).creation; });
    if (creator) {
        ++(*creator)[KeyPasses];
        (*creator)[ExpectedAssists] += chance;
    }
    SampleAppearance *opposing = keeper(1 - side);
    const double keeping = opposing ? of(*opposing).keeping : 0.5;
    if (m_random.chance(std::min(0.95, chance * of(*shooter).finishing / keeping))) {
        ++(*shooter)[ShotsOnTarget];
        ++(*shooter)[Goals];
        if (creator)
            ++(*creator)[Assists];
        if (opposing)
            ++(*opposing)[ShotsOnTargetFaced];
        goal(side);
    } else if (opposing && m_random.chance(0.26)) {
        ++(*shooter)[ShotsOnTarget];
        ++(*opposing)[ShotsOnTargetFaced];
        ++(*opposing)[Saves];
    }
}

void Simulation::penalty(int side)
{
    constexpr double expected = 0.79;
    SampleAppearance *taker = nullptr;
    everybodyOn(side, [&](SampleAppearance &a) {
        if (a.position != SamplePosition::GK && (!taker || of(a).finishing > of(*taker).finishing))
            taker = &a;
    });
    SampleAppearance *opposing = keeper(1 - side);
    if (!taker || !opposing)
        return;
    ++(*taker)[Shots];
    (*taker)[ExpectedGoals] += expected;
    everybodyOn(1 - side, [&](SampleAppearance &a) { a[ExpectedGoalsConceded] += expected; });
    const double draw = m_random.uniform();
    if (draw < expected) {
        ++(*taker)[ShotsOnTarget];
        ++(*taker)[Goals];
        ++(*opposing)[ShotsOnTargetFaced];
        goal(side);
        return;
    }
    ++(*taker)[PenaltiesMissed];
    if (draw < 0.95) {
        ++(*taker)[ShotsOnTarget];
        ++(*opposing)[ShotsOnTargetFaced];
        ++(*opposing)[Saves];
        ++(*opposing)[PenaltiesSaved];
    }
}

void Simulation::goal(int side)
{
    ++m_match.sides[size_t(side)].score;
    everybodyOn(1 - side, [](SampleAppearance &a) { ++a[GoalsConceded]; });
}

void Simulation::ownGoal(int side)
{
    SampleAppearance *unlucky = pick(side, [](const auto &a) { return profileOf(a.position).clearances; });
    if (!unlucky)
        return;
    ++(*unlucky)[OwnGoals];
    goal(1 - side);
}

void Simulation::foul(int side, int second)
{
    SampleAppearance *fouler = pick(side, [this](const auto &a) { return profileOf(a.position).fouls * of(a).temper; });
    SampleAppearance *fouled = pick(1 - side, [this](const auto &a) { return profileOf(a.position).dribbles * of(a).dribbling + 0.6; });
    if (!fouler || !fouled)
        return;
    ++(*fouler)[Fouls];
    ++(*fouled)[FoulsSuffered];
    const bool keeping = fouler->position == SamplePosition::GK;
    bool sentOff = !keeping && m_random.chance(0.003);
    if (!sentOff && m_random.chance(0.17 * std::min(1.5, of(*fouler).temper))) {
        const bool booked = (*fouler)[YellowCards] > 0;
        // Who is booked already is careful, and referees think twice.
        if (!booked)
            (*fouler)[YellowCards] = 1;
        else
            sentOff = !keeping && m_random.chance(0.25);
    }
    if (sentOff) {
        (*fouler)[RedCards] = 1;
        fouler->off = std::max(second, fouler->on + 1);
        m_reduced[size_t(side)] = true;
    }
}

void Simulation::duel(bool aerial)
{
    const auto weight = [&](const SampleAppearance &a) { return aerial ? profileOf(a.position).aerial : profileOf(a.position).duels; };
    SampleAppearance *home = pick(0, weight);
    SampleAppearance *away = pick(1, weight);
    if (!home || !away)
        return;
    const auto strength = [&](const SampleAppearance &a) { return aerial ? of(a).aerial : 0.5 * (of(a).defending + of(a).dribbling); };
    const double own = strength(*home);
    SampleAppearance *winner = m_random.chance(own / (own + strength(*away))) ? home : away;
    for (SampleAppearance *player : {home, away}) {
        ++(*player)[Duels];
        if (aerial)
            ++(*player)[AerialDuels];
    }
    ++(*winner)[DuelsWon];
    if (aerial)
        ++(*winner)[AerialDuelsWon];
}

void Simulation::benchBooking(int side)
{
    auto &squad = m_match.sides[size_t(side)].squad;
    SampleAppearance &protester = squad[size_t(m_random.below(int(squad.size())))];
    if (protester.on < 0)
        protester[YellowCards] = 1;
}

/** What has no counterpart on the other side: drawn per player from his minutes. */
void Simulation::afterwards(int side)
{
    const double possession = m_possession[size_t(side)] / (m_possession[0] + m_possession[1]);
    for (SampleAppearance &a : m_match.sides[size_t(side)].squad) {
        if (a.on < 0)
            continue;
        const SampleProfile &profile = profileOf(a.position);
        const SamplePlayer &player = of(a);
        const double share = a.seconds() / double(sampleMatchLength);
        const double withBall = share * 2 * possession;
        const double without = share * 2 * (1 - possession);
        const double tempo = m_random.between(0.8, 1.2);
        const int passes = m_random.poisson(profile.passes * player.passing * withBall * tempo);
        // A key pass was a completed pass.
        a[Passes] = std::max(passes, int(a[KeyPasses]));
        a[PassesCompleted] =
            std::max(m_random.binomial(int(a[Passes]), std::min(0.97, profile.accuracy * player.accuracy)), int(a[KeyPasses]));
        a[Crosses] = std::min(a[Passes], double(m_random.poisson(profile.crosses * player.creation * withBall)));
        a[Dribbles] = m_random.poisson(profile.dribbles * player.dribbling * withBall);
        a[DribblesCompleted] = m_random.binomial(int(a[Dribbles]), std::clamp(0.48 * player.dribbling, 0.1, 0.85));
        a[Tackles] = m_random.poisson(profile.tackles * player.defending * without);
        a[Interceptions] = m_random.poisson(profile.interceptions * player.defending * without);
        a[Clearances] = m_random.poisson(profile.clearances * player.defending * without);
        a[Blocks] = m_random.poisson(profile.blocks * player.defending * without);
        a[Recoveries] = m_random.poisson(profile.recoveries * player.defending * share);
        a[CleanSheets] = a[GoalsConceded] == 0 && a.seconds() >= 60 * 60 ? 1 : 0;
        for (const SampleStat stat : {ExpectedGoals, ExpectedAssists, ExpectedGoalsConceded})
            a[stat] = std::round(a[stat] * 100) / 100;
    }
}

} // namespace

std::span<const char *const> sampleStatIds()
{
    static constexpr std::array<const char *, size_t(Count)> ids{"goals",          "assists",
                                                                 "expected_goals", "expected_assists",
                                                                 "shots",          "shots_on_target",
                                                                 "passes",         "passes_completed",
                                                                 "key_passes",     "crosses",
                                                                 "dribbles",       "dribbles_completed",
                                                                 "tackles",        "interceptions",
                                                                 "clearances",     "blocks",
                                                                 "duels",          "duels_won",
                                                                 "aerial_duels",   "aerial_duels_won",
                                                                 "recoveries",     "fouls",
                                                                 "fouls_suffered", "offsides",
                                                                 "yellow_cards",   "red_cards",
                                                                 "own_goals",      "penalties_missed",
                                                                 "goals_conceded", "expected_goals_conceded",
                                                                 "clean_sheets",   "shots_on_target_faced",
                                                                 "saves",          "penalties_saved"};
    return ids;
}

SampleMatch playMatch(const SampleSquads &squads, int home, int away, const MatchSquad &homeSquad, const MatchSquad &awaySquad,
                      SampleRandom &random)
{
    return Simulation(squads, home, away, homeSquad, awaySquad, random).play();
}

} // namespace touchline
