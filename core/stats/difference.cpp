// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/difference.h"
#include "core/stats/change.h"
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

std::optional<ChangeTest> tested(const Quantity &quantity, std::span<const Sampled> first, std::span<const Sampled> second)
{
    if (quantity.distribution() == Distribution::Binomial || quantity.distribution() == Distribution::Flag)
        return proportionChange(first, second);
    const bool residual = quantity.isRatio() || quantity.distribution() == Distribution::Measure || !areWhole(first) || !areWhole(second);
    return residual ? measureChange(first, second) : countChange(first, second);
}

Value rateOfSums(std::span<const Sampled> each, double factor)
{
    Sampled sum;
    for (const Sampled &sampled : each) {
        sum.x += sampled.x;
        sum.t += sampled.t;
    }
    return sum.t > 0 ? Value::of(factor * sum.x / sum.t) : Value::none(u"no_time"_s);
}

} // namespace

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

std::optional<RateDifference> differenceOf(const Quantity &quantity, const TimeRule &time, std::span<const Sampled> first,
                                           std::span<const Sampled> second)
{
    const auto test = tested(quantity, first, second);
    if (!test)
        return std::nullopt;
    const bool perMatch = quantity.distribution() == Distribution::Flag;
    const double factor = perMatch ? 1 : quantity.factor();
    const bool ratio = test->name == "binomial"_L1 || (test->name == "score"_L1 && !quantity.isRatio() && !perMatch);
    const double scale = ratio ? 1 : factor;
    RateDifference difference{.per = perMatch || quantity.isRatio() ? 0 : int(std::lround(factor / time.scale)),
                              .first = rateOfSums(first, factor),
                              .second = rateOfSums(second, factor),
                              .firstMatches = int(first.size()),
                              .secondMatches = int(second.size()),
                              .effectKind = ratio ? u"ratio"_s : u"difference"_s,
                              .effect = test->effect ? Value::of(*test->effect * scale) : Value::none(u"not_computable"_s),
                              .test = test->name,
                              .dispersion = test->dispersion,
                              .p = test->p};
    if (test->ci95)
        difference.ci95 = Interval{.low = test->ci95->low * scale, .high = test->ci95->high * scale};
    else
        difference.ciReason = u"not_computable"_s;
    return difference;
}

} // namespace touchline
