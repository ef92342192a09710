// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/insight.h"
#include "core/stats/change.h"
#include "core/stats/comparer.h"
#include "core/stats/quantitylines.h"
#include "core/stats/rows.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr int fewestOthers = 8;

/** Appearances as the test of their quantity wants them; none where a rate has no time. */
std::vector<Sampled> testable(const Quantity &quantity, const QuantityLines &lines)
{
    const bool flag = quantity.distribution() == Distribution::Flag;
    const bool timed = flag || quantity.isRatio();
    const bool known = std::ranges::all_of(lines.appearances(), [&](int line) { return lines.lines()[size_t(line)].timeKnown; });
    if (quantity.kind() == Quantity::Kind::Plain || (!timed && !known) || !lines.isAdditive())
        return {};
    auto each = lines.sampled();
    for (Sampled &sampled : each)
        sampled.t = flag ? 1 : sampled.t; // so many of so many matches
    return each;
}

std::optional<ChangeTest> changeOf(const Quantity &quantity, std::span<const Sampled> recent, std::span<const Sampled> others)
{
    if (quantity.distribution() == Distribution::Binomial || quantity.distribution() == Distribution::Flag)
        return proportionChange(recent, others);
    const bool residual = quantity.isRatio() || quantity.distribution() == Distribution::Measure;
    return residual ? measureChange(recent, others) : countChange(recent, others);
}

Value rateOf(std::span<const Sampled> each, double factor)
{
    Sampled sum;
    for (const Sampled &sampled : each) {
        sum.x += sampled.x;
        sum.t += sampled.t;
    }
    return sum.t > 0 ? Value::of(factor * sum.x / sum.t) : Value::none(u"no_time"_s);
}

std::optional<FormChange> formChange(const SeasonFrame &frame, const Quantity &quantity, const TimeRule &time, std::span<const int> rows)
{
    const QuantityLines lines(frame, quantity, rows);
    const auto each = testable(quantity, lines);
    if (int(each.size()) < recentAppearances + fewestOthers)
        return std::nullopt;
    const auto recent = std::span(each).last(recentAppearances);
    const auto others = std::span(each).first(each.size() - recentAppearances);
    const auto test = changeOf(quantity, recent, others);
    if (!test)
        return std::nullopt;
    const bool perMatch = quantity.distribution() == Distribution::Flag;
    const double factor = perMatch ? 1 : quantity.factor();
    const bool ratio = test->name == "binomial"_L1 || (test->name == "score"_L1 && !quantity.isRatio() && !perMatch);
    FormChange change{.metric = quantity.id(),
                      .per = perMatch || quantity.isRatio() ? 0 : int(std::lround(factor / time.scale)),
                      .recent = rateOf(recent, factor),
                      .others = rateOf(others, factor),
                      .recentMatches = int(recent.size()),
                      .otherMatches = int(others.size()),
                      .effectKind = ratio ? u"ratio"_s : u"difference"_s,
                      .effect = Value::none(u"not_computable"_s),
                      .ci95 = test->ci95,
                      .test = test->name,
                      .dispersion = test->dispersion,
                      .p = test->p};
    const double scale = ratio ? 1 : factor;
    if (test->effect)
        change.effect = Value::of(*test->effect * scale);
    if (change.ci95)
        change.ci95 = Interval{.low = change.ci95->low * scale, .high = change.ci95->high * scale};
    change.up = change.recent.number > change.others.number;
    if (quantity.better() != Better::Neither)
        change.better = change.up == (quantity.better() == Better::Higher);
    const auto dayOf = [&](size_t appearance) { return frame.matchOf(lines.lines()[size_t(lines.appearances()[appearance])].row).day; };
    change.from = dayOf(each.size() - recentAppearances);
    change.to = dayOf(each.size() - 1);
    return change;
}

} // namespace

std::vector<int> presentSquad(const SeasonFrame &frame, TeamId team)
{
    std::vector<int> squad;
    for (int player = 0; player < int(frame.players().size()); ++player) {
        const auto [first, last] = frame.rowsOf(player);
        int newest = last - 1;
        for (int row = last - 1; row >= first; --row) {
            if (frame.played(row)) {
                newest = row;
                break;
            }
        }
        if (first < last && frame.teamOf(newest) == team)
            squad.push_back(player);
    }
    return squad;
}

Result<TeamInsights> teamInsights(const SeasonFrame &frame, const SportPack &pack, TeamId team, const SummaryOptions &options)
{
    const Period whole{.season = frame.season()};
    if (const auto checked = checkQuestion(frame, pack, whole, options); !checked)
        return failed(checked);
    std::vector<Quantity> quantities;
    if (!pack.insights().isEmpty()) {
        auto all = Quantity::allOf(pack, pack.insights(), options.time, options.per);
        if (!all)
            return failed(all);
        quantities = *std::move(all);
    }
    TeamInsights insights{.team = team, .season = frame.season(), .per = options.per > 0 ? options.per : options.time.per};
    std::vector<FormChange> tested;
    std::vector<double> p;
    for (const int player : presentSquad(frame, team)) {
        ++insights.players;
        const auto rows = rowsIn(frame, pack, player, whole);
        for (const Quantity &quantity : quantities) {
            auto change = formChange(frame, quantity, options.time, rows);
            if (!change)
                continue;
            change->player = frame.players().at(player).id;
            change->name = frame.players().at(player).name;
            p.push_back(change->p);
            tested.push_back(*std::move(change));
        }
    }
    insights.tests = int(tested.size());
    const auto q = falseDiscoveryAdjusted(p);
    for (size_t test = 0; test < tested.size(); ++test) {
        tested[test].q = q[test];
        if (q[test] <= TeamInsights::falseDiscoveries)
            insights.changes.append(tested[test]);
    }
    std::ranges::stable_sort(insights.changes, {}, &FormChange::p);
    return insights;
}

} // namespace touchline
