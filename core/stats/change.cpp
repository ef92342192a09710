// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/change.h"
#include "core/stats/quietmath.h"
#include <algorithm>
#include <boost/math/distributions/hypergeometric.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/beta.hpp>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr double z95 = 1.959963984540054;
constexpr double mostTrials = 1e6; // of exact tests; beyond it the score statistic is as good
using Student = boost::math::students_t_distribution<double, QuietMath>;

/** Appearances of one side; those without time or a finite amount say nothing. */
struct Side
{
    explicit Side(std::span<const Sampled> all)
    {
        for (const Sampled &sampled : all) {
            if (!(sampled.t > 0) || !std::isfinite(sampled.t) || !std::isfinite(sampled.x))
                continue;
            each.push_back(sampled);
            x += sampled.x;
            t += sampled.t;
            whole = whole && sampled.x == std::floor(sampled.x) && sampled.x >= 0;
        }
    }
    double rate() const { return x / t; }
    std::vector<Sampled> each;
    double x = 0;
    double t = 0;
    bool whole = true; // only whole, non-negative amounts
};

std::vector<Sampled> both(const Side &recent, const Side &others)
{
    auto all = others.each;
    all.insert(all.end(), recent.each.begin(), recent.each.end());
    return all;
}

double twiceTheSmaller(double lower, double upper)
{
    return std::min(1.0, 2 * std::min(lower, upper));
}

double normalTails(double z)
{
    return 2 * boost::math::cdf(boost::math::complement(boost::math::normal_distribution<double, QuietMath>(), z));
}

double studentTails(double t, double freedom)
{
    return 2 * boost::math::cdf(boost::math::complement(Student(freedom), std::abs(t)));
}

/** Clopper-Pearson: the shares p at which the binomial tails are 2.5 % each. */
Interval exactShare(double x, double all)
{
    return {.low = x > 0 ? boost::math::ibeta_inv(x, all - x + 1, 0.025, QuietMath()) : 0,
            .high = x < all ? boost::math::ibeta_inv(x + 1, all - x, 0.975, QuietMath()) : 1};
}

/** The shares at which the corrected score statistic is z95: Wilson's interval with continuity correction, variances times phi. */
Interval scoreShare(double x, double all, double phi)
{
    const double spread = z95 * z95 * phi / all;
    const auto root = [&](double corrected, double sign) {
        const double share = corrected / all;
        const double half = std::sqrt(std::max(0.0, spread * share * (1 - share) + spread * spread / 4));
        return (share + spread / 2 + sign * half) / (1 + spread);
    };
    return {.low = x <= 0.5 ? 0 : root(x - 0.5, -1), .high = x >= all - 0.5 ? 1 : root(x + 0.5, 1)};
}

/** Of (x5 / t5) / (xo / to), when x5 of x5 + xo is a share: odds times to / t5. */
std::optional<Interval> ratioFrom(const Interval &share, double odds)
{
    if (share.high >= 1)
        return std::nullopt;
    return Interval{.low = share.low / (1 - share.low) * odds, .high = share.high / (1 - share.high) * odds};
}

/** Newcombe's hybrid score interval of a difference of proportions, on trials of which phi say as much as one. */
std::optional<Interval> newcombe(const Side &recent, const Side &others, double phi)
{
    const auto a = wilsonInterval(recent.x / phi, recent.t / phi);
    const auto b = wilsonInterval(others.x / phi, others.t / phi);
    if (!a || !b)
        return std::nullopt;
    const double difference = recent.rate() - others.rate();
    return Interval{.low = difference - std::hypot(recent.rate() - a->low, b->high - others.rate()),
                    .high = difference + std::hypot(a->high - recent.rate(), others.rate() - b->low)};
}

/** Variance of a ratio of sums by its residuals. */
double ratioVariance(const Side &side)
{
    const double n = double(side.each.size());
    double squares = 0;
    for (const Sampled &sampled : side.each)
        squares += (sampled.x - side.rate() * sampled.t) * (sampled.x - side.rate() * sampled.t);
    return n / (n - 1) * squares / (side.t * side.t);
}

/** The pooled t test of two rates of amounts whose variance grows with t: the score statistic, referred to Student's t with n - 2. */
double pooledTails(const Side &recent, const Side &others)
{
    const double rate = (recent.x + others.x) / (recent.t + others.t);
    const auto all = both(recent, others);
    double squares = 0;
    for (const Sampled &sampled : all)
        squares += (sampled.x - rate * sampled.t) * (sampled.x - rate * sampled.t) / sampled.t;
    const double n = double(all.size());
    const double off = recent.x - rate * recent.t;
    const double score = off * off / (recent.t * others.t / (recent.t + others.t)); // of squares, what the two rates explain
    return score >= squares ? 0 : studentTails(std::sqrt(score * (n - 2) / (squares - score)), n - 2);
}

} // namespace

std::optional<ChangeTest> countChange(std::span<const Sampled> recent, std::span<const Sampled> others)
{
    const Side last(recent);
    const Side rest(others);
    const double x = last.x + rest.x;
    if (!(last.t > 0) || !(rest.t > 0) || !(x > 0) || last.x < 0 || rest.x < 0)
        return std::nullopt;
    const double share = last.t / (last.t + rest.t);
    const double odds = rest.t / last.t;
    ChangeTest test{.name = u"binomial"_s, .dispersion = dispersionOf(x, last.t + rest.t, both(last, rest))};
    if (rest.x > 0)
        test.effect = last.rate() / rest.rate();
    if (test.dispersion <= 1 && last.whole && rest.whole && x <= mostTrials) {
        const double lower = last.x < x ? boost::math::ibetac(last.x + 1, x - last.x, share, QuietMath()) : 1;
        const double upper = last.x > 0 ? boost::math::ibeta(last.x, x - last.x + 1, share, QuietMath()) : 1;
        test.p = twiceTheSmaller(lower, upper);
        test.ci95 = ratioFrom(exactShare(last.x, x), odds);
        return test;
    }
    test.name = u"score"_s;
    const double off = std::max(0.0, std::abs(last.x - x * share) - 0.5);
    test.p = normalTails(off / std::sqrt(test.dispersion * x * share * (1 - share)));
    test.ci95 = ratioFrom(scoreShare(last.x, x, test.dispersion), odds);
    return test;
}

std::optional<ChangeTest> proportionChange(std::span<const Sampled> recent, std::span<const Sampled> others)
{
    const Side last(recent);
    const Side rest(others);
    const double successes = last.x + rest.x;
    const double trials = last.t + rest.t;
    const auto isShare = [](const Side &side) { return side.t > 0 && side.x >= 0 && side.x <= side.t; };
    if (!isShare(last) || !isShare(rest) || !(successes > 0) || !(successes < trials))
        return std::nullopt;
    const auto all = both(last, rest);
    ChangeTest test{.name = u"fisher"_s, .dispersion = proportionDispersion(successes, trials, all)};
    test.effect = last.rate() - rest.rate();
    test.ci95 = newcombe(last, rest, test.dispersion);
    const bool whole = last.whole && rest.whole && last.t == std::floor(last.t) && rest.t == std::floor(rest.t);
    if (test.dispersion <= 1 && whole && trials <= mostTrials) {
        const boost::math::hypergeometric_distribution<double, QuietMath> chance(unsigned(successes), unsigned(last.t), unsigned(trials));
        const auto least = boost::math::range(chance).first;
        const auto hits = unsigned(last.x);
        const double upper = hits > least ? boost::math::cdf(boost::math::complement(chance, hits - 1)) : 1;
        test.p = twiceTheSmaller(boost::math::cdf(chance, hits), upper);
        return test;
    }
    test.name = u"score"_s;
    const double off = std::max(0.0, std::abs(last.x - successes * last.t / trials) - 0.5);
    const double variance = successes * (trials - successes) / trials * last.t / trials * rest.t / std::max(1.0, trials - 1);
    test.p = normalTails(off / std::sqrt(test.dispersion * variance));
    return test;
}

std::optional<ChangeTest> measureChange(std::span<const Sampled> recent, std::span<const Sampled> others)
{
    const Side last(recent);
    const Side rest(others);
    if (last.each.size() < 4 || rest.each.size() < 4)
        return std::nullopt;
    const double a = ratioVariance(last);
    const double b = ratioVariance(rest);
    const double freedom = (a + b) * (a + b) / (a * a / double(last.each.size() - 1) + b * b / double(rest.each.size() - 1));
    if (!(a + b > 0) || !std::isfinite(freedom))
        return std::nullopt;
    ChangeTest test{.name = u"welch"_s};
    const double difference = last.rate() - rest.rate();
    test.effect = difference;
    test.p = std::max(studentTails(difference / std::sqrt(a + b), freedom), pooledTails(last, rest));
    const double half = boost::math::quantile(Student(freedom), 0.975) * std::sqrt(a + b);
    test.ci95 = Interval{.low = difference - half, .high = difference + half};
    return test;
}

std::vector<double> falseDiscoveryAdjusted(std::span<const double> p)
{
    std::vector<size_t> order(p.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::sort(order, {}, [p](size_t test) { return p[test]; });
    std::vector<double> adjusted(p.size(), 1);
    double least = 1;
    for (size_t place = order.size(); place > 0; --place) {
        least = std::min(least, p[order[place - 1]] * double(p.size()) / double(place));
        adjusted[order[place - 1]] = least;
    }
    return adjusted;
}

} // namespace touchline
