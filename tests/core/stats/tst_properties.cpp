// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/cohort.h"
#include "core/stats/shrink.h"
#include "core/stats/slope.h"
#include "core/stats/trend.h"
#include "tests/core/stats/properties.h"
#include "tests/core/stats/testseason.h"
#include <numbers>
#include <random>

using namespace touchline;
using namespace touchline::test;

/** The definitions of docs/statistics.md against slow references, written here from their sentences and sharing no code, on any input. */
class TestProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { fixSeed(); }
    void sumsAndRatesInAnyRowOrder();
    void periodsAddUp();
    void formByBruteForce();
    void valuesPerMatch();
    void placesByBruteForce();
    void percentilesMirror();
    void shrinksByTheFormula();
    void slopesByNormalEquations();
    void publishedIntervals();
};

namespace {

using Big = long double;

bool close(double actual, Big expected, Big tolerance = 1e-12L)
{
    return std::abs(Big(actual) - expected) <= tolerance * std::max(Big(1), std::abs(expected));
}

bool close(const Value &value, Big expected, Big tolerance = 1e-12L)
{
    return value.number && close(*value.number, expected, tolerance);
}

/** Lines of one player, some on the bench, in matches 0, 1, 2, ... */
std::vector<TestLine> anyLines(int least, int most)
{
    const int count = *rc::gen::inRange(least, most + 1);
    std::vector<TestLine> lines;
    for (int line = 0; line < count; ++line) {
        const bool bench = *rc::gen::inRange(0, 5) == 0;
        lines.push_back({.goals = *rc::gen::inRange<qint64>(0, 6),
                         .minutes = bench ? 0 : *rc::gen::inRange<qint64>(1, 121),
                         .shots = *rc::gen::inRange<qint64>(0, 12),
                         .xg = *rc::gen::inRange<qint64>(0, 300)});
    }
    return lines;
}

Big sumOf(const std::vector<TestLine> &lines, qint64 TestLine::*member)
{
    Big sum = 0;
    for (const TestLine &line : lines)
        sum += Big(line.*member);
    return sum;
}

std::vector<TestLine> appearancesOf(std::vector<TestLine> lines)
{
    std::erase_if(lines, [](const TestLine &line) { return line.minutes == 0; });
    return lines;
}

const MetricSummary &metric(const Summary &summary, const QString &id)
{
    const MetricSummary *found = summary.find(id);
    if (!found)
        qFatal("no such metric");
    return *found;
}

/** P(|T| > t) of Student's t, by Simpson's rule over the angle: x = sqrt(df) tan(a) makes the density cos(a)^(df - 1). */
Big studentTails(Big t, int freedom)
{
    const auto area = [freedom](Big from, Big to) {
        constexpr int steps = 4000;
        const Big width = (to - from) / steps;
        Big sum = 0;
        for (int step = 0; step <= steps; ++step)
            sum += std::pow(std::cos(from + width * step), Big(freedom - 1)) * (step == 0 || step == steps ? 1 : step % 2 == 1 ? 4 : 2);
        return sum * width / 3;
    };
    const Big right = std::numbers::pi_v<Big> / 2;
    return area(std::atan(std::abs(t) / std::sqrt(Big(freedom))), right) / area(0, right);
}

} // namespace

void TestProperties::sumsAndRatesInAnyRowOrder()
{
    QVERIFY(holds("sums and rates", [] {
        const auto mine = anyLines(1, 30);
        const auto other = anyLines(1, 30);
        Season season;
        season.addAll(1, mine);
        season.addAll(2, other, TeamId{2});
        const Summary wanted = summaryOf(*season.frame(), 1);
        std::mt19937 random(*rc::gen::arbitrary<unsigned>());
        std::ranges::shuffle(season.lines(), random);
        std::ranges::shuffle(season.players(), random);
        std::ranges::shuffle(season.matches(), random);
        RC_ASSERT(summaryOf(*season.frame(), 1) == wanted); // to the last bit

        const Big minutes = sumOf(mine, &TestLine::minutes);
        RC_ASSERT(Big(wanted.sample.time) == minutes * 60);
        for (const auto &[id, member, scale] : {std::tuple(u"goals"_s, &TestLine::goals, Big(1)),
                                                {u"shots"_s, &TestLine::shots, Big(1)},
                                                {u"xg"_s, &TestLine::xg, Big(100)}}) {
            const Big sum = sumOf(mine, member) / scale;
            RC_ASSERT(close(metric(wanted, id).total, sum));
            if (minutes > 0)
                RC_ASSERT(close(metric(wanted, id).rate.value, 90 * sum / minutes));
            else
                RC_ASSERT(!metric(wanted, id).rate.value.number);
        }
        const Big shots = sumOf(mine, &TestLine::shots);
        if (shots > 0)
            RC_ASSERT(close(metric(wanted, u"conversion"_s).rate.value, sumOf(mine, &TestLine::goals) / shots));
    }));
}

void TestProperties::periodsAddUp()
{
    QVERIFY(holds("periods", [] {
        const auto lines = anyLines(2, 30);
        Season season;
        season.addAll(1, lines);
        const auto frame = season.frame();
        const int split = *rc::gen::inRange(1, int(lines.size()));
        const QDate start(2024, 1, 1);
        const Summary whole = summaryOf(*frame, 1);
        const Summary first = summaryOf(*frame, 1, {.season = SeasonId{1}, .days = *DateRange::between(start, start.addDays(split - 1))});
        const Summary second =
            summaryOf(*frame, 1, {.season = SeasonId{1}, .days = *DateRange::between(start.addDays(split), start.addDays(400))});
        RC_ASSERT(first.sample.time + second.sample.time == whole.sample.time);
        RC_ASSERT(first.sample.matches + second.sample.matches == whole.sample.matches);
        RC_ASSERT(first.sample.possibleTime + second.sample.possibleTime == whole.sample.possibleTime);
        for (const QString &id : {u"goals"_s, u"shots"_s, u"work"_s, u"braces"_s}) {
            if (metric(whole, id).total.number) // whole numbers: exactly
                RC_ASSERT(metric(first, id).total.number.value_or(0) + metric(second, id).total.number.value_or(0)
                          == *metric(whole, id).total.number);
            if (first.sample.time == 0 || second.sample.time == 0)
                continue;
            const auto weighted = [&id](const Summary &part) { return Big(*metric(part, id).rate.value.number) * Big(part.sample.time); };
            if (metric(whole, id).rate.value.number && metric(first, id).rate.value.number && metric(second, id).rate.value.number)
                RC_ASSERT(close(metric(whole, id).rate.value, (weighted(first) + weighted(second)) / Big(whole.sample.time)));
        }
    }));
}

void TestProperties::formByBruteForce()
{
    QVERIFY(holds("form", [] {
        const auto lines = anyLines(1, 25);
        const auto played = appearancesOf(lines);
        RC_PRE(!played.empty());
        Season season;
        season.addAll(1, lines);
        SummaryOptions asked = options();
        asked.halfLife = *rc::gen::inRange(1, 12);
        const int window = *rc::gen::inRange(1, 12);
        const auto frame = season.frame();
        const auto trended = trend(*frame, pack(), PlayerId{1}, wholeSeason, u"shots"_s, window, asked);
        RC_ASSERT(trended.has_value());
        RC_ASSERT(size_t(trended->points.size()) == played.size());
        const auto rolling = [&played](int count, size_t end) {
            Big x = 0;
            Big t = 0;
            for (size_t index = end > size_t(count) ? end - size_t(count) : 0; index < end; ++index) {
                x += Big(played[index].shots);
                t += Big(played[index].minutes);
            }
            return 90 * x / t;
        };
        const auto weighted = [&played, &asked](size_t end) { // each older appearance counts (1 - alpha) times the next
            const Big alpha = 1 - std::exp(-std::numbers::ln2_v<Big> / asked.halfLife);
            Big x = 0;
            Big t = 0;
            for (size_t index = 0; index < end; ++index) {
                x = (1 - alpha) * x + Big(played[index].shots);
                t = (1 - alpha) * t + Big(played[index].minutes);
            }
            return 90 * x / t;
        };
        for (size_t end = 1; end <= played.size(); ++end) {
            const TrendPoint &point = trended->points[qsizetype(end) - 1];
            RC_ASSERT(close(point.rolling, rolling(window, end)));
            RC_ASSERT(close(point.ewm, weighted(end)));
            RC_ASSERT(close(point.rate, 90 * Big(played[end - 1].shots) / Big(played[end - 1].minutes)));
        }
        const Form form = metric(summaryOf(*frame, 1, wholeSeason, asked), u"shots"_s).form;
        RC_ASSERT(close(form.last5, rolling(5, played.size())));
        RC_ASSERT(close(form.ewm, weighted(played.size())));
    }));
}

void TestProperties::valuesPerMatch()
{
    QVERIFY(holds("values per match", [] {
        const auto lines = anyLines(2, 30);
        auto played = appearancesOf(lines);
        RC_PRE(played.size() >= 2);
        Season season;
        season.addAll(1, lines);
        const PerMatch match = metric(summaryOf(*season.frame(), 1), u"shots"_s).match;
        const Big n = Big(played.size());
        const Big mean = sumOf(played, &TestLine::shots) / n;
        Big pairs = 0; // the variance as the mean of the squared differences of all pairs: no mean in it
        for (const TestLine &a : played) {
            for (const TestLine &b : played)
                pairs += Big(a.shots - b.shots) * Big(a.shots - b.shots);
        }
        const Big sd = std::sqrt(pairs / (2 * n * (n - 1)));
        RC_ASSERT(match.n == int(played.size()));
        RC_ASSERT(close(match.mean, mean));
        RC_ASSERT(close(match.sd, sd));
        std::ranges::sort(played, {}, &TestLine::shots);
        RC_ASSERT(close(match.min, Big(played.front().shots)));
        RC_ASSERT(close(match.max, Big(played.back().shots)));
        RC_ASSERT(close(match.median, (Big(played[(played.size() - 1) / 2].shots) + Big(played[played.size() / 2].shots)) / 2));
        if (mean < 1)
            RC_ASSERT(match.cv.reason == u"mean_too_small"_s);
        else
            RC_ASSERT(close(match.cv, sd / mean));
    }));
}

void TestProperties::placesByBruteForce()
{
    QVERIFY(holds("places", [] {
        std::vector<double> values;
        const int count = *rc::gen::inRange(1, 40);
        for (int value = 0; value < count; ++value)
            values.push_back(*rc::gen::inRange(-8, 9) / 4.0); // many equals
        const double subject = values[size_t(*rc::gen::inRange(0, count))];
        const Better better = *rc::gen::element(Better::Higher, Better::Lower, Better::Neither);
        int worse = 0;
        int equal = 0;
        Big mean = 0;
        for (const double value : values) {
            worse += better == Better::Lower ? value > subject : value < subject;
            equal += value == subject;
            mean += Big(value) / count;
        }
        Big squares = 0;
        for (const double value : values)
            squares += (Big(value) - mean) * (Big(value) - mean);
        const Comparison place = compare(CohortValues::of({}, values), subject, better, false);
        RC_ASSERT(place.of == count);
        RC_ASSERT(place.rank == std::optional(count - worse - equal + 1));
        RC_ASSERT(place.percentile.number.has_value() == (count >= 10));
        if (count < 10) {
            RC_ASSERT(place.percentile.reason == u"cohort_too_small"_s);
            return;
        }
        RC_ASSERT(close(place.percentile, 100 * (Big(worse) + Big(equal) / 2) / count));
        if (equal == count)
            RC_ASSERT(place.z.reason == u"not_computable"_s);
        else
            RC_ASSERT(close(place.z, (Big(subject) - mean) / std::sqrt(squares / (count - 1)), 1e-11L));
    }));
}

void TestProperties::percentilesMirror()
{
    QVERIFY(holds("mirrored percentiles", [] {
        std::vector<double> values;
        std::vector<double> negative;
        const int count = *rc::gen::inRange(10, 60);
        for (int value = 0; value < count; ++value) {
            values.push_back(*rc::gen::inRange(-1000, 1000) / 8.0);
            negative.push_back(-values.back());
        }
        const double subject = values[size_t(*rc::gen::inRange(0, count))];
        const Comparison higher = compare(CohortValues::of({}, values), subject, Better::Higher, false);
        const Comparison lower = compare(CohortValues::of({}, values), subject, Better::Lower, false);
        const Comparison mirrored = compare(CohortValues::of({}, negative), -subject, Better::Higher, false);
        RC_ASSERT(close(*higher.percentile.number + *mirrored.percentile.number, 100));
        RC_ASSERT(*lower.percentile.number == *mirrored.percentile.number);
        RC_ASSERT(lower.rank == mirrored.rank);
        if (higher.z.number)
            RC_ASSERT(close(*higher.z.number, -Big(*mirrored.z.number), 1e-11L));
        // Everybody's midranks have the mean 50.
        Big sum = 0;
        for (const double value : values)
            sum += Big(*compare(CohortValues::of({}, values), value, Better::Higher, false).percentile.number);
        RC_ASSERT(close(double(sum / count), 50));
    }));
}

void TestProperties::shrinksByTheFormula()
{
    QVERIFY(holds("shrinking", [] {
        std::vector<Sampled> cohort;
        const int count = *rc::gen::inRange(30, 60);
        for (int player = 0; player < count; ++player)
            cohort.push_back({.x = double(*rc::gen::inRange(0, 30)), .t = double(*rc::gen::inRange(30, 90))});
        const PriorRule range{.low = .001, .high = 1e9, .usual = {}};
        const bool proportion = *rc::gen::arbitrary<bool>();
        Big x = 0;
        Big t = 0;
        Big squares = 0;
        for (const Sampled &player : cohort) {
            x += Big(player.x);
            t += Big(player.t);
            squares += Big(player.t) * Big(player.t);
        }
        const Big mu = x / t;
        const Big within = proportion ? mu * (1 - mu) : mu;
        Big spread = 0;
        for (const Sampled &player : cohort)
            spread += Big(player.t) * (Big(player.x) / Big(player.t) - mu) * (Big(player.x) / Big(player.t) - mu);
        const Big between = (spread - (count - 1) * within) / (t - squares / t);
        RC_PRE(x > 0);
        const Big raw = within / between - (proportion ? 1 : 0);
        const Big weight = between > 0 ? std::clamp(raw, Big(range.low), Big(range.high)) : Big(range.high);
        const auto prior = proportion ? proportionPrior(cohort, range) : countPrior(cohort, range);
        RC_ASSERT(prior.has_value());
        RC_ASSERT(close(prior->mean, mu));
        RC_PRE(std::abs(between) > 1e-6L); // near zero the weight is decided by the last bit
        RC_ASSERT(close(prior->weight, weight, 1e-8L));
        RC_ASSERT(close(shrunk(7, 40, *prior), (7 + weight * mu) / (40 + weight), 1e-8L));
    }));
}

void TestProperties::slopesByNormalEquations()
{
    QVERIFY(holds("slopes", [] {
        std::vector<Sampled> each;
        const int count = *rc::gen::inRange(8, 40);
        for (int order = 0; order < count; ++order)
            each.push_back({.x = double(*rc::gen::inRange(0, 9)), .t = double(*rc::gen::inRange(1, 91))});
        // Normal equations of sum(w (y - a - b i)^2) with i = 1..n, by Cramer's rule.
        Big w = 0;
        Big wi = 0;
        Big wii = 0;
        Big wy = 0;
        Big wiy = 0;
        for (int order = 0; order < count; ++order) {
            const Big weight = Big(each[size_t(order)].t);
            const Big y = 90 * Big(each[size_t(order)].x) / weight;
            w += weight;
            wi += weight * (order + 1);
            wii += weight * (order + 1) * (order + 1);
            wy += weight * y;
            wiy += weight * y * (order + 1);
        }
        const Big determinant = w * wii - wi * wi;
        const Big b = (w * wiy - wi * wy) / determinant;
        const Big a = (wii * wy - wi * wiy) / determinant;
        Big residual = 0;
        for (int order = 0; order < count; ++order) {
            const Big off = 90 * Big(each[size_t(order)].x) / Big(each[size_t(order)].t) - a - b * (order + 1);
            residual += Big(each[size_t(order)].t) * off * off;
        }
        const Slope slope = slopeOf(each, 90);
        RC_ASSERT(slope.n == count);
        RC_ASSERT(close(slope.value, b, 1e-9L));
        RC_PRE(residual > 1e-6L);
        const Big error = std::sqrt(residual / (count - 2) * w / determinant); // of b: s^2 (X'WX)^-1
        RC_ASSERT(close(slope.p, studentTails(b / error, count - 2), 1e-8L));
    }));
}

void TestProperties::publishedIntervals()
{
    // Exact Poisson limits as printed (Garwood 1936; Ulm 1990).
    for (const auto &[x, low, high] : {std::tuple(0, 0.0, 3.689),
                                       {1, .0253, 5.572},
                                       {2, .2422, 7.225},
                                       {5, 1.623, 11.668},
                                       {10, 4.795, 18.390},
                                       {20, 12.217, 30.888},
                                       {50, 37.111, 65.919},
                                       {100, 81.364, 121.627}}) {
        const auto count = countInterval(x, 1, {});
        QVERIFY2(std::abs(count->interval.low - low) < 6e-4 && std::abs(count->interval.high - high) < 6e-4,
                 qPrintable(u"%1: %2 to %3"_s.arg(x).arg(count->interval.low).arg(count->interval.high)));
    }
    // Student's .975 quantiles as printed: of x = 0, 2 in turns over equal times the half width is t * sqrt(1 / (n - 1)).
    for (const auto &[n, quantile] : {std::pair(6, 2.5706), {10, 2.2622}, {20, 2.0930}, {30, 2.0452}, {120, 1.9801}}) {
        std::vector<Sampled> each;
        for (int i = 0; i < n; ++i)
            each.push_back({.x = i % 2 == 0 ? 0.0 : 2.0, .t = 1});
        const auto interval = residualInterval(n, n, each);
        QVERIFY(std::abs((interval->high - 1) * std::sqrt(n - 1.0) - quantile) < 6e-5);
    }
}

QTEST_GUILESS_MAIN(TestProperties)
#include "tst_properties.moc"
