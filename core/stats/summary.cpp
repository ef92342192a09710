// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/summary.h"
#include "core/stats/comparer.h"
#include "core/stats/explain.h"
#include "core/stats/positiongroups.h"
#include "core/stats/rows.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

const MetricSummary *Summary::find(const QString &id) const
{
    const auto metric = std::ranges::find(metrics, id, &MetricSummary::id);
    return metric == metrics.end() ? nullptr : &*metric;
}

Result<Summary> summarise(const SeasonFrame &frame, const SportPack &pack, PlayerId player, const Period &period,
                          const SummaryOptions &options)
{
    if (const auto checked = checkQuestion(frame, pack, period, options); !checked)
        return failed(checked);
    const auto index = frame.indexOf(player);
    if (!index)
        return fail(ErrorCode::NotFound, u"This player is not in this season."_s);
    const auto quantities = Quantity::allOf(pack, options.fields, options.time, options.per);
    if (!quantities)
        return failed(quantities);

    const auto rows = rowsIn(frame, pack, *index, period);
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
        if (options.givenUp())
            return fail(ErrorCode::Cancelled);
        summary.metrics.append(comparer.metricOf(*index, quantity, rows, options));
    }
    for (size_t metric = 0; options.explain && metric < quantities->size(); ++metric) {
        MetricSummary &explained = summary.metrics[qsizetype(metric)];
        explained.explanation =
            explanationOf(pack, (*quantities)[metric], QuantityLines(frame, (*quantities)[metric], rows), explained, summary.cohort);
    }
    return summary;
}

} // namespace touchline
