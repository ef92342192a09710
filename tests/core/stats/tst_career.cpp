// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/codec.h"
#include "core/stats/career.h"
#include "tests/core/stats/testseason.h"

using namespace touchline;
using namespace touchline::test;

namespace {

constexpr CompetitionId league{1}, cup{2};
const QStringList some{u"goals"_s, u"conversion"_s, u"weighted"_s, u"fouls"_s};

CareerChapter chapter(const Season &season, qint64 id, CompetitionId competition = league, int per = 90)
{
    TimeRule time = pack().time();
    time.per = per;
    return {.frame = season.frame(SeasonId{id}), .competition = competition, .time = time};
}

const CareerMetric &metric(const CareerPart &part, const QString &id)
{
    const auto found = std::ranges::find(part.metrics, id, &CareerMetric::id);
    if (found == part.metrics.end())
        qFatal("no such metric");
    return *found;
}

Career career(const QList<CareerChapter> &chapters, int per = 0, const QStringList &fields = some)
{
    const auto made = careerOf(chapters, pack(), PlayerId{1}, per, fields);
    if (!made)
        qFatal("%s", qPrintable(made.error().detail));
    return *made;
}

const std::vector<TestLine> four{{.goals = 2, .minutes = 90, .shots = 6, .fouls = 3},
                                 {.goals = 0, .minutes = 10, .shots = 1},
                                 {.goals = 1, .minutes = 45, .shots = 2},
                                 {.goals = 4, .minutes = 90, .shots = 5}};
const std::vector<TestLine> two{{.goals = 1, .minutes = 90, .shots = 3}, {.goals = 4, .minutes = 60, .shots = 4, .fouls = 1}};

Season seasonOf(const std::vector<TestLine> &lines)
{
    Season season;
    season.addAll(1, lines);
    return season;
}

} // namespace

class TestCareer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addsSeasonsNotRates();
    void isOneRecordOfAllLines();
    void keepsTeamsApart();
    void statesEachN();
    void remembersRecords();
    void remembersTheFirstOfEquals();
    void findsFirstAndLast();
    void knowsNothingOfNobody();
    void survivesAnEmptyCareer();
    void saysWhatTheMetricIs();
    void travels();
};

void TestCareer::addsSeasonsNotRates()
{
    const Career all = career({chapter(seasonOf(four), 1), chapter(seasonOf(two), 2), chapter(seasonOf(two), 3, cup)});
    QCOMPARE(all.seasons.size(), 3);
    QCOMPARE(all.competitions.size(), 2);
    QVERIFY(near(metric(all.seasons[0].part, u"goals"_s).rate.value, 7 * 90.0 / 235)); // 2.681
    QVERIFY(near(metric(all.seasons[1].part, u"goals"_s).rate.value, 5 * 90.0 / 150));
    QCOMPARE(all.competitions[0].seasons, 2);
    QCOMPARE(all.competitions[0].part.sample.matches, 6);
    QCOMPARE(all.competitions[0].part.sample.time, 385 * 60);
    QVERIFY(near(metric(all.competitions[0].part, u"goals"_s).total, 12));
    QVERIFY(near(metric(all.competitions[0].part, u"goals"_s).rate.value, 12 * 90.0 / 385)); // not the mean of 2.681 and 3
    QVERIFY(near(metric(all.total, u"goals"_s).rate.value, 17 * 90.0 / 535));
    QVERIFY(near(metric(all.total, u"conversion"_s).rate.value, 17.0 / 28));
    QVERIFY(near(metric(all.total, u"weighted"_s).rate.value, (17 + 0.5 * 28) / (17 + 28)));
    QCOMPARE(metric(all.total, u"goals"_s).rate.shrunk.reason, u"no_prior"_s);
    QCOMPARE(all.total.sample.starts, 6); // of 60 minutes and more
    QCOMPARE(all.total.sample.possibleTime, qint64(4 + 2 + 2) * 5400);
}

void TestCareer::isOneRecordOfAllLines()
{
    // The same lines in one season: intervals and dispersion are of all of them as well.
    std::vector<TestLine> lines;
    for (const int goals : {0, 6, 0, 0, 7, 0, 0, 1})
        lines.push_back({.goals = goals, .minutes = 60 + 5 * goals, .shots = 5 + goals});
    auto joined = lines;
    joined.insert(joined.end(), four.begin(), four.end());
    const Career parts = career({chapter(seasonOf(lines), 1), chapter(seasonOf(four), 2, cup)}, 0, {});
    const Summary whole = summaryOf(*seasonOf(joined).frame(), 1);
    QVERIFY(metric(parts.total, u"goals"_s).rate.dispersion > 1);
    for (const MetricSummary &expected : whole.metrics) {
        const CareerMetric &sum = metric(parts.total, expected.id);
        if (expected.id == u"goal_share"_s || expected.id == u"usage"_s)
            continue; // of the team's sums, below
        QCOMPARE(sum.total, expected.total);
        QCOMPARE(sum.rate.value, expected.rate.value);
        QCOMPARE(sum.rate.ci95, expected.rate.ci95);
        QCOMPARE(sum.rate.dispersion, expected.rate.dispersion);
    }
    QVERIFY(near(metric(parts.total, u"goal_share"_s).rate.value, 1)); // nobody else scored in either season
}

void TestCareer::keepsTeamsApart()
{
    Season season;
    season.add(1, {.goals = 1}, 0, TeamId{2});
    season.add(1, {.goals = 2}, 1, TeamId{2});
    season.add(1, {.goals = 4, .minutes = 45}, 2, TeamId{1});
    const Career all = career({chapter(season, 1)});
    QCOMPARE(all.seasons.size(), 2);
    QCOMPARE(all.seasons[0].team, TeamId{2});
    QCOMPARE(all.seasons[1].team, TeamId{1});
    QVERIFY(near(metric(all.seasons[0].part, u"goals"_s).total, 3));
    QVERIFY(near(metric(all.seasons[1].part, u"goals"_s).rate.value, 8));
    QCOMPARE(all.seasons[0].part.sample.possibleTime, qint64(3) * 5400); // registered with it all the time
    QCOMPARE(all.seasons[1].part.sample.possibleTime, 0); // a line without a registration
    QCOMPARE(all.competitions.size(), 1);
    QVERIFY(near(metric(all.total, u"goals"_s).total, 7));
}

void TestCareer::statesEachN()
{
    const Season season = seasonOf(four);
    const Career mixed = career({chapter(season, 1), chapter(season, 2, cup, 60)});
    QCOMPARE(mixed.competitions[0].part.per, 90);
    QCOMPARE(mixed.competitions[1].part.per, 60);
    QVERIFY(near(metric(mixed.competitions[1].part, u"goals"_s).rate.value, 7 * 60.0 / 235));
    QCOMPARE(metric(mixed.competitions[1].part, u"goals"_s).rate.per, 60);
    QCOMPARE(mixed.total.per, 90); // the pack's, where they differ
    QCOMPARE(career({chapter(season, 1, league, 60), chapter(season, 2, cup, 60)}).total.per, 60);
    const Career asked = career({chapter(season, 1), chapter(season, 2, cup, 60)}, 30);
    QCOMPARE(asked.competitions[1].part.per, 30);
    QVERIFY(near(metric(asked.total, u"goals"_s).rate.value, 14 * 30.0 / 470));
}

void TestCareer::remembersRecords()
{
    const Career all = career({chapter(seasonOf(two), 1), chapter(seasonOf(four), 2)});
    QCOMPARE(all.records.size(), some.size());
    const CareerRecord &goals = all.records[0];
    QVERIFY(near(goals.seasonValue, 7));
    QCOMPARE(goals.season, std::optional(SeasonId{2}));
    QVERIFY(near(goals.matchValue, 4));
    QCOMPARE(goals.match->season, SeasonId{1}); // four in both, first there
    QCOMPARE(goals.match->match, MatchId{2});
    QCOMPARE(goals.match->day, QDate(2024, 1, 2));
    const CareerRecord &conversion = all.records[1];
    QVERIFY(near(conversion.seasonValue, 7.0 / 14)); // 5 of 7 is better, of too few shots
    QCOMPARE(conversion.season, std::optional(SeasonId{2}));
    QCOMPARE(conversion.matchValue.reason, u"ratio"_s);
    QVERIFY(!conversion.match);
    QVERIFY(near(all.records[3].seasonValue, 3)); // most fouls, though fewer are better
    const Career few = career({chapter(seasonOf(two), 1)});
    QCOMPARE(few.records[1].seasonValue.reason, u"not_qualified"_s);
    QVERIFY(!few.records[1].season);
}

void TestCareer::remembersTheFirstOfEquals()
{
    const Career all = career({chapter(seasonOf(two), 1), chapter(seasonOf(two), 2)});
    QCOMPARE(all.records[0].season, std::optional(SeasonId{1}));
    QCOMPARE(all.records[0].match->season, SeasonId{1});
}

void TestCareer::findsFirstAndLast()
{
    Season early;
    early.add(1, {.minutes = 0}, 0); // on the bench
    early.add(1, {.minutes = 30}, 1);
    early.add(1, {.minutes = 90}, 5);
    Season late;
    late.add(1, {.minutes = 90}, 3);
    const Career all = career({chapter(early, 1), chapter(late, 2, cup)});
    QCOMPARE(all.first->match, MatchId{2});
    QCOMPARE(all.first->season, SeasonId{1});
    QCOMPARE(all.last->match, MatchId{6}); // of the earlier season: the two overlap
    QCOMPARE(all.last->season, SeasonId{1});
    QCOMPARE(all.last->opponent, TeamId{2});
}

void TestCareer::knowsNothingOfNobody()
{
    Season others;
    others.add(7, {}, 0);
    const Career all = career({chapter(others, 1)});
    QVERIFY(all.seasons.isEmpty());
    QCOMPARE(metric(all.total, u"goals"_s).rate.value.reason, u"no_matches"_s);
    QCOMPARE(all.records[0].seasonValue.reason, u"no_matches"_s);
    QVERIFY(!all.first);
}

void TestCareer::survivesAnEmptyCareer()
{
    const Career none = career({});
    QCOMPARE(none.total.sample, Sample());
    QCOMPARE(none.total.per, 90);
    Season unknown;
    unknown.add(1, {.minutes = -1}, 0);
    const Career untimed = career({chapter(unknown, 1), chapter(seasonOf(four), 2)});
    QCOMPARE(metric(untimed.total, u"goals"_s).rate.value.reason, u"time_unknown"_s); // one match without a time
    QVERIFY(near(metric(untimed.total, u"goals"_s).total, 7));
    QVERIFY(!untimed.total.sample.timeKnown);
}

void TestCareer::saysWhatTheMetricIs()
{
    const auto refused = careerOf({}, pack(), PlayerId{1}, 0, {u"gaols"_s});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QVERIFY(refused.error().detail.contains(u"gaols"_s));
}

void TestCareer::travels()
{
    Career all = career({chapter(seasonOf(two), 1), chapter(seasonOf(four), 2, cup)}, 0, {});
    all.sports = QStringList{u"testball"_s};
    all.leftOut = 3;
    all.seasons[0].label = u"2023/24"_s;
    const auto read = decode<Career>(encode(all));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail + read.error().issues.value(0).column));
    QCOMPARE(encode(*read), encode(all)); // what has no meaning for an amount or a ratio does not travel
    QCOMPARE(read->records, all.records);
    QCOMPARE(read->first, all.first);
}

QTEST_GUILESS_MAIN(TestCareer)
#include "tst_career.moc"
