// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/frameparts.h"
#include <algorithm>
#include <map>
#include <optional>
#include <span>
#include <vector>

/** Whom an answer about many players may name (docs/statistics.md, "Who is named"). */
namespace touchline {

/** Teams whose players may be named; none: those of all teams. */
using NamedTeams = std::optional<QList<TeamId>>;

/** Where not everybody may be named, an aggregate is over so many others at least, or over none: fewer could be told apart. */
constexpr int fewestUnnamed = 10;

inline bool mayBeNamed(const FramePlayer &player, const NamedTeams &teams)
{
    return !teams || std::ranges::any_of(player.registrations, [&teams](const FrameRegistration &registration) {
        return teams->contains(registration.team);
    });
}

/** Whether an aggregate over players of whom `unnamed` may not be named tells nothing about one of them. */
inline bool hidesTheUnnamed(int unnamed)
{
    return unnamed == 0 || unnamed >= fewestUnnamed;
}

/**
 * As hidesTheUnnamed(), of everybody, when the position groups have answers of their own: whoever is not in a group of ten unnamed players
 * or more is what is left when those groups are taken away.
 */
inline bool hidesTheRest(std::span<const int> unnamedOfGroups)
{
    int rest = 0;
    for (const int unnamed : unnamedOfGroups)
        rest += unnamed < fewestUnnamed ? unnamed : 0;
    return hidesTheUnnamed(rest);
}

/** The players in an aggregate who may not be named, by position group. */
class UnnamedPlayers
{
public:
    void add(int group) { ++m_ofGroups[group]; }
    int count() const
    {
        int count = 0;
        for (const auto &[group, unnamed] : m_ofGroups)
            count += unnamed;
        return count;
    }
    /** hidesTheRest() of them. */
    bool areHidden() const
    {
        std::vector<int> counts;
        for (const auto &[group, unnamed] : m_ofGroups)
            counts.push_back(unnamed);
        return hidesTheRest(counts);
    }

private:
    std::map<int, int> m_ofGroups;
};

} // namespace touchline
