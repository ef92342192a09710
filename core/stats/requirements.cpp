// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/requirements.h"
#include <cmath>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

const QString timeName = u"time"_s;

double scaleOf(const SportPack &pack, int metric)
{
    return std::pow(10.0, pack.metrics().at(metric).decimals);
}

bool hasEnough(const RequiredAmount &required)
{
    // Amounts per match are rounded in packs: 300 / 82 is written 3.6585.
    return required.amount >= required.required - (required.metric == timeName ? 0 : 1e-9);
}

} // namespace

Requirements::Requirements(const SeasonFrame &frame, const SportPack &pack, const PlayerSums &sums, const Quantity &quantity,
                           const Period &period)
    : m_frame(frame), m_pack(pack), m_sums(sums), m_quantity(quantity)
{
    if (const Qualifier *own = pack.qualifierOf(quantity.id())) {
        m_qualifier = *own;
    } else {
        m_qualifier = pack.usualQualifier();
        m_minimum = quantity.minimum();
    }
    for (const FrameMatch &match : frame.matches()) {
        if (period.days && !period.days->contains(match.day))
            continue;
        ++m_matches[toNumber(match.home)];
        ++m_matches[toNumber(match.away)];
    }
}

LeaderboardQualifier Requirements::described() const
{
    LeaderboardQualifier described{.shareOfTime = m_qualifier.shareOfTime, .source = m_qualifier.source};
    for (auto amount = m_qualifier.perMatch.cbegin(); amount != m_qualifier.perMatch.cend(); ++amount)
        described.amounts.append({.metric = amount.key(), .amount = *amount, .perMatch = true});
    for (const auto &[metric, least] : m_minimum)
        described.amounts.append({.metric = m_pack.metrics().at(metric).id, .amount = double(least) / scaleOf(m_pack, metric)});
    const bool share = described.shareOfTime > 0;
    if (described.amounts.isEmpty())
        described.kind = share ? u"share_of_time"_s : u"none"_s;
    else
        described.kind = share ? u"share_of_time_and_amounts"_s : u"amounts"_s;
    return described;
}

int Requirements::teamMatches(int player) const
{
    int most = 0;
    const auto [first, last] = m_frame.rowsOf(player);
    for (int row = first; row < last; ++row) {
        if (row == first || m_frame.teamOf(row) != m_frame.teamOf(row - 1))
            most = std::max(most, m_matches.value(toNumber(m_frame.teamOf(row))));
    }
    return most;
}

QList<RequiredAmount> Requirements::of(int player) const
{
    QList<RequiredAmount> required;
    if (m_qualifier.shareOfTime > 0)
        required.append({.metric = timeName,
                         .required = m_qualifier.shareOfTime * double(m_sums.teamTime(player)),
                         .amount = double(m_sums.time(player))});
    for (auto amount = m_qualifier.perMatch.cbegin(); amount != m_qualifier.perMatch.cend(); ++amount) {
        const int metric = *m_pack.metricIndex(amount.key());
        required.append({.metric = amount.key(),
                         .required = *amount * teamMatches(player),
                         .amount = double(m_sums.metric(metric, player).sum) / scaleOf(m_pack, metric)});
    }
    for (const auto &[metric, least] : m_minimum) {
        required.append({.metric = m_pack.metrics().at(metric).id,
                         .required = double(least) / scaleOf(m_pack, metric),
                         .amount = double(m_sums.metric(metric, player).sum) / scaleOf(m_pack, metric)});
    }
    return required;
}

bool Requirements::isMet(int player) const
{
    // Without any time nobody has played: a share of nothing is no achievement.
    return (m_qualifier.shareOfTime <= 0 || m_sums.time(player) > 0) && std::ranges::all_of(of(player), hasEnough);
}

std::optional<double> Requirements::padded(int player, const Terms &terms) const
{
    if (m_quantity.better() != Better::Higher || terms.x <= 0)
        return std::nullopt; // a failure more would do no harm, or even good
    if (m_quantity.isRatio())
        return paddedRatio(player, terms);
    Terms more = terms;
    for (const auto wanted = of(player); const RequiredAmount &required : wanted) {
        if (!hasEnough(required) && required.metric != timeName)
            return std::nullopt;
        more.t = std::max(more.t, required.metric == timeName ? required.required : 0);
    }
    return m_quantity.value(more);
}

std::optional<double> Requirements::paddedRatio(int player, const Terms &terms) const
{
    if (m_quantity.kind() != Quantity::Kind::Ratio)
        return std::nullopt;
    auto sums = inputSums(player);
    if (!sums)
        return std::nullopt;
    double missingTrials = 0;
    for (const auto wanted = of(player); const RequiredAmount &required : wanted) {
        if (hasEnough(required))
            continue;
        const auto metric = m_pack.metricIndex(required.metric);
        if (!metric)
            return std::nullopt; // how many attempts the missing time would have brought, nobody knows
        const double missing = required.required - required.amount;
        const auto input = std::ranges::find(m_quantity.inputs(), *metric, &FormulaInput::metric);
        auto grown = *sums;
        if (input != m_quantity.inputs().end())
            grown[size_t(input - m_quantity.inputs().begin())] += missing * scaleOf(m_pack, *metric);
        if (m_quantity.terms(grown, 0).t > m_quantity.terms(*sums, 0).t)
            *sums = std::move(grown);
        else if (m_quantity.distribution() == Distribution::Binomial)
            missingTrials += missing; // a success that is missing is at least one attempt that is
        else
            return std::nullopt;
    }
    return m_quantity.value({.x = terms.x, .t = m_quantity.terms(*sums, 0).t + missingTrials});
}

std::optional<std::vector<double>> Requirements::inputSums(int player) const
{
    const auto &inputs = m_quantity.inputs();
    std::vector<qint64> sums(inputs.size(), 0);
    const auto [first, last] = m_frame.rowsOf(player);
    for (int row = first; row < last; ++row) {
        if (!m_sums.contains(row))
            continue;
        std::vector<qint64> line;
        for (const FormulaInput &input : inputs) {
            if (input.side != FormulaInput::Side::Player || input.metric < 0)
                return std::nullopt;
            line.push_back(m_frame.column(input.metric)[size_t(row)]);
        }
        if (std::ranges::contains(line, SeasonFrame::missing))
            continue;
        std::ranges::transform(sums, line, sums.begin(), std::plus());
    }
    return std::vector<double>(sums.begin(), sums.end());
}

} // namespace touchline
