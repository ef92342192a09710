// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/playercomparison.h"
#include "core/stats/change.h"
#include "core/stats/comparer.h"
#include "core/stats/explain.h"
#include "core/stats/positiongroups.h"
#include "core/stats/rows.h"
#include <QtCore/QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

/** One metric of one player, ready for the tests. */
struct Tested
{
    std::vector<Sampled> each;
    QString reason; // why it is not tested
};

Tested testedOf(const SeasonFrame &frame, const Quantity &quantity, const std::vector<int> &rows)
{
    const QuantityLines lines(frame, quantity, rows);
    Tested tested{.each = testable(quantity, lines)};
    if (!tested.each.empty())
        return tested;
    if (const Value value = lines.value(); !value.number)
        tested.reason = value.reason;
    else if (quantity.kind() == Quantity::Kind::Plain)
        tested.reason = u"formula"_s;
    else if (!lines.isAdditive())
        tested.reason = u"not_additive"_s;
    else
        tested.reason = lines.appearances().empty() ? u"no_appearance"_s : u"time_unknown"_s;
    return tested;
}

PlayerDifference differenceFrom(const Tested &first, const Tested &other, const Quantity &quantity, const TimeRule &time)
{
    PlayerDifference difference{.metric = quantity.id(), .reason = first.each.empty() ? first.reason : other.reason};
    if (first.each.empty() || other.each.empty())
        return difference;
    difference.difference = differenceOf(quantity, time, first.each, other.each);
    if (!difference.difference)
        difference.reason = u"no_test"_s;
    return difference;
}

/** q over all tests of all players together. */
void adjust(PlayerComparison &comparison)
{
    std::vector<PlayerDifference *> tested;
    std::vector<double> p;
    for (ComparedPlayer &player : comparison.players) {
        for (PlayerDifference &difference : player.differences) {
            if (!difference.difference)
                continue;
            tested.push_back(&difference);
            p.push_back(difference.difference->p);
        }
    }
    comparison.tests = int(p.size());
    const auto q = falseDiscoveryAdjusted(p);
    for (size_t test = 0; test < tested.size(); ++test)
        tested[test]->q = q[test];
}

} // namespace

Result<void> checkPlayers(const QList<PlayerId> &players)
{
    const auto refused = [](const QString &code, const QString &detail) {
        return fail(ErrorCode::Invalid, detail, {{.code = code, .detail = detail, .column = u"/players"_s}});
    };
    if (players.size() < PlayerComparison::fewest || players.size() > PlayerComparison::most)
        return refused(u"number_of_players"_s, u"A comparison is of two to six players; this one names %1."_s.arg(players.size()));
    if (QSet<PlayerId>(players.begin(), players.end()).size() != players.size())
        return refused(u"named_twice"_s, u"A player is named twice; nobody differs from themselves."_s);
    return {};
}

Result<PlayerComparison> comparePlayers(const SeasonFrame &frame, const SportPack &pack, const QList<PlayerId> &players,
                                        const Period &period, const SummaryOptions &options)
{
    if (const auto checked = checkQuestion(frame, pack, period, options); !checked)
        return failed(checked);
    if (const auto checked = checkPlayers(players); !checked)
        return failed(checked);
    std::vector<int> indices;
    for (const PlayerId player : players) {
        const auto index = frame.indexOf(player);
        if (!index)
            return fail(ErrorCode::NotFound, u"One of these players is not in this season."_s);
        indices.push_back(*index);
    }
    const auto quantities = Quantity::allOf(pack, options.fields, options.time, options.per);
    if (!quantities)
        return failed(quantities);

    const Comparer comparer(frame, pack, indices.front(), period, options);
    const PositionGroups positions(frame, pack);
    PlayerComparison comparison{.period = period, .per = options.per > 0 ? options.per : options.time.per, .cohort = comparer.cohort()};
    std::vector<Tested> first;
    for (const int index : indices) {
        const auto rows = rowsIn(frame, pack, index, period);
        const auto inRows = [&rows](int row) { return std::ranges::binary_search(rows, row); };
        ComparedPlayer compared{.player = frame.players().at(index).id,
                                .name = frame.players().at(index).name,
                                .positionGroup = positions.name(positions.of(index, inRows)),
                                .inCohort = comparer.members() && comparer.members()->contains(index),
                                .sample = sampleOf(frame, index, period, rows)};
        for (size_t metric = 0; metric < quantities->size(); ++metric) {
            if (options.givenUp())
                return fail(ErrorCode::Cancelled);
            const Quantity &quantity = (*quantities)[metric];
            compared.metrics.append(comparer.metricOf(index, quantity, rows, options));
            MetricSummary &summary = compared.metrics.last();
            if (options.explain)
                summary.explanation = explanationOf(pack, quantity, QuantityLines(frame, quantity, rows), summary, comparison.cohort);
            Tested tested = testedOf(frame, quantity, rows);
            if (comparison.players.isEmpty())
                first.push_back(std::move(tested));
            else
                compared.differences.append(differenceFrom(first[metric], tested, quantity, options.time));
        }
        comparison.players.append(std::move(compared));
    }
    adjust(comparison);
    return comparison;
}

} // namespace touchline
