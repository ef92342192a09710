// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/trend.h"
#include "core/stats/explain.h"
#include "core/stats/metricsummary.h"
#include "core/stats/quantitylines.h"
#include "core/stats/rows.h"
#include "core/stats/slope.h"
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touchline {

Result<Trend> trend(const SeasonFrame &frame, const SportPack &pack, PlayerId player, const Period &period, const QString &metric,
                    int window, const SummaryOptions &options)
{
    if (window < 1 || window > 1000)
        return fail(ErrorCode::Invalid, u"\"window\" is a number of appearances from 1 to 1000."_s);
    const auto index = frame.indexOf(player);
    if (!index)
        return fail(ErrorCode::NotFound, u"This player is not in this season."_s);
    const auto quantity = Quantity::of(pack, metric, options.time, options.per);
    if (!quantity)
        return failed(quantity);

    const auto rows = rowsIn(frame, pack, *index, period);
    const QuantityLines lines(frame, *quantity, rows);
    MetricSummary whole = metricSummary(*quantity, lines, options.time, options.halfLife, {});
    Trend trend{.metric = metric,
                .window = window,
                .per = options.per > 0 ? options.per : options.time.per,
                .season = whole.rate,
                .slope = whole.trend};
    if (options.explain)
        trend.explanation = explanationOf(pack, *quantity, lines, whole, {});
    for (int appearance = 0; appearance < int(lines.appearances().size()); ++appearance) {
        const auto &line = lines.lines()[size_t(lines.appearances()[size_t(appearance)])];
        const FrameMatch &match = frame.matchOf(line.row);
        const Value rate = lines.lineValue(line);
        trend.points.append({.match = match.id,
                             .day = match.day,
                             .opponent = frame.opponentOf(line.row),
                             .location = frame.locationOf(line.row),
                             .time = frame.timeOf(line.row),
                             .value = quantity->isRatio() ? rate : Value::of(quantity->natural(line.terms.x)),
                             .rate = rate,
                             .rolling = lines.lastValue(window, appearance + 1),
                             .ewm = lines.weightedValue(options.halfLife, appearance + 1)});
    }
    return trend;
}

} // namespace touchline
