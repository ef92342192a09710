// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/change.h"
#include <QtTest/QTest>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using namespace touchline;

/** The tests behind insights, against slow references that share no code with them: sums of factorials, and published figures. */
class TestChange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void binomialTails();
    void binomialIntervalAgreesWithTheTest();
    void scoreWhereCountsAreOverdispersed();
    void scoreIntervalAgreesWithTheTest();
    void fisherTails();
    void teaTasting();
    void clumpedProportions();
    void newcombesExample();
    void welch();
    void pooledHoldsWelchBack();
    void nothingToTest();
    void falseDiscoveries();
};

namespace {

bool near(double actual, double expected, double tolerance = 1e-9)
{
    return std::abs(actual - expected) <= tolerance * std::max(1.0, std::abs(expected));
}

double choose(int n, int k)
{
    double ways = 1;
    for (int i = 1; i <= k; ++i)
        ways *= double(n - k + i) / i;
    return k < 0 || k > n ? 0 : ways;
}

std::vector<Sampled> appearances(const std::vector<std::pair<double, double>> &all)
{
    std::vector<Sampled> each;
    for (const auto &[x, t] : all)
        each.push_back({.x = x, .t = t});
    return each;
}

/** `x` spread as evenly as whole numbers allow over `n` appearances of `t` each. */
std::vector<Sampled> even(int x, int n, double t)
{
    std::vector<Sampled> each;
    for (int i = 0; i < n; ++i)
        each.push_back({.x = double(x / n + (i < x % n ? 1 : 0)), .t = t});
    return each;
}

} // namespace

void TestChange::binomialTails()
{
    for (const int recent : {0, 1, 3, 6, 11}) {
        const auto test = countChange(even(recent, 5, 60), even(9, 9, 80));
        QVERIFY(test);
        QCOMPARE(test->name, u"binomial"_s);
        const int all = recent + 9;
        const double share = 300.0 / 1020;
        double lower = 0;
        double upper = 0;
        for (int i = 0; i <= all; ++i) {
            const double mass = choose(all, i) * std::pow(share, i) * std::pow(1 - share, all - i);
            lower += i <= recent ? mass : 0;
            upper += i >= recent ? mass : 0;
        }
        QVERIFY(near(test->p, std::min(1.0, 2 * std::min(lower, upper))));
        QVERIFY(near(*test->effect, recent / 300.0 / (9 / 720.0)));
    }
}

void TestChange::binomialIntervalAgreesWithTheTest()
{
    // The ratio 1 lies outside of the interval exactly when p < .05: both are of the same tails.
    int outside = 0;
    for (int recent = 1; recent < 20; ++recent) {
        const auto test = countChange(even(recent, 5, 90), even(9, 9, 90));
        QVERIFY(test && test->dispersion == 1.0 && test->ci95);
        const bool excludes = test->ci95->low > 1 || test->ci95->high < 1;
        QCOMPARE(excludes, test->p < 0.05);
        outside += excludes;
        QVERIFY(test->ci95->low < *test->effect && *test->effect < test->ci95->high);
    }
    QVERIFY(outside > 3 && outside < 16);
    // Clopper and Pearson's published interval of 4 of 10: .1216 to .7376; here of 4 of 10 in a third of the time.
    const auto test = countChange(even(4, 5, 60), even(6, 10, 60));
    QVERIFY(near(test->ci95->low, .12155226 / (1 - .12155226) * 2, 1e-6));
    QVERIFY(near(test->ci95->high, .73762192 / (1 - .73762192) * 2, 1e-6));
    QVERIFY(!countChange(even(4, 5, 60), even(0, 10, 60))->ci95); // without bound
    QVERIFY(!countChange(even(4, 5, 60), even(0, 10, 60))->effect);
}

void TestChange::scoreWhereCountsAreOverdispersed()
{
    const auto recent = appearances({{9, 90}, {0, 90}, {8, 90}, {1, 45}, {9, 90}});
    const auto others = appearances({{0, 90}, {5, 90}, {0, 45}, {1, 90}, {7, 80}, {0, 90}, {0, 10}, {3, 90}, {0, 90}});
    const auto test = countChange(recent, others);
    QVERIFY(test);
    QCOMPARE(test->name, u"score"_s);
    const double x = 27 + 16;
    const double t = 405 + 675;
    double chi = 0;
    for (const auto &side : {recent, others}) {
        for (const auto &[count, time] : side)
            chi += std::pow(count - x / t * time, 2) / (x / t * time);
    }
    QVERIFY(near(test->dispersion, chi / 13));
    const double share = 405 / t;
    const double z = (27 - x * share - .5) / std::sqrt(chi / 13 * x * share * (1 - share));
    QVERIFY(near(test->p, std::erfc(z / std::sqrt(2.0))));
    // Halves are no counts.
    QCOMPARE(countChange(appearances({{1.5, 90}, {1, 90}, {1, 90}, {1, 90}, {1, 90}}), even(9, 9, 90))->name, u"score"_s);
}

void TestChange::scoreIntervalAgreesWithTheTest()
{
    int outside = 0;
    for (int more = 0; more < 60; more += 2) {
        const double some = more / 4.0 - std::fmod(more / 4.0, 1);
        const auto test = countChange(appearances({{some, 90}, {some + 3, 90}, {some, 90}, {some + 2, 90}, {some, 90}}),
                                      appearances({{5, 90}, {0, 90}, {0, 90}, {6, 90}, {0, 90}, {0, 90}, {5, 90}, {0, 90}}));
        QVERIFY(test && test->name == u"score"_s && test->ci95);
        const bool excludes = test->ci95->low > 1 || test->ci95->high < 1;
        QCOMPARE(excludes, test->p < 0.05);
        outside += excludes;
        // The ends of the interval are where the corrected statistic is 1.96, found here without its formula.
        const double all = 5 * some + 5 + 16;
        const double low = test->ci95->low * 5 / 8 / (1 + test->ci95->low * 5 / 8); // back to a share
        const double z = (5 * some + 5 - .5 - all * low) / std::sqrt(test->dispersion * all * low * (1 - low));
        QVERIFY(near(z, 1.959963984540054, 1e-6));
    }
    QVERIFY(outside > 3 && outside < 27);
}

void TestChange::fisherTails()
{
    for (const int hits : {0, 2, 4, 7}) {
        const auto test = proportionChange(even(hits, 5, 2), even(11, 11, 3)); // hits of 10, 11 of 33
        QVERIFY(test);
        QCOMPARE(test->name, u"fisher"_s);
        double lower = 0;
        double upper = 0;
        for (int i = 0; i <= 10; ++i) {
            const double mass = choose(hits + 11, i) * choose(43 - hits - 11, 10 - i) / choose(43, 10);
            lower += i <= hits ? mass : 0;
            upper += i >= hits ? mass : 0;
        }
        QVERIFY2(near(test->p, std::min(1.0, 2 * std::min(lower, upper))), qPrintable(QString::number(hits)));
        QVERIFY(near(*test->effect, hits / 10.0 - 1.0 / 3));
    }
}

void TestChange::teaTasting()
{
    // Fisher (1935): three of four cups right has a one-sided p of 17/70.
    const auto test = proportionChange(appearances({{1, 1}, {1, 1}, {1, 1}, {0, 1}}), appearances({{0, 1}, {0, 1}, {0, 1}, {1, 1}}));
    QVERIFY(near(test->p, 34.0 / 70));
}

void TestChange::clumpedProportions()
{
    const auto recent = appearances({{8, 8}, {0, 8}, {8, 8}, {7, 8}, {8, 8}});
    const auto others = appearances({{0, 8}, {8, 8}, {0, 8}, {8, 8}, {0, 8}, {0, 8}, {8, 8}, {0, 8}});
    const auto test = proportionChange(recent, others);
    QCOMPARE(test->name, u"score"_s);
    QVERIFY(test->dispersion > 5);
    QVERIFY(test->p > .05); // Fisher's test on 31 of 40 and 24 of 64 says .0001
    QVERIFY(test->ci95->low < 0 && test->ci95->high > 0);
}

void TestChange::newcombesExample()
{
    // Newcombe (1998), table II: 56/70 - 48/80, method 10: .0524 to .3339.
    const auto test = proportionChange(even(56, 7, 10), even(48, 8, 10));
    QVERIFY(test && test->dispersion == 1.0);
    QVERIFY(std::abs(test->ci95->low - .0524) < 5e-5);
    QVERIFY(std::abs(test->ci95->high - .3339) < 5e-5);
}

void TestChange::welch()
{
    // Equal times: Welch's t of two means. 2, 4, 6, 8, 10 against 1..8: t = 1.5 / sqrt(10/5 + 6/8), df = 2.75^2 / (4/4 + .5625/7).
    const auto recent = appearances({{2, 1}, {4, 1}, {6, 1}, {8, 1}, {10, 1}});
    const auto others = even(36, 8, 1);
    auto rising = others;
    for (size_t i = 0; i < rising.size(); ++i)
        rising[i].x = double(i + 1);
    const auto test = measureChange(recent, rising);
    QVERIFY(test);
    QVERIFY(near(*test->effect, 1.5));
    // Student's t with 7 degrees at .975 is 2.364624, with 6 2.446912: 6.9996 degrees give the half width 3.92131.
    QVERIFY(std::abs(test->ci95->high - 1.5 - 2.36463 * std::sqrt(2.75)) < 1e-3);
    // Of t = .9045 with 7.0 degrees: p = .396; pooled: t = 1.5 / sqrt(82/11 * (1/5 + 1/8)) = .9637, 11 degrees: .356.
    QVERIFY2(std::abs(test->p - .3958) < 5e-4, qPrintable(QString::number(test->p, 'g', 8)));
    // The same in quarters of an hour: rates per time follow, the p value stays.
    auto timed = [](std::vector<Sampled> each) {
        for (Sampled &sampled : each)
            sampled.t = 15;
        return each;
    };
    const auto scaled = measureChange(timed(recent), timed(rising));
    QVERIFY(near(scaled->p, test->p));
    QVERIFY(near(*scaled->effect, 0.1));
}

void TestChange::pooledHoldsWelchBack()
{
    // Five quiet matches by chance, alike: Welch takes their own small spread for the truth (p < .05), the pooled test does not.
    const auto recent = appearances({{.10, 90}, {.11, 90}, {.12, 90}, {.11, 90}, {.10, 90}});
    const auto others =
        appearances({{.1, 90}, {2.0, 90}, {.1, 90}, {.2, 90}, {1.1, 90}, {.1, 90}, {.1, 90}, {1.6, 90}, {.1, 90}, {.9, 90}});
    const auto test = measureChange(recent, others);
    QVERIFY(test->ci95->high < 0); // Welch's interval leaves out 0
    QVERIFY(test->p > .1);
}

void TestChange::nothingToTest()
{
    QVERIFY(!proportionChange(even(6, 5, 1), even(3, 8, 1))); // six of five: no proportion, and no p value of 0
    QVERIFY(!proportionChange(even(2, 5, 1), even(9, 8, 1)));
    QVERIFY(proportionChange(appearances({{2, 1}, {0, 2}}), even(3, 8, 1))); // of all of one side it is none too many
    QVERIFY(!countChange({}, {}));
    QVERIFY(!countChange(even(0, 5, 90), even(0, 8, 90)));
    QVERIFY(!countChange(even(3, 5, 0), even(4, 8, 90)));
    QVERIFY(!countChange(even(3, 5, 90), even(4, 8, 0)));
    QVERIFY(!countChange(appearances({{-1, 90}}), even(4, 8, 90)));
    QVERIFY(!proportionChange(even(0, 5, 2), even(0, 8, 2)));
    QVERIFY(!proportionChange(even(10, 5, 2), even(16, 8, 2)));
    QVERIFY(!proportionChange({}, even(4, 8, 2)));
    QVERIFY(!measureChange(even(5, 5, 1), even(8, 8, 1))); // all equal: no spread
    QVERIFY(!measureChange(even(5, 3, 1), even(8, 8, 1)));
    const auto broken = appearances({{std::nan(""), 90}, {1, HUGE_VAL}, {2, 90}, {1, 90}, {0, 90}});
    const auto test = countChange(broken, even(8, 8, 90));
    QVERIFY(test && std::isfinite(test->p) && near(*test->effect, 1));
    // Very many, very few: finite and within [0, 1].
    for (const double x : {1.0, 1e6, 1e12}) {
        for (const auto &found : {countChange(even(3, 5, 1e-9), appearances({{x, 1e9}})), countChange(appearances({{x, 1}}), even(3, 5, 1)),
                                  proportionChange(appearances({{x, 2 * x}}), appearances({{x, 3 * x}}))}) {
            QVERIFY(found && found->p >= 0 && found->p <= 1);
        }
    }
}

void TestChange::falseDiscoveries()
{
    // Benjamini and Hochberg (1995), the fifteen p values of their example: four discoveries at q = .05.
    const std::vector<double> p{.0459, .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .3240, .4262, .5719, .6528, .7590, 1};
    const auto q = falseDiscoveryAdjusted(p);
    QCOMPARE(std::ranges::count_if(q, [](double each) { return each <= .05; }), 4);
    QVERIFY(near(q[4], .0095 * 15 / 4));
    // Against the definition: the largest k with p(k) <= k q / m, at many levels q.
    std::mt19937 random(11);
    for (int round = 0; round < 200; ++round) {
        std::vector<double> some(1 + random() % 40);
        for (double &each : some)
            each = double(random() % 1000) / 999 * double(random() % 1000) / 999;
        const auto adjusted = falseDiscoveryAdjusted(some);
        const double level = double(1 + random() % 50) / 100;
        auto sorted = some;
        std::ranges::sort(sorted);
        size_t found = 0;
        for (size_t k = 1; k <= sorted.size(); ++k) {
            if (sorted[k - 1] <= double(k) * level / double(sorted.size()) * (1 + 1e-12))
                found = k;
        }
        QCOMPARE(size_t(std::ranges::count_if(adjusted, [level](double each) { return each <= level * (1 + 1e-12); })), found);
    }
    QVERIFY(falseDiscoveryAdjusted({}).empty());
}

QTEST_GUILESS_MAIN(TestChange)
#include "tst_change.moc"
