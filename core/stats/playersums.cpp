// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/playersums.h"
#include <algorithm>
#include <numeric>

namespace touchline {

PlayerSums::PlayerSums(const SeasonFrame &frame, const std::optional<DateRange> &days)
    : m_frame(frame), m_everything(!days), m_all(size_t(frame.players().size())), m_sums(size_t(frame.metricCount())),
      m_partial(size_t(frame.metricCount()))
{
    m_inPeriod.reserve(size_t(frame.matches().size()));
    for (const FrameMatch &match : frame.matches())
        m_inPeriod.push_back(!days || days->contains(match.day));
    sumTimes();
    for (int metric = 0; metric < frame.metricCount(); ++metric)
        sumMetric(metric);
    sumTeams();
}

void PlayerSums::sumTimes()
{
    for (int player = 0; player < int(m_all.size()); ++player) {
        MetricSum &all = m_all[size_t(player)];
        const auto [first, last] = m_frame.rowsOf(player);
        for (int row = first; row < last; ++row) {
            if (!contains(row))
                continue;
            ++all.lines;
            all.time += std::max<qint64>(0, m_frame.timeOf(row));
            all.timeKnown = all.timeKnown && (m_frame.timeOf(row) >= 0 || !m_frame.played(row));
        }
    }
}

void PlayerSums::sumMetric(int metric)
{
    const auto column = m_frame.column(metric);
    if (m_frame.isComplete(metric)) {
        if (m_everything)
            return sumWhole(metric);
        auto &sums = m_sums[size_t(metric)];
        sums.assign(m_all.size(), 0);
        for (int player = 0; player < int(m_all.size()); ++player) {
            const auto [first, last] = m_frame.rowsOf(player);
            qint64 sum = 0;
            for (int row = first; row < last; ++row)
                sum += contains(row) ? column[size_t(row)] : 0;
            sums[size_t(player)] = sum;
        }
        return;
    }
    auto &partial = m_partial[size_t(metric)];
    partial.resize(m_all.size());
    for (int player = 0; player < int(m_all.size()); ++player) {
        MetricSum &sum = partial[size_t(player)];
        const auto [first, last] = m_frame.rowsOf(player);
        for (int row = first; row < last; ++row) {
            if (!contains(row) || column[size_t(row)] == SeasonFrame::missing)
                continue;
            sum.sum += column[size_t(row)];
            ++sum.lines;
            sum.time += std::max<qint64>(0, m_frame.timeOf(row));
            sum.timeKnown = sum.timeKnown && (m_frame.timeOf(row) >= 0 || !m_frame.played(row));
        }
    }
}

/** The columns as memory gives them: no row is asked whether it counts. */
void PlayerSums::sumWhole(int metric)
{
    const auto column = m_frame.column(metric);
    auto &sums = m_sums[size_t(metric)];
    sums.resize(m_all.size());
    for (int player = 0; player < int(m_all.size()); ++player) {
        const auto [first, last] = m_frame.rowsOf(player);
        sums[size_t(player)] = std::accumulate(column.begin() + first, column.begin() + last, qint64(0));
    }
}

void PlayerSums::sumTeams()
{
    QHash<qint64, qint64> teams;
    for (int match = 0; match < int(m_inPeriod.size()); ++match) {
        if (!m_inPeriod[size_t(match)])
            continue;
        teams[toNumber(m_frame.matches().at(match).home)] += m_frame.matches().at(match).length;
        teams[toNumber(m_frame.matches().at(match).away)] += m_frame.matches().at(match).length;
    }
    m_teamTime.assign(m_all.size(), 0);
    for (int player = 0; player < int(m_all.size()); ++player) {
        const auto [first, last] = m_frame.rowsOf(player);
        for (int row = first; row < last; ++row) {
            const bool sameTeam = row > first && m_frame.teamOf(row) == m_frame.teamOf(row - 1);
            if (!sameTeam)
                m_teamTime[size_t(player)] = std::max(m_teamTime[size_t(player)], teams.value(toNumber(m_frame.teamOf(row))));
        }
    }
}

qsizetype PlayerSums::byteCount() const
{
    const auto bytesOf = [](const auto &vector) { return qsizetype(vector.capacity() * sizeof(vector[0])); };
    qsizetype bytes =
        qsizetype(sizeof(PlayerSums)) + bytesOf(m_inPeriod) + bytesOf(m_all) + bytesOf(m_sums) + bytesOf(m_partial) + bytesOf(m_teamTime);
    for (const auto &sums : m_sums)
        bytes += bytesOf(sums);
    for (const auto &partial : m_partial)
        bytes += bytesOf(partial);
    return bytes;
}

MetricSum PlayerSums::metric(int metric, int player) const
{
    if (!m_frame.isComplete(metric))
        return m_partial[size_t(metric)][size_t(player)];
    MetricSum sum = m_all[size_t(player)];
    sum.sum = m_sums[size_t(metric)][size_t(player)];
    return sum;
}

} // namespace touchline
