// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/milestone.h"
#include "tests/core/stats/testseason.h"

using namespace touchline;
using namespace touchline::test;

class TestMilestone : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundNumbers();
    void reachesAppearances();
    void reachesTotals();
    void comesNear();
    void countsTheBenchInTotals();
    void remembersOnlyWhatIsRecent();
    void recordsOfMatches();
    void recordsOfSeasons();
    void needsAHistory();
    void streaks();
    void saysNothingOfFouls();
    void addsSeasonsByTheClock();
    void knowsNothingOfNobody();
};

namespace {

CareerChapter chapter(const Season &season, qint64 id = 1)
{
    return {.frame = season.frame(SeasonId{id}), .competition = CompetitionId{1}, .time = pack().time()};
}

Feats feats(const QList<CareerChapter> &chapters, const QStringList &metrics = {u"goals"_s})
{
    const auto found = featsOf(chapters, pack(), PlayerId{1}, metrics);
    if (!found)
        qFatal("%s", qPrintable(found.error().detail));
    return *found;
}

Season goals(const std::vector<int> &each)
{
    Season season;
    for (int match = 0; match < int(each.size()); ++match)
        season.add(1, {.goals = each[size_t(match)]}, match);
    return season;
}

std::vector<int> repeated(int count, int value, const std::vector<int> &then = {})
{
    std::vector<int> all(size_t(count), value);
    all.insert(all.end(), then.begin(), then.end());
    return all;
}

const Milestone *milestone(const Feats &feats, const QString &metric, bool reached)
{
    for (const Milestone &each : feats.milestones) {
        if (each.metric == metric && each.match.has_value() == reached)
            return &each;
    }
    return nullptr;
}

} // namespace

void TestMilestone::roundNumbers()
{
    QList<qint64> appearances;
    for (qint64 number = 0; number < 900; number = appearances.last())
        appearances.append(nextAppearanceMilestone(number));
    QCOMPARE(appearances, (QList<qint64>{1, 10, 25, 50, 75, 100, 150, 200, 250, 300, 350, 400, 450, 500, 600, 700, 800, 900}));
    QList<qint64> totals;
    for (qint64 number = 0; number < 2000; number = totals.last())
        totals.append(nextTotalMilestone(double(number)));
    QCOMPARE(totals, (QList<qint64>{1, 10, 20, 50, 100, 200, 500, 1000, 2000}));
    QCOMPARE(nextTotalMilestone(9.5), 10);
    QVERIFY(nextTotalMilestone(1e18) > 0);
}

void TestMilestone::reachesAppearances()
{
    const Feats twelve = feats({chapter(goals(repeated(12, 0)))});
    const Milestone *tenth = milestone(twelve, {}, true);
    QVERIFY(tenth);
    QCOMPARE(tenth->number, 10);
    QCOMPARE(tenth->total, 12.0);
    QCOMPARE(tenth->match->match, MatchId{10});
    QCOMPARE(tenth->name, u"Player 1"_s);
    QVERIFY(!milestone(twelve, {}, false));
    QVERIFY(milestone(feats({chapter(goals(repeated(14, 0)))}), {}, true)); // the tenth is the first of the last five
    QVERIFY(!milestone(feats({chapter(goals(repeated(15, 0)))}), {}, true));
    QCOMPARE(milestone(feats({chapter(goals({0}))}), {}, true)->number, 1);
}

void TestMilestone::reachesTotals()
{
    const Feats found = feats({chapter(goals(repeated(9, 1, {0, 4, 8, 0})))}); // 10 and 20 within five matches: the larger one
    const Milestone *twenty = milestone(found, u"goals"_s, true);
    QVERIFY(twenty);
    QCOMPARE(twenty->number, 20);
    QCOMPARE(twenty->total, 21.0);
    QCOMPARE(twenty->match->match, MatchId{12});
}

void TestMilestone::comesNear()
{
    const Feats near = feats({chapter(goals(repeated(23, 2)))}); // 46 goals at 2 a match: 50 within three
    const Milestone *fifty = milestone(near, u"goals"_s, false);
    QVERIFY(fifty);
    QCOMPARE(fifty->number, 50);
    QCOMPARE(fifty->total, 46.0);
    QCOMPARE(milestone(near, {}, false)->number, 25); // two appearances away
    QVERIFY(!milestone(feats({chapter(goals(repeated(21, 2)))}), u"goals"_s, false)); // 8 more
    QVERIFY(milestone(feats({chapter(goals({9, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}))}), u"goals"_s, false)); // by 1
    QVERIFY(!milestone(feats({chapter(goals({0, 0, 0}))}), u"goals"_s, false)); // a first goal is not near for everybody
}

void TestMilestone::countsTheBenchInTotals()
{
    Season season = goals(repeated(9, 1));
    season.add(1, {.goals = 1, .minutes = 0}, 9); // an own record of the bench, as a booking would be
    const Feats found = feats({chapter(season)});
    QCOMPARE(milestone(found, u"goals"_s, true)->number, 10);
    QVERIFY(!milestone(found, {}, true)); // nine appearances
}

void TestMilestone::remembersOnlyWhatIsRecent()
{
    const Feats old = feats({chapter(goals(repeated(3, 4, repeated(12, 0))))});
    QVERIFY(!milestone(old, u"goals"_s, true));
    QVERIFY(old.records.isEmpty());
    QVERIFY(old.streaks.isEmpty());
}

void TestMilestone::recordsOfMatches()
{
    const Feats found = feats({chapter(goals(repeated(11, 1, {2, 3, 3, 0})))});
    QCOMPARE(found.records.size(), 1);
    QCOMPARE(found.records[0].kind, u"match"_s);
    QCOMPARE(found.records[0].value, 3.0);
    QCOMPARE(found.records[0].previous, 1.0); // before the last five
    QCOMPARE(found.records[0].match.match, MatchId{13}); // the first of equals
    QVERIFY(feats({chapter(goals(repeated(11, 3, {2, 3, 3, 0})))}).records.isEmpty()); // equalled
    QVERIFY(feats({chapter(goals(repeated(12, 0, {1})))}).records.isEmpty()); // one goal is no record
}

void TestMilestone::recordsOfSeasons()
{
    Season best = goals(repeated(13, 0, {2, 4}));
    for (FrameMatch &match : best.matches()) {
        match.day = match.day.addYears(1);
        match.kickOff += 366 * 86'400;
    }
    const Feats season = feats({chapter(goals({5, 0, 0})), chapter(best, 2)});
    QCOMPARE(season.records.size(), 2);
    QCOMPARE(season.records[0].kind, u"season_match"_s); // 5 is the record of all
    QCOMPARE(season.records[0].value, 4.0);
    QCOMPARE(season.records[1].kind, u"season_total"_s);
    QCOMPARE(season.records[1].value, 6.0);
    QCOMPARE(season.records[1].previous, 5.0);
    QCOMPARE(season.records[1].match.match, MatchId{15}); // that made it six
    QCOMPARE(season.records[1].match.season, SeasonId{2});
    QCOMPARE(feats({chapter(goals({6, 0, 0})), chapter(best, 2)}).records.size(), 1); // equalled only
}

void TestMilestone::needsAHistory()
{
    QVERIFY(feats({chapter(goals(repeated(9, 0, {3, 0, 0, 0, 0})))}).records.isEmpty());
    QCOMPARE(feats({chapter(goals(repeated(10, 0, {3, 0, 0, 0, 0})))}).records.size(), 1);
}

void TestMilestone::streaks()
{
    const Feats found = feats({chapter(goals({1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 2, 1}))});
    QCOMPARE(found.streaks.size(), 1);
    const Streak &streak = found.streaks[0];
    QCOMPARE(streak.length, 3);
    QCOMPARE(streak.longest, 3);
    QCOMPARE(streak.first.match, MatchId{10});
    QCOMPARE(streak.last.match, MatchId{12});
    QCOMPARE(streak.chance, std::pow(3.0 / 11, 3)); // 2 of 9 others, by Laplace 3 of 11
    QVERIFY(feats({chapter(goals({0, 0, 0, 0, 0, 0, 1, 2}))}).streaks.isEmpty()); // two
    QVERIFY(feats({chapter(goals({1, 1, 1, 0, 1, 1, 1}))}).streaks.isEmpty()); // usual for this player
    QVERIFY(feats({chapter(goals({0, 0, 0, 0, 0, 1, 2, 1, 0}))}).streaks.isEmpty()); // over
}

void TestMilestone::saysNothingOfFouls()
{
    Season season;
    for (int match = 0; match < 15; ++match)
        season.add(1, {.fouls = match < 12 ? 0 : 5, .xg = match < 12 ? 0 : 900, .plusMinus = match}, match);
    const Feats found = feats({chapter(season)}, {u"fouls"_s, u"xg"_s, u"plus_minus"_s, u"conversion"_s});
    QVERIFY(found.records.isEmpty() && found.streaks.isEmpty());
    QVERIFY(!milestone(found, u"fouls"_s, true));
}

void TestMilestone::addsSeasonsByTheClock()
{
    // The later season is given first; its matches stand last all the same.
    Season late = goals(repeated(4, 1));
    for (FrameMatch &match : late.matches())
        match.kickOff += 400 * 86'400;
    const Feats found = feats({chapter(late, 2), chapter(goals(repeated(8, 0)), 1)});
    QCOMPARE(milestone(found, {}, true)->match->season, SeasonId{2});
    QCOMPARE(milestone(found, {}, true)->match->match, MatchId{2});
    QCOMPARE(found.streaks.size(), 1);
    QCOMPARE(found, feats({chapter(goals(repeated(8, 0)), 1), chapter(late, 2)}));
}

void TestMilestone::knowsNothingOfNobody()
{
    QCOMPARE(feats({}), Feats{});
    Season others;
    others.add(7, {}, 0);
    QCOMPARE(feats({chapter(others)}), Feats{});
    QCOMPARE(featsOf({}, pack(), PlayerId{1}, {u"gaols"_s}).error().code, ErrorCode::Invalid);
}

QTEST_GUILESS_MAIN(TestMilestone)
#include "tst_milestone.moc"
