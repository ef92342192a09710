// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/matchlog.h"
#include "core/stats/trend.h"
#include "testseason.h"
#include <QtTest/QTest>

using namespace touchline;
using namespace touchline::test;

class TestTrend : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void points();
    void ratio();
    void slope();
    void slopeCountsAllAppearances();
    void explainsItsBaseline();
    void refuses();
    void log();
};

void TestTrend::points()
{
    Season season;
    season.addAll(1,
                  {{.goals = 2, .minutes = 90},
                   {.goals = 5, .minutes = 0},
                   {.goals = 0, .minutes = 10},
                   {.goals = 1, .minutes = 45},
                   {.goals = 4, .minutes = 90}});
    SummaryOptions asked = options();
    asked.halfLife = 3;
    const auto trended = trend(*season.frame(), pack(), PlayerId{1}, wholeSeason, u"goals"_s, 2, asked);
    QVERIFY(trended);
    QCOMPARE(trended->points.size(), 4);
    QCOMPARE(trended->points[1].match, MatchId{3});
    QCOMPARE(trended->points[1].value, Value::of(0));
    QVERIFY(near(trended->points[0].rate, 2));
    QVERIFY(near(trended->points[1].rolling, 90.0 * 2 / 100));
    QVERIFY(near(trended->points[2].rolling, 90.0 * 1 / 55));
    QVERIFY(near(trended->points[3].ewm, 2.9456809982432706));
    QCOMPARE(trended->points[0].ewm, trended->points[0].rate);
    QCOMPARE(trended->points[0].location, Location::Home);
    QVERIFY(near(trended->season.value, 90.0 * 12 / 235)); // of all lines, as in the summary
    QCOMPARE(trended->slope.value, Value::none(u"too_few_appearances"_s));
}

void TestTrend::ratio()
{
    Season season;
    season.addAll(1, {{.goals = 1, .shots = 4}, {.goals = 0, .shots = 0}, {.goals = 2, .shots = 2}});
    const auto trended = trend(*season.frame(), pack(), PlayerId{1}, wholeSeason, u"conversion"_s, 5, options());
    QVERIFY(trended);
    QCOMPARE(trended->points[0].value, Value::of(.25));
    QCOMPARE(trended->points[1].value, Value::none(u"not_computable"_s));
    QCOMPARE(trended->points[2].rolling, Value::of(.5));
    QVERIFY(trended->season.ci95);
}

void TestTrend::slope()
{
    Season season;
    season.addAll(1, {{0, 90}, {1, 80}, {0, 45}, {2, 90}, {1, 60}, {1, 90}, {3, 90}, {2, 30}, {4, 90}});
    const auto trended = trend(*season.frame(), pack(), PlayerId{1}, wholeSeason, u"goals"_s, 5, options());
    QVERIFY(near(trended->slope.value, .495940959409594096));
    QVERIFY(near(trended->slope.p, .00540469541266131872));
    QCOMPARE(trended->slope.n, 9);
    QCOMPARE(summaryOf(*season.frame(), 1).find(u"goals"_s)->trend, trended->slope);
}

void TestTrend::slopeCountsAllAppearances()
{
    Season season;
    for (int match = 0; match < 20; ++match) {
        auto &line = season.add(1, {.goals = match / 2, .shots = match / 2, .xg = 100 * (match / 2)}, match);
        if (match % 2 == 1) {
            line.values[Goals] = SeasonFrame::missing;
            line.values[Xg] = SeasonFrame::missing;
        }
    }
    season.add(1, {.goals = 9, .minutes = 0}, 20); // on the bench: no appearance
    const auto frame = season.frame();
    for (const QString &metric : {u"goals"_s, u"xg"_s, u"work"_s}) {
        const auto trended = trend(*frame, pack(), PlayerId{1}, wholeSeason, metric, 5, options());
        QVERIFY(trended);
        QCOMPARE(trended->slope.n, 10);
        QVERIFY2(near(trended->slope.value, metric == "work"_L1 ? 1 : .5), qPrintable(metric)); // two appearances further on, one more
    }
}

void TestTrend::explainsItsBaseline()
{
    Season season;
    season.addAll(1, {{.goals = 2}, {.goals = 1, .minutes = 45}});
    auto asked = options();
    QVERIFY(!trend(*season.frame(), pack(), PlayerId{1}, wholeSeason, u"goals"_s, 5, asked)->explanation);
    asked.explain = true;
    const auto trended = trend(*season.frame(), pack(), PlayerId{1}, wholeSeason, u"goals"_s, 5, asked);
    QVERIFY(trended && trended->explanation);
    const Explanation &explanation = *trended->explanation;
    QCOMPARE(explanation.inputs.constFirst().sum, 3.0);
    QCOMPARE(explanation.sample.appearances, 2);
    QCOMPARE(explanation.interval.method, u"garwood_quasi_poisson"_s);
    QCOMPARE(explanation.cohort.kind, QString());
    for (const ExplainedNull &null : explanation.nulls)
        QVERIFY2(!null.sentence.isEmpty(), qPrintable(null.part));
    QVERIFY(std::ranges::contains(explanation.nulls, u"trend.slope"_s, &ExplainedNull::part));
}

void TestTrend::refuses()
{
    Season season;
    season.addAll(1, {{}});
    const auto frame = season.frame();
    QVERIFY(!trend(*frame, pack(), PlayerId{1}, wholeSeason, u"nothing"_s, 5, options()));
    QVERIFY(!trend(*frame, pack(), PlayerId{1}, wholeSeason, u"goals"_s, 0, options()));
    QCOMPARE(trend(*frame, pack(), PlayerId{7}, wholeSeason, u"goals"_s, 5, options()).error().code, ErrorCode::NotFound);
}

void TestTrend::log()
{
    Season season;
    season.addAll(1,
                  {{.goals = 1, .minutes = 90, .shots = 4},
                   {.goals = 0, .minutes = 0, .shots = SeasonFrame::missing},
                   {.goals = 2, .minutes = -1, .shots = 2}});
    season.matches()[0].homeScore = 3;
    season.matches()[0].awayScore = 1;
    const auto frame = season.frame();
    const auto standard = matchLog(*frame, pack(), PlayerId{1}, wholeSeason, {});
    QVERIFY(standard);
    QCOMPARE(standard->columns, (QStringList{u"goals"_s, u"conversion"_s}));
    QCOMPARE(standard->entries.size(), 3);
    const MatchEntry &first = standard->entries.first();
    QCOMPARE(first.scoreFor, std::optional(3));
    QCOMPARE(first.scoreAgainst, std::optional(1));
    QCOMPARE(first.outcome, std::optional(Outcome::Win));
    QCOMPARE(first.opponent, TeamId{2});
    QCOMPARE(first.time, 5400);
    QCOMPARE(first.values, (QList{Value::of(1), Value::of(.25)}));
    QVERIFY(!standard->entries[1].played);
    QCOMPARE(standard->entries[1].location, Location::Away);
    QCOMPARE(standard->entries[1].values, (QList{Value::of(0), Value::none(u"not_recorded"_s)}));
    QCOMPARE(standard->entries[2].time, -1);
    QCOMPARE(standard->entries[2].values, (QList{Value::of(2), Value::of(1)}));
    QVERIFY(!matchLog(*frame, pack(), PlayerId{1}, wholeSeason, {u"gaols"_s}));
    QCOMPARE(matchLog(*frame, pack(), PlayerId{1}, {.season = SeasonId{1}, .last = 1}, {})->entries.size(), 1);
}

QTEST_GUILESS_MAIN(TestTrend)
#include "tst_trend.moc"
