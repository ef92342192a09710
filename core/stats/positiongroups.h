// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sport/sportpack.h"
#include "core/stats/seasonframe.h"
#include <QtCore/QStringList>
#include <functional>

namespace touchline {

/** Which position group of the pack a player belongs to (docs/statistics.md). */
class PositionGroups
{
public:
    static constexpr int unknown = -1;

    PositionGroups(const SeasonFrame &frame, const SportPack &pack);

    /**
     * Group in which the player spent most time (where no time is known: most appearances) in the rows that count, else the group of the
     * newest registration with a position that the pack knows, else `unknown`.
     */
    template<typename Counts> int of(int player, const Counts &counts) const
    {
        std::vector<Spent> spent(size_t(m_groups.size()));
        const auto [first, last] = m_frame.rowsOf(player);
        for (int row = first; row < last; ++row) {
            const int group = m_frame.played(row) && counts(row) ? m_groupOfPosition[size_t(m_frame.positionIndexOf(row))] : unknown;
            if (group == unknown)
                continue;
            spent[size_t(group)].time += std::max<qint64>(0, m_frame.timeOf(row));
            ++spent[size_t(group)].appearances;
        }
        return most(player, spent);
    }
    /** Group of the position that a line names; `unknown` where it names none that the pack knows. */
    int ofRow(int row) const { return m_groupOfPosition[size_t(m_frame.positionIndexOf(row))]; }
    QString name(int group) const { return group == unknown ? QStringLiteral("unknown") : m_groups.at(group); }

private:
    struct Spent
    {
        qint64 time = 0;
        int appearances = 0;
        auto operator<=>(const Spent &) const = default;
    };
    int most(int player, const std::vector<Spent> &spent) const;
    const SeasonFrame &m_frame;
    const SportPack &m_pack;
    QStringList m_groups;
    std::vector<int> m_groupOfPosition; // by the frame's position index
};

} // namespace touchline
