// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/seasonframe.h"
#include <optional>
#include <vector>

namespace touchline {

/** What one player's lines add up to in one metric. */
struct MetricSum
{
    qint64 sum = 0; // scaled as in the frame
    int lines = 0; // that recorded the metric
    qint64 time = 0; // of those lines, base units, as far as known
    bool timeKnown = true; // for every appearance among them
};

/** Sums per player and metric over a season or a range of its days, in one pass over the columns; what cohorts are made of. */
class PlayerSums
{
public:
    PlayerSums(const SeasonFrame &frame, const std::optional<DateRange> &days);

    int lines(int player) const { return m_all[size_t(player)].lines; }
    qint64 time(int player) const { return m_all[size_t(player)].time; }
    bool timeKnown(int player) const { return m_all[size_t(player)].timeKnown; }
    MetricSum metric(int metric, int player) const;
    /** Longest time that anybody could have played in one of the player's teams: the sum of its matches' lengths. */
    qint64 teamTime(int player) const { return m_teamTime[size_t(player)]; }
    /** Of all lines of the frame: which count in this period. */
    bool contains(int row) const { return m_everything || m_inPeriod[size_t(m_frame.matchIndexOf(row))]; }

    qsizetype byteCount() const;

private:
    void sumTimes();
    void sumMetric(int metric);
    void sumWhole(int metric);
    void sumTeams();
    const SeasonFrame &m_frame;
    bool m_everything;
    std::vector<char> m_inPeriod; // per match
    std::vector<MetricSum> m_all; // of lines without regard to metrics; `sum` unused
    std::vector<std::vector<qint64>> m_sums; // per metric
    std::vector<std::vector<MetricSum>> m_partial; // per metric that some line lacks
    std::vector<qint64> m_teamTime;
};

} // namespace touchline
