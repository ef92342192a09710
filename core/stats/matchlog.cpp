// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/matchlog.h"
#include "core/stats/quantitylines.h"
#include "core/stats/rows.h"
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

/** A count, or a ratio of this match alone. */
Value ownValue(const SeasonFrame &frame, const Quantity &quantity, int row)
{
    const std::array rows{row};
    const QuantityLines lines(frame, quantity, rows);
    if (lines.lines().empty())
        return Value::none(lines.value().reason);
    const Terms &terms = lines.lines().front().terms;
    const double value = quantity.isRatio() ? quantity.value(terms) : quantity.natural(terms.x);
    return std::isfinite(value) ? Value::of(value) : Value::none(u"not_computable"_s);
}

MatchEntry entryOf(const SeasonFrame &frame, int row)
{
    const FrameMatch &match = frame.matchOf(row);
    const bool home = frame.locationOf(row) == Location::Home;
    return {.match = match.id,
            .day = match.day,
            .kickOff = match.kickOff,
            .round = match.round,
            .team = frame.teamOf(row),
            .opponent = frame.opponentOf(row),
            .location = frame.locationOf(row),
            .scoreFor = home ? match.homeScore : match.awayScore,
            .scoreAgainst = home ? match.awayScore : match.homeScore,
            .outcome = frame.outcomeOf(row),
            .started = frame.started(row),
            .played = frame.played(row),
            .time = frame.timeOf(row),
            .position = frame.positionOf(row)};
}

} // namespace

Result<MatchLog> matchLog(const SeasonFrame &frame, const SportPack &pack, PlayerId player, const Period &period,
                          const QStringList &columns)
{
    const auto index = frame.indexOf(player);
    if (!index)
        return fail(ErrorCode::NotFound, u"This player is not in this season."_s);
    const auto quantities = Quantity::allOf(pack, columns.isEmpty() ? pack.charts().log : columns, pack.time(), 0);
    if (!quantities)
        return failed(quantities);
    MatchLog log;
    for (const Quantity &quantity : *quantities)
        log.columns.append(quantity.id());
    for (const int row : rowsIn(frame, pack, *index, period)) {
        MatchEntry entry = entryOf(frame, row);
        for (const Quantity &quantity : *quantities)
            entry.values.append(ownValue(frame, quantity, row));
        log.entries.append(std::move(entry));
    }
    return log;
}

} // namespace touchline
