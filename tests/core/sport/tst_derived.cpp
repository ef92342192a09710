// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/stats/testseason.h"
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace touchline;
using namespace touchline::test;

namespace {

QJsonObject overSums(const QString &id, const QString &formula, const QString &distribution = u"ratio"_s)
{
    return {{u"id"_s, id},           {u"name"_s, id},        {u"short"_s, u"X"_s},
            {u"formula"_s, formula}, {u"over"_s, u"sums"_s}, {u"distribution"_s, distribution}};
}

QJsonObject overMatches(const QString &id, const QString &formula)
{
    auto metric = overSums(id, formula, u"poisson"_s);
    metric[u"over"_s] = u"matches"_s;
    return metric;
}

QJsonObject ratio(const QString &id, const QString &numerator, const QString &denominator)
{
    return {{u"id"_s, id},
            {u"name"_s, id},
            {u"short"_s, u"X"_s},
            {u"numerator"_s, numerator},
            {u"denominator"_s, denominator},
            {u"distribution"_s, u"ratio"_s}};
}

/** The test sport with more derived metrics behind its own eight. */
Result<SportPack> packWith(const QList<QJsonObject> &more)
{
    QJsonObject root = QJsonDocument::fromJson(packJson).object();
    QJsonArray derived = root["derived"_L1].toArray();
    for (const QJsonObject &metric : more)
        derived.append(metric);
    root["derived"_L1] = derived;
    return SportPack::fromJson(QJsonDocument(root).toJson());
}

constexpr auto firstOwn = 8; // index of the first metric that packWith() adds

/** Two squads of twelve with every kind of line: no shots, no minutes, a whole match. */
std::shared_ptr<const SeasonFrame> season()
{
    Season season;
    quint32 state = 7;
    const auto random = [&state](qint64 below) {
        state = state * 1664525u + 1013904223u;
        return qint64((quint64(state) * quint64(below)) >> 32);
    };
    for (qint64 player = 1; player <= 24; ++player) {
        for (int match = 0; match < 12; ++match) {
            const qint64 shots = random(6);
            season.add(player,
                       {.goals = random(shots + 1), .minutes = random(4) * 30, .shots = shots, .fouls = random(4), .xg = random(300)},
                       match, TeamId{player <= 12 ? 1 : 2}, player % 2 == 0 ? u"F"_s : u"B"_s);
        }
    }
    return season.frame();
}

} // namespace

/** Derived metrics that read derived metrics: what they mean, and what is refused. */
class TestDerived : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameAsWrittenOut_data();
    void isTheSameAsWrittenOut();
    void keepsWhatWasWritten();
    void orderDoesNotMatter();
    void refuses_data();
    void refuses();
    void namesTheWholeCycle();
    void levelsHaveALimit();
    void aBombIsRefused();
    void theDearestFormulaIsBounded();
};

void TestDerived::isTheSameAsWrittenOut_data()
{
    QTest::addColumn<QJsonObject>("nested");
    QTest::addColumn<QJsonObject>("flat");
    QTest::newRow("an amount of an amount") << overSums(u"x"_s, u"work * 2 + fouls"_s, u"measure"_s)
                                            << overSums(u"y"_s, u"(goals + shots) * 2 + fouls"_s, u"measure"_s);
    QTest::newRow("brackets around what is inserted") << overSums(u"x"_s, u"10 - work ^ 2 / work"_s, u"measure"_s)
                                                      << overSums(u"y"_s, u"10 - (goals + shots) ^ 2 / (goals + shots)"_s, u"measure"_s);
    QTest::newRow("a ratio by an amount") << ratio(u"x"_s, u"goals"_s, u"work"_s) << ratio(u"y"_s, u"goals"_s, u"goals + shots"_s);
    QTest::newRow("a formula of ratios") << overSums(u"x"_s, u"conversion * 100 + share"_s)
                                         << overSums(u"y"_s, u"goals / shots * 100 + shots / (shots + fouls)"_s);
    QTest::newRow("single matches of an amount") << overMatches(u"x"_s, u"work >= 4"_s) << overMatches(u"y"_s, u"goals + shots >= 4"_s);
    QTest::newRow("single matches of a ratio") << overMatches(u"x"_s, u"conversion > 0.4"_s)
                                               << overMatches(u"y"_s, u"goals / shots > 0.4"_s);
    QTest::newRow("single matches of single matches")
        << overMatches(u"x"_s, u"braces + blank"_s) << overMatches(u"y"_s, u"(goals >= 2) + (goals == 0)"_s);
    QTest::newRow("the team's amount") << ratio(u"x"_s, u"work"_s, u"team_work"_s)
                                       << ratio(u"y"_s, u"goals + shots"_s, u"team_goals + team_shots"_s);
    QTest::newRow("the opponents' ratio") << overSums(u"x"_s, u"conversion - opponent_conversion"_s)
                                          << overSums(u"y"_s, u"goals / shots - opponent_goals / opponent_shots"_s);
    QTest::newRow("of one that reads the team")
        << overSums(u"x"_s, u"goal_share * 100"_s) << overSums(u"y"_s, u"goals / team_goals * 100"_s);
}

void TestDerived::isTheSameAsWrittenOut()
{
    QFETCH(QJsonObject, nested);
    QFETCH(QJsonObject, flat);
    const auto loaded = packWith({nested, flat});
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
    const auto frame = season();
    Period firstHalf = wholeSeason;
    firstHalf.days = *DateRange::between(QDate(2024, 1, 1), QDate(2024, 1, 6));
    Period lastFive = wholeSeason;
    lastFive.last = 5;
    int known = 0;
    for (const Period &period : {wholeSeason, firstHalf, lastFive}) {
        for (qint64 player = 1; player <= 24; ++player) {
            auto summary = summarise(*frame, *loaded, PlayerId{player}, period, {.time = loaded->time(), .fields = {u"x"_s, u"y"_s}});
            QVERIFY2(summary, summary ? "" : qPrintable(summary.error().detail));
            summary->metrics[0].id = summary->metrics[1].id;
            QVERIFY(summary->metrics[0] == summary->metrics[1]);
            known += summary->metrics[0].rate.value.number ? 1 : 0;
        }
    }
    QVERIFY2(known > 60, qPrintable(QString::number(known))); // equal because computed, not because missing
}

void TestDerived::keepsWhatWasWritten()
{
    const auto loaded = packWith({overSums(u"x"_s, u"work * share"_s)});
    QVERIFY(loaded);
    const Formula &formula = loaded->derivedMetric(u"x"_s)->formula;
    QCOMPARE(formula.text(), u"work * share"_s);
    QCOMPARE(formula.expanded(), u"(goals + shots) * ((shots) / (shots + fouls))"_s);
    QCOMPARE(formula.inputs(), (QStringList{u"goals"_s, u"shots"_s, u"fouls"_s}));
    QCOMPARE(formula.operations(), 4);
    QCOMPARE(formula.evaluate(std::vector{1.0, 3.0, 1.0}), 3.0);
}

void TestDerived::orderDoesNotMatter()
{
    const QList<QJsonObject> metrics{overSums(u"a"_s, u"b + 1"_s), overSums(u"b"_s, u"c * 2"_s), overSums(u"c"_s, u"goals"_s)};
    const auto forward = packWith(metrics);
    const auto backward = packWith({metrics[2], metrics[1], metrics[0]});
    QVERIFY(forward && backward);
    QCOMPARE(forward->derived()[firstOwn].id, u"a"_s);
    QCOMPARE(forward->derivedMetric(u"a"_s)->formula.expanded(), u"((goals) * 2) + 1"_s);
    QCOMPARE(backward->derivedMetric(u"a"_s)->formula.expanded(), u"((goals) * 2) + 1"_s);
}

void TestDerived::refuses_data()
{
    QTest::addColumn<QJsonObject>("metric");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("itself") << overSums(u"x"_s, u"1 + x"_s) << u"formula"_s << u"formula_cycle"_s
                            << u"Position 5: \"x\" would read itself"_s;
    QTest::newRow("unknown") << overSums(u"x"_s, u"goals + wrok"_s) << u"formula"_s << u"unknown_name"_s << u"Did you mean \"work\"?"_s;
    QTest::newRow("unknown in a ratio") << ratio(u"x"_s, u"work"_s, u"wrok"_s) << u"denominator"_s << u"unknown_name"_s << u"Position 1"_s;
    QTest::newRow("single matches in sums") << overSums(u"x"_s, u"work + braces"_s) << u"formula"_s << u"formula_mixed"_s
                                            << u"Position 8: \"braces\" is counted match by match"_s;
    QTest::newRow("single matches in a ratio") << ratio(u"x"_s, u"braces"_s, u"time"_s) << u"numerator"_s << u"formula_mixed"_s
                                               << u"over: matches"_s;
    QTest::newRow("single matches of the team") << overSums(u"x"_s, u"team_braces"_s) << u"formula"_s << u"formula_mixed"_s << u"braces"_s;
    QTest::newRow("team sums in single matches")
        << overMatches(u"x"_s, u"goal_share > 0.5"_s) << u"formula"_s << u"formula_mixed"_s << u"sums of a team"_s;
    QTest::newRow("prefix in single matches") << overMatches(u"x"_s, u"team_work"_s) << u"formula"_s << u"unknown_name"_s << u"team_work"_s;
    QTest::newRow("team of a team") << overSums(u"x"_s, u"team_goal_share"_s) << u"formula"_s << u"formula_mixed"_s << u"team of a team"_s;
    QTest::newRow("named like a function") << overSums(u"max"_s, u"goals"_s) << u"id"_s << u"reserved_word"_s << u"max"_s;
    QTest::newRow("named like the time") << overSums(u"time"_s, u"goals"_s) << u"id"_s << u"reserved_word"_s << u"time"_s;
    QTest::newRow("named like a team's sum") << overSums(u"team_play"_s, u"goals"_s) << u"id"_s << u"reserved_prefix"_s << u"team_"_s;
    QTest::newRow("named like another") << overSums(u"work"_s, u"goals"_s) << u"id"_s << u"duplicate_id"_s << u"work"_s;
    auto ratioOfMatches = overMatches(u"x"_s, u"goals"_s);
    ratioOfMatches[u"distribution"_s] = u"ratio"_s;
    QTest::newRow("sum of ratios") << ratioOfMatches << u"distribution"_s << u"not_a_sum"_s << u"a sum of ratios is no ratio"_s;
    QTest::newRow("sum of quotients") << overMatches(u"x"_s, u"goals / shots"_s) << u"formula"_s << u"sum_of_quotients"_s
                                      << u"quotients of single matches"_s;
    QTest::newRow("sum of another's quotients")
        << overMatches(u"x"_s, u"1 + conversion"_s) << u"formula"_s << u"sum_of_quotients"_s << u"quotients of single matches"_s;
    QTest::newRow("assignment") << overSums(u"x"_s, u"work = 1"_s) << u"formula"_s << u"formula_assignment"_s << u"Position 6"_s;
}

void TestDerived::refuses()
{
    QFETCH(QJsonObject, metric);
    QFETCH(QString, key);
    QFETCH(QString, code);
    QFETCH(QString, words);
    const auto loaded = packWith({metric});
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::Invalid);
    QCOMPARE(loaded.error().issues.size(), 1);
    const Issue &issue = loaded.error().issues[0];
    QCOMPARE(issue.column, u"/derived/8/"_s + key);
    QCOMPARE(issue.code, code);
    QVERIFY2(issue.detail.contains(words), qPrintable(issue.detail));
}

void TestDerived::namesTheWholeCycle()
{
    const auto loaded =
        packWith({overSums(u"a"_s, u"goals + b"_s), overSums(u"b"_s, u"c"_s), overSums(u"c"_s, u"2 * a"_s), overSums(u"d"_s, u"a"_s)});
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().issues.size(), 1); // the others have no fault of their own
    QCOMPARE(loaded.error().issues[0].column, u"/derived/10/formula"_s);
    QVERIFY2(loaded.error().issues[0].detail.contains(u"a reads b reads c reads a"_s), qPrintable(loaded.error().issues[0].detail));
}

void TestDerived::levelsHaveALimit()
{
    const auto chain = [](int levels) {
        QList<QJsonObject> metrics{overSums(u"d0"_s, u"goals"_s)};
        for (int level = 1; level <= levels; ++level)
            metrics.append(overSums(u"d%1"_s.arg(level), u"d%1 + 1"_s.arg(level - 1)));
        return packWith(metrics);
    };
    const auto deep = chain(8);
    QVERIFY(deep);
    QCOMPARE(deep->derivedMetric(u"d8"_s)->formula.evaluate(std::vector{2.0}), 10.0);
    const auto deeper = chain(9);
    QVERIFY(!deeper);
    QCOMPARE(deeper.error().issues.size(), 1);
    QCOMPARE(deeper.error().issues[0].code, u"formula_too_nested"_s);
    QCOMPARE(deeper.error().issues[0].column, u"/derived/17/formula"_s);
}

void TestDerived::aBombIsRefused()
{
    // Every level sixteen times the one before it: two levels are 256, three would be 4,096 additions.
    QList<QJsonObject> metrics{overSums(u"d0"_s, u"goals"_s)};
    for (int level = 1; level <= 8; ++level)
        metrics.append(overSums(u"d%1"_s.arg(level), QStringList(16, u"d%1"_s.arg(level - 1)).join(u'+')));
    const auto bomb = packWith(metrics);
    QVERIFY(!bomb);
    QCOMPARE(bomb.error().issues.size(), 1);
    QCOMPARE(bomb.error().issues[0].code, u"formula_too_large"_s);
    QCOMPARE(bomb.error().issues[0].column, u"/derived/11/formula"_s);
    QVERIFY(packWith(metrics.first(3)));
}

void TestDerived::theDearestFormulaIsBounded()
{
    // Steps, not seconds: what one evaluation does is at most what stands in the expanded text.
    const auto simple = Formula::compile(u"goals / shots"_s, {u"goals"_s, u"shots"_s});
    QCOMPARE(simple->operations(), 1);
    const auto dearest = Formula::compile(u"x"_s + u"+1"_s.repeated(255), {u"x"_s}); // two bytes more are refused
    QVERIFY(dearest);
    QCOMPARE(dearest->operations(), 255);
    QCOMPARE(Formula::compile(u"max(1"_s + u",2"_s.repeated(200) + u")"_s, {})->operations(), 201);
    const QMap<QString, Formula> parts{{u"a"_s, *dearest}, {u"b"_s, *dearest}, {u"c"_s, *dearest}, {u"d"_s, *dearest}};
    const auto three = Formula::compile(u"a+b+c"_s, {}, parts);
    QVERIFY(three);
    QCOMPARE(three->operations(), 767);
    QCOMPARE(three->evaluate(std::vector{1.0}), 768.0);
    const auto four = Formula::compile(u"a+b+c+d"_s, {}, parts);
    QVERIFY(!four);
    QCOMPARE(four.error().issues[0].code, u"formula_too_large"_s);
    QCOMPARE(four.error().issues[0].column, u"7"_s); // the d, which made it too much
    QVERIFY(three->operations() <= Formula::maxOperations * simple->operations());
}

QTEST_APPLESS_MAIN(TestDerived)
#include "tst_derived.moc"
