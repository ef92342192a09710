// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/leaderboard.h"
#include "core/stats/playersums.h"
#include "core/stats/quantity.h"

namespace touchline {

/** What a place in one leaderboard takes, of each player by the matches of their team. */
class Requirements
{
public:
    /** `sums` are of `period`. */
    Requirements(const SeasonFrame &frame, const SportPack &pack, const PlayerSums &sums, const Quantity &quantity, const Period &period);

    LeaderboardQualifier described() const;
    QList<RequiredAmount> of(int player) const;
    bool isMet(int player) const;
    int teamMatches(int player) const;
    /** The value with everything that is missing counted as failures; none where the rule says nothing about it. */
    std::optional<double> padded(int player, const Terms &terms) const;

private:
    std::optional<double> paddedRatio(int player, const Terms &terms) const;
    std::optional<std::vector<double>> inputSums(int player) const;
    const SeasonFrame &m_frame;
    const SportPack &m_pack;
    const PlayerSums &m_sums;
    const Quantity &m_quantity;
    Qualifier m_qualifier;
    std::vector<std::pair<int, qint64>> m_minimum; // metric and amount, scaled as in the frame
    QHash<qint64, int> m_matches; // by team
};

} // namespace touchline
