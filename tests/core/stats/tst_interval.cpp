// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/garwood.h"
#include "core/stats/interval.h"
#include <QtTest/QTest>
#include <boost/math/special_functions/gamma.hpp>
#include <cmath>
#include <vector>

using namespace touchline;

// Reference values of this file were computed with mpmath at 30 digits from the formulas of docs/statistics.md.
class TestInterval : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wilson_data();
    void wilson();
    void wilsonNeedsAProportion();
    void counts_data();
    void counts();
    void overdispersedCounts();
    void fewMatchesTellTheirDispersion();
    void meansAreRatesPerAppearance();
    void clumpedProportions();
    void limitsAreExact();
    void residuals();
    void residualsNeedFive();
};

namespace {

bool near(double actual, double expected, double tolerance = 1e-9)
{
    return std::abs(actual - expected) <= tolerance * std::max(1.0, std::abs(expected));
}

} // namespace

void TestInterval::wilson_data()
{
    QTest::addColumn<int>("successes");
    QTest::addColumn<int>("trials");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("5 of 10") << 5 << 10 << .2366 << .7634;
    QTest::newRow("10 of 20") << 10 << 20 << .2993 << .7007;
    QTest::newRow("25 of 50") << 25 << 50 << .3664 << .6336;
    QTest::newRow("50 of 100") << 50 << 100 << .4038 << .5962;
    QTest::newRow("3 of 3") << 3 << 3 << .4385 << 1.0;
    QTest::newRow("none of 3") << 0 << 3 << 0.0 << .5615;
}

void TestInterval::wilson()
{
    QFETCH(int, successes);
    QFETCH(int, trials);
    QFETCH(double, low);
    QFETCH(double, high);
    const auto interval = wilsonInterval(successes, trials);
    QVERIFY(interval);
    QVERIFY2(near(interval->low, low, 5e-5), qPrintable(QString::number(interval->low)));
    QVERIFY2(near(interval->high, high, 5e-5), qPrintable(QString::number(interval->high)));
    QVERIFY(interval->low >= 0 && interval->high <= 1);
}

void TestInterval::wilsonNeedsAProportion()
{
    QVERIFY(!wilsonInterval(0, 0));
    QVERIFY(!wilsonInterval(4, 3));
    QVERIFY(!wilsonInterval(-1, 3));
    QVERIFY(!wilsonInterval(std::nan(""), 3));
}

void TestInterval::counts_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<double>("t");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::newRow("27 goals in 2,553 minutes") << 27.0 << 2553.0 << .627256291366560749 / 90 << 1.38485014495283537 / 90;
    QTest::newRow("none in 5") << 0.0 << 5.0 << 0.0 << .737775890822787261;
    QTest::newRow("one in 2") << 1.0 << 2.0 << .0126589039921449377 << 2.78582169546944930;
}

void TestInterval::counts()
{
    QFETCH(double, x);
    QFETCH(double, t);
    QFETCH(double, low);
    QFETCH(double, high);
    const auto count = countInterval(x, t, {});
    QVERIFY(count);
    QCOMPARE(count->dispersion, 1.0);
    QVERIFY2(near(count->interval.low, low), qPrintable(QString::number(count->interval.low, 'g', 17)));
    QVERIFY2(near(count->interval.high, high), qPrintable(QString::number(count->interval.high, 'g', 17)));
    QVERIFY(!countInterval(x, 0, {}));
    QVERIFY(!countInterval(-1, t, {}));
}

void TestInterval::overdispersedCounts()
{
    const std::vector<Sampled> each{{0, 90}, {5, 90}, {0, 45}, {1, 90}, {7, 80}, {0, 90},
                                    {0, 10}, {3, 90}, {0, 90}, {9, 90}, {1, 60}, {0, 30}};
    const auto count = countInterval(26, 855, each);
    QVERIFY(count);
    QVERIFY(near(count->dispersion, 3.37041083916083917));
    QVERIFY(near(count->interval.low * 90, 1.15964457893977716));
    QVERIFY(near(count->interval.high * 90, 5.45727505265326394));
}

void TestInterval::fewMatchesTellTheirDispersion()
{
    QCOMPARE(dispersionOf(4, 90, std::vector<Sampled>{{4, 90}}), 1.0);
    // Two expected in each: 4/2 + 4/2 over one.
    QVERIFY(near(dispersionOf(4, 180, std::vector<Sampled>{{0, 90}, {4, 90}}), 4));
    // Four expected: five times 16/4 and four times 25/4 over eight.
    std::vector<Sampled> nine{{0, 90}, {9, 90}, {0, 90}, {9, 90}, {0, 90}, {9, 90}, {0, 90}, {9, 90}, {0, 90}};
    QVERIFY(near(countInterval(36, 810, nine)->dispersion, 45.0 / 8));
    // A line without time says nothing about the dispersion and must not divide by it.
    nine.push_back({1, 0});
    QVERIFY(std::isfinite(countInterval(37, 810, nine)->dispersion));
    QCOMPARE(dispersionOf(0, 180, std::vector<Sampled>{{0, 90}, {0, 90}}), 1.0);
}

void TestInterval::meansAreRatesPerAppearance()
{
    for (const std::vector<double> &amounts : {std::vector<double>{0, 5, 0, 1, 7, 0, 2}, {3, 3, 3, 3, 3}, {0, 0, 0, 0, 0}, {1, 2}, {4}}) {
        Spread spread{.n = int(amounts.size())};
        std::vector<Sampled> each;
        for (const double amount : amounts) {
            spread.sum += amount;
            each.push_back({.x = amount, .t = 1});
        }
        for (const double amount : amounts)
            spread.squares += std::pow(amount - spread.sum / spread.n, 2);
        const auto general = countInterval(spread.sum, spread.n, each);
        const auto same = countInterval(spread);
        QVERIFY(general && same);
        QVERIFY(near(same->dispersion, general->dispersion, 1e-12));
        QVERIFY(near(same->interval.low, general->interval.low, 1e-12));
        QVERIFY(near(same->interval.high, general->interval.high, 1e-12));
        const auto generalResidual = residualInterval(spread.sum, spread.n, each);
        const auto sameResidual = residualInterval(spread);
        QCOMPARE(sameResidual.has_value(), generalResidual.has_value());
        QCOMPARE(sameResidual.has_value(), amounts.size() >= 5);
        QVERIFY(!sameResidual || near(sameResidual->low, generalResidual->low, 1e-12));
        QVERIFY(!sameResidual || near(sameResidual->high, generalResidual->high, 1e-12));
    }
    QVERIFY(!countInterval(Spread{}));
    QVERIFY(!residualInterval(Spread{}));
}

void TestInterval::clumpedProportions()
{
    // Five of ten expected in each of four: 25 / (10 * .5 * .5) each, over three, times 39 in 40.
    const std::vector<Sampled> clumps{{10, 10}, {0, 10}, {10, 10}, {0, 10}};
    const auto interval = proportionInterval(20, 40, clumps);
    QVERIFY(near(interval->dispersion, 4 * 25 / 2.5 / 3 * 39 / 40));
    // Single trials tell nothing of clumps.
    QCOMPARE(proportionDispersion(2, 5, std::vector<Sampled>{{1, 1}, {0, 1}, {0, 1}, {1, 1}, {0, 1}}), 1.0);
    const auto fewer = wilsonInterval(20 / interval->dispersion, 40 / interval->dispersion);
    QCOMPARE(interval->interval, *fewer);
    // Alike in all matches: Wilson's own.
    const std::vector<Sampled> even{{5, 10}, {5, 10}, {5, 10}, {5, 10}};
    QCOMPARE(proportionInterval(20, 40, even)->interval, *wilsonInterval(20, 40));
    QCOMPARE(proportionInterval(40, 40, std::vector<Sampled>{{20, 20}, {20, 20}})->interval, *wilsonInterval(40, 40));
    QVERIFY(!proportionInterval(1, 0, {}));
}

/** What is read off a curve is Boost's own within 1e-12, also where the curve ends. */
void TestInterval::limitsAreExact()
{
    double before = 0;
    for (double x = 0.25; x < 1e6; x *= 1.003) {
        QVERIFY2(near(lowerPoissonLimit(x) / boost::math::gamma_p_inv(x, 0.025), 1, 1e-12), qPrintable(QString::number(x)));
        QVERIFY2(near(upperPoissonLimit(x) / boost::math::gamma_p_inv(x + 1, 0.975), 1, 1e-12), qPrintable(QString::number(x)));
        QVERIFY(upperPoissonLimit(x) > before);
        before = upperPoissonLimit(x);
    }
    QCOMPARE(lowerPoissonLimit(0), 0.0);
    QVERIFY(near(upperPoissonLimit(0), 3.68887945411393631, 1e-13)); // -ln(.025)
}

void TestInterval::residuals()
{
    const std::vector<Sampled> each{{.31, 90}, {.72, 90}, {.05, 45}, {1.40, 80}, {.22, 90}, {.90, 60}};
    const auto interval = residualInterval(3.60, 455, each);
    QVERIFY(interval);
    QVERIFY2(near(interval->low * 90, .0851876763899501764), qPrintable(QString::number(interval->low * 90, 'g', 17)));
    QVERIFY(near(interval->high * 90, 1.33898814778587399));
}

void TestInterval::residualsNeedFive()
{
    const std::vector<Sampled> four{{1, 1}, {2, 1}, {3, 1}, {4, 1}};
    QVERIFY(!residualInterval(10, 4, four));
    const std::vector<Sampled> equal{{1, 2}, {1, 2}, {1, 2}, {1, 2}, {1, 2}};
    const auto point = residualInterval(5, 10, equal);
    QVERIFY(point);
    QCOMPARE(point->low, .5);
    QCOMPARE(point->high, .5);
    QVERIFY(!residualInterval(5, 0, equal));
}

QTEST_GUILESS_MAIN(TestInterval)
#include "tst_interval.moc"
