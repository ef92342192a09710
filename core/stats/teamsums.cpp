// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/teamsums.h"

namespace touchline {

TeamSums::TeamSums(const SeasonFrame &frame)
    : m_width(size_t(frame.metricCount()) + 1), m_sums(size_t(frame.matches().size()) * 2 * m_width, SeasonFrame::missing)
{
    const auto add = [this](size_t at, qint64 value) {
        if (value != SeasonFrame::missing)
            m_sums[at] = m_sums[at] == SeasonFrame::missing ? value : m_sums[at] + value;
    };
    for (int row = 0; row < int(frame.rowCount()); ++row) {
        const size_t first = index(frame.matchIndexOf(row), frame.locationOf(row)) * m_width;
        add(first, frame.timeOf(row) < 0 ? SeasonFrame::missing : frame.timeOf(row));
        for (int metric = 0; metric < frame.metricCount(); ++metric)
            add(first + size_t(metric) + 1, frame.column(metric)[size_t(row)]);
    }
}

} // namespace touchline
