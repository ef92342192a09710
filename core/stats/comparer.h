// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/stats/cohort.h"
#include <optional>

namespace touchline {

/** The metrics of players with their places in one cohort, the subject's, as far as the period and the question allow comparisons. */
class Comparer
{
public:
    Comparer(const SeasonFrame &frame, const SportPack &pack, int subject, const Period &period, const SummaryOptions &options);

    /** With the reason, where nobody is compared: "not_requested", "period_not_comparable". */
    Cohort cohort() const;
    /** Null where nobody is compared. */
    const CohortMembers *members() const { return m_members ? &*m_members : nullptr; }
    /**
     * Everything about one metric of a player on these rows. Whoever does not belong to the subject's cohort stands in it as if they
     * had joined: counted, and part of mean and deviation, for their own places alone; the axis stays the cohort's.
     */
    MetricSummary metricOf(int player, const Quantity &quantity, const std::vector<int> &rows, const SummaryOptions &options) const;

private:
    void addComparison(MetricSummary &metric, int player, const Quantity &quantity, const CohortValues &values, bool recorded) const;
    const SeasonFrame &m_frame;
    QString m_reason;
    std::optional<PlayerSums> m_sums; // of a part of the season; the whole season's are in the frame
    std::optional<CohortMembers> m_members;
};

/** Internal when frame, pack and period are not of one season; Invalid for numbers out of their range. */
Result<void> checkQuestion(const SeasonFrame &frame, const SportPack &pack, const Period &period, const SummaryOptions &options);

} // namespace touchline
