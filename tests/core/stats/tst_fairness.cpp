// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/fairness.h"
#include "testseason.h"
#include <QtTest/QTest>
#include <cmath>

using namespace touchline;
using namespace touchline::test;

class TestFairness : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void gini();
    void squad();
    void onlyWhileRegistered();
    void unknownTime();
    void emptyTeam();
    void periodsThatHaveNoPossibleTime();
};

void TestFairness::gini()
{
    QCOMPARE(giniOf({1, 1, 1, 1}), 0);
    QCOMPARE(giniOf({0, 0, 0, 4}), 0.75); // (n - 1) / n
    // The definition, pair by pair: (1 + 3 + 2) * 2 / (2 * 9 * 2) for 1, 2, 4 has the mean 7/3.
    QVERIFY(std::abs(giniOf({4, 1, 2}) - (2.0 * (1 + 3 + 2)) / (2 * 9 * 7.0 / 3)) < 1e-15);
    QVERIFY(std::isnan(giniOf({1})));
    QVERIFY(std::isnan(giniOf({0, 0})));
    QVERIFY(std::isnan(giniOf({})));
}

void TestFairness::squad()
{
    Season season;
    season.addAll(1, {{}, {}});
    season.addAll(2, {{}, {.minutes = 0}});
    season.addAll(5, {{}, {}}, TeamId{2});
    season.players().append({.id = PlayerId{3}, .name = u"Bench"_s, .registrations = {{.team = TeamId{1}}}});
    const auto fairness = fairnessOf(*season.frame(), pack(), TeamId{1}, wholeSeason);
    QVERIFY(fairness);
    QCOMPARE(fairness->matches, 2);
    QCOMPARE(fairness->rows.size(), 3);
    QCOMPARE(fairness->rows[0].player, PlayerId{3});
    QCOMPARE(fairness->rows[0].share, Value::of(0));
    QCOMPARE(fairness->rows[0].longestAbsence, 2);
    QVERIFY(fairness->rows[0].belowThreshold);
    QCOMPARE(fairness->rows[1].share, Value::of(0.5));
    QCOMPARE(fairness->rows[1].longestAbsence, 1);
    QCOMPARE(fairness->rows[1].possibleTime, 2 * 5400);
    QCOMPARE(fairness->rows[2].share, Value::of(1));
    QCOMPARE(fairness->rows[2].starts, 2);
    QCOMPARE(fairness->rows[2].longestAbsence, 0);
    QCOMPARE(fairness->meanShare, Value::of(0.5));
    QVERIFY(near(fairness->gini, 4.0 / 9)); // 2 (2 * .5 + 3 * 1) / (3 * 1.5) - 4 / 3
    QCOMPARE(fairness->threshold, 0.3);
    QCOMPARE(fairness->belowThreshold, 1);
}

void TestFairness::onlyWhileRegistered()
{
    Season season;
    season.addAll(1, {{}, {}, {}, {}});
    season.add(2, {}, 3);
    season.players()[1].registrations[0].from = QDate(2024, 1, 3); // third match
    const auto fairness = fairnessOf(*season.frame(), pack(), TeamId{1}, wholeSeason);
    QVERIFY(fairness);
    QCOMPARE(fairness->rows[0].player, PlayerId{2});
    QCOMPARE(fairness->rows[0].possibleTime, 2 * 5400);
    QCOMPARE(fairness->rows[0].share, Value::of(0.5));
    QCOMPARE(fairness->rows[0].longestAbsence, 1);
}

void TestFairness::unknownTime()
{
    Season season;
    season.addAll(1, {{}, {}});
    season.addAll(2, {{.minutes = -1, .played = true}, {}});
    const auto fairness = fairnessOf(*season.frame(), pack(), TeamId{1}, wholeSeason);
    QVERIFY(fairness);
    QCOMPARE(fairness->rows[0].share, Value::of(1));
    QCOMPARE(fairness->rows[1].share, Value::none(u"time_unknown"_s)); // last: nobody knows where it stands
    QCOMPARE(fairness->gini, Value::none(u"time_unknown"_s));
    QCOMPARE(fairness->meanShare, Value::none(u"time_unknown"_s));
}

void TestFairness::emptyTeam()
{
    Season season;
    season.addAll(1, {{}});
    const auto stranger = fairnessOf(*season.frame(), pack(), TeamId{9}, wholeSeason);
    QVERIFY(stranger);
    QCOMPARE(stranger->rows.size(), 0);
    QCOMPARE(stranger->gini, Value::none(u"no_time"_s));
    const auto alone = fairnessOf(*season.frame(), pack(), TeamId{1}, wholeSeason);
    QCOMPARE(alone->meanShare, Value::of(1));
    QCOMPARE(alone->gini, Value::none(u"not_computable"_s));
    QVERIFY(fairnessOf(*Season().frame(), pack(), TeamId{1}, wholeSeason));
}

void TestFairness::periodsThatHaveNoPossibleTime()
{
    Season season;
    season.addAll(1, {{}});
    const auto frame = season.frame();
    QCOMPARE(fairnessOf(*frame, pack(), TeamId{1}, {.season = SeasonId{1}, .last = 3}).error().code, ErrorCode::Invalid);
    QCOMPARE(fairnessOf(*frame, pack(), TeamId{1}, {.season = SeasonId{1}, .role = LineupRole::Starter}).error().code, ErrorCode::Invalid);
}

QTEST_GUILESS_MAIN(TestFairness)
#include "tst_fairness.moc"
