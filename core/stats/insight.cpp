// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/insight.h"
#include "core/stats/change.h"
#include "core/stats/comparer.h"
#include "core/stats/form.h"
#include "core/stats/rows.h"
#include <QtCore/QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr int fewestOthers = 8;

std::optional<FormChange> formChange(const SeasonFrame &frame, const Quantity &quantity, const TimeRule &time, std::span<const int> rows)
{
    const QuantityLines lines(frame, quantity, rows);
    const auto each = testable(quantity, lines);
    if (int(each.size()) < recentAppearances + fewestOthers)
        return std::nullopt;
    const auto recent = std::span(each).last(recentAppearances);
    const auto others = std::span(each).first(each.size() - recentAppearances);
    auto difference = differenceOf(quantity, time, recent, others);
    if (!difference)
        return std::nullopt;
    FormChange change{.metric = quantity.id(), .difference = *std::move(difference)};
    change.up = change.difference.first.number > change.difference.second.number;
    if (quantity.better() != Better::Neither)
        change.better = change.up == (quantity.better() == Better::Higher);
    const auto dayOf = [&](size_t appearance) { return frame.matchOf(lines.lines()[size_t(lines.appearances()[appearance])].row).day; };
    change.from = dayOf(each.size() - recentAppearances);
    change.to = dayOf(each.size() - 1);
    change.form = formOf(lines);
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

Result<void> addForms(TeamInsights &insights, const SeasonFrame &frame, const SportPack &pack, const SummaryOptions &options)
{
    QHash<QString, Quantity> quantities;
    const auto add = [&](auto &feats) -> Result<void> {
        for (auto &feat : feats) {
            const auto player = frame.indexOf(feat.player);
            if (feat.metric.isEmpty() || !player)
                continue;
            auto quantity = quantities.constFind(feat.metric);
            if (quantity == quantities.constEnd()) {
                auto made = Quantity::of(pack, feat.metric, options.time, options.per);
                if (!made)
                    return failed(made);
                quantity = quantities.insert(feat.metric, *std::move(made));
            }
            feat.form = formOf(QuantityLines(frame, *quantity, rowsIn(frame, pack, *player, {.season = frame.season()})));
        }
        return {};
    };
    Result<void> added = add(insights.milestones);
    if (added)
        added = add(insights.records);
    return added ? add(insights.streaks) : added;
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
        if (options.givenUp())
            return fail(ErrorCode::Cancelled);
        ++insights.players;
        const auto rows = rowsIn(frame, pack, player, whole);
        for (const Quantity &quantity : quantities) {
            auto change = formChange(frame, quantity, options.time, rows);
            if (!change)
                continue;
            change->player = frame.players().at(player).id;
            change->name = frame.players().at(player).name;
            p.push_back(change->difference.p);
            tested.push_back(*std::move(change));
        }
    }
    const auto fairness = fairnessOf(frame, pack, team, whole);
    if (!fairness)
        return failed(fairness);
    insights.fairness = summaryOf(*fairness);
    insights.tests = int(tested.size());
    const auto q = falseDiscoveryAdjusted(p);
    for (size_t test = 0; test < tested.size(); ++test) {
        tested[test].q = q[test];
        if (q[test] <= TeamInsights::falseDiscoveries)
            insights.changes.append(tested[test]);
    }
    std::ranges::stable_sort(insights.changes, {}, [](const FormChange &change) { return change.difference.p; });
    return insights;
}

} // namespace touchline
