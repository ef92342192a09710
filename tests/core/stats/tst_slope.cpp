// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/slope.h"
#include <QtTest/QTest>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;
using namespace touchline;

class TestSlope : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reference();
    void needsEight();
    void straightLine();
    void allEqual();
    void linesWithoutTimeKeepTheirPlace();
    void matchesWithoutAValueKeepTheirPlace();
    void tooLargeToComputeIsMissing();
    void gapsInTheOrder();
};

void TestSlope::reference()
{
    const std::vector<Sampled> each{{0, 90}, {1, 80}, {0, 45}, {2, 90}, {1, 60}, {1, 90}, {3, 90}, {2, 30}, {4, 90}};
    const Slope slope = slopeOf(each, 90);
    QCOMPARE(slope.n, 9);
    QVERIFY(slope.value.number);
    QVERIFY(std::abs(*slope.value.number - .495940959409594096) < 1e-12); // mpmath, from the formulas
    QVERIFY(std::abs(*slope.p.number - .00540469541266131872) < 1e-12);
}

void TestSlope::needsEight()
{
    std::vector<Sampled> each(7, Sampled{.x = 1, .t = 90});
    QCOMPARE(slopeOf(each, 90).value, Value::none(u"too_few_appearances"_s));
    each.push_back({.x = 1, .t = 0});
    QCOMPARE(slopeOf(each, 90).p, Value::none(u"too_few_appearances"_s));
    each.push_back({.x = 1, .t = 90});
    QVERIFY(slopeOf(each, 90).value.number);
    QCOMPARE(slopeOf({}, 90).n, 0);
}

void TestSlope::straightLine()
{
    std::vector<Sampled> each;
    for (int order = 1; order <= 10; ++order)
        each.push_back({.x = 2.0 * order, .t = 1});
    const Slope slope = slopeOf(each, 1);
    QCOMPARE(*slope.value.number, 2.0);
    QCOMPARE(*slope.p.number, 0.0);
}

void TestSlope::allEqual()
{
    const Slope slope = slopeOf(std::vector<Sampled>(12, Sampled{.x = 2, .t = 45}), 90);
    QCOMPARE(*slope.value.number, 0.0);
    QCOMPARE(*slope.p.number, 1.0);
}

void TestSlope::linesWithoutTimeKeepTheirPlace()
{
    std::vector<Sampled> each;
    for (int order = 1; order <= 10; ++order)
        each.push_back(order == 4 ? Sampled{.x = 100, .t = 0} : Sampled{.x = 3.0 * order, .t = 1});
    const Slope slope = slopeOf(each, 1);
    QCOMPARE(slope.n, 9);
    QVERIFY(std::abs(*slope.value.number - 3) < 1e-12);
}

void TestSlope::matchesWithoutAValueKeepTheirPlace()
{
    std::vector<Sampled> each;
    for (int order = 1; order <= 10; ++order)
        each.push_back({.x = order == 4 ? std::nan("") : order == 7 ? HUGE_VAL : 3.0 * order, .t = 1});
    const Slope slope = slopeOf(each, 1);
    QCOMPARE(slope.n, 8);
    QVERIFY(std::abs(*slope.value.number - 3) < 1e-12);
}

void TestSlope::tooLargeToComputeIsMissing()
{
    std::vector<Sampled> each;
    for (int order = 1; order <= 10; ++order)
        each.push_back({.x = order % 2 == 0 ? 1e300 : -1e300, .t = 1});
    QCOMPARE(slopeOf(each, 1).value, Value::none(u"not_computable"_s));
    QCOMPARE(slopeOf(each, 1).p, Value::none(u"not_computable"_s));
}

/** Appearances without a record have their place in the order. */
void TestSlope::gapsInTheOrder()
{
    std::vector<Sampled> each;
    std::vector<int> places;
    for (int order = 1; order <= 10; ++order) {
        each.push_back({.x = double(order), .t = 1});
        places.push_back(2 * order);
    }
    const Slope without = slopeOf(each, 1);
    const Slope with = slopeOf(each, 1, places);
    QVERIFY(std::abs(*without.value.number - 1) < 1e-12);
    QVERIFY(std::abs(*with.value.number - .5) < 1e-12);
    QCOMPARE(with.n, 10);
}

QTEST_GUILESS_MAIN(TestSlope)
#include "tst_slope.moc"
