// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/squadform.h"
#include "core/stats/comparer.h"
#include "core/stats/quantitylines.h"
#include <QtCore/QHash>
#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

/** What one player brought in each appearance with the team. */
struct OwnMatches
{
    QHash<int, Value> values; // by row
    std::vector<double> numbers; // those that there are
};

std::vector<int> appearancesWith(const SeasonFrame &frame, int player, TeamId team)
{
    std::vector<int> rows;
    const auto [first, last] = frame.rowsOf(player);
    for (int row = first; row < last; ++row) {
        if (frame.teamOf(row) == team && frame.played(row))
            rows.push_back(row);
    }
    return rows;
}

OwnMatches ownMatches(const SeasonFrame &frame, const Quantity &quantity, const std::vector<int> &rows)
{
    const QuantityLines lines(frame, quantity, rows);
    OwnMatches own;
    for (const auto &line : lines.lines()) {
        Value value = quantity.isRatio() ? lines.lineValue(line) : Value::of(quantity.natural(line.terms.x));
        if (value.number && !std::isfinite(*value.number))
            value = Value::none(u"not_computable"_s);
        if (value.number)
            own.numbers.push_back(*value.number);
        own.values.insert(line.row, std::move(value));
    }
    return own;
}

Value percentileIn(const OwnMatches &own, const Value &value, Better better)
{
    if (!value.number)
        return value;
    if (own.numbers.size() < size_t(SquadForm::fewestOwn))
        return Value::none(u"too_few_appearances"_s);
    const auto equal = std::ranges::count(own.numbers, *value.number);
    const auto worse = std::ranges::count_if(
        own.numbers, [&](double other) { return better == Better::Lower ? other > *value.number : other < *value.number; });
    return Value::of(100 * (double(worse) + 0.5 * double(equal)) / double(own.numbers.size()));
}

/** The indices of the last matches in which somebody has a line for the team. */
std::vector<int> lastMatches(const SeasonFrame &frame, TeamId team, int count)
{
    std::set<int> played; // matches are in the order of kick-off
    for (int row = 0; row < int(frame.rowCount()); ++row) {
        if (frame.teamOf(row) == team)
            played.insert(frame.matchIndexOf(row));
    }
    std::vector<int> matches(played.begin(), played.end());
    if (matches.size() > size_t(count))
        matches.erase(matches.begin(), matches.end() - count);
    return matches;
}

struct FormOfPlayer
{
    QList<SquadFormCell> cells;
    qint64 time = 0;
};

FormOfPlayer formOfPlayer(const SeasonFrame &frame, const Quantity &quantity, int player, TeamId team, const std::vector<int> &matches)
{
    const auto rows = appearancesWith(frame, player, team);
    FormOfPlayer form;
    if (std::ranges::none_of(rows, [&](int row) { return std::ranges::binary_search(matches, frame.matchIndexOf(row)); }))
        return form;
    const OwnMatches own = ownMatches(frame, quantity, rows);
    for (const int row : rows) {
        if (!std::ranges::binary_search(matches, frame.matchIndexOf(row)))
            continue;
        const Value value = own.values.value(row, Value::none(u"not_recorded"_s));
        form.cells.append({.player = frame.players().at(player).id,
                           .name = frame.players().at(player).name,
                           .match = frame.matchOf(row).id,
                           .time = frame.timeOf(row),
                           .value = value,
                           .percentile = percentileIn(own, value, quantity.better()),
                           .of = int(own.numbers.size())});
        form.time += std::max<qint64>(0, frame.timeOf(row));
    }
    return form;
}

} // namespace

Result<SquadForm> squadForm(const SeasonFrame &frame, const SportPack &pack, TeamId team, const QString &metric, int matches,
                            const SummaryOptions &options)
{
    if (matches < 1 || matches > SquadForm::mostMatches)
        return fail(ErrorCode::Invalid, u"\"matches\" is a number from 1 to %1."_s.arg(SquadForm::mostMatches));
    if (const auto checked = checkQuestion(frame, pack, {.season = frame.season()}, options); !checked)
        return failed(checked);
    const auto quantity = Quantity::of(pack, metric, options.time, options.per);
    if (!quantity)
        return failed(quantity);
    const auto columns = lastMatches(frame, team, matches);
    SquadForm form{.team = team, .season = frame.season(), .metric = metric};
    for (const int column : columns) {
        const FrameMatch &match = frame.matches().at(column);
        const bool home = match.home == team;
        form.matches.append({.match = match.id,
                             .day = match.day,
                             .opponent = home ? match.away : match.home,
                             .location = home ? Location::Home : Location::Away});
    }
    std::vector<FormOfPlayer> players;
    for (int player = 0; player < int(frame.players().size()); ++player) {
        if (options.givenUp())
            return fail(ErrorCode::Cancelled);
        if (auto one = formOfPlayer(frame, *quantity, player, team, columns); !one.cells.isEmpty())
            players.push_back(std::move(one));
    }
    std::ranges::stable_sort(players, std::greater(),
                             [](const FormOfPlayer &player) { return std::pair(player.time, player.cells.size()); });
    for (const FormOfPlayer &player : players)
        form.cells += player.cells;
    return form;
}

} // namespace touchline
