// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/form.h"
#include "core/stats/leaderboard.h"
#include "core/stats/trend.h"
#include "testseason.h"
#include <QtCore/QRandomGenerator>
#include <algorithm>

using namespace touchline;
using namespace touchline::test;

class TestLeaderboard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ranksByRate();
    void leastIsBest();
    void totals();
    void stillLeads();
    void missingAttemptsAreFailures_data();
    void missingAttemptsAreFailures();
    void amountsFollowTheTeamsMatches();
    void everybody();
    void selections();
    void daysApplyToAll();
    void pagesKeepRanks();
    void namesOnlyTheOwn();
    void chosenQuestionsRankTheOwnAlone();
    void agreesWithTheSummaries();
    void formIsTheTrendsRollingRate();
    void emptySeason();
    void refuses();
};

namespace {

/** The test pack with qualifiers. */
SportPack packWith(const QByteArray &qualifiers)
{
    QByteArray json = packJson;
    json.replace("\"charts\": {", QByteArray("\"qualifiers\": " + qualifiers + ", \"charts\": {"));
    auto loaded = SportPack::fromJson(json);
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().detail));
    return *loaded;
}

Leaderboard boardOf(const SeasonFrame &frame, const QString &metric, const LeaderboardOptions &wanted = {},
                    const Period &period = wholeSeason, const SportPack &sport = pack(), const SummaryOptions &asked = options())
{
    auto board = leaderboardOf(frame, sport, metric, period, wanted, asked);
    if (!board)
        qFatal("%s", qPrintable(board.error().detail));
    return *board;
}

/** "1:3 2:1 2:5": rank and player. */
QString ranksOf(const Leaderboard &board)
{
    QStringList ranks;
    for (const LeaderboardRow &row : board.rows)
        ranks.append((row.rank ? QString::number(*row.rank) : u"-"_s) + u':' + QString::number(toNumber(row.player)));
    return ranks.join(u' ');
}

/** Every player has one line in each of four matches: of these minutes in all, these goals in the first. */
void addFour(Season &season, qint64 player, qint64 minutes, const TestLine &first, TeamId team = TeamId{1},
             const QString &position = u"F"_s)
{
    for (int match = 0; match < 4; ++match) {
        TestLine line = match == 0 ? first : TestLine{};
        line.minutes = std::clamp<qint64>(minutes - 90 * match, 0, 90);
        season.add(player, line, match, team, position);
    }
}

/** Four matches; 30 % of them are 108 minutes. */
Season league()
{
    Season season;
    addFour(season, 1, 360, {.goals = 5, .shots = 10, .fouls = 1});
    addFour(season, 2, 360, {.goals = 4, .shots = 8, .fouls = 3}, TeamId{2});
    addFour(season, 3, 180, {.goals = 2, .shots = 20, .fouls = 2}, TeamId{1}, u"B"_s);
    addFour(season, 4, 108, {.goals = 0, .shots = 1, .fouls = 0}, TeamId{2}, u"B"_s);
    addFour(season, 5, 107, {.goals = 1, .shots = 2, .fouls = 0}, TeamId{2});
    return season;
}

} // namespace

void TestLeaderboard::ranksByRate()
{
    const Leaderboard board = boardOf(*league().frame(), u"goals"_s);
    // 1.25, 1.0, 1.0 and 0 per 90; the fifth lacks a minute, and 1 in 108 does not lead.
    QCOMPARE(ranksOf(board), u"1:1 2:2 2:3 4:4"_s);
    QCOMPARE(board.of, 4);
    QCOMPARE(board.unqualified, 1);
    QCOMPARE(board.listed, 4);
    QVERIFY(!board.ascending);
    QCOMPARE(board.qualifier, (LeaderboardQualifier{.kind = u"share_of_time"_s, .shareOfTime = 0.3, .amounts = {}, .source = {}}));
    QCOMPARE(board.among, RankedAmong::Competition);
    const LeaderboardRow &first = board.rows[0];
    QVERIFY(near(first.metric.rate.value, 1.25));
    QCOMPARE(first.metric.total, Value::of(5));
    QCOMPARE(first.sample, (Sample{.matches = 4, .starts = 4, .time = 21600, .possibleTime = 21600}));
    QCOMPARE(first.teamMatches, 4);
    QCOMPARE(first.required, (QList{RequiredAmount{.metric = u"time"_s, .required = 0.3 * 21600, .amount = 21600}}));
    QCOMPARE(first.positionGroup, u"forwards"_s);
    QCOMPARE(first.team, TeamId{1});
    QVERIFY(first.qualified && !first.stillLeads);
    QCOMPARE(first.metric.rate, summaryOf(*league().frame(), 1).find(u"goals"_s)->rate); // interval and shrinking as on the player's page
}

void TestLeaderboard::leastIsBest()
{
    const Leaderboard board = boardOf(*league().frame(), u"fouls"_s);
    QCOMPARE(ranksOf(board), u"1:4 2:1 3:2 4:3"_s); // 0, 0.25, 0.75, 1 per 90; nobody is let in for the time they lack
    QVERIFY(board.ascending);
}

void TestLeaderboard::totals()
{
    const Leaderboard board = boardOf(*league().frame(), u"goals"_s, {.kind = LeaderboardKind::Total});
    QCOMPARE(ranksOf(board), u"1:1 2:2 3:3 4:5 5:4"_s);
    QCOMPARE(board.qualifier.kind, u"none"_s);
    QCOMPARE(board.unqualified, 0);
    QVERIFY(board.rows[0].required.isEmpty());
    const Leaderboard fouls = boardOf(*league().frame(), u"fouls"_s, {.kind = LeaderboardKind::Total});
    QVERIFY(!fouls.ascending); // few say mostly who hardly played
    QCOMPARE(fouls.rows[0].player, PlayerId{2});
    const Leaderboard work = boardOf(*league().frame(), u"work"_s, {.kind = LeaderboardKind::Total});
    QCOMPARE(ranksOf(work), u"1:3 2:1 3:2 4:5 5:4"_s); // goals and shots: 22, 15, 12, 3, 1
}

void TestLeaderboard::stillLeads()
{
    Season season = league();
    addFour(season, 6, 60, {.goals = 3}); // 3 in the 108 required minutes: 2.5 per 90
    addFour(season, 7, 20, {.goals = 1}); // 4.5 per 90 as well, but 0.83 so
    const Leaderboard board = boardOf(*season.frame(), u"goals"_s);
    QCOMPARE(ranksOf(board), u"1:6 2:1 3:2 3:3 5:4"_s);
    QVERIFY(board.rows[0].stillLeads && !board.rows[0].qualified);
    QVERIFY(near(board.rows[0].metric.rate.value, 4.5)); // what the player really has
    QVERIFY(!board.rows[1].stillLeads);
    QCOMPARE(board.unqualified, 3);

    Season even = league();
    addFour(even, 6, 60, {.goals = 3}); // 2.5
    addFour(even, 8, 108, {.goals = 3}); // 2.5, and qualified
    addFour(even, 9, 90, {.goals = 3}); // 2.5 too
    QCOMPARE(ranksOf(boardOf(*even.frame(), u"goals"_s)), u"1:6 1:8 1:9 4:1 5:2 5:3 7:4"_s);
}

void TestLeaderboard::missingAttemptsAreFailures_data()
{
    QTest::addColumn<QByteArray>("qualifiers");
    QTest::addColumn<QString>("metric");
    QTest::addColumn<TestLine>("line");
    QTest::addColumn<bool>("leads");
    // Best of the qualified: conversion .5 of 10 shots; share 10 / 11. Four matches.
    const auto of = [](const QByteArray &metric, const QByteArray &amount) -> QByteArray {
        return "{\"metrics\": {\"" + metric + "\": {\"per_match\": {" + amount + "}, \"source\": \"a test\"}}}";
    };
    const QByteArray shots = of("conversion", "\"shots\": 2");
    QTest::newRow("5 of 7, of 8") << shots << u"conversion"_s << TestLine{.goals = 5, .shots = 7} << true;
    QTest::newRow("4 of 7 are 4 of 8") << shots << u"conversion"_s << TestLine{.goals = 4, .shots = 7} << true; // a tie leads, too
    QTest::newRow("3 of 3 are 3 of 8") << shots << u"conversion"_s << TestLine{.goals = 3, .shots = 3} << false;
    const QByteArray goals = of("conversion", "\"goals\": 1");
    QTest::newRow("3 of 4, and one goal short") << goals << u"conversion"_s << TestLine{.goals = 3, .shots = 4} << true; // 3 of 5
    QTest::newRow("1 of 1, and three short") << goals << u"conversion"_s << TestLine{.goals = 1, .shots = 1} << false; // 1 of 4
    const QByteArray share = of("share", "\"shots\": 2");
    QTest::newRow("a part of the denominator") << share << u"share"_s << TestLine{.shots = 7} << false; // 7 of 8 against 10 of 11
    const QByteArray made = of("share", "\"goals\": 1");
    QTest::newRow("nothing of the ratio") << made << u"share"_s << TestLine{.goals = 0, .shots = 7} << false;
}

void TestLeaderboard::missingAttemptsAreFailures()
{
    QFETCH(QByteArray, qualifiers);
    QFETCH(QString, metric);
    QFETCH(TestLine, line);
    QFETCH(bool, leads);
    Season season;
    addFour(season, 1, 360, {.goals = 5, .shots = 10, .fouls = 1});
    addFour(season, 2, 360, {.goals = 4, .shots = 9, .fouls = 4});
    addFour(season, 6, 10, line);
    const Leaderboard board = boardOf(*season.frame(), metric, {}, wholeSeason, packWith(qualifiers));
    QCOMPARE(board.qualifier.kind, u"amounts"_s);
    QCOMPARE(board.qualifier.source, u"a test"_s);
    QCOMPARE(board.unqualified, 1);
    QCOMPARE(board.of, leads ? 3 : 2);
    QCOMPARE(board.rows[0].stillLeads || board.rows[1].stillLeads, leads);
}

void TestLeaderboard::amountsFollowTheTeamsMatches()
{
    const SportPack sport =
        packWith(R"({"share_of_time": 0.5, "metrics": {"conversion": {"per_match": {"shots": 2.5}, "source": "a test"}}})");
    Season season;
    season.addAll(1, {{.goals = 5, .shots = 5}, {.shots = 5}}); // ten shots in its team's four matches
    season.addAll(2, {{.goals = 1, .shots = 9}}, TeamId{1});
    season.addAll(3, {{}, {}, {}, {.goals = 1, .shots = 10}}, TeamId{2});
    const Leaderboard whole = boardOf(*season.frame(), u"conversion"_s, {}, wholeSeason, sport);
    QCOMPARE(ranksOf(whole), u"1:1 2:3"_s);
    QCOMPARE(whole.qualifier.amounts, (QList{QualifierAmount{.metric = u"shots"_s, .amount = 2.5, .perMatch = true}}));
    QCOMPARE(whole.rows[0].required, (QList{RequiredAmount{.metric = u"shots"_s, .required = 10, .amount = 10}}));
    const Period two{.season = SeasonId{1}, .days = *DateRange::between(QDate(2024, 1, 1), QDate(2024, 1, 2))};
    const Leaderboard early = boardOf(*season.frame(), u"conversion"_s, {}, two, sport); // five shots in two matches
    QCOMPARE(ranksOf(early), u"1:1 2:2"_s);
    QCOMPARE(early.rows[1].teamMatches, 2);
    // A metric without a rule of its own: the usual share, and the metric's minimum.
    const Leaderboard plain = boardOf(*season.frame(), u"conversion"_s);
    QCOMPARE(plain.qualifier.kind, u"share_of_time_and_amounts"_s);
    QCOMPARE(plain.qualifier.amounts, (QList{QualifierAmount{.metric = u"shots"_s, .amount = 10, .perMatch = false}}));
    QCOMPARE(boardOf(*season.frame(), u"shots"_s, {}, wholeSeason, sport).qualifier.shareOfTime, 0.5);
}

void TestLeaderboard::everybody()
{
    Season season = league();
    addFour(season, 6, 60, {.goals = 3});
    const Leaderboard board = boardOf(*season.frame(), u"goals"_s, {.everybody = true});
    QCOMPARE(ranksOf(board), u"1:6 2:1 3:2 3:3 5:5 6:4"_s);
    QCOMPARE(board.of, 6);
    QVERIFY(!board.rows[4].qualified);
}

void TestLeaderboard::selections()
{
    const auto frame = league().frame();
    const Leaderboard backs = boardOf(*frame, u"goals"_s, {.position = u"backs"_s});
    QCOMPARE(ranksOf(backs), u"1:3 2:4"_s);
    QCOMPARE(backs.among, RankedAmong::Selection);
    QCOMPARE(backs.unqualified, 0);
    QCOMPARE(ranksOf(boardOf(*frame, u"goals"_s, {.team = TeamId{2}})), u"1:2 2:4"_s);
    QVERIFY(boardOf(*frame, u"goals"_s, {.team = TeamId{9}}).rows.isEmpty());
}

void TestLeaderboard::daysApplyToAll()
{
    const Period first{.season = SeasonId{1}, .days = *DateRange::between(QDate(2024, 1, 1), QDate(2024, 1, 1))};
    const Leaderboard board = boardOf(*league().frame(), u"goals"_s, {}, first);
    QCOMPARE(ranksOf(board), u"1:1 2:2 3:3 4:5 5:4"_s); // all have played 90 minutes by then
    QCOMPARE(board.rows[0].sample.time, 5400);
    QCOMPARE(board.among, RankedAmong::Selection);
}

void TestLeaderboard::pagesKeepRanks()
{
    const auto frame = league().frame();
    QCOMPARE(ranksOf(boardOf(*frame, u"goals"_s, {.limit = 2})), u"1:1 2:2"_s);
    const Leaderboard second = boardOf(*frame, u"goals"_s, {.limit = 2, .offset = 2});
    QCOMPARE(ranksOf(second), u"2:3 4:4"_s);
    QCOMPARE(second.listed, 4);
}

void TestLeaderboard::namesOnlyTheOwn()
{
    Season season = league();
    addFour(season, 6, 30, {.goals = 0}); // unqualified, and the caller's own
    const NamedTeams own = QList{TeamId{1}};
    for (int stranger = 20; stranger < 27; ++stranger)
        addFour(season, stranger, 360, {.goals = 0, .shots = 1}, TeamId{2});
    // Nine qualified strangers: a place among them would tell about each.
    const Leaderboard few = boardOf(*season.frame(), u"goals"_s, {}, wholeSeason, pack(), optionsFor(own));
    QCOMPARE(few.among, RankedAmong::OwnTeams);
    QCOMPARE(ranksOf(few), u"1:1 2:3"_s);
    QCOMPARE(few.of, 2);

    addFour(season, 27, 360, {.goals = 4}, TeamId{2});
    const auto frame = season.frame();
    const Leaderboard board = boardOf(*frame, u"goals"_s, {}, wholeSeason, pack(), optionsFor(own));
    QCOMPARE(board.of, 12);
    QCOMPARE(ranksOf(board), u"1:1 2:3"_s); // places among all, with two of the same rate
    QCOMPARE(board.listed, 2);
    const Leaderboard all = boardOf(*frame, u"goals"_s, {.everybody = true}, wholeSeason, pack(), optionsFor(own));
    QCOMPARE(ranksOf(all), u"1:1 2:3 -:6"_s); // whom the qualified are among does not change with the question
    QCOMPARE(all.of, board.of);
    QCOMPARE(all.unqualified, board.unqualified);
    for (const LeaderboardRow &row : all.rows)
        QCOMPARE(row.team, TeamId{1});
}

void TestLeaderboard::chosenQuestionsRankTheOwnAlone()
{
    const auto frame = league().frame();
    const NamedTeams own = QList{TeamId{2}};
    const Period first{.season = SeasonId{1}, .days = *DateRange::between(QDate(2024, 1, 1), QDate(2024, 1, 1))};
    const QList<Leaderboard> boards{boardOf(*frame, u"goals"_s, {.position = u"backs"_s}, wholeSeason, pack(), optionsFor(own)),
                                    boardOf(*frame, u"goals"_s, {.team = TeamId{2}}, wholeSeason, pack(), optionsFor(own)),
                                    boardOf(*frame, u"goals"_s, {}, first, pack(), optionsFor(own))};
    QCOMPARE(ranksOf(boards[0]), u"1:4"_s);
    QCOMPARE(ranksOf(boards[1]), u"1:2 2:4"_s);
    QCOMPARE(ranksOf(boards[2]), u"1:2 2:5 3:4"_s);
    for (const Leaderboard &board : boards) {
        QCOMPARE(board.among, RankedAmong::OwnTeams);
        QCOMPARE(board.of, board.listed); // nobody else is counted
    }
    QCOMPARE(boards[0].unqualified, 0);
    QCOMPARE(boards[1].unqualified, 1);
}

void TestLeaderboard::agreesWithTheSummaries()
{
    QRandomGenerator random(7);
    Season season;
    for (int player = 1; player <= 40; ++player) {
        for (int match = 0; match < 10; ++match)
            season.add(player,
                       {.goals = random.bounded(3),
                        .minutes = random.bounded(91),
                        .shots = 3 + random.bounded(6),
                        .fouls = random.bounded(4),
                        .xg = random.bounded(150),
                        .plusMinus = random.bounded(9) - 4},
                       match, TeamId{1 + player % 2}, player % 3 == 0 ? u"B"_s : u"F"_s);
    }
    const auto frame = season.frame();
    for (const QString &metric : {u"goals"_s, u"fouls"_s, u"xg"_s, u"plus_minus"_s, u"conversion"_s, u"share"_s, u"weighted"_s, u"work"_s,
                                  u"braces"_s, u"goal_share"_s}) {
        const Leaderboard board = boardOf(*frame, metric, {.limit = 200});
        QVERIFY(board.of > 30);
        SummaryOptions asked = options();
        asked.cohort = u"competition"_s;
        // Who leads without being qualified has no place on their own page, and moves the others down.
        const int led = int(std::ranges::count(board.rows, true, &LeaderboardRow::stillLeads));
        for (const LeaderboardRow &row : board.rows) {
            const MetricSummary own = *summaryOf(*frame, toNumber(row.player), wholeSeason, asked).find(metric);
            QCOMPARE(row.metric.rate.value, own.rate.value);
            QCOMPARE(board.of, own.comparison.of + led);
            QCOMPARE(row.qualified, own.comparison.qualified);
            if (row.qualified)
                QCOMPARE(row.rank, *own.comparison.rank + led);
        }
    }
}

void TestLeaderboard::formIsTheTrendsRollingRate()
{
    Season season;
    for (int match = 0; match < 14; ++match)
        season.add(1, {.goals = match % 3, .minutes = 30 + match, .shots = match % 4}, match);
    season.add(2, {.goals = 1}, 0);
    const auto frame = season.frame();
    for (const QString &metric : {u"goals"_s, u"conversion"_s}) {
        const auto board = boardOf(*frame, metric, {.everybody = true});
        const auto whole = trend(*frame, pack(), PlayerId{1}, wholeSeason, metric, formWindow, options());
        QVERIFY(whole);
        QList<double> rolling;
        for (const TrendPoint &point : whole->points.last(formLength)) {
            if (point.rolling.number)
                rolling.append(*point.rolling.number);
        }
        QCOMPARE(rolling.size(), formLength);
        const auto row = std::ranges::find(board.rows, PlayerId{1}, &LeaderboardRow::player);
        QVERIFY(row != board.rows.cend());
        QCOMPARE(row->form, rolling);
    }
    const auto board = boardOf(*frame, u"goals"_s, {.everybody = true});
    const auto once = std::ranges::find(board.rows, PlayerId{2}, &LeaderboardRow::player);
    QCOMPARE(once->form, QList<double>{once->metric.rate.value.number.value()});
}

void TestLeaderboard::emptySeason()
{
    const auto empty = Season().frame();
    const Leaderboard board = boardOf(*empty, u"goals"_s);
    QVERIFY(board.rows.isEmpty());
    QCOMPARE(board.of, 0);
    Season unknown;
    unknown.add(1, {.goals = 2, .minutes = -1}, 0); // nobody knows how long
    QVERIFY(boardOf(*unknown.frame(), u"goals"_s).rows.isEmpty());
    QCOMPARE(ranksOf(boardOf(*unknown.frame(), u"goals"_s, {.kind = LeaderboardKind::Total})), u"1:1"_s);
}

void TestLeaderboard::refuses()
{
    const auto frame = league().frame();
    const auto unknown = leaderboardOf(*frame, pack(), u"gaols"_s, wholeSeason, {}, options());
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().issues[0].code, u"unknown_metric"_s);
    const auto ratio = leaderboardOf(*frame, pack(), u"conversion"_s, wholeSeason, {.kind = LeaderboardKind::Total}, options());
    QVERIFY(!ratio);
    QCOMPARE(ratio.error().issues[0].code, u"ratio"_s);
}

QTEST_APPLESS_MAIN(TestLeaderboard)
#include "tst_leaderboard.moc"
