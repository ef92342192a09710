// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/summary.h"
#include "core/stats/cohort.h"
#include "core/stats/metricsummary.h"
#include "core/stats/quantitylines.h"
#include "core/stats/rows.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

/** Answers all questions about others, as far as the period allows them. */
class Comparer
{
public:
    Comparer(const SeasonFrame &frame, const SportPack &pack, int subject, const Period &period, const SummaryOptions &options)
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

    Cohort cohort() const
    {
        if (m_members)
            return m_members->description();
        Cohort none;
        none.reason = m_reason;
        return none;
    }

    std::shared_ptr<const CohortValues> valuesOf(const Quantity &quantity) const
    {
        return m_members ? m_members->valuesOf(quantity) : std::make_shared<const CohortValues>();
    }

    /** `recorded`: there is a line about it in the period; without one nobody is placed. */
    void addComparison(MetricSummary &metric, const Quantity &quantity, const CohortValues &values, bool recorded) const
    {
        metric.axis = values.axis;
        if (!metric.axis && quantity.reference()) {
            metric.axis = Interval{.low = quantity.reference()->first, .high = quantity.reference()->second};
            metric.axisIsReference = true;
        }
        if (!m_members) {
            metric.comparison.percentile = metric.comparison.z = Value::none(m_reason);
            return;
        }
        const auto subject = recorded ? m_members->subjectValue(quantity) : std::nullopt;
        metric.comparison = compare(values, subject, quantity.better(), m_members->isRankOnly());
        metric.comparison.cohort = m_members->description().kind;
        if (!metric.rate.value.number)
            metric.comparison.percentile = metric.comparison.z = metric.rate.value;
    }

private:
    QString m_reason;
    std::optional<PlayerSums> m_sums; // of a part of the season; the whole season's are in the frame
    std::optional<CohortMembers> m_members;
};

Result<void> check(const SeasonFrame &frame, const SportPack &pack, const Period &period, const SummaryOptions &options)
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
    const QStringList cohorts{QString(), u"position_group"_s, u"competition"_s, u"squad"_s};
    if (!cohorts.contains(options.cohort))
        return fail(ErrorCode::Invalid, u"\"cohort\" is position_group, competition or squad."_s);
    return {};
}

} // namespace

const MetricSummary *Summary::find(const QString &id) const
{
    const auto metric = std::ranges::find(metrics, id, &MetricSummary::id);
    return metric == metrics.end() ? nullptr : &*metric;
}

Result<Summary> summarise(const SeasonFrame &frame, const SportPack &pack, PlayerId player, const Period &period,
                          const SummaryOptions &options)
{
    if (const auto checked = check(frame, pack, period, options); !checked)
        return failed(checked);
    const auto index = frame.indexOf(player);
    if (!index)
        return fail(ErrorCode::NotFound, u"This player is not in this season."_s);
    const auto quantities = Quantity::allOf(pack, options.fields, options.time, options.per);
    if (!quantities)
        return failed(quantities);

    const auto rows = rowsIn(frame, *index, period);
    const auto inRows = [&rows](int row) { return std::ranges::binary_search(rows, row); };
    const PositionGroups positions(frame, pack);
    const Comparer comparer(frame, pack, *index, period, options);
    Summary summary{.player = player,
                    .name = frame.players().at(*index).name,
                    .positionGroup = positions.name(positions.of(*index, inRows)),
                    .period = period,
                    .sample = sampleOf(frame, *index, period, rows),
                    .per = options.per > 0 ? options.per : options.time.per,
                    .cohort = comparer.cohort()};
    summary.metrics.reserve(qsizetype(quantities->size()));
    for (const Quantity &quantity : *quantities) {
        const QuantityLines lines(frame, quantity, rows);
        const bool recorded = !lines.lines().empty();
        const auto values = recorded ? comparer.valuesOf(quantity) : std::make_shared<const CohortValues>();
        MetricSummary metric = metricSummary(quantity, lines, options.time, options.halfLife, values->all);
        comparer.addComparison(metric, quantity, *values, recorded);
        summary.metrics.append(std::move(metric));
    }
    return summary;
}

} // namespace touchline
