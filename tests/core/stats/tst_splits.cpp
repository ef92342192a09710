// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/splits.h"
#include "testseason.h"
#include <QtCore/QRandomGenerator>
#include <algorithm>
#include <random>

using namespace touchline;
using namespace touchline::test;

class TestSplits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void homeAndAway();
    void crossProductOfWhatOccurs();
    void unknownIsACell();
    void opponentsAndMonths();
    void severalSeasons();
    void ratiosAreSplitBySums();
    void filtersComeFirst();
    void addsUp_data();
    void addsUp();
    void refuses();
    void capsCellsAndValues();
};

namespace {

Splits splitsOf(const std::shared_ptr<const SeasonFrame> &frame, const QList<SplitBy> &by, const Period &period = wholeSeason,
                const QStringList &fields = {u"goals"_s})
{
    auto splits = touchline::splitsOf({{.frame = frame, .competition = CompetitionId{7}, .time = pack().time()}}, pack(), PlayerId{1},
                                      period, by, 0, fields);
    if (!splits)
        qFatal("%s", qPrintable(splits.error().detail));
    return *splits;
}

QString keyOf(const SplitCell &cell)
{
    QStringList words;
    for (const SplitValue &value : cell.key)
        words.append(value.value);
    return words.join(u' ');
}

const SplitCell &cellOf(const Splits &splits, const QString &key)
{
    const auto cell = std::ranges::find(splits.cells, key, keyOf);
    if (cell == splits.cells.end())
        qFatal("there is no cell %s", qPrintable(key));
    return *cell;
}

/** Four matches: 2 goals in 90 and 1 in 90 at home, 0 in 45 and 1 in 10 away; the scores are win, loss, draw and none. */
Season fourMatches()
{
    Season season;
    season.addAll(1,
                  {{.goals = 2, .minutes = 90, .shots = 4},
                   {.goals = 0, .minutes = 45, .shots = 2},
                   {.goals = 1, .minutes = 90, .shots = 3},
                   {.goals = 1, .minutes = 10, .shots = 1}});
    season.addAll(2, {{.goals = 0}, {.goals = 0}, {.goals = 0}, {.goals = 0}}, TeamId{1}, u"B"_s);
    const std::vector<std::pair<int, int>> scores{{3, 0}, {2, 0}, {1, 1}}; // home against away; team 1 is at home in even numbers
    for (int match = 0; match < 3; ++match) {
        season.matches()[match].homeScore = scores[size_t(match)].first;
        season.matches()[match].awayScore = scores[size_t(match)].second;
    }
    return season;
}

/** A season in which anything may happen; the same for the same number. */
Season randomSeason(quint32 number)
{
    QRandomGenerator random(number);
    Season season;
    const QStringList positions{u"F"_s, u"B"_s, u"W"_s, QString()};
    const int matches = 20 + random.bounded(20);
    for (int match = 0; match < matches; ++match) {
        const TeamId team{random.bounded(3) == 0 ? 2 : 1};
        FrameLine &line = season.add(1,
                                     {.goals = random.bounded(3),
                                      .minutes = random.bounded(91),
                                      .shots = random.bounded(6),
                                      .fouls = random.bounded(4),
                                      .xg = random.bounded(150),
                                      .plusMinus = random.bounded(9) - 4},
                                     match, team, positions[random.bounded(4)]);
        line.started = random.bounded(2);
        season.add(2, {.goals = 1}, match, team, u"B"_s).started = random.bounded(4) > 0;
        season.matches()[match].day = QDate(2024, 1, 20).addDays(3 * match);
        if (random.bounded(5) > 0) {
            season.matches()[match].homeScore = random.bounded(3);
            season.matches()[match].awayScore = random.bounded(3);
        }
    }
    return season;
}

} // namespace

void TestSplits::homeAndAway()
{
    const Splits splits = splitsOf(fourMatches().frame(), {SplitBy::Location});
    QCOMPARE(splits.cells.size(), 2);
    QCOMPARE(keyOf(splits.cells[0]), u"home"_s);
    QVERIFY(near(splits.baseline.metrics[0].rate.value, 90.0 * 4 / 235));
    QCOMPARE(splits.baseline.sample, (Sample{.matches = 4, .starts = 2, .time = 235 * 60, .possibleTime = 4 * 5400}));

    const SplitCell &home = splits.cells[0];
    QCOMPARE(home.sample, (Sample{.matches = 2, .starts = 2, .time = 180 * 60, .possibleTime = 2 * 5400}));
    QCOMPARE(home.metrics[0].metric.total, Value::of(3));
    QVERIFY(near(home.metrics[0].metric.rate.value, 90.0 * 3 / 180));
    QVERIFY(near(home.metrics[0].difference, 90.0 * 3 / 180 - 90.0 * 4 / 235));
    // Garwood for 3 events: [0.61867, 8.76727], in two matches' time.
    QVERIFY(std::abs(home.metrics[0].metric.rate.ci95->low - 0.618672 / 2) < 1e-6);
    QVERIFY(std::abs(home.metrics[0].metric.rate.ci95->high - 8.767273 / 2) < 1e-6);

    const SplitCell &away = splits.cells[1];
    QCOMPARE(away.metrics[0].metric.total, Value::of(1));
    QVERIFY(near(away.metrics[0].metric.rate.value, 90.0 / 55));
    QVERIFY(near(away.metrics[0].difference, 90.0 / 55 - 90.0 * 4 / 235));
    QCOMPARE(away.metrics[0].metric.rate.shrunk, Value::none(u"no_prior"_s)); // nobody to be drawn to
}

void TestSplits::crossProductOfWhatOccurs()
{
    const Splits splits = splitsOf(fourMatches().frame(), {SplitBy::Location, SplitBy::Role});
    QStringList keys;
    for (const SplitCell &cell : splits.cells)
        keys.append(keyOf(cell));
    QCOMPARE(keys, (QStringList{u"home starter"_s, u"away substitute"_s})); // started with an hour or more
    QCOMPARE(cellOf(splits, u"away substitute"_s).sample.possibleTime, 2 * 5400);
}

void TestSplits::unknownIsACell()
{
    const auto frame = fourMatches().frame();
    const Splits results = splitsOf(frame, {SplitBy::Result});
    QCOMPARE(results.cells.size(), 4);
    QCOMPARE(keyOf(results.cells[0]), u"win"_s);
    QCOMPARE(keyOf(results.cells[1]), u"draw"_s);
    QCOMPARE(keyOf(results.cells[2]), u"loss"_s);
    QCOMPARE(keyOf(results.cells[3]), u"unknown"_s); // no score: last
    QVERIFY(near(results.cells[3].metrics[0].metric.rate.value, 90.0 / 10));
    QCOMPARE(results.cells[3].sample.possibleTime, 5400);

    Season season;
    season.add(1, {.goals = 1}, 0, TeamId{1}, u"F"_s);
    season.add(1, {.goals = 2}, 1, TeamId{1}, u"Q"_s);
    season.add(1, {.goals = 3}, 2, TeamId{1}, QString()).started = false;
    const Splits positions = splitsOf(season.frame(), {SplitBy::Position});
    QCOMPARE(cellOf(positions, u"forwards"_s).metrics[0].metric.total, Value::of(1));
    QCOMPARE(cellOf(positions, u"unknown"_s).metrics[0].metric.total, Value::of(5));
    QCOMPARE(cellOf(positions, u"unknown"_s).sample.possibleTime, 2 * 5400);
    const Splits roles = splitsOf(season.frame(), {SplitBy::Role});
    QCOMPARE(cellOf(roles, u"starter"_s).metrics[0].metric.total, Value::of(3));
    QCOMPARE(cellOf(roles, u"unknown"_s).metrics[0].metric.total, Value::of(3)); // nobody of the team is said to have started
}

void TestSplits::opponentsAndMonths()
{
    Season season = fourMatches();
    season.matches()[1].home = TeamId{3};
    season.matches()[3].day = QDate(2024, 2, 1);
    const Splits opponents = splitsOf(season.frame(), {SplitBy::Opponent});
    QCOMPARE(opponents.cells.size(), 2);
    QCOMPARE(cellOf(opponents, u"2"_s).metrics[0].metric.total, Value::of(4));
    QCOMPARE(cellOf(opponents, u"3"_s).metrics[0].metric.total, Value::of(0));
    QVERIFY(near(cellOf(opponents, u"3"_s).metrics[0].difference, -90.0 * 4 / 235));
    const Splits months = splitsOf(season.frame(), {SplitBy::Month, SplitBy::Location});
    QCOMPARE(keyOf(months.cells[0]), u"2024-01 home"_s);
    QCOMPARE(keyOf(months.cells[2]), u"2024-02 away"_s);
    QCOMPARE(months.cells[2].metrics[0].metric.total, Value::of(1));
}

void TestSplits::severalSeasons()
{
    Season first = fourMatches();
    Season second;
    second.add(1, {.goals = 5, .minutes = 60}, 0);
    second.add(9, {.goals = 5}, 0);
    const auto frames = QList{first.frame(SeasonId{1}), second.frame(SeasonId{2}), [] {
                                  Season strangers;
                                  strangers.add(9, {.goals = 1}, 0);
                                  return strangers.frame(SeasonId{3});
                              }()};
    TimeRule hour = pack().time();
    hour.per = 60;
    const QList<CareerChapter> chapters{{.frame = frames[0], .competition = CompetitionId{7}, .time = pack().time()},
                                        {.frame = frames[1], .competition = CompetitionId{8}, .time = hour},
                                        {.frame = frames[2], .competition = CompetitionId{9}, .time = hour}};
    const auto splits = touchline::splitsOf(chapters, pack(), PlayerId{1}, {}, {SplitBy::Competition}, 0, {u"goals"_s});
    QVERIFY(splits);
    QCOMPARE(splits->seasons, (QList{SeasonId{1}, SeasonId{2}}));
    QCOMPARE(splits->baseline.per, 90); // the pack's: the competitions do not agree
    QVERIFY(near(splits->baseline.metrics[0].rate.value, 90.0 * 9 / 295));
    QCOMPARE(splits->cells.size(), 2);
    QVERIFY(near(cellOf(*splits, u"8"_s).metrics[0].metric.rate.value, 90.0 * 5 / 60));
    const auto home = touchline::splitsOf(chapters, pack(), PlayerId{1}, {}, {SplitBy::Location}, 30, {u"goals"_s});
    QCOMPARE(cellOf(*home, u"home"_s).metrics[0].metric.total, Value::of(8));
    QVERIFY(near(cellOf(*home, u"home"_s).metrics[0].metric.rate.value, 30.0 * 8 / 240));
    QCOMPARE(cellOf(*home, u"home"_s).sample.possibleTime, 3 * 5400);
    const auto last = touchline::splitsOf(chapters, pack(), PlayerId{1}, {.last = 3}, {SplitBy::Location}, 0, {});
    QVERIFY(!last);
    QCOMPARE(last.error().issues[0].code, u"several_seasons"_s);
    const auto nobody = touchline::splitsOf(chapters, pack(), PlayerId{77}, {}, {SplitBy::Location}, 0, {});
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().code, ErrorCode::NotFound);
}

void TestSplits::ratiosAreSplitBySums()
{
    const Splits splits = splitsOf(fourMatches().frame(), {SplitBy::Location}, wholeSeason, {u"conversion"_s, u"braces"_s, u"weighted"_s});
    const SplitMetric &home = splits.cells[0].metrics[0];
    QCOMPARE(home.metric.numerator, Value::of(3));
    QCOMPARE(home.metric.denominator, Value::of(7));
    QVERIFY(near(home.metric.rate.value, 3.0 / 7));
    QVERIFY(near(home.difference, 3.0 / 7 - 4.0 / 10));
    QCOMPARE(splits.cells[0].metrics[1].metric.total, Value::of(1)); // one brace at home
    QVERIFY(near(splits.cells[0].metrics[2].metric.rate.value, (3 + 0.5 * 7) / 10));
}

void TestSplits::filtersComeFirst()
{
    const Splits away = splitsOf(fourMatches().frame(), {SplitBy::Location}, {.season = SeasonId{1}, .location = Location::Away});
    QCOMPARE(away.cells.size(), 1);
    QCOMPARE(away.cells[0].metrics[0].difference, Value::of(0)); // the baseline is of the period
    const Splits last = splitsOf(fourMatches().frame(), {SplitBy::Location}, {.season = SeasonId{1}, .last = 1});
    QCOMPARE(last.cells.size(), 1);
    QCOMPARE(last.cells[0].sample.matches, 1);
    const Splits none = splitsOf(fourMatches().frame(), {SplitBy::Location}, {.season = SeasonId{1}, .opponent = TeamId{5}});
    QVERIFY(none.cells.isEmpty());
    QCOMPARE(none.baseline.metrics[0].rate.value, Value::none(u"no_matches"_s));
}

void TestSplits::addsUp_data()
{
    QTest::addColumn<QList<SplitBy>>("by");
    QTest::newRow("location") << QList{SplitBy::Location};
    QTest::newRow("result") << QList{SplitBy::Result};
    QTest::newRow("opponent") << QList{SplitBy::Opponent};
    QTest::newRow("month") << QList{SplitBy::Month};
    QTest::newRow("competition") << QList{SplitBy::Competition};
    QTest::newRow("role") << QList{SplitBy::Role};
    QTest::newRow("position") << QList{SplitBy::Position};
    QTest::newRow("three at once") << QList{SplitBy::Result, SplitBy::Position, SplitBy::Role};
}

void TestSplits::addsUp()
{
    QFETCH(QList<SplitBy>, by);
    const QStringList fields{u"goals"_s, u"shots"_s, u"fouls"_s, u"xg"_s, u"plus_minus"_s, u"conversion"_s, u"work"_s, u"braces"_s};
    for (quint32 number = 1; number <= 20; ++number) {
        Season season = randomSeason(number);
        const Splits splits = splitsOf(season.frame(), by, wholeSeason, fields);
        int matches = 0;
        qint64 time = 0;
        for (const SplitCell &cell : splits.cells) {
            matches += cell.sample.matches;
            time += cell.sample.time;
        }
        QCOMPARE(matches, splits.baseline.sample.matches);
        QCOMPARE(time, splits.baseline.sample.time);
        for (qsizetype metric = 0; metric < fields.size(); ++metric) {
            const CareerMetric &whole = splits.baseline.metrics[metric];
            double sum = 0;
            double denominators = 0;
            for (const SplitCell &cell : splits.cells) {
                sum += (whole.ratio ? cell.metrics[metric].metric.numerator : cell.metrics[metric].metric.total).number.value_or(0);
                denominators += cell.metrics[metric].metric.denominator.number.value_or(0);
            }
            QVERIFY(near(whole.ratio ? whole.numerator : whole.total, sum, 1e-12));
            if (whole.ratio)
                QVERIFY(near(whole.denominator, denominators, 1e-12));
        }
        // The order in which lines, matches and players come is nobody's business.
        std::mt19937 shuffle(number);
        std::ranges::shuffle(season.lines(), shuffle);
        std::ranges::shuffle(season.matches(), shuffle);
        std::ranges::shuffle(season.players(), shuffle);
        QCOMPARE(splitsOf(season.frame(), by, wholeSeason, fields), splits);
    }
}

void TestSplits::refuses()
{
    const QList<CareerChapter> chapters{{.frame = fourMatches().frame(), .competition = CompetitionId{7}, .time = pack().time()}};
    const auto codeOf = [&](const QList<SplitBy> &by, const QStringList &fields) {
        const auto splits = touchline::splitsOf(chapters, pack(), PlayerId{1}, {}, by, 0, fields);
        return splits ? QString() : splits.error().issues.value(0).code;
    };
    QCOMPARE(codeOf({}, {}), u"too_many_dimensions"_s);
    QCOMPARE(codeOf({SplitBy::Location, SplitBy::Result, SplitBy::Month, SplitBy::Role}, {}), u"too_many_dimensions"_s);
    QCOMPARE(codeOf({SplitBy::Location, SplitBy::Location}, {}), u"duplicate_dimension"_s);
    QCOMPARE(codeOf({SplitBy::Location}, {u"gaols"_s}), u"unknown_metric"_s);
}

void TestSplits::capsCellsAndValues()
{
    Season season;
    for (int match = 0; match < 501; ++match) {
        season.add(1, {.goals = 1}, match);
        season.matches()[match].day = QDate(1950, 1, 1).addMonths(match);
    }
    const auto frame = season.frame();
    const auto ask = [&](const QStringList &fields, const Period &period) {
        return touchline::splitsOf({{.frame = frame, .competition = CompetitionId{7}, .time = pack().time()}}, pack(), PlayerId{1}, period,
                                   {SplitBy::Month}, 0, fields);
    };
    const auto cells = ask({u"goals"_s}, wholeSeason);
    QVERIFY(!cells);
    QCOMPARE(cells.error().issues[0].code, u"too_many_cells"_s);
    const Period fewer{.season = SeasonId{1}, .last = 500};
    QVERIFY(ask({u"goals"_s}, fewer));
    QCOMPARE(ask({u"goals"_s}, fewer)->cells.size(), 500);
}

QTEST_APPLESS_MAIN(TestSplits)
#include "tst_splits.moc"
