// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/quantity.h"
#include "core/stats/trend.h"
#include "tests/core/stats/testseason.h"

using namespace touchline;
using namespace touchline::test;

namespace {

DefinitionText ratio(const QString &id, const QString &numerator, const QString &denominator)
{
    return {.id = id, .names = {{QString(), id}}, .shortName = u"X"_s, .numerator = numerator, .denominator = denominator};
}

DefinitionText formula(const QString &id, const QString &text, Distribution distribution = Distribution::Ratio)
{
    return {.id = id, .names = {{QString(), id}}, .shortName = u"X"_s, .formula = text, .distribution = distribution};
}

QString issuesOf(const SportPack &extended, const QString &id)
{
    QStringList found;
    for (const Issue &issue : extended.derivedMetric(id)->issues)
        found.append(issue.column + u' ' + issue.code);
    return found.join(u"; "_s);
}

/** Two players of one side; the first has 3 goals from 7 shots, the second 1 from 5. */
std::shared_ptr<const SeasonFrame> season()
{
    Season season;
    season.add(1, {.goals = 2, .minutes = 90, .shots = 4, .fouls = 1}, 0);
    season.add(1, {.goals = 1, .minutes = 45, .shots = 3, .fouls = 0}, 1);
    season.add(2, {.goals = 1, .minutes = 90, .shots = 5, .fouls = 2}, 0);
    return season.frame();
}

Value valueOf(const SportPack &sport, const QString &id)
{
    SummaryOptions options{.time = sport.time()};
    options.fields = {id};
    const auto summary = summarise(*season(), sport, PlayerId{1}, {.season = SeasonId{1}}, options);
    if (!summary)
        qFatal("%s", qPrintable(summary.error().detail));
    return summary->metrics.constFirst().rate.value;
}

} // namespace

/** Metrics of users beside those of a pack: they compute from sums, and the pack stays what it is. */
class TestPackExtension : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void computesFromSums();
    void readsPackAndEachOther();
    void cannotShadow_data();
    void cannotShadow();
    void aBrokenOneHarmsNobody();
    void saysWhereAndWhatWasMeant();
    void refusesShapes_data();
    void refusesShapes();
    void boundsTowers();
    void isNamedWithItsNumber();
    void standsOnlyWhereItIsNamed();
    void keysFollowTheFormula();
    void describes();
};

void TestPackExtension::computesFromSums()
{
    const SportPack extended = pack().extendedBy(
        {ratio(u"goals_a_shot"_s, u"goals"_s, u"shots"_s), formula(u"doubled"_s, u"2 * goals"_s, Distribution::Poisson)}, 1);
    QCOMPARE(valueOf(extended, u"goals_a_shot"_s), Value::of(3.0 / 7)); // not the mean of 2/4 and 1/3
    QCOMPARE(valueOf(extended, u"doubled"_s), Value::of(90 * 60.0 * 6 / (135 * 60)));
}

void TestPackExtension::readsPackAndEachOther()
{
    const SportPack extended = pack().extendedBy(
        {formula(u"twice"_s, u"2 * own"_s), formula(u"own"_s, u"conversion + 1"_s), ratio(u"of_team"_s, u"shots"_s, u"team_shots"_s)}, 1);
    QCOMPARE(valueOf(extended, u"own"_s), Value::of(3.0 / 7 + 1));
    QCOMPARE(valueOf(extended, u"twice"_s), Value::of(2 * (3.0 / 7 + 1)));
    QCOMPARE(valueOf(extended, u"of_team"_s), Value::of(7.0 / 12));
}

void TestPackExtension::cannotShadow_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"goals", "conversion", "time", "min", "team_goals", "opponent_x"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestPackExtension::cannotShadow()
{
    QFETCH(QString, id);
    const SportPack extended = pack().extendedBy({formula(id, u"shots * 1000"_s)}, 1);
    QVERIFY(!extended.derived().constLast().issues.isEmpty());
    QCOMPARE(extended.derived().constLast().formula.text(), QString());
    QCOMPARE(valueOf(extended, u"conversion"_s), Value::of(3.0 / 7));
    QCOMPARE(valueOf(extended, u"goals"_s), valueOf(pack(), u"goals"_s));
}

void TestPackExtension::aBrokenOneHarmsNobody()
{
    const SportPack extended = pack().extendedBy({formula(u"lost"_s, u"assists + goals"_s), formula(u"on_lost"_s, u"lost + 1"_s),
                                                  formula(u"circle"_s, u"round_about + 1"_s), formula(u"round_about"_s, u"circle"_s),
                                                  formula(u"good"_s, u"goals + shots"_s), formula(u"good"_s, u"shots"_s)},
                                                 4);
    QCOMPARE(issuesOf(extended, u"lost"_s), u"/formula unknown_name"_s);
    QCOMPARE(issuesOf(extended, u"on_lost"_s), u"/formula definition_broken"_s);
    QVERIFY(issuesOf(extended, u"round_about"_s).contains(u"formula_cycle"_s));
    QCOMPARE(issuesOf(extended, u"good"_s), QString());
    QCOMPARE(extended.derived().constLast().issues.value(0).code, u"taken_id"_s);
    QCOMPARE(valueOf(extended, u"good"_s), Value::of(10));
    for (const char *id : {"lost", "on_lost", "circle", "round_about"})
        QCOMPARE(valueOf(extended, QString::fromLatin1(id)), Value::none(u"definition_broken"_s));

    SummaryOptions options{.time = extended.time()};
    options.fields = {u"lost"_s};
    const auto summary = summarise(*season(), extended, PlayerId{1}, {.season = SeasonId{1}}, options);
    const MetricSummary &metric = summary->metrics.constFirst();
    for (const Value &value : {metric.total, metric.numerator, metric.rate.shrunk, metric.match.mean, metric.match.cv, metric.form.last5,
                               metric.form.ewm, metric.trend.value, metric.trend.p, metric.comparison.percentile, metric.comparison.z})
        QCOMPARE(value, Value::none(u"definition_broken"_s));
    QVERIFY(trend(*season(), extended, PlayerId{1}, {.season = SeasonId{1}}, u"lost"_s, 5, options));
}

void TestPackExtension::saysWhereAndWhatWasMeant()
{
    const SportPack extended = pack().extendedBy({formula(u"x"_s, u"2 * gaols"_s), ratio(u"y"_s, u"goals"_s, u"mix(shots, 1)"_s)}, 1);
    const Issue name = extended.derivedMetric(u"x"_s)->issues.constFirst();
    QCOMPARE(name.column, u"/formula"_s);
    QCOMPARE(name.position, 5);
    QCOMPARE(name.suggestion, u"goals"_s);
    const Issue function = extended.derivedMetric(u"y"_s)->issues.constFirst();
    QCOMPARE(function.column, u"/denominator"_s);
    QCOMPARE(function.position, 1);
    QCOMPARE(function.suggestion, u"min"_s);
}

void TestPackExtension::refusesShapes_data()
{
    QTest::addColumn<DefinitionText>("definition");
    QTest::addColumn<QString>("place");
    const auto with = [](const auto &change) {
        DefinitionText definition = formula(u"own"_s, u"goals"_s);
        change(definition);
        return definition;
    };
    QTest::newRow("capital") << with([](auto &d) { d.id = u"Own"_s; }) << u"/id bad_id"_s;
    QTest::newRow("SQL") << with([](auto &d) { d.id = u"a\"; DROP TABLE"_s; }) << u"/id bad_id"_s;
    QTest::newRow("line end") << with([](auto &d) { d.id = u"own\n"_s; }) << u"/id bad_id"_s;
    QTest::newRow("42 letters") << with([](auto &d) { d.id = u"a"_s.repeated(42); }) << u"/id bad_id"_s;
    QTest::newRow("no English name") << with([](auto &d) { d.names = {{u"de"_s, u"Eigenes"_s}}; }) << u"/names missing_name"_s;
    QTest::newRow("blank name") << with([](auto &d) { d.names.insert(u"de"_s, u"  "_s); }) << u"/names/de bad_text"_s;
    QTest::newRow("language") << with([](auto &d) { d.names.insert(u"Deutsch"_s, u"x"_s); }) << u"/names/Deutsch bad_language"_s;
    QTest::newRow("control character") << with([](auto &d) { d.names.insert(QString(), u"a\u0007b"_s); }) << u"/names/en bad_text"_s;
    QTest::newRow("long short name") << with([](auto &d) { d.shortName = u"x"_s.repeated(13); }) << u"/short bad_text"_s;
    QTest::newRow("nothing") << with([](auto &d) { d.formula.clear(); }) << u"/formula formula_empty"_s;
    QTest::newRow("both") << with([](auto &d) { d.numerator = d.denominator = u"goals"_s; }) << u"/formula formula_twice"_s;
    QTest::newRow("half a ratio") << with([](auto &d) {
        d.formula.clear();
        d.numerator = u"goals"_s;
    }) << u"/denominator formula_empty"_s;
    QTest::newRow("weighted") << with([](auto &d) { d.distribution = Distribution::Weighted; }) << u"/distribution out_of_range"_s;
    QTest::newRow("binomial formula") << with([](auto &d) { d.distribution = Distribution::Binomial; }) << u"/distribution not_binomial"_s;
    QTest::newRow("decimals") << with([](auto &d) { d.decimals = 5; }) << u"/decimals out_of_range"_s;
    QTest::newRow("minimum of nothing") << with([](auto &d) { d.minimum = {{u"shot"_s, 3}}; }) << u"/minimum/shot unknown_name"_s;
    QTest::newRow("minimum of 0") << with([](auto &d) { d.minimum = {{u"shots"_s, 0}}; }) << u"/minimum/shots out_of_range"_s;
    QTest::newRow("assignment") << with([](auto &d) { d.formula = u"goals = 99"_s; }) << u"/formula formula_assignment"_s;
    QTest::newRow("513 bytes") << with([](auto &d) { d.formula = u"goals+"_s.repeated(85) + u"goals"_s; })
                               << u"/formula formula_too_long"_s;
    QTest::newRow("33 brackets") << with([](auto &d) { d.formula = u"("_s.repeated(33) + u"goals"_s + u")"_s.repeated(33); })
                                 << u"/formula formula_too_deep"_s;
}

void TestPackExtension::refusesShapes()
{
    QFETCH(DefinitionText, definition);
    QFETCH(QString, place);
    const SportPack extended = pack().extendedBy({definition}, 1);
    QStringList found;
    for (const Issue &issue : extended.derived().constLast().issues) {
        QVERIFY(!issue.detail.isEmpty());
        found.append(issue.column + u' ' + issue.code);
    }
    QVERIFY2(found.contains(place), qPrintable(found.join(u"; "_s)));
}

void TestPackExtension::boundsTowers()
{
    // Each reads the one before four times: written out the tenth would have a million operations.
    QList<DefinitionText> tower{formula(u"d0"_s, u"goals + shots + fouls"_s)};
    for (int level = 1; level < 10; ++level)
        tower.append(formula(u"d%1"_s.arg(level), u"d%1 + d%1 * d%1 + d%1"_s.arg(level - 1)));
    const SportPack extended = pack().extendedBy(tower, 1);
    int refused = 0;
    for (const DerivedMetric &metric : extended.derived()) {
        QVERIFY(metric.formula.operations() <= Formula::maxOperations);
        QVERIFY(metric.formula.expanded().size() <= Formula::maxExpandedBytes);
        refused += metric.issues.isEmpty() ? 0 : 1;
    }
    QVERIFY(refused >= 5);
    QCOMPARE(valueOf(extended, u"d9"_s), Value::none(u"definition_broken"_s));
}

void TestPackExtension::isNamedWithItsNumber()
{
    const SportPack extended = pack().extendedBy({formula(u"own"_s, u"goals"_s)}, 17);
    const QString own = u"testball@1-"_s + QString::fromLatin1(pack().identity().toHex().first(8));
    QCOMPARE(pack().definitions(), own);
    QCOMPARE(extended.definitions(), own + u"+17"_s);
    QCOMPARE(extended.identity(), pack().identity()); // what belongs to the pack itself is shared
    QVERIFY(extended.derivedMetric(u"own"_s)->userDefined);
    QVERIFY(!extended.derivedMetric(u"conversion"_s)->userDefined);
}

void TestPackExtension::standsOnlyWhereItIsNamed()
{
    const SportPack extended = pack().extendedBy({formula(u"own"_s, u"goals"_s)}, 1);
    const auto all = Quantity::allOf(extended, {}, extended.time(), 0);
    QCOMPARE(all->size(), size_t(pack().metrics().size() + pack().derived().size()));
    QVERIFY(Quantity::of(extended, u"own"_s, extended.time(), 0));
}

void TestPackExtension::keysFollowTheFormula()
{
    const auto key = [](const DefinitionText &definition) {
        const SportPack extended = pack().extendedBy({definition}, 1);
        return Quantity::of(extended, definition.id, extended.time(), 0)->key();
    };
    DefinitionText own = formula(u"own"_s, u"goals"_s);
    const QByteArray first = key(own);
    own.names.insert(u"de"_s, u"Eigenes"_s);
    QCOMPARE(key(own), first);
    own.minimum.insert(u"shots"_s, 3);
    QVERIFY(key(own) != first);
    QVERIFY(key(formula(u"own"_s, u"goals + 0"_s)) != first);
    QVERIFY(key(formula(u"own"_s, u"goals"_s, Distribution::Poisson)) != first);
    QCOMPARE(Quantity::of(pack(), u"goals"_s, pack().time(), 0)->key(), "goals"_ba);
}

void TestPackExtension::describes()
{
    const SportPack extended = pack().extendedBy({ratio(u"own"_s, u"work"_s, u"shots"_s)}, 1);
    const auto own = definitionIn(extended, u"own"_s);
    QCOMPARE(own->text.numerator, u"work"_s);
    QCOMPARE(own->expanded, u"((goals + shots)) / (shots)"_s);
    QVERIFY(own->ratio && !own->recorded);
    QCOMPARE(own->per, 0);
    const auto goals = definitionIn(extended, u"goals"_s);
    QVERIFY(goals->recorded && !goals->ratio);
    QCOMPARE(goals->per, 90);
    QCOMPARE(goals->perUnit, u"minute"_s);
    QCOMPARE(definitionIn(extended, u"conversion"_s)->unit, u"%"_s);
    QVERIFY(!definitionIn(extended, u"nothing"_s));
}

QTEST_GUILESS_MAIN(TestPackExtension)
#include "tst_packextension.moc"
