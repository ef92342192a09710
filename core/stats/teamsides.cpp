// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/teamsides.h"
#include "core/stats/linetraits.h"
#include "core/stats/quantitylines.h"
#include "core/stats/rows.h"
#include "core/stats/teamsums.h"
#include <algorithm>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

Location otherOf(Location location)
{
    return location == Location::Home ? Location::Away : Location::Home;
}

RecordedMatches recordedSums(const TeamSide &side, const Quantity &quantity)
{
    RecordedMatches recorded{.inputs = std::vector(quantity.inputs().size(), 0.0)};
    std::vector<double> inputs(quantity.inputs().size());
    for (const auto &[match, where] : side.matches) {
        bool complete = true;
        for (size_t input = 0; input < inputs.size() && complete; ++input) {
            const FormulaInput &wanted = quantity.inputs()[input];
            const bool theirs = wanted.side == FormulaInput::Side::Opponent;
            const qint64 sum = side.frame.teamSums().of(match, theirs ? otherOf(where) : where, wanted.metric);
            complete = sum != SeasonFrame::missing;
            inputs[input] = double(sum);
        }
        if (!complete)
            continue;
        const double length = double(side.frame.matches().at(match).length);
        recorded.each.push_back(quantity.terms(inputs, length));
        recorded.time += length;
        std::ranges::transform(recorded.inputs, inputs, recorded.inputs.begin(), std::plus());
    }
    return recorded;
}

/** Of a quantity that is counted for each line: `rows` are those of all matches' lines. */
RecordedMatches recordedLines(const TeamSide &side, const Quantity &quantity)
{
    RecordedMatches recorded;
    std::map<int, Location> wanted(side.matches.begin(), side.matches.end());
    std::vector<int> rows;
    for (int row = 0; row < int(side.frame.rowCount()); ++row) {
        const auto match = wanted.find(side.frame.matchIndexOf(row));
        if (match != wanted.end() && match->second == side.frame.locationOf(row))
            rows.push_back(row);
    }
    std::map<int, double> amounts;
    const QuantityLines lines(side.frame, quantity, rows);
    recorded.inputs = lines.inputSums();
    for (const auto &line : lines.lines())
        amounts[side.frame.matchIndexOf(line.row)] += line.terms.x;
    for (const auto &[match, amount] : amounts) {
        const double length = double(side.frame.matches().at(match).length);
        recorded.each.push_back({.x = amount, .t = length});
        recorded.time += length;
        recorded.amount += amount;
    }
    return recorded;
}

} // namespace

std::vector<int> matchesIn(const SeasonFrame &frame, TeamId team, const Period &period)
{
    std::vector<int> matches;
    for (int index = 0; index < int(frame.matches().size()); ++index) {
        const FrameMatch &match = frame.matches().at(index);
        if ((match.home == team || match.away == team) && isIn(period, match, team))
            matches.push_back(index);
    }
    if (period.last && matches.size() > size_t(*period.last))
        matches.erase(matches.begin(), matches.end() - *period.last);
    return matches;
}

TeamSide sideOf(const SeasonFrame &frame, TeamId team, const std::vector<int> &matches)
{
    TeamSide side{.frame = frame, .matches = {}};
    for (const int match : matches)
        side.matches.emplace_back(match, locationIn(frame.matches().at(match), team));
    return side;
}

TeamSide opponentsOf(TeamSide side)
{
    for (auto &match : side.matches)
        match.second = otherOf(match.second);
    return side;
}

bool isLineByLine(const Quantity &quantity)
{
    return quantity.kind() == Quantity::Kind::PerMatch;
}

RecordedMatches recordedOf(const TeamSide &side, const Quantity &quantity)
{
    const auto nothing = [](const QString &reason) { return RecordedMatches{.reason = reason}; };
    // What a team chose to count line by line may count one line alone; sums of whole teams are no secret of a player.
    if (side.unnamed && quantity.isOfTeam() && isLineByLine(quantity))
        return nothing(u"team_metric"_s);
    if (quantity.isShared())
        return nothing(u"shared_metric"_s);
    if (quantity.isBroken())
        return nothing(u"definition_broken"_s);
    if (side.matches.empty())
        return nothing(u"no_matches"_s);
    RecordedMatches recorded = isLineByLine(quantity) ? recordedLines(side, quantity) : recordedSums(side, quantity);
    if (recorded.each.empty())
        recorded.reason = u"not_recorded"_s;
    return recorded;
}

std::vector<Sampled> sampledOf(const RecordedMatches &recorded, const Quantity &quantity)
{
    std::vector<Sampled> each;
    for (const Terms &terms : recorded.each)
        each.push_back({.x = quantity.natural(terms.x), .t = terms.t});
    return each;
}

} // namespace touchline
