// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/interval.h"
#include <QtTest/QTest>
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
    void fewMatchesGiveNoDispersion();
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

void TestInterval::fewMatchesGiveNoDispersion()
{
    const std::vector<Sampled> nine{{0, 90}, {9, 90}, {0, 90}, {9, 90}, {0, 90}, {9, 90}, {0, 90}, {9, 90}, {0, 90}};
    QCOMPARE(countInterval(36, 810, nine)->dispersion, 1.0);
    auto ten = nine;
    ten.push_back({9, 90});
    QVERIFY(countInterval(45, 900, ten)->dispersion > 4);
    // A line without time says nothing about the dispersion and must not divide by it.
    auto withBench = nine;
    withBench.push_back({1, 0});
    QCOMPARE(countInterval(37, 810, withBench)->dispersion, 1.0);
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
