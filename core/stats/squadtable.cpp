// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/squadtable.h"
#include "core/stats/quantitylines.h"
#include "core/stats/rows.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

QStringList columnsOf(const SportPack &pack, const QStringList &fields)
{
    if (!fields.isEmpty())
        return fields;
    QStringList columns = pack.charts().kpis;
    for (const Metric &metric : pack.metrics()) {
        if (!columns.contains(metric.id))
            columns.append(metric.id);
    }
    for (const DerivedMetric &metric : pack.derived()) {
        if (!metric.userDefined && !columns.contains(metric.id))
            columns.append(metric.id);
    }
    return columns;
}

const FrameRegistration *registrationIn(const FramePlayer &player, TeamId team)
{
    const auto &registrations = player.registrations;
    const auto newest = std::find_if(registrations.crbegin(), registrations.crend(),
                                     [team](const FrameRegistration &registration) { return registration.team == team; });
    return newest == registrations.crend() ? nullptr : &*newest;
}

} // namespace

Result<SquadTable> squadTable(const SeasonFrame &frame, const SportPack &pack, TeamId team, const Period &period,
                              const SummaryOptions &options)
{
    const auto quantities = Quantity::allOf(pack, columnsOf(pack, options.fields), options.time, options.per);
    if (!quantities)
        return failed(quantities);
    SquadTable table{.team = team, .season = frame.season(), .per = options.per > 0 ? options.per : options.time.per};
    for (const Quantity &quantity : *quantities)
        table.columns.append(quantity.id());
    for (int index = 0; index < int(frame.players().size()); ++index) {
        if (options.givenUp())
            return fail(ErrorCode::Cancelled);
        const FramePlayer &player = frame.players().at(index);
        const FrameRegistration *registration = registrationIn(player, team);
        auto rows = rowsIn(frame, pack, index, period);
        std::erase_if(rows, [&](int row) { return frame.teamOf(row) != team; });
        if (!registration && rows.empty())
            continue;
        SquadRow row{.player = player.id,
                     .name = player.name,
                     .shirt = registration ? registration->shirt : QString(),
                     .position = registration ? registration->position : frame.positionOf(rows.back()),
                     .sample = sampleOf(frame, index, period, rows)};
        for (const Quantity &quantity : *quantities)
            row.values.append(QuantityLines(frame, quantity, rows).value());
        table.rows.append(std::move(row));
    }
    std::ranges::stable_sort(table.rows, std::ranges::greater{}, [](const SquadRow &row) { return row.sample.time; });
    return table;
}

} // namespace touchline
