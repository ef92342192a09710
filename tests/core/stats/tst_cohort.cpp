// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/cohort.h"
#include "testseason.h"
#include <QtTest/QTest>
#include <atomic>
#include <thread>

using namespace touchline;
using namespace touchline::test;

class TestCohort : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void midrank();
    void comparisons_data();
    void comparisons();
    void axis();
    void positionGroupIsTheDefault();
    void fallsBackToTheCompetition();
    void fallsBackToThePreviousSeason();
    void previousSeasonIsAskedOnlyWhenNeeded();
    void fallsBackToTheSquad();
    void oneTeamIsASquad();
    void unqualified();
    void samplesOfRatios();
    void daysApplyToEverybody();
    void minimumTimeCanBeAsked();
    void comparisonsCanBeLeftOut();
    void shrinksTowardsTheCohort();
    void sharedValuesDoNotDependOnWhoAsksFirst();
    void threadsShareOneFrame();
};

namespace {

CohortValues valuesOf(std::vector<double> values)
{
    return CohortValues::of({}, std::move(values));
}

/** `count` players from `first` on, with 0, 1, 2 ... goals in one full match each; teams take turns. */
Season league(int count, qint64 first = 1, const QString &position = u"F"_s)
{
    Season season;
    for (int player = 0; player < count; ++player)
        season.add(first + player, {.goals = player, .shots = 20, .fouls = player}, 0, TeamId{1 + player % 2}, position);
    return season;
}

} // namespace

void TestCohort::midrank()
{
    std::vector<double> ten{1, 2, 3, 3, 4, 1, 2, 3, 3, 4};
    const Comparison comparison = compare(valuesOf(ten), 3, Better::Higher, false);
    QCOMPARE(comparison.percentile, Value::of(60)); // 3 in {1,2,3,3,4}, twice over
    QCOMPARE(comparison.rank, std::optional(3));
    QCOMPARE(comparison.of, 10);
}

void TestCohort::comparisons_data()
{
    QTest::addColumn<double>("subject");
    QTest::addColumn<Better>("better");
    QTest::addColumn<double>("percentile");
    QTest::addColumn<int>("rank");
    QTest::newRow("best") << 10.0 << Better::Higher << 95.0 << 1;
    QTest::newRow("worst") << 1.0 << Better::Higher << 5.0 << 10;
    QTest::newRow("least is best") << 1.0 << Better::Lower << 95.0 << 1;
    QTest::newRow("most is worst") << 10.0 << Better::Lower << 5.0 << 10;
    QTest::newRow("neither counts upwards") << 4.0 << Better::Neither << 35.0 << 7;
}

void TestCohort::comparisons()
{
    QFETCH(double, subject);
    QFETCH(Better, better);
    const Comparison comparison = compare(valuesOf({1, 2, 3, 4, 5, 6, 7, 8, 9, 10}), subject, better, false);
    QTEST(*comparison.percentile.number, "percentile");
    QTEST(*comparison.rank, "rank");
    QVERIFY(near(comparison.z, (subject - 5.5) / std::sqrt(82.5 / 9)));
    QVERIFY(comparison.qualified);

    const Comparison equal = compare(valuesOf(std::vector<double>(10, subject)), subject, better, false);
    QCOMPARE(equal.percentile, Value::of(50));
    QCOMPARE(equal.rank, std::optional(1));
    QCOMPARE(equal.z, Value::none(u"not_computable"_s));

    const Comparison nine = compare(valuesOf({1, 2, 3, 4, 5, 6, 7, 8, subject}), subject, better, false);
    QCOMPARE(nine.percentile, Value::none(u"cohort_too_small"_s));
    QVERIFY(nine.rank);
    const Comparison alone = compare(valuesOf({subject}), subject, better, false);
    QCOMPARE(alone.rank, std::optional(1));
    QCOMPARE(alone.of, 1);
}

void TestCohort::sharedValuesDoNotDependOnWhoAsksFirst()
{
    Season season = league(24);
    for (int back = 0; back < 15; ++back)
        season.add(100 + back, {.goals = back, .shots = 12}, 0, TeamId{1 + back % 2}, u"B"_s);
    const auto warm = season.frame();
    for (const FramePlayer &player : warm->players())
        summaryOf(*warm, toNumber(player.id));
    for (const FramePlayer &player : warm->players()) {
        SummaryOptions other = options();
        other.per = 30;
        const auto cold = season.frame(); // has answered nobody yet
        QCOMPARE(summaryOf(*warm, toNumber(player.id)), summaryOf(*cold, toNumber(player.id)));
        QCOMPARE(summaryOf(*warm, toNumber(player.id), wholeSeason, other),
                 summaryOf(*season.frame(), toNumber(player.id), wholeSeason, other));
        other.cohort = u"squad"_s;
        QCOMPARE(summaryOf(*warm, toNumber(player.id), wholeSeason, other),
                 summaryOf(*season.frame(), toNumber(player.id), wholeSeason, other));
        other.minimumTime = 6000;
        QCOMPARE(summaryOf(*warm, toNumber(player.id), wholeSeason, other),
                 summaryOf(*season.frame(), toNumber(player.id), wholeSeason, other));
    }
}

void TestCohort::threadsShareOneFrame()
{
    const Season season = league(40);
    const auto frame = season.frame();
    const Summary expected = summaryOf(*season.frame(), 7);
    std::atomic<int> wrong = 0;
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&] {
            for (int round = 0; round < 20; ++round)
                wrong += summaryOf(*frame, 7) == expected ? 0 : 1;
        });
    }
    threads.clear();
    QCOMPARE(wrong.load(), 0);
}

void TestCohort::axis()
{
    std::vector<double> values;
    for (int value = 100; value >= 0; --value)
        values.push_back(value);
    QCOMPARE(axisOf(values), std::optional(Interval{.low = 5, .high = 95}));
    QVERIFY(!axisOf(std::vector<double>(values.begin(), values.begin() + 19)));
    QVERIFY(axisOf(std::vector<double>(values.begin(), values.begin() + 20)));
    QVERIFY(!axisOf(std::vector<double>(30, 2.0)));
}

void TestCohort::positionGroupIsTheDefault()
{
    Season season = league(12);
    for (int back = 0; back < 15; ++back)
        season.add(100 + back, {.goals = 50}, 0, TeamId{1 + back % 2}, u"B"_s);
    const Summary summary = summaryOf(*season.frame(), 12);
    QCOMPARE(summary.cohort.kind, u"position_group"_s);
    QCOMPARE(summary.cohort.group, u"forwards"_s);
    QCOMPARE(summary.cohort.n, 12);
    QCOMPARE(summary.cohort.minimumShare, .3);
    const Comparison &goals = summary.find(u"goals"_s)->comparison;
    QVERIFY(near(goals.percentile, 100 * 11.5 / 12));
    QCOMPARE(goals.cohort, u"position_group"_s);
    QVERIFY(near(summary.find(u"fouls"_s)->comparison.percentile, 100 * .5 / 12)); // lower is better
    QCOMPARE(*summary.find(u"fouls"_s)->comparison.rank, 12);
    QCOMPARE(summary.find(u"goals"_s)->axis, std::optional(Interval{.low = 0, .high = .9}));
    QVERIFY(summary.find(u"goals"_s)->axisIsReference);
}

void TestCohort::fallsBackToTheCompetition()
{
    Season season = league(9);
    for (int back = 0; back < 4; ++back)
        season.add(100 + back, {.goals = 50}, 0, TeamId{1 + back % 2}, u"B"_s);
    const Summary summary = summaryOf(*season.frame(), 9);
    QCOMPARE(summary.cohort.kind, u"competition"_s);
    QVERIFY(summary.cohort.group.isEmpty());
    QCOMPARE(summary.cohort.n, 13);
    QVERIFY(near(summary.find(u"goals"_s)->comparison.percentile, 100 * 8.5 / 13));
}

void TestCohort::fallsBackToThePreviousSeason()
{
    Season before = league(12, 200); // 0 ... 11 goals
    for (int back = 0; back < 3; ++back)
        before.add(300 + back, {.goals = 20}, 0, TeamId{1 + back % 2}, u"B"_s);
    SummaryOptions asked = options();
    asked.previousSeason = [&before] { return before.frame(SeasonId{7}); };
    const Summary summary = summaryOf(*league(8).frame(), 8, wholeSeason, asked); // 7 goals
    QCOMPARE(summary.cohort.kind, u"previous_season"_s);
    QVERIFY(summary.cohort.group.isEmpty());
    QCOMPARE(summary.cohort.n, 16); // fifteen, and the player who is compared with them
    const Comparison &goals = summary.find(u"goals"_s)->comparison;
    QCOMPARE(goals.cohort, u"previous_season"_s);
    QCOMPARE(goals.of, 16);
    QVERIFY(near(goals.percentile, 100 * (7 + .5 * 2) / 16)); // 0 ... 6 are below; one of theirs has 7 as well
    QCOMPARE(goals.rank, std::optional(8)); // 8, 9, 10, 11 and three times 20 are better
    // The same by hand: mean and deviation of the sixteen.
    std::vector<double> all{7, 20, 20, 20};
    for (int player = 0; player < 12; ++player)
        all.push_back(player);
    const CohortValues joined = valuesOf(all);
    QVERIFY(near(goals.z, (7 - joined.mean) / joined.deviation));
    // Nobody's name or number leaves the season before: the members are nobody of this one.
    const auto frame = league(8).frame();
    const CohortMembers members(*frame, pack(), frame->playerSums(), 7, asked);
    QVERIFY(members.players().empty());
    QVERIFY(!members.contains(7));
}

void TestCohort::previousSeasonIsAskedOnlyWhenNeeded()
{
    int questions = 0;
    const auto before = league(12, 200).frame(SeasonId{7});
    SummaryOptions asked = options();
    asked.previousSeason = [&] {
        ++questions;
        return before;
    };
    QCOMPARE(summaryOf(*league(12).frame(), 3, wholeSeason, asked).cohort.kind, u"position_group"_s);
    QCOMPARE(questions, 0);
    QCOMPARE(summaryOf(*league(8).frame(), 3, wholeSeason, asked).cohort.kind, u"previous_season"_s);
    QCOMPARE(questions, 1);
    // Days of this season have no counterpart in another.
    const Period day{.season = SeasonId{1}, .days = *DateRange::between(QDate(2024, 1, 1), QDate(2024, 1, 2))};
    QCOMPARE(summaryOf(*league(8).frame(), 3, day, asked).cohort.kind, u"squad"_s);
    QCOMPARE(questions, 1);
    // Too few there as well, nothing there, none at all.
    asked.previousSeason = [] { return league(5, 200).frame(SeasonId{7}); };
    QCOMPARE(summaryOf(*league(8).frame(), 3, wholeSeason, asked).cohort.kind, u"squad"_s);
    asked.previousSeason = [] { return std::shared_ptr<const SeasonFrame>(); };
    QCOMPARE(summaryOf(*league(8).frame(), 3, wholeSeason, asked).cohort.kind, u"squad"_s);
    asked.cohort = u"previous_season"_s;
    const Summary none = summaryOf(*league(8).frame(), 3, wholeSeason, asked);
    QCOMPARE(none.cohort.kind, u"previous_season"_s);
    QCOMPARE(none.cohort.n, 0);
    QCOMPARE(none.find(u"goals"_s)->comparison.percentile, Value::none(u"cohort_too_small"_s));
}

void TestCohort::fallsBackToTheSquad()
{
    const Summary summary = summaryOf(*league(8).frame(), 8);
    QCOMPARE(summary.cohort.kind, u"squad"_s);
    QCOMPARE(summary.cohort.n, 4); // players 2, 4, 6, 8
    const Comparison &goals = summary.find(u"goals"_s)->comparison;
    QCOMPARE(goals.percentile, Value::none(u"cohort_too_small"_s));
    QCOMPARE(goals.rank, std::optional(1));
    QCOMPARE(goals.of, 4);
}

void TestCohort::oneTeamIsASquad()
{
    Season season;
    for (int player = 0; player < 25; ++player)
        season.add(1 + player, {.goals = player}, 0);
    const Summary summary = summaryOf(*season.frame(), 1);
    QCOMPARE(summary.cohort.kind, u"squad"_s);
    QCOMPARE(summary.find(u"goals"_s)->comparison.percentile, Value::none(u"cohort_too_small"_s));
    QCOMPARE(summary.find(u"goals"_s)->comparison.rank, std::optional(25));
}

void TestCohort::unqualified()
{
    Season season = league(12);
    season.add(50, {.goals = 3, .minutes = 26}, 0); // of 90; 30 % are 27
    season.add(51, {.goals = 3, .minutes = 27}, 0);
    const Summary late = summaryOf(*season.frame(), 50);
    QCOMPARE(late.cohort.n, 13);
    QCOMPARE(late.find(u"goals"_s)->comparison.percentile, Value::none(u"not_qualified"_s));
    QVERIFY(!late.find(u"goals"_s)->comparison.qualified);
    QVERIFY(!late.find(u"goals"_s)->comparison.rank);
    QVERIFY(summaryOf(*season.frame(), 51).find(u"goals"_s)->comparison.qualified);
}

void TestCohort::samplesOfRatios()
{
    Season season = league(12);
    season.add(50, {.goals = 3, .shots = 9}, 0);
    season.add(51, {.goals = 3, .shots = 10}, 0);
    const Summary few = summaryOf(*season.frame(), 50);
    QCOMPARE(few.find(u"conversion"_s)->comparison.percentile, Value::none(u"not_qualified"_s));
    QVERIFY(few.find(u"goals"_s)->comparison.qualified);
    QCOMPARE(few.find(u"conversion"_s)->comparison.of, 13);
    QVERIFY(summaryOf(*season.frame(), 51).find(u"conversion"_s)->comparison.percentile.number);
}

void TestCohort::daysApplyToEverybody()
{
    Season season = league(12);
    for (int player = 0; player < 12; ++player)
        season.add(1 + player, {.goals = 20 - player}, 1, TeamId{1 + player % 2});
    const auto frame = season.frame();
    const auto day = [](int number) {
        return Period{.season = SeasonId{1}, .days = *DateRange::between(QDate(2024, 1, number), QDate(2024, 1, number))};
    };
    QVERIFY(near(summaryOf(*frame, 12, day(1)).find(u"goals"_s)->comparison.percentile, 100 * 11.5 / 12));
    QVERIFY(near(summaryOf(*frame, 12, day(2)).find(u"goals"_s)->comparison.percentile, 100 * .5 / 12));
}

void TestCohort::minimumTimeCanBeAsked()
{
    Season season = league(12);
    season.add(50, {.goals = 3, .minutes = 60}, 0, TeamId{1}, u"B"_s);
    SummaryOptions asked = options();
    asked.cohort = u"competition"_s;
    asked.minimumTime = 61 * 60;
    QCOMPARE(summaryOf(*season.frame(), 1, wholeSeason, asked).cohort.n, 12);
    asked.minimumTime = 60 * 60;
    const Summary summary = summaryOf(*season.frame(), 1, wholeSeason, asked);
    QCOMPARE(summary.cohort.n, 13);
    QCOMPARE(summary.cohort.minimumTime, 3600);
    asked.cohort = u"planet"_s;
    QVERIFY(!summarise(*season.frame(), pack(), PlayerId{1}, wholeSeason, asked));
}

void TestCohort::comparisonsCanBeLeftOut()
{
    SummaryOptions asked = options();
    asked.comparisons = false;
    const Summary summary = summaryOf(*league(12).frame(), 3, wholeSeason, asked);
    QCOMPARE(summary.find(u"goals"_s)->comparison.percentile, Value::none(u"not_requested"_s));
    QCOMPARE(summary.cohort.n, 0);
    QVERIFY(summary.find(u"goals"_s)->rate.value.number);
}

void TestCohort::shrinksTowardsTheCohort()
{
    const Summary summary = summaryOf(*league(40).frame(), 40);
    const Rate &rate = summary.find(u"goals"_s)->rate;
    QVERIFY(rate.prior);
    QVERIFY(std::abs(rate.prior->mean - 19.5) < 1e-9); // 0..39 goals in a match each
    QVERIFY(rate.prior->weight >= 45); // half a match
    QVERIFY(*rate.shrunk.number < *rate.value.number && *rate.shrunk.number > 19.5);
    QCOMPARE(summaryOf(*league(29).frame(), 29).find(u"goals"_s)->rate.shrunk, Value::none(u"no_prior"_s));
    QVERIFY(!summary.find(u"goals"_s)->axisIsReference); // 40 of a kind make their own axis
}

QTEST_GUILESS_MAIN(TestCohort)
#include "tst_cohort.moc"
