// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sport/sportpacks.h"
#include "core/stats/interval.h"
#include "core/stats/quantity.h"
#include "testseason.h"
#include <QtTest/QTest>

using namespace touchline;
using namespace touchline::test;

class TestSummary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ratesAreRatiosOfSums();
    void formByHalfLife();
    void ratios();
    void derivedKinds();
    void teamInputs();
    void benchLinesCountInTotalsOnly();
    void noMatch();
    void neverOnThePitch();
    void unknownTime();
    void notRecorded();
    void partlyRecordedUsesItsOwnTime();
    void oneAppearance();
    void perMatchValues();
    void consistency();
    void decimals();
    void onlyCountsHaveGarwoodsInterval();
    void meansStayWithinTheBounds();
    void playersOnPitch();
    void possibleTimeFollowsRegistrations();
    void periods_data();
    void periods();
    void sumsOfPeriodsAddUp();
    void rowOrderDoesNotMatter();
    void otherTimeRule();
    void refusesWrongQuestions();
};

void TestSummary::ratesAreRatiosOfSums()
{
    Season season;
    season.addAll(1, {{.goals = 2, .minutes = 90}, {.goals = 0, .minutes = 10}, {.goals = 1, .minutes = 45}, {.goals = 4, .minutes = 90}});
    const auto frame = season.frame();
    const Summary summary = summaryOf(*frame, 1);
    QCOMPARE(summary.name, u"Player 1"_s);
    QCOMPARE(summary.positionGroup, u"forwards"_s);
    QCOMPARE(summary.sample, (Sample{.matches = 4, .starts = 2, .time = 235 * 60, .possibleTime = 4 * 5400}));
    const MetricSummary *goals = summary.find(u"goals"_s);
    QVERIFY(goals);
    QCOMPARE(goals->total, Value::of(7));
    QCOMPARE(goals->rate.per, 90);
    QVERIFY(near(goals->rate.value, 2.681, 5e-4));
    QCOMPARE(*goals->rate.value.number, 90.0 * 60 * 7 / (235.0 * 60));
    QVERIFY(goals->rate.ci95);
    QVERIFY(goals->rate.ci95->low < 2.681 && goals->rate.ci95->high > 2.681);
    QVERIFY(!summary.find(u"unknown"_s));
}

void TestSummary::formByHalfLife()
{
    Season season;
    season.addAll(1, {{.goals = 2, .minutes = 90}, {.goals = 0, .minutes = 10}, {.goals = 1, .minutes = 45}, {.goals = 4, .minutes = 90}});
    const auto frame = season.frame();
    SummaryOptions asked = options();
    asked.halfLife = 3;
    const Summary three = summaryOf(*frame, 1, wholeSeason, asked);
    QVERIFY(near(three.find(u"goals"_s)->form.ewm, 2.9456809982432706));
    const Summary five = summaryOf(*frame, 1);
    QVERIFY(*five.find(u"goals"_s)->form.ewm.number < 2.94);
    QCOMPARE(five.find(u"goals"_s)->form.last5, five.find(u"goals"_s)->rate.value);

    season.addAll(2, {{.goals = 9}, {.goals = 1}, {.goals = 1}, {.goals = 1}, {.goals = 1}, {.goals = 1}, {.goals = 9, .minutes = 0}});
    const Summary other = summaryOf(*season.frame(), 2);
    QCOMPARE(other.find(u"goals"_s)->form.last5, Value::of(1)); // the last five appearances; the bench line is none
}

void TestSummary::ratios()
{
    Season season;
    season.addAll(1, {{.goals = 0, .minutes = 10, .shots = 8, .fouls = 4}, {.goals = 3, .minutes = 5, .shots = 10, .fouls = 4}});
    const Summary summary = summaryOf(*season.frame(), 1);
    const MetricSummary *share = summary.find(u"share"_s); // 18 for, 8 against in 15:00
    QVERIFY(share->ratio);
    QVERIFY(near(share->rate.value, .6923, 5e-5));
    QCOMPARE(share->numerator, Value::of(18));
    QCOMPARE(share->denominator, Value::of(26));
    QCOMPARE(share->total, Value::none(u"ratio"_s));
    QCOMPARE(share->match.mean, Value::none(u"ratio"_s));
    QVERIFY(near(share->match.max, 10.0 / 14));
    SummaryOptions asked = options();
    asked.per = 60;
    const Summary sixty = summaryOf(*season.frame(), 1, wholeSeason, asked);
    QVERIFY(near(Value::of(*sixty.find(u"shots"_s)->rate.value.number - *sixty.find(u"fouls"_s)->rate.value.number), 40));
    QCOMPARE(sixty.find(u"shots"_s)->rate.per, 60);
    const MetricSummary *conversion = summary.find(u"conversion"_s);
    QCOMPARE(*conversion->rate.value.number, 3.0 / 18);
    // One in six expected of eight and of ten: (64/36 / (40/36) + 16/9 / (50/36)) * 17/18 = 2.72 times the scatter of chance.
    QVERIFY(near(Value::of(conversion->rate.dispersion), 2.72));
    QVERIFY(conversion->rate.ci95 && conversion->rate.ci95->low > .02 && conversion->rate.ci95->high < .65);
    QVERIFY(!share->rate.ci95); // residuals need five appearances
}

void TestSummary::derivedKinds()
{
    Season season;
    season.addAll(1, {{.goals = 2, .shots = 4}, {.goals = 0, .shots = 2}, {.goals = 3, .shots = 3}, {.goals = 0, .minutes = 0}});
    const Summary summary = summaryOf(*season.frame(), 1);
    QCOMPARE(summary.find(u"work"_s)->total, Value::of(14));
    QVERIFY(near(summary.find(u"work"_s)->rate.value, 14.0 / 3));
    QCOMPARE(summary.find(u"braces"_s)->total, Value::of(2));
    QVERIFY(near(summary.find(u"braces"_s)->rate.value, 2.0 / 3));
    QCOMPARE(summary.find(u"blank"_s)->total, Value::of(1)); // not for the match on the bench
    const MetricSummary *weighted = summary.find(u"weighted"_s);
    QVERIFY(weighted->ratio);
    QVERIFY(near(weighted->rate.value, (5 + 4.5) / 14));
    QCOMPARE(weighted->numerator, Value::none(u"formula"_s));
}

void TestSummary::teamInputs()
{
    Season season;
    season.addAll(1, {{.goals = 1, .shots = 2}, {.goals = 1, .minutes = 45, .shots = 1}, {.minutes = 0}});
    season.addAll(2, {{.goals = 3, .shots = 6}, {.goals = 0, .minutes = 45, .shots = 2}, {.goals = 7, .shots = 9}});
    season.addAll(3, {{.goals = 5, .shots = 50}}, TeamId{2});
    const Summary summary = summaryOf(*season.frame(), 1);
    // The team's goals of the two matches in which the player appeared: 4 + 1; neither the third match nor the opponent's goals.
    QCOMPARE(summary.find(u"goal_share"_s)->numerator, Value::of(2));
    QCOMPARE(summary.find(u"goal_share"_s)->denominator, Value::of(5));
    // shots * team_time / 2 / (time * team_shots) on sums
    QVERIFY(near(summary.find(u"usage"_s)->rate.value, 3.0 * 270 / 2 / (135.0 * 11)));
    QVERIFY(!summary.find(u"usage"_s)->rate.ci95);
}

void TestSummary::benchLinesCountInTotalsOnly()
{
    Season season;
    season.addAll(1, {{.minutes = 90, .fouls = 1}, {.minutes = 0, .fouls = 2}, {.minutes = 90, .fouls = 3}});
    const Summary summary = summaryOf(*season.frame(), 1);
    const MetricSummary *fouls = summary.find(u"fouls"_s);
    QCOMPARE(summary.sample.matches, 2);
    QCOMPARE(fouls->total, Value::of(6));
    QCOMPARE(fouls->match.n, 2);
    QCOMPARE(fouls->match.mean, Value::of(2));
    QCOMPARE(fouls->match.max, Value::of(3));
}

void TestSummary::noMatch()
{
    Season season;
    season.add(1, {}, 0);
    season.players().append({.id = PlayerId{2}, .name = u"New"_s, .registrations = {{.team = TeamId{1}, .position = u"B"_s}}});
    const Summary summary = summaryOf(*season.frame(), 2);
    QCOMPARE(summary.positionGroup, u"backs"_s);
    QCOMPARE(summary.sample.matches, 0);
    QCOMPARE(summary.sample.possibleTime, 5400);
    for (const MetricSummary &metric : summary.metrics) {
        QVERIFY2(!metric.rate.value.number, qPrintable(metric.id));
        QCOMPARE(metric.rate.value.reason, u"no_matches"_s);
        QVERIFY(!metric.match.mean.number && !metric.form.ewm.number && !metric.comparison.percentile.number && !metric.rate.ci95);
        QVERIFY(!metric.total.number);
    }
}

void TestSummary::neverOnThePitch()
{
    Season season;
    season.addAll(1, {{.minutes = 0}, {.minutes = 0}});
    const Summary summary = summaryOf(*season.frame(), 1);
    const MetricSummary *goals = summary.find(u"goals"_s);
    QCOMPARE(goals->total, Value::of(0));
    QCOMPARE(goals->rate.value, Value::none(u"no_time"_s));
    QCOMPARE(goals->match.mean, Value::none(u"no_appearance"_s));
    QCOMPARE(goals->form.last5, Value::none(u"no_appearance"_s));
    QCOMPARE(summary.find(u"conversion"_s)->rate.value, Value::none(u"not_computable"_s));
}

void TestSummary::unknownTime()
{
    Season season;
    season.addAll(1, {{.goals = 2, .minutes = 90, .shots = 4}, {.goals = 1, .minutes = -1, .shots = 2}});
    const Summary summary = summaryOf(*season.frame(), 1);
    QVERIFY(!summary.sample.timeKnown);
    const MetricSummary *goals = summary.find(u"goals"_s);
    QCOMPARE(goals->total, Value::of(3));
    QCOMPARE(goals->rate.value, Value::none(u"time_unknown"_s));
    QCOMPARE(goals->match.mean, Value::of(1.5));
    QCOMPARE(goals->form.last5, Value::none(u"time_unknown"_s));
    QCOMPARE(goals->comparison.percentile, Value::none(u"time_unknown"_s));
    QCOMPARE(*summary.find(u"conversion"_s)->rate.value.number, .5);
}

void TestSummary::notRecorded()
{
    Season season;
    season.addAll(1, {{.goals = 2, .xg = SeasonFrame::missing}, {.goals = 1, .shots = SeasonFrame::missing, .xg = SeasonFrame::missing}});
    const Summary summary = summaryOf(*season.frame(), 1);
    const MetricSummary *xg = summary.find(u"xg"_s);
    QCOMPARE(xg->total, Value::none(u"not_recorded"_s));
    QCOMPARE(xg->rate.value, Value::none(u"not_recorded"_s));
    QCOMPARE(xg->match.mean, Value::none(u"not_recorded"_s));
    QCOMPARE(xg->match.n, 0);
}

void TestSummary::partlyRecordedUsesItsOwnTime()
{
    Season season;
    season.addAll(1, {{.goals = 1, .minutes = 90, .shots = 3}, {.goals = 1, .minutes = 45, .shots = SeasonFrame::missing}});
    season.addAll(2, {{.minutes = 90, .shots = 1}, {.minutes = 90, .shots = 1}});
    const Summary summary = summaryOf(*season.frame(), 1);
    QVERIFY(near(summary.find(u"shots"_s)->rate.value, 3));
    QCOMPARE(summary.find(u"conversion"_s)->numerator, Value::of(1));
    QCOMPARE(summary.find(u"conversion"_s)->denominator, Value::of(3));
}

void TestSummary::oneAppearance()
{
    Season season;
    season.addAll(1, {{.goals = 2}});
    const MetricSummary goals = *summaryOf(*season.frame(), 1).find(u"goals"_s);
    QCOMPARE(goals.match.n, 1);
    QCOMPARE(goals.match.median, Value::of(2));
    QCOMPARE(goals.match.sd, Value::none(u"one_appearance"_s));
    QCOMPARE(goals.trend.value, Value::none(u"too_few_appearances"_s));
}

void TestSummary::perMatchValues()
{
    Season season;
    season.addAll(1, {{.goals = 5}, {.goals = 1}, {.goals = 2}, {.goals = 0}});
    const MetricSummary goals = *summaryOf(*season.frame(), 1).find(u"goals"_s);
    QCOMPARE(goals.match.mean, Value::of(2));
    QCOMPARE(goals.match.median, Value::of(1.5));
    QCOMPARE(goals.match.min, Value::of(0));
    QCOMPARE(goals.match.max, Value::of(5));
    QVERIFY(near(goals.match.sd, std::sqrt(14.0 / 3)));
    QVERIFY(near(goals.match.cv, std::sqrt(14.0 / 3) / 2));
    QVERIFY(goals.match.ci95);
}

void TestSummary::consistency()
{
    Season season;
    season.addAll(1, {{.goals = 1, .shots = 2}, {.goals = 1, .shots = 2}, {.goals = 1, .shots = 2}});
    season.addAll(2, {{.goals = 1, .shots = 4}, {.goals = 0, .shots = 2}});
    season.addAll(3, {{.goals = 4}});
    season.addAll(4, {{.goals = 4, .minutes = 0}});
    const auto frame = season.frame();
    const auto cv = [&frame](qint64 player, const QString &id) { return summaryOf(*frame, player).find(id)->match.cv; };
    QCOMPARE(cv(1, u"goals"_s), Value::of(0)); // a mean of exactly 1 is enough
    QCOMPARE(cv(1, u"conversion"_s), Value::none(u"ratio"_s));
    QCOMPARE(cv(2, u"goals"_s), Value::none(u"mean_too_small"_s));
    QVERIFY(near(cv(2, u"shots"_s), std::sqrt(2.0) / 3));
    QCOMPARE(cv(3, u"goals"_s), Value::none(u"one_appearance"_s));
    QCOMPARE(cv(4, u"goals"_s), Value::none(u"no_appearance"_s));
}

void TestSummary::decimals()
{
    Season season;
    season.addAll(1,
                  {{.minutes = 90, .xg = 31, .plusMinus = 1},
                   {.minutes = 90, .xg = 72, .plusMinus = -2},
                   {.minutes = 45, .xg = 5, .plusMinus = -3},
                   {.minutes = 80, .xg = 140},
                   {.minutes = 90, .xg = 22, .plusMinus = -1},
                   {.minutes = 60, .xg = 90}});
    const Summary summary = summaryOf(*season.frame(), 1);
    const MetricSummary *xg = summary.find(u"xg"_s);
    QCOMPARE(*xg->total.number, 3.6);
    QVERIFY(near(xg->rate.value, 90 * 3.6 / 455));
    QVERIFY(xg->rate.ci95);
    QVERIFY(std::abs(xg->rate.ci95->low - .0851876763899501764) < 1e-9); // mpmath
    QVERIFY(std::abs(xg->rate.ci95->high - 1.33898814778587399) < 1e-9);
    QCOMPARE(xg->rate.shrunk, Value::none(u"not_defined"_s));
    QVERIFY(summary.find(u"plus_minus"_s)->rate.ci95->low < 0);
    season.add(1, {.minutes = 90, .xg = 800}, 6);
    QCOMPARE(summaryOf(*season.frame(), 1).find(u"xg"_s)->rate.ci95->low, 0.0); // clipped: no negative expected goals
}

/** Of halves and of what may be negative, the scatter says how sure a rate is. */
void TestSummary::onlyCountsHaveGarwoodsInterval()
{
    const auto own = pack().extendedBy({{.id = u"half"_s,
                                         .names = {{QString(), u"Half"_s}},
                                         .shortName = u"H"_s,
                                         .formula = u"goals + 0.5 * shots"_s,
                                         .distribution = Distribution::Poisson},
                                        {.id = u"balance"_s,
                                         .names = {{QString(), u"Balance"_s}},
                                         .shortName = u"B"_s,
                                         .formula = u"2 * goals - shots"_s,
                                         .distribution = Distribution::Poisson}},
                                       1);
    Season season;
    season.addAll(1,
                  {{.goals = 1, .shots = 1}, {.goals = 0, .shots = 3}, {.goals = 2}, {.goals = 9, .shots = 2}, {.shots = 1}, {.goals = 1}});
    auto asked = options();
    asked.fields = {u"half"_s, u"balance"_s, u"goals"_s};
    asked.explain = true;
    const auto summary = summarise(*season.frame(), own, PlayerId{1}, wholeSeason, asked);
    QVERIFY(summary);
    const auto expected = [](const QList<double> &amounts, double t) {
        std::vector<Sampled> each;
        double sum = 0;
        for (const double amount : amounts) {
            each.push_back({.x = amount, .t = t});
            sum += amount;
        }
        return *residualInterval(sum, t * double(amounts.size()), each);
    };
    const QList<double> halves{1.5, 1.5, 2, 10, .5, 1};
    const MetricSummary &half = *summary->find(u"half"_s);
    QVERIFY(std::abs(half.rate.ci95->high - expected(halves, 1).high) < 1e-9);
    QVERIFY(std::abs(half.match.ci95->high - expected(halves, 1).high) < 1e-9);
    QCOMPARE(half.rate.ci95->low, 0.0);
    QCOMPARE(half.rate.dispersion, 1.0);
    QCOMPARE(half.explanation->interval.method, u"residual_t"_s);
    const QList<double> balances{1, -3, 4, 16, -1, 2};
    const MetricSummary &balance = *summary->find(u"balance"_s);
    QVERIFY(std::abs(balance.rate.ci95->low - expected(balances, 1).low) < 1e-9);
    QVERIFY(balance.rate.ci95->low < 0);
    QCOMPARE(balance.explanation->interval.method, u"residual_t"_s);
    QCOMPARE(summary->find(u"goals"_s)->explanation->interval.method, u"garwood_quasi_poisson"_s);
    QVERIFY(summary->find(u"goals"_s)->rate.dispersion > 1);
}

void TestSummary::meansStayWithinTheBounds()
{
    Season season;
    for (int match = 0; match < 6; ++match)
        season.add(1, {.xg = match % 2 == 0 ? 1000 : 0, .plusMinus = match % 2 == 0 ? 50 : 46}, match);
    const Summary summary = summaryOf(*season.frame(), 1);
    const PerMatch &xg = summary.find(u"xg"_s)->match;
    QCOMPARE(*xg.ci95, (Interval{.low = 0, .high = 10})); // 5 +- 5.75
    const PerMatch &balance = summary.find(u"plus_minus"_s)->match;
    QCOMPARE(balance.ci95->high, 50.0);
    QVERIFY(balance.ci95->low > 40 && balance.ci95->low < 48);
}

/** The competition says how many of a side are on the pitch; formulas read it as they read a number. */
void TestSummary::playersOnPitch()
{
    const auto metric = [](const QString &id, const QString &numerator, const QString &denominator) {
        return DefinitionText{
            .id = id, .names = {{QString(), id}}, .shortName = u"X"_s, .numerator = numerator, .denominator = denominator};
    };
    const auto own =
        pack().extendedBy({metric(u"used"_s, u"shots * team_time / players_on_pitch"_s, u"time * team_shots"_s),
                           metric(u"each"_s, u"shots"_s, u"players_on_pitch"_s), metric(u"theirs"_s, u"shots"_s, u"opponent_each"_s)},
                          1);
    QVERIFY(own.derivedMetric(u"theirs"_s)->issues.isEmpty());
    Season season;
    season.addAll(1, {{.shots = 2}, {.shots = 4}});
    season.addAll(2, {{.minutes = 45, .shots = 4}, {.shots = 2}});
    season.addAll(3, {{.shots = 6}, {.shots = 9}}, TeamId{2});
    const auto frame = season.frame();
    const auto value = [&](int players, const QString &id) {
        auto asked = options();
        asked.time.playersPerSide = players;
        asked.fields = {id};
        return *summarise(*frame, own, PlayerId{1}, wholeSeason, asked)->metrics[0].rate.value.number;
    };
    for (const int players : {3, 5}) {
        QVERIFY(std::abs(value(players, u"used"_s) - 6.0 * 315 / players / (180 * 12)) < 1e-12);
        QVERIFY(std::abs(value(players, u"each"_s) - 6.0 / players) < 1e-12);
        QVERIFY(std::abs(value(players, u"theirs"_s) - 6.0 / (15.0 / players)) < 1e-12);
    }
    // Formulas of a shipped pack, three against three.
    const auto packs = SportPacks::shipped();
    const SportPack &basketball = *packs->find(u"basketball"_s);
    const auto time = basketball.time();
    QCOMPARE(time.playersPerSide, 5);
    for (const auto *id : {u"usage", u"rebound_percentage", u"assist_percentage", u"block_percentage"}) {
        const auto five = Quantity::of(basketball, QString::fromUtf16(id), time, 0);
        auto street = time;
        street.playersPerSide = 3;
        const auto three = Quantity::of(basketball, QString::fromUtf16(id), street, 0);
        QVERIFY(five && three);
        std::vector<double> sums;
        for (size_t input = 0; input < five->inputs().size(); ++input)
            sums.push_back(double((input + 2) * (input + 2)));
        const double change = three->value(three->terms(sums, 1)) / five->value(five->terms(sums, 1));
        QVERIFY2(std::isfinite(change) && change != 1, qPrintable(QString::fromUtf16(id)));
        if (five->id() != "assist_percentage"_L1) // whose denominator has more than the product
            QVERIFY(std::abs(change - 5.0 / 3) < 1e-12);
    }
}

void TestSummary::possibleTimeFollowsRegistrations()
{
    Season season;
    season.addAll(1, {{}, {}, {}, {}});
    season.matches()[1].length = 7200;
    season.players()[0].registrations = {{.team = TeamId{1}, .from = QDate(2024, 1, 2), .to = QDate(2024, 1, 3)}};
    QCOMPARE(summaryOf(*season.frame(), 1).sample.possibleTime, 7200 + 5400);
    season.players()[0].registrations.append({.team = TeamId{2}, .from = QDate(2024, 1, 3)});
    QCOMPARE(summaryOf(*season.frame(), 1).sample.possibleTime, 7200 + 5400 + 5400); // no match counts twice
    season.players()[0].registrations = {{.team = TeamId{9}}};
    QCOMPARE(summaryOf(*season.frame(), 1).sample.possibleTime, 0);
}

void TestSummary::periods_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<double>("goals");
    QTest::addColumn<int>("appearances");
    QTest::addColumn<qint64>("possible");
    const auto days = [](int first, int last) { return *DateRange::between(QDate(2024, 1, first), QDate(2024, 1, last)); };
    QTest::newRow("season") << wholeSeason << 31.0 << 4 << qint64(5 * 5400);
    QTest::newRow("days") << Period{.season = SeasonId{1}, .days = days(2, 4)} << 14.0 << 2 << qint64(3 * 5400);
    QTest::newRow("last two appearances") << Period{.season = SeasonId{1}, .last = 2} << 24.0 << 2 << qint64(2 * 5400);
    QTest::newRow("home") << Period{.season = SeasonId{1}, .location = Location::Home} << 21.0 << 2 << qint64(3 * 5400);
    QTest::newRow("won") << Period{.season = SeasonId{1}, .outcome = Outcome::Win} << 2.0 << 1 << qint64(5400);
    QTest::newRow("opponent") << Period{.season = SeasonId{1}, .opponent = TeamId{2}} << 31.0 << 4 << qint64(5 * 5400);
    QTest::newRow("other opponent") << Period{.season = SeasonId{1}, .opponent = TeamId{3}} << -1.0 << 0 << qint64(0);
    QTest::newRow("last after location") << Period{.season = SeasonId{1}, .last = 1, .location = Location::Away} << 8.0 << 1
                                         << qint64(5400);
}

void TestSummary::periods()
{
    QFETCH(Period, period);
    QFETCH(double, goals);
    QFETCH(int, appearances);
    QFETCH(qint64, possible);
    Season season;
    season.addAll(1, {{.goals = 1, .minutes = 90}, {.goals = 2}, {.goals = 4, .minutes = 0}, {.goals = 8}, {.goals = 16}});
    season.matches()[1].homeScore = 0;
    season.matches()[1].awayScore = 2;
    const Summary summary = summaryOf(*season.frame(), 1, period);
    QCOMPARE(summary.find(u"goals"_s)->total.number.value_or(-1), goals);
    QCOMPARE(summary.sample.matches, appearances);
    QCOMPARE(summary.sample.possibleTime, possible);
    QCOMPARE(summary.period, period);
    if (!period.isComparable()) {
        QCOMPARE(summary.cohort.reason, u"period_not_comparable"_s);
        QCOMPARE(summary.find(u"goals"_s)->comparison.percentile, Value::none(u"period_not_comparable"_s));
        QVERIFY(!summary.find(u"goals"_s)->comparison.rank);
    }
}

void TestSummary::sumsOfPeriodsAddUp()
{
    Season season;
    std::vector<TestLine> lines;
    for (int match = 0; match < 20; ++match)
        lines.push_back({.goals = match * 7 % 5, .minutes = match * 13 % 91, .shots = match * 3 % 8, .xg = match * 29 % 97});
    season.addAll(1, lines);
    const auto frame = season.frame();
    const Summary whole = summaryOf(*frame, 1);
    const QDate start(2024, 1, 1);
    for (int split = 0; split < 19; ++split) {
        const Summary first = summaryOf(*frame, 1, {.season = SeasonId{1}, .days = *DateRange::between(start, start.addDays(split))});
        const Summary second =
            summaryOf(*frame, 1, {.season = SeasonId{1}, .days = *DateRange::between(start.addDays(split + 1), start.addDays(30))});
        QCOMPARE(first.sample.time + second.sample.time, whole.sample.time);
        QCOMPARE(first.sample.matches + second.sample.matches, whole.sample.matches);
        for (const QString &id : {u"goals"_s, u"shots"_s, u"braces"_s, u"work"_s})
            QCOMPARE(*first.find(id)->total.number + *second.find(id)->total.number, *whole.find(id)->total.number);
    }
}

void TestSummary::rowOrderDoesNotMatter()
{
    Season season;
    for (qint64 player = 1; player <= 12; ++player) {
        for (int match = 0; match < 6; ++match)
            season.add(
                player,
                {.goals = (player * 7 + match * 3) % 5, .minutes = 30 + (player + match) % 60, .shots = 5, .xg = player * match % 100},
                match);
    }
    const Summary wanted = summaryOf(*season.frame(), 5);
    for (int turn = 1; turn < 72; turn += 7) {
        Season turned = season;
        std::ranges::rotate(turned.lines(), turned.lines().begin() + turn);
        std::ranges::reverse(turned.players());
        QCOMPARE(summaryOf(*turned.frame(), 5), wanted);
    }
}

void TestSummary::otherTimeRule()
{
    Season season;
    season.addAll(1, {{.goals = 2, .minutes = 50}});
    SummaryOptions asked = options();
    asked.time.per = 50;
    const Summary summary = summaryOf(*season.frame(), 1, wholeSeason, asked);
    QCOMPARE(summary.per, 50);
    QVERIFY(near(summary.find(u"goals"_s)->rate.value, 2));
}

void TestSummary::refusesWrongQuestions()
{
    Season season;
    season.addAll(1, {{}});
    const auto frame = season.frame();
    const auto refused = [&frame](const Period &period, const SummaryOptions &asked, qint64 player = 1) {
        const auto summary = summarise(*frame, pack(), PlayerId{player}, period, asked);
        return summary ? std::optional<ErrorCode>() : std::optional(summary.error().code);
    };
    QCOMPARE(refused(wholeSeason, options()), std::optional<ErrorCode>());
    QCOMPARE(refused(wholeSeason, options(), 2), std::optional(ErrorCode::NotFound));
    QCOMPARE(refused({.season = SeasonId{2}}, options()), std::optional(ErrorCode::Internal));
    QCOMPARE(refused({.season = SeasonId{1}, .last = 0}, options()), std::optional(ErrorCode::Invalid));
    SummaryOptions unknown = options();
    unknown.fields = {u"goals"_s, u"gaols"_s};
    QCOMPARE(refused(wholeSeason, unknown), std::optional(ErrorCode::Invalid));
    SummaryOptions some = options();
    some.fields = {u"conversion"_s, u"goals"_s};
    const Summary two = summaryOf(*frame, 1, wholeSeason, some);
    QCOMPARE(two.metrics.size(), 2);
    QCOMPARE(two.metrics.first().id, u"conversion"_s);
}

QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"
