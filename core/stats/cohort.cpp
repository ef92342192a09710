// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/cohort.h"
#include "core/stats/quantitylines.h"
#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr int fewestForPercentile = 10;
constexpr int fewestForAxis = 20;

double quantileOf(const std::vector<double> &sorted, double probability)
{
    const double place = probability * double(sorted.size() - 1);
    const size_t below = size_t(place);
    const size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - double(below)) * (sorted[above] - sorted[below]);
}

} // namespace

CohortMembers::CohortMembers(const SeasonFrame &frame, const SportPack &pack, const PlayerSums &sums, int subject,
                             const SummaryOptions &options)
    : m_frame(frame), m_sums(sums), m_subject(subject), m_share(pack.minimumShareOfTime()), m_minimumTime(options.minimumTime)
{
    const PositionGroups positions(frame, pack);
    std::vector<int> groups(size_t(frame.players().size()), PositionGroups::unknown);
    for (int player = 0; player < int(groups.size()); ++player)
        groups[size_t(player)] = positions.of(player, [this](int row) { return m_sums.contains(row); });
    const int group = groups[size_t(subject)];
    m_subjectGroup = positions.name(group);

    QStringList kinds{options.cohort};
    if (options.cohort.isEmpty()) {
        kinds = isSingleTeam() ? QStringList{u"squad"_s} : QStringList{u"position_group"_s, u"competition"_s, u"squad"_s};
        if (group == PositionGroups::unknown)
            kinds.removeAll(u"position_group"_s);
    }
    for (const QString &kind : std::as_const(kinds)) {
        m_players = playersOf(kind, group, groups);
        m_description.kind = kind;
        m_description.n = int(std::ranges::count_if(m_players, [this](int player) { return isQualified(player); }));
        if (m_description.n >= fewestForPercentile)
            break;
    }
    m_description.group = m_description.kind == "position_group"_L1 ? m_subjectGroup : QString();
    m_description.minimumTime = m_minimumTime.value_or(0);
    m_description.minimumShare = m_minimumTime ? 0 : m_share;
}

bool CohortMembers::isSingleTeam() const
{
    for (int row = 1; row < int(m_frame.rowCount()); ++row) {
        if (m_frame.teamOf(row) != m_frame.teamOf(0))
            return false;
    }
    return true;
}

TeamId CohortMembers::newestTeam() const
{
    const auto &registrations = m_frame.players().at(m_subject).registrations;
    const auto [first, last] = m_frame.rowsOf(m_subject);
    for (int row = last - 1; row >= first; --row) {
        if (m_sums.contains(row))
            return m_frame.teamOf(row);
    }
    return registrations.isEmpty() ? TeamId{} : registrations.last().team;
}

std::vector<int> CohortMembers::playersOf(const QString &kind, int group, const std::vector<int> &groups) const
{
    const TeamId squad = newestTeam();
    std::vector<int> players;
    for (int player = 0; player < int(groups.size()); ++player) {
        if (m_sums.lines(player) == 0)
            continue;
        bool belongs = true;
        if (kind == "position_group"_L1) {
            belongs = groups[size_t(player)] == group;
        } else if (kind == "squad"_L1) {
            const auto [first, last] = m_frame.rowsOf(player);
            belongs = false;
            for (int row = first; row < last && !belongs; ++row)
                belongs = m_sums.contains(row) && m_frame.teamOf(row) == squad;
        }
        if (belongs)
            players.push_back(player);
    }
    return players;
}

bool CohortMembers::isQualified(int player) const
{
    const qint64 time = m_sums.time(player);
    if (time <= 0)
        return false;
    return m_minimumTime ? time >= *m_minimumTime : double(time) >= m_share * double(m_sums.teamTime(player));
}

bool CohortMembers::isQualified(int player, const Quantity &quantity) const
{
    return isQualified(player) && std::ranges::all_of(quantity.minimum(), [this, player](const auto &minimum) {
               return m_sums.metric(minimum.first, player).sum >= minimum.second;
           });
}

std::optional<Terms> CohortMembers::termsOf(int player, const Quantity &quantity) const
{
    const auto &inputs = quantity.inputs();
    const bool fast = quantity.kind() != Quantity::Kind::PerMatch && std::ranges::all_of(inputs, [&](const FormulaInput &input) {
                          return input.side == FormulaInput::Side::Player && input.metric >= 0
                              && (inputs.size() == 1 || m_frame.isComplete(input.metric));
                      });
    if (fast) {
        MetricSum last = inputs.empty() ? MetricSum{} : m_sums.metric(inputs.front().metric, player);
        if (last.lines == 0 || (!quantity.isRatio() && !last.timeKnown))
            return std::nullopt;
        std::vector<double> sums{double(last.sum)};
        for (size_t input = 1; input < inputs.size(); ++input)
            sums.push_back(double(m_sums.metric(inputs[input].metric, player).sum));
        return quantity.terms(sums, double(last.time));
    }
    std::vector<int> rows;
    const auto [first, last] = m_frame.rowsOf(player);
    for (int row = first; row < last; ++row) {
        if (m_sums.contains(row))
            rows.push_back(row);
    }
    const QuantityLines lines(m_frame, quantity, rows);
    return lines.value().number ? std::optional(lines.sum()) : std::nullopt;
}

CohortMembers::Values CohortMembers::valuesOf(const Quantity &quantity) const
{
    Values values;
    for (const int player : m_players) {
        const auto terms = termsOf(player, quantity);
        if (!terms)
            continue;
        const double value = quantity.value(*terms);
        if (!std::isfinite(value))
            continue;
        values.all.push_back({.x = quantity.natural(terms->x), .t = terms->t});
        if (!isQualified(player, quantity))
            continue;
        values.qualified.push_back(value);
        if (player == m_subject)
            values.subject = value;
    }
    return values;
}

Comparison compare(const CohortMembers::Values &values, Better better, bool rankOnly)
{
    Comparison comparison{.of = int(values.qualified.size()), .qualified = values.subject.has_value()};
    if (!values.subject) {
        comparison.percentile = comparison.z = Value::none(u"not_qualified"_s);
        return comparison;
    }
    const double n = double(values.qualified.size());
    const auto below = std::ranges::count_if(values.qualified, [&](double value) { return value < *values.subject; });
    const auto equal = std::ranges::count(values.qualified, *values.subject);
    const auto above = comparison.of - below - equal;
    const auto worse = better == Better::Lower ? above : below;
    comparison.rank = comparison.of - int(worse) - int(equal) + 1;
    if (rankOnly || comparison.of < fewestForPercentile) {
        comparison.percentile = comparison.z = Value::none(u"cohort_too_small"_s);
        return comparison;
    }
    comparison.percentile = Value::of(100 * (double(worse) + 0.5 * double(equal)) / n);
    const double mean = std::accumulate(values.qualified.begin(), values.qualified.end(), 0.0) / n;
    double squares = 0;
    for (const double value : values.qualified)
        squares += (value - mean) * (value - mean);
    const double deviation = std::sqrt(squares / (n - 1));
    comparison.z =
        equal < comparison.of && deviation > 0 ? Value::of((*values.subject - mean) / deviation) : Value::none(u"not_computable"_s);
    return comparison;
}

std::optional<Interval> axisOf(std::vector<double> values)
{
    if (values.size() < fewestForAxis)
        return std::nullopt;
    std::ranges::sort(values);
    const Interval axis{.low = quantileOf(values, 0.05), .high = quantileOf(values, 0.95)};
    return axis.low < axis.high ? std::optional(axis) : std::nullopt;
}

} // namespace touchline
