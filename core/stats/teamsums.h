// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/seasonframe.h"
#include <vector>

namespace touchline {

/** What the lines of one team in one match add up to: the inputs `team_x` and `opponent_x` of derived metrics. */
class TeamSums
{
public:
    explicit TeamSums(const SeasonFrame &frame);

    /** Sum of a metric (scaled as in the frame), or of the time for metric -1; SeasonFrame::missing where nobody recorded it. */
    qint64 of(int match, Location side, int metric) const { return m_sums[index(match, side) * m_width + size_t(metric + 1)]; }

    qsizetype byteCount() const { return qsizetype(sizeof(TeamSums) + m_sums.capacity() * sizeof(qint64)); }

private:
    static size_t index(int match, Location side) { return size_t(match) * 2 + (side == Location::Home ? 0 : 1); }
    size_t m_width; // time, then the metrics
    std::vector<qint64> m_sums;
};

} // namespace touchline
