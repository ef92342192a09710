// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/positiongroups.h"
#include <algorithm>

namespace touchline {

PositionGroups::PositionGroups(const SeasonFrame &frame, const SportPack &pack) : m_frame(frame), m_pack(pack)
{
    for (const Position &position : pack.positions()) {
        if (!m_groups.contains(position.group))
            m_groups.append(position.group);
    }
    for (const QString &name : frame.positionNames()) {
        const Position *position = pack.position(name);
        m_groupOfPosition.push_back(position ? int(m_groups.indexOf(position->group)) : unknown);
    }
}

int PositionGroups::most(int player, const std::vector<Spent> &spent) const
{
    const auto longest = std::ranges::max_element(spent);
    if (longest != spent.end() && longest->appearances > 0)
        return int(longest - spent.begin());
    const auto &registrations = m_frame.players().at(player).registrations;
    for (auto registration = registrations.crbegin(); registration != registrations.crend(); ++registration) {
        if (const Position *position = m_pack.position(registration->position))
            return int(m_groups.indexOf(position->group));
    }
    return unknown;
}

} // namespace touchline
