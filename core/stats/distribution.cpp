// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/distribution.h"
#include "core/stats/cohort.h"
#include "core/stats/comparer.h"
#include "core/stats/quantile.h"
#include "core/stats/quantitylines.h"
#include "core/stats/rows.h"
#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr int fewestForQuantiles = 10;
constexpr int fewestForEnds = 20; // p5 and p95 of fewer would be all but single values

/** The values of a group, and how many of them belong to players who may not be named. */
struct GroupValues
{
    std::vector<double> values;
    int unnamed = 0;
};

/** Number of bins by the rule that is named. */
int binsByRule(std::span<const double> sorted, double width, QString &rule)
{
    const double n = double(sorted.size());
    const double middle = quantileOf(sorted, 0.75) - quantileOf(sorted, 0.25);
    if (middle > 0) {
        rule = u"freedman_diaconis"_s;
        return int(std::clamp(std::ceil(width * std::cbrt(n) / (2 * middle)), 1.0, double(MetricDistribution::mostBins)));
    }
    rule = u"sturges"_s;
    return int(std::ceil(std::log2(n))) + 1;
}

Histogram histogramBetween(std::span<const double> sorted, double low, double high, int bins)
{
    Histogram histogram{.rule = u"fixed"_s};
    if (low == high)
        bins = 1; // all equal: one bin without width
    else if (bins == 0)
        bins = binsByRule(sorted, high - low, histogram.rule);
    for (int edge = 0; edge < bins; ++edge)
        histogram.edges.append(low + (high - low) * edge / bins);
    histogram.edges.append(high);
    histogram.counts.fill(0, bins);
    for (const double value : sorted) {
        const auto above = std::ranges::upper_bound(histogram.edges, value) - histogram.edges.begin();
        ++histogram.counts[std::clamp<qsizetype>(above - 1, 0, bins - 1)];
    }
    return histogram;
}

/** What may be told where others may not be named. */
void addGuarded(DistributionGroup &group, std::span<const double> sorted)
{
    const bool ends = sorted.size() >= fewestForEnds;
    const Value none = Value::none(u"cohort_too_small"_s);
    const Value low = ends ? Value::of(quantileOf(sorted, 0.05)) : none;
    const Value high = ends ? Value::of(quantileOf(sorted, 0.95)) : none;
    group.box = BoxPlot{.min = Value::none(u"single_player"_s),
                        .max = Value::none(u"single_player"_s),
                        .q1 = quantileOf(sorted, 0.25),
                        .median = quantileOf(sorted, 0.5),
                        .q3 = quantileOf(sorted, 0.75),
                        .whiskers = u"p5_p95"_s,
                        .low = low,
                        .high = high};
    if (ends) {
        group.histogram = histogramBetween(sorted, *low.number, *high.number, 0);
        group.histogram->openEnds = true;
    } else {
        group.reason = none.reason;
    }
}

class DistributionMaker
{
public:
    DistributionMaker(const SeasonFrame &frame, const SportPack &pack, const Quantity &quantity, const DistributionOptions &wanted,
                      const SummaryOptions &options)
        : m_frame(frame), m_quantity(quantity), m_wanted(wanted), m_positions(frame, pack),
          m_members(frame, pack, frame.playerSums(), 0, options), m_withheld(m_members.withheld(quantity))
    {
        if (m_withheld == "team_metric"_L1) { // nor how many have a value
            m_groups[all] = {};
            return;
        }
        for (const int player : m_members.players()) {
            const auto value = m_members.qualifiedValue(player, quantity);
            if (!value)
                continue;
            const bool named = mayBeNamed(frame.players().at(player), options.named);
            for (const int group : {all, orderOf(m_members.groupOf(player))}) {
                m_groups[group].values.push_back(*value);
                m_groups[group].unnamed += named ? 0 : 1;
            }
        }
        for (auto &[group, values] : m_groups)
            std::ranges::sort(values.values);
    }

    QList<DistributionGroup> groups(std::optional<int> subject) const
    {
        const auto shown = shownGroups();
        QList<DistributionGroup> groups;
        for (const auto &[group, values] : m_groups) {
            groups.append(groupOf(nameOf(group), values, shown.contains(group)));
            const bool own = subject && (group == all || group == orderOf(m_members.groupOf(*subject)));
            if (own)
                groups.last().place = placeOf(*subject, values, shown.contains(group));
        }
        return groups;
    }
    std::optional<double> valueOf(int player) const { return m_members.qualifiedValue(player, m_quantity); }
    QString positionGroupOf(int player) const { return m_positions.name(m_members.groupOf(player)); }
    double minimumShare() const { return m_members.description().minimumShare; }

private:
    static constexpr int all = -1;
    static constexpr int unknown = std::numeric_limits<int>::max(); // last
    static int orderOf(int group) { return group == PositionGroups::unknown ? unknown : group; }
    QString nameOf(int group) const
    {
        return group == all ? u"all"_s : m_positions.name(group == unknown ? PositionGroups::unknown : group);
    }

    std::set<int> shownGroups() const
    {
        std::set<int> shown;
        std::vector<int> unnamed;
        for (const auto &[group, values] : m_groups) {
            if (group == all)
                continue;
            unnamed.push_back(values.unnamed);
            if (hidesTheUnnamed(values.unnamed))
                shown.insert(group);
        }
        if (hidesTheRest(unnamed))
            shown.insert(all);
        if (!m_withheld.isEmpty())
            shown.clear();
        return shown;
    }

    QString heldBack() const { return m_withheld.isEmpty() ? u"cohort_too_small"_s : m_withheld; }

    DistributionGroup groupOf(const QString &name, const GroupValues &values, bool shown) const
    {
        DistributionGroup group{.group = name, .n = int(values.values.size())};
        if (!shown) {
            group.reason = heldBack();
            group.mean = group.sd = Value::none(group.reason);
            return group;
        }
        const auto cohort = CohortValues::of({}, values.values);
        group.mean = Value::of(cohort.mean);
        group.sd = group.n > 1 ? Value::of(cohort.deviation) : Value::none(u"cohort_too_small"_s);
        if (group.n < fewestForQuantiles) {
            group.reason = u"cohort_too_small"_s;
        } else if (values.unnamed > 0) {
            addGuarded(group, values.values);
        } else {
            group.box = boxPlotOf(values.values);
            group.histogram = histogramOf(values.values, m_wanted.bins);
        }
        return group;
    }

    Comparison placeOf(int player, const GroupValues &values, bool shown) const
    {
        auto cohort = CohortValues::of({}, values.values);
        cohort.hidden = shown ? QString() : heldBack();
        return compare(cohort, valueOf(player), m_quantity.better(), false);
    }

    const SeasonFrame &m_frame;
    const Quantity &m_quantity;
    const DistributionOptions &m_wanted;
    PositionGroups m_positions;
    CohortMembers m_members; // everybody with a line
    QString m_withheld; // why no group is shown
    std::map<int, GroupValues> m_groups;
};

} // namespace

Histogram histogramOf(std::span<const double> sorted, int bins)
{
    return histogramBetween(sorted, sorted.front(), sorted.back(), bins);
}

BoxPlot boxPlotOf(std::span<const double> sorted)
{
    BoxPlot box{.min = Value::of(sorted.front()),
                .max = Value::of(sorted.back()),
                .q1 = quantileOf(sorted, 0.25),
                .median = quantileOf(sorted, 0.5),
                .q3 = quantileOf(sorted, 0.75),
                .whiskers = u"tukey"_s};
    const double reach = 1.5 * (box.q3 - box.q1);
    const auto low = std::ranges::lower_bound(sorted, box.q1 - reach);
    const auto high = std::ranges::upper_bound(sorted, box.q3 + reach);
    box.low = Value::of(*low);
    box.high = Value::of(*std::prev(high));
    box.outliers = int(sorted.size()) - int(high - low);
    return box;
}

Result<MetricDistribution> distributionOf(const SeasonFrame &frame, const SportPack &pack, const QString &metric,
                                          const DistributionOptions &wanted, const SummaryOptions &options)
{
    if (const auto checked = checkQuestion(frame, pack, {.season = frame.season()}, options); !checked)
        return failed(checked);
    if (wanted.bins < 0 || wanted.bins > MetricDistribution::mostBins)
        return fail(ErrorCode::Invalid, u"\"bins\" is a number from 1 to %1."_s.arg(MetricDistribution::mostBins));
    if (wanted.bins > 0 && options.named)
        return fail(ErrorCode::Invalid,
                    u"In this competition only your own players are named to you: the bins follow the rule, leave \"bins\" out."_s);
    const auto quantity = Quantity::of(pack, metric, options.time, options.per);
    if (!quantity)
        return failed(quantity);
    MetricDistribution distribution{
        .season = frame.season(), .metric = metric, .ratio = quantity->isRatio(), .per = options.per > 0 ? options.per : options.time.per};
    const auto subject = wanted.player ? frame.indexOf(*wanted.player) : std::nullopt;
    if (wanted.player && !subject)
        return fail(ErrorCode::NotFound, u"This player is not in this season."_s);
    if (frame.players().isEmpty())
        return distribution;
    auto everybody = options;
    everybody.cohort = u"competition"_s;
    const DistributionMaker maker(frame, pack, *quantity, wanted, everybody);
    distribution.minimumShare = maker.minimumShare();
    distribution.groups = maker.groups(subject);
    if (subject) {
        const auto rows = rowsIn(frame, pack, *subject, {.season = frame.season()});
        distribution.player = DistributionPlayer{.player = *wanted.player,
                                                 .name = frame.players().at(*subject).name,
                                                 .positionGroup = maker.positionGroupOf(*subject),
                                                 .value = QuantityLines(frame, *quantity, rows).value(),
                                                 .qualified = maker.valueOf(*subject).has_value()};
    }
    return distribution;
}

} // namespace touchline
