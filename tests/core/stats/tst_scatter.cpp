// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/scatter.h"
#include "testseason.h"

using namespace touchline;
using namespace touchline::test;

class TestScatter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anscombe();
    void perfect();
    void ties();
    void noCorrelation_data();
    void noCorrelation();
    void pointsOfTheQualified();
    void hidesStrangers();
    void fewStrangersHaveNoCorrelation();
    void matrix();
    void refuses();
};

namespace {

const std::vector<double> anscombeX{10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5};
const std::vector<double> anscombeY{8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68};

/** Players from `first` on: n goals and 2 n + (n mod 3) shots in a full match. */
void addPlayers(Season &season, qint64 first, int count, TeamId team)
{
    for (int player = 0; player < count; ++player)
        season.add(first + player, {.goals = player, .shots = 2 * player + player % 3, .fouls = 1}, 0, team);
}

Scatter scatterOf(const SeasonFrame &frame, bool qualifiedOnly = true, const NamedTeams &named = {})
{
    auto scatter = touchline::scatterOf(frame, pack(), u"goals"_s, u"shots"_s, qualifiedOnly, optionsFor(named));
    if (!scatter)
        qFatal("%s", qPrintable(scatter.error().detail));
    return *scatter;
}

} // namespace

void TestScatter::anscombe()
{
    // R: cor.test(anscombe$x1, anscombe$y1): 0.8164205, [0.4243912, 0.9506933], p = 0.00217; Spearman's 0.8181818.
    const Correlation correlation = correlate(anscombeX, anscombeY);
    QCOMPARE(correlation.n, 11);
    QVERIFY(near(correlation.pearson.value, 0.81642051634484, 1e-12));
    QVERIFY(std::abs(correlation.pearson.ci95->low - 0.42439121339321656) < 1e-12);
    QVERIFY(std::abs(correlation.pearson.ci95->high - 0.9506932537865606) < 1e-12);
    QVERIFY(near(correlation.pearson.p, 0.002169628873, 1e-9));
    QVERIFY(near(correlation.spearman.value, 9.0 / 11, 1e-12));
    QVERIFY(std::abs(correlation.spearman.ci95->low - 0.3370204870698274) < 1e-12); // Bonett and Wright
    QVERIFY(std::abs(correlation.spearman.ci95->high - 0.9604636343630895) < 1e-12);
    QVERIFY(near(correlation.spearman.p, 0.00208314484, 1e-8));
    const Correlation swapped = correlate(anscombeY, anscombeX);
    QVERIFY(near(swapped.pearson.value, *correlation.pearson.value.number, 1e-12));
}

void TestScatter::perfect()
{
    std::vector<double> down;
    for (const double x : anscombeX)
        down.push_back(-3 * x);
    const Correlation correlation = correlate(anscombeX, down);
    QVERIFY(near(correlation.pearson.value, -1, 1e-12));
    QVERIFY(*correlation.pearson.p.number < 1e-12);
    QCOMPARE(correlation.spearman.value, Value::of(-1));
    QCOMPARE(correlation.spearman.ci95, std::optional(Interval{.low = -1, .high = -1}));
    QCOMPARE(correlation.spearman.p, Value::of(0));
}

void TestScatter::ties()
{
    QCOMPARE(midranksOf(std::vector<double>{5, 1, 5, 3, 5}), (std::vector<double>{4, 1, 4, 2, 4}));
    QVERIFY(midranksOf({}).empty());
}

void TestScatter::noCorrelation_data()
{
    QTest::addColumn<std::vector<double>>("x");
    QTest::addColumn<std::vector<double>>("y");
    QTest::addColumn<QString>("reason");
    const std::vector<double> ten(anscombeX.begin(), anscombeX.begin() + 10);
    QTest::newRow("nine") << std::vector<double>(9, 1.0) << std::vector<double>(9, 2.0) << u"cohort_too_small"_s;
    QTest::newRow("x all equal") << std::vector<double>(10, 0.1) << ten << u"no_variance"_s;
    QTest::newRow("y all equal") << ten << std::vector<double>(10, 0.1) << u"no_variance"_s;
    QTest::newRow("nobody") << std::vector<double>{} << std::vector<double>{} << u"cohort_too_small"_s;
}

void TestScatter::noCorrelation()
{
    QFETCH(std::vector<double>, x);
    QFETCH(std::vector<double>, y);
    QFETCH(QString, reason);
    const Correlation correlation = correlate(x, y);
    QCOMPARE(correlation.pearson.value, Value::none(reason));
    QCOMPARE(correlation.spearman.p, Value::none(reason));
    QVERIFY(!correlation.pearson.ci95);
    QCOMPARE(correlation.n, int(x.size()));
}

void TestScatter::pointsOfTheQualified()
{
    Season season;
    addPlayers(season, 1, 12, TeamId{1});
    season.add(50, {.goals = 3, .minutes = 10, .shots = 1}, 0, TeamId{2}, u"B"_s);
    const auto frame = season.frame();
    const Scatter scatter = scatterOf(*frame);
    QCOMPARE(scatter.points.size(), 12);
    QCOMPARE(scatter.points[3].x, 3.0);
    QCOMPARE(scatter.points[3].y, 6.0);
    QCOMPARE(scatter.points[3].name, u"Player 4"_s);
    QCOMPARE(scatter.points[3].positionGroup, u"forwards"_s);
    QCOMPARE(scatter.points[3].sample.time, 5400);
    QCOMPARE(scatter.correlation.n, 12);
    QCOMPARE(scatter.hidden, 0);
    std::vector<double> x;
    std::vector<double> y;
    for (const ScatterPoint &point : scatter.points) {
        x.push_back(point.x);
        y.push_back(point.y);
    }
    QCOMPARE(scatter.correlation.pearson, correlate(x, y).pearson);
    const Scatter all = scatterOf(*frame, false);
    QCOMPARE(all.points.size(), 13);
    QCOMPARE(all.points.last().player, PlayerId{50}); // 27 per 90
    QVERIFY(!all.points.last().qualified);
    QCOMPARE(all.correlation.n, 13);
}

void TestScatter::hidesStrangers()
{
    Season season;
    addPlayers(season, 1, 4, TeamId{1});
    addPlayers(season, 101, 10, TeamId{2});
    season.add(5, {.goals = 1, .minutes = 10}, 0, TeamId{1}); // own, unqualified
    season.add(201, {.goals = 1, .minutes = 10}, 0, TeamId{2});
    const auto frame = season.frame();
    const NamedTeams own = QList{TeamId{1}};
    const Scatter scatter = scatterOf(*frame, true, own);
    QCOMPARE(scatter.points.size(), 4);
    for (const ScatterPoint &point : scatter.points)
        QCOMPARE(point.team, TeamId{1});
    QCOMPARE(scatter.hidden, 10);
    QCOMPARE(scatter.correlation.n, 14);
    QVERIFY(scatter.correlation.pearson.value.number);
    const Scatter all = scatterOf(*frame, false, own);
    QCOMPARE(all.points.size(), 5);
    QCOMPARE(all.correlation, scatter.correlation); // not the caller's to choose
}

void TestScatter::fewStrangersHaveNoCorrelation()
{
    Season season;
    addPlayers(season, 1, 20, TeamId{1});
    addPlayers(season, 101, 9, TeamId{2});
    const Scatter scatter = scatterOf(*season.frame(), true, QList{TeamId{1}});
    QCOMPARE(scatter.correlation.n, 29);
    QCOMPARE(scatter.correlation.pearson.value, Value::none(u"cohort_too_small"_s));
    QVERIFY(scatterOf(*season.frame(), true, QList{TeamId{1}, TeamId{2}}).correlation.pearson.value.number);
}

void TestScatter::matrix()
{
    Season season;
    addPlayers(season, 1, 12, TeamId{1});
    SummaryOptions asked = options();
    asked.fields = {u"goals"_s, u"shots"_s, u"fouls"_s};
    const auto frame = season.frame();
    const auto matrix = correlationsOf(*frame, pack(), asked);
    QVERIFY(matrix);
    QCOMPARE(matrix->pairs.size(), 3);
    QCOMPARE(matrix->pairs[0], scatterOf(*frame).correlation);
    QCOMPARE(matrix->pairs[1].x, u"goals"_s);
    QCOMPARE(matrix->pairs[1].y, u"fouls"_s);
    QCOMPARE(matrix->pairs[1].pearson.value, Value::none(u"no_variance"_s));
    asked.fields.append(u"conversion"_s); // only who has ten shots
    const auto ratios = correlationsOf(*frame, pack(), asked);
    QCOMPARE(ratios->pairs[2].n, 7);
    QCOMPARE(ratios->pairs[2].pearson.value, Value::none(u"cohort_too_small"_s));
    const auto nobody = correlationsOf(*Season().frame(), pack(), asked);
    QCOMPARE(nobody->pairs.size(), 6);
    QCOMPARE(nobody->pairs[0].n, 0);
}

void TestScatter::refuses()
{
    Season season;
    addPlayers(season, 1, 12, TeamId{1});
    const auto frame = season.frame();
    QVERIFY(!touchline::scatterOf(*frame, pack(), u"goals"_s, u"shoots"_s, true, options()));
    SummaryOptions asked = options();
    for (const QStringList &fields :
         {QStringList(), QStringList{u"goals"_s}, QStringList(21, u"goals"_s), QStringList{u"goals"_s, u"x"_s}}) {
        asked.fields = fields;
        QCOMPARE(correlationsOf(*frame, pack(), asked).error().code, ErrorCode::Invalid);
    }
}

QTEST_APPLESS_MAIN(TestScatter)
#include "tst_scatter.moc"
