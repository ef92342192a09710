// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/shrink.h"
#include <QtTest/QTest>
#include <cmath>
#include <vector>

using namespace touchline;

class TestShrink : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void counts();
    void proportions();
    void clamps();
    void noSpreadMeansTheUpperClamp();
    void needsThirtyPlayersWithTime();
    void fewPlayersTakeTheUsualWeight();
    void liesBetweenPlayerAndCohort();
};

namespace {

std::vector<Sampled> cohort(int players, double unit, int least)
{
    std::vector<Sampled> all;
    for (int i = 0; i < players; ++i)
        all.push_back({.x = double((i * i) % 11 + i % 3), .t = unit * (least + (i % 7) * 5)});
    return all;
}

constexpr PriorRule wide{.low = 0, .high = 1e9, .usual = {}};

bool near(double actual, double expected)
{
    return std::abs(actual - expected) <= 1e-9 * std::abs(expected);
}

} // namespace

void TestShrink::counts()
{
    const auto prior = countPrior(cohort(40, 90, 5), wide);
    QVERIFY(prior);
    QVERIFY(near(prior->mean * 90, .252903225806451613)); // mpmath, from the formulas
    QVERIFY(near(prior->weight / 90, 3.96113232281695828));
}

void TestShrink::proportions()
{
    const auto prior = proportionPrior(cohort(40, 1, 20), wide);
    QVERIFY(prior);
    QVERIFY(near(prior->mean, .142545454545454545));
    QVERIFY(near(prior->weight, 14.3487699174899430));
}

void TestShrink::clamps()
{
    QCOMPARE(countPrior(cohort(40, 90, 5), {.low = 1000, .high = 2000, .usual = {}})->weight, 1000.0);
    QCOMPARE(countPrior(cohort(40, 90, 5), {.low = 1, .high = 2, .usual = {}})->weight, 2.0);
    QCOMPARE(proportionPrior(cohort(40, 1, 20), {.low = 20, .high = 30, .usual = {}})->weight, 20.0);
}

void TestShrink::noSpreadMeansTheUpperClamp()
{
    const std::vector<Sampled> equal(40, Sampled{.x = 3, .t = 900});
    QCOMPARE(countPrior(equal, {.low = 1, .high = 50, .usual = {}})->weight, 50.0);
    const std::vector<Sampled> nothing(40, Sampled{.x = 0, .t = 900});
    const auto prior = countPrior(nothing, {.low = 1, .high = 50, .usual = {}});
    QCOMPARE(prior->weight, 50.0);
    QCOMPARE(shrunk(0, 90, *prior), 0.0);
    QCOMPARE(proportionPrior(nothing, {.low = 1, .high = 50, .usual = {}})->weight, 50.0);
}

void TestShrink::needsThirtyPlayersWithTime()
{
    auto players = cohort(29, 90, 5);
    players.push_back({.x = 4, .t = 0});
    QVERIFY(!countPrior(players, wide));
    QVERIFY(!proportionPrior(players, wide));
    players.push_back({.x = 4, .t = 90});
    QVERIFY(countPrior(players, wide));
    QVERIFY(!countPrior({}, wide));
}

void TestShrink::fewPlayersTakeTheUsualWeight()
{
    const PriorRule rule{.low = 10, .high = 20, .usual = 15};
    const auto few = cohort(29, 90, 5);
    double x = 0;
    double t = 0;
    for (const Sampled &player : few) {
        x += player.x;
        t += player.t;
    }
    for (const auto &prior : {countPrior(few, rule), proportionPrior(few, rule)}) {
        QVERIFY(prior);
        QCOMPARE(prior->weight, 15.0);
        QCOMPARE(prior->mean, x / t);
    }
    QVERIFY(countPrior(cohort(30, 90, 5), rule)->weight != 15.0); // as many as their spread is known from
    QVERIFY(countPrior(std::span(few).first(2), rule));
    QVERIFY(!countPrior(std::span(few).first(1), rule)); // a player alone is no cohort
    QVERIFY(!countPrior({}, rule));
}

void TestShrink::liesBetweenPlayerAndCohort()
{
    const Prior prior{.mean = .5, .weight = 10};
    QCOMPARE(shrunk(10, 10, prior), .75);
    QCOMPARE(shrunk(0, 0, prior), .5);
    QVERIFY(shrunk(100, 100, prior) > shrunk(10, 10, prior));
}

QTEST_GUILESS_MAIN(TestShrink)
#include "tst_shrink.moc"
