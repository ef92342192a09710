// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/comparer.h"
#include "core/stats/metricsummary.h"
#include "core/stats/quantitylines.h"

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

QString noAxis(const MetricSummary &metric, const CohortValues &values, bool recorded)
{
    if (!values.hidden.isEmpty())
        return values.hidden;
    if (!recorded)
        return metric.rate.value.reason;
    return values.qualified.size() < fewestForAxis ? u"cohort_too_small"_s : u"no_variance"_s;
}

} // namespace

Comparer::Comparer(const SeasonFrame &frame, const SportPack &pack, int subject, const Period &period, const SummaryOptions &options)
    : m_frame(frame)
{
    if (!options.comparisons)
        m_reason = u"not_requested"_s;
    else if (!period.isComparable())
        m_reason = u"period_not_comparable"_s;
    if (!m_reason.isEmpty())
        return;
    if (period.days)
        m_sums.emplace(frame, period.days);
    m_members.emplace(frame, pack, m_sums ? *m_sums : frame.playerSums(), subject, options);
}

Cohort Comparer::cohort() const
{
    if (m_members)
        return m_members->description();
    Cohort none;
    none.reason = m_reason;
    return none;
}

MetricSummary Comparer::metricOf(int player, const Quantity &quantity, const std::vector<int> &rows, const SummaryOptions &options) const
{
    const QuantityLines lines(m_frame, quantity, rows);
    const bool recorded = !lines.lines().empty(); // without a line about it nobody is placed
    const auto values = recorded && m_members ? m_members->shownValuesOf(quantity) : std::make_shared<const CohortValues>();
    MetricSummary metric = metricSummary(quantity, lines, options.time, options.halfLife, values->prior);
    addComparison(metric, player, quantity, *values, recorded);
    return metric;
}

void Comparer::addComparison(MetricSummary &metric, int player, const Quantity &quantity, const CohortValues &values, bool recorded) const
{
    metric.axis = values.axis;
    if (!metric.axis && quantity.reference()) {
        metric.axis = Interval{.low = quantity.reference()->first, .high = quantity.reference()->second};
        metric.axisIsReference = true;
    }
    if (!m_members) {
        metric.comparison.percentile = metric.comparison.z = Value::none(m_reason);
        metric.comparison.rankReason = m_reason;
        metric.axisReason = metric.axis ? QString() : m_reason;
        return;
    }
    if (!metric.axis)
        metric.axisReason = noAxis(metric, values, recorded);
    const auto value = recorded ? m_members->qualifiedValue(player, quantity) : std::nullopt;
    const auto placed = [&](const CohortValues &among) { return compare(among, value, quantity.better(), m_members->isRankOnly()); };
    metric.comparison = value && !m_members->contains(player) ? placed(values.joinedBy(*value)) : placed(values);
    metric.comparison.cohort = m_members->description().kind;
    if (!metric.rate.value.number) {
        metric.comparison.percentile = metric.comparison.z = metric.rate.value;
        metric.comparison.rankReason = metric.comparison.rank ? QString() : metric.rate.value.reason;
    }
}

Result<void> checkQuestion(const SeasonFrame &frame, const SportPack &pack, const Period &period, const SummaryOptions &options)
{
    if (period.season != frame.season())
        return fail(ErrorCode::Internal,
                    u"A question about season %1 met the lines of season %2."_s.arg(toNumber(period.season)).arg(toNumber(frame.season())));
    if (frame.metricCount() != pack.metrics().size())
        return fail(ErrorCode::Internal, u"The season has %1 metrics, the sport %2."_s.arg(frame.metricCount()).arg(pack.metrics().size()));
    if (period.last && (*period.last < 1 || *period.last > 1000))
        return fail(ErrorCode::Invalid, u"\"last\" is a number of appearances from 1 to 1000."_s);
    if (options.per < 0 || options.per > 1000)
        return fail(ErrorCode::Invalid, u"\"per\" is a time from 1 to 1000."_s);
    if (options.halfLife < 1 || options.halfLife > 1000)
        return fail(ErrorCode::Invalid, u"A half-life is from 1 to 1000 appearances."_s);
    const QStringList cohorts{QString(), u"position_group"_s, u"competition"_s, u"previous_season"_s, u"squad"_s};
    if (!cohorts.contains(options.cohort))
        return fail(ErrorCode::Invalid, u"\"cohort\" is position_group, competition, previous_season or squad."_s);
    return {};
}

} // namespace touchline
