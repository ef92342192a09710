// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/change.h"
#include "tests/core/stats/simulation.h"
#include <QtTest/QTest>
#include <algorithm>

using namespace touchline;
using namespace touchline::test;

namespace {

constexpr double bar = .06; // of tests at .05
constexpr double tail = .001; // near what the first of a team's tests must reach
const QList<double> benches{0, .3, .7, 1};

std::optional<ChangeTest> countsOf(const std::vector<Sampled> &each)
{
    return countChange(std::span(each).last(5), std::span(each).first(each.size() - 5));
}

std::optional<ChangeTest> measuresOf(const std::vector<Sampled> &each)
{
    return measureChange(std::span(each).last(5), std::span(each).first(each.size() - 5));
}

std::optional<ChangeTest> proportionsOf(const std::vector<Sampled> &each)
{
    return proportionChange(std::span(each).last(5), std::span(each).first(each.size() - 5));
}

/** Rejections at .05 and at `tail` when nothing has changed; what cannot be tested is no rejection. */
struct Size
{
    Share usual;
    Share far;
    void add(const std::optional<ChangeTest> &test)
    {
        usual.add(test && test->p <= .05);
        far.add(test && test->p <= tail);
    }
};

/** The worst of several kinds of players. */
struct Worst
{
    double usual = 0;
    double far = 0;
    double error = 0;
    void add(const Size &size)
    {
        usual = std::max(usual, size.usual.value());
        far = std::max(far, size.far.value());
        error = size.usual.error(bar);
    }
};

} // namespace

/** Type I error of the tests behind insights, and false discoveries of a team in which nothing has changed. */
class TestInsightSize : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void counts_data();
    void counts();
    void proportions();
    void flags();
    void ratios_data();
    void ratios();
    void measures_data();
    void measures();
    void falseDiscoveries();
    void realChangesAreFound();
};

void TestInsightSize::counts_data()
{
    QTest::addColumn<double>("dispersion");
    for (const double dispersion : {1., 1.5, 2., 3.})
        QTest::addRow("dispersion %.1f", dispersion) << dispersion;
}

void TestInsightSize::counts()
{
    QFETCH(double, dispersion);
    Simulation simulation(unsigned(41 + 2 * dispersion));
    for (const int appearances : {13, 20, 34}) {
        Worst worst;
        for (const double bench : benches) {
            for (const double rate : {.3, 1., 4., 12.}) {
                const Kind kind{.appearances = appearances, .fromBench = bench, .perMatch = rate, .dispersion = dispersion};
                Size size;
                for (int time = 0; time < 3000; ++time)
                    size.add(countsOf(simulation.counts(kind)));
                worst.add(size);
            }
        }
        qInfo("counts, %d appearances, dispersion %.1f: at most %.4f at .05 (SE %.4f), %.4f at .001", appearances, dispersion, worst.usual,
              worst.error, worst.far);
        QVERIFY2(worst.usual + 2 * worst.error <= bar, QByteArray::number(worst.usual));
        QVERIFY2(worst.far <= .010, QByteArray::number(worst.far));
    }
}

void TestInsightSize::proportions()
{
    Simulation simulation(51);
    for (const double dispersion : {1., 2., 3.}) {
        Worst worst;
        for (const int appearances : {13, 34}) {
            for (const double bench : benches) {
                for (const double attempts : {2., 8.}) {
                    const Kind kind{.appearances = appearances, .fromBench = bench, .perMatch = attempts, .dispersion = dispersion};
                    Size size;
                    for (int time = 0; time < 2000; ++time) {
                        auto each = simulation.proportions(kind, .3);
                        size.add(proportionsOf(each));
                    }
                    worst.add(size);
                }
            }
        }
        qInfo("proportions, dispersion %.1f: at most %.4f at .05 (SE %.4f), %.4f at .001", dispersion, worst.usual, worst.error, worst.far);
        QVERIFY2(worst.usual + 1 * worst.error <= bar, QByteArray::number(worst.usual));
    }
}

/** Something that happens or not, once a match at most: clean sheets, double-doubles. */
void TestInsightSize::flags()
{
    Simulation simulation(91);
    for (const int appearances : {13, 20, 34}) {
        Worst worst;
        for (const double chance : {.05, .2, .5, .9}) {
            Size size;
            for (int time = 0; time < 3000; ++time)
                size.add(proportionsOf(simulation.flags(appearances, chance)));
            worst.add(size);
        }
        qInfo("flags, %d appearances: at most %.4f at .05 (SE %.4f), %.4f at .001", appearances, worst.usual, worst.error, worst.far);
        QVERIFY2(worst.usual + 2 * worst.error <= bar, QByteArray::number(worst.usual));
    }
}

void TestInsightSize::ratios_data()
{
    QTest::addColumn<double>("dispersion");
    for (const double dispersion : {1., 2., 3.})
        QTest::addRow("dispersion %.1f", dispersion) << dispersion;
}

/** Points per attempt: the denominators are as random as what comes of them, and the ratio may exceed 1. */
void TestInsightSize::ratios()
{
    QFETCH(double, dispersion);
    Simulation simulation(unsigned(101 + 10 * dispersion));
    Worst worst;
    for (const int appearances : {13, 20, 34}) {
        for (const double bench : benches) {
            for (const double attempts : {3., 10.}) {
                const Kind kind{.appearances = appearances, .fromBench = bench, .perMatch = attempts, .dispersion = dispersion};
                Size size;
                for (int time = 0; time < 3000; ++time)
                    size.add(measuresOf(simulation.ratios(kind, 1.1)));
                worst.add(size);
            }
        }
    }
    qInfo("ratios, dispersion %.1f: at most %.4f at .05 (SE %.4f), %.4f at .001", dispersion, worst.usual, worst.error, worst.far);
    QVERIFY2(worst.usual + 2 * worst.error <= bar, QByteArray::number(worst.usual));
}

void TestInsightSize::measures_data()
{
    QTest::addColumn<double>("dispersion");
    for (const double dispersion : {.1, .3, 1., 3.})
        QTest::addRow("dispersion %.1f", dispersion) << dispersion;
}

void TestInsightSize::measures()
{
    QFETCH(double, dispersion);
    Simulation simulation(unsigned(61 + 10 * dispersion));
    Worst worst;
    for (const int appearances : {13, 20, 34}) {
        for (const double bench : benches) {
            for (const double mean : {.3, 2.}) {
                const Kind kind{.appearances = appearances, .fromBench = bench, .perMatch = mean, .dispersion = dispersion};
                Size size;
                for (int time = 0; time < 3000; ++time)
                    size.add(measuresOf(simulation.measures(kind)));
                worst.add(size);
            }
        }
    }
    qInfo("measures, dispersion %.1f: at most %.4f at .05 (SE %.4f), %.4f at .001", dispersion, worst.usual, worst.error, worst.far);
    QVERIFY2(worst.usual + 2 * worst.error <= bar, QByteArray::number(worst.usual));
}

void TestInsightSize::falseDiscoveries()
{
    // A team of 25 and five metrics of unlike rates and dispersions, one of them a measure: nothing has changed, all insights are false.
    Simulation simulation(71);
    struct Metric
    {
        double rate;
        double dispersion;
        bool measure;
    };
    const QList<Metric> metrics{{.4, 1.2, false}, {1.5, 1.5, false}, {6, 2, false}, {.3, .3, true}, {12, 3, false}};
    Share teams; // with a false insight: the false discovery rate, when nothing has changed
    int insights = 0;
    constexpr int times = 600;
    for (int time = 0; time < times; ++time) {
        std::vector<double> p;
        for (int player = 0; player < 25; ++player) {
            const int appearances = 13 + player % 22;
            for (const Metric &metric : metrics) {
                const Kind kind{
                    .appearances = appearances, .fromBench = benches[player % 4], .perMatch = metric.rate, .dispersion = metric.dispersion};
                const auto test = metric.measure ? measuresOf(simulation.measures(kind)) : countsOf(simulation.counts(kind));
                if (test)
                    p.push_back(test->p);
            }
        }
        const auto found = std::ranges::count_if(falseDiscoveryAdjusted(p), [](double q) { return q <= .10; });
        insights += int(found);
        teams.add(found > 0);
    }
    qInfo("teams with a false insight at q = .10: %.4f (SE %.4f), false insights per team: %.4f", teams.value(), teams.error(.10),
          double(insights) / times);
    QVERIFY2(teams.value() <= .10, QByteArray::number(teams.value()));
    QVERIFY(double(insights) / times <= .15);
}

void TestInsightSize::realChangesAreFound()
{
    // A test that never finds anything has no type I error either: a striker who scores two and a half times as often as before.
    Simulation simulation(81);
    Share found;
    for (int time = 0; time < 1000; ++time) {
        auto each = simulation.counts({.appearances = 29, .perMatch = 2, .dispersion = 1.2});
        const auto recent = simulation.counts({.appearances = 5, .perMatch = 5, .dispersion = 1.2});
        each.insert(each.end(), recent.begin(), recent.end());
        const auto test = countsOf(each);
        found.add(test && test->p <= .001);
    }
    qInfo("a rate of 5 after 2 a match, 5 of 34 appearances: found at .001 in %.3f", found.value());
    QVERIFY(found.value() > .3);
}

QTEST_GUILESS_MAIN(TestInsightSize)
#include "tst_insightsize.moc"
