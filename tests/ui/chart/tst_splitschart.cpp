// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart/labelcheck.h"
#include "ui/viewmodel/splitsviewmodel.h"
#include <QtCore/QFile>
#include <QtWidgets/QApplication>

using namespace touchline;
using namespace Qt::StringLiterals;

class TestSplitsChart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void labels_data();
    void labels();
    void longerForMore();
    void heldBackSaysWhy();
    void readsOutAndSums();
    void wordsOfEachDimension();

private:
    static SplitsChartData data(double value)
    {
        SplitsChartData data{
            .title = u"Goals /90"_s, .rows = {}, .baseline = 0.9, .baselineText = u"Dashed: all of them, 0.90"_s, .empty = {}};
        data.rows.append({.label = u"At home"_s,
                          .value = value,
                          .low = value / 2,
                          .high = value * 1.5,
                          .text = u"1.10"_s,
                          .interval = u"0.63 – 1.38"_s,
                          .sample = u"16 matches, 1,290 min"_s,
                          .reason = {}});
        data.rows.append({.label = u"Borussia Mönchengladbach Nachwuchsleistungszentrum"_s,
                          .value = {},
                          .low = {},
                          .high = {},
                          .text = {},
                          .interval = {},
                          .sample = u"1 match, 4 min"_s,
                          .reason = u"the playing time is not known"_s});
        return data;
    }
    static int painted(const SplitsChart &chart)
    {
        const QImage image = chart.toImage(1);
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y).rgb() == chart.theme().seriesColor(0).rgb() ? 1 : 0;
        }
        return count;
    }
};

void TestSplitsChart::labels_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("arabic");
    for (const int width : {440, 600, 1200}) {
        for (const bool arabic : {false, true})
            QTest::addRow("%d, %s", width, arabic ? "rtl" : "ltr") << width << arabic;
    }
}

void TestSplitsChart::labels()
{
    QFETCH(int, width);
    QFETCH(bool, arabic);
    SplitsChart chart;
    chart.setLayoutDirection(arabic ? Qt::RightToLeft : Qt::LeftToRight);
    chart.setData(data(1.1));
    chart.resize(width, chart.minimumSizeHint().height());
    QCOMPARE(labelFault(chart), QString());
}

void TestSplitsChart::longerForMore()
{
    SplitsChart chart;
    chart.resize(600, 200);
    auto much = data(2);
    much.rows.append(much.rows.at(0)); // the scale is of the highest
    chart.setData(much);
    const int long2 = painted(chart);
    much.rows[2].value = 0.5;
    chart.setData(much);
    QVERIFY(painted(chart) + 500 < long2);
}

void TestSplitsChart::heldBackSaysWhy()
{
    SplitsChart chart;
    chart.resize(600, 200);
    chart.setData(data(1.1));
    const auto labels = chart.paintedLabels();
    QVERIFY(std::ranges::contains(labels, u"the playing time is not known"_s, &ChartLabel::text));
    QCOMPARE(chart.table().rows.at(1).at(1), u"the playing time is not known"_s);
}

void TestSplitsChart::readsOutAndSums()
{
    SplitsChart chart;
    chart.setData(data(1.1));
    QCOMPARE(chart.readOut(0), (QStringList{u"At home: 1.10"_s, u"95 % interval 0.63 – 1.38"_s, u"16 matches, 1,290 min"_s}));
    QCOMPARE(chart.summary(), u"Goals /90: 1.10 (At home)."_s);
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.currentPoint(), 1);
}

void TestSplitsChart::wordsOfEachDimension()
{
    QFile file(QStringLiteral(TOUCHLINE_SOURCE_DIR "/resources/sports/football.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto pack = SportPack::fromJson(file.readAll());
    QVERIFY(pack);
    const MetricCatalog catalog(std::make_shared<const SportPack>(*pack), u"en"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(splitName(SplitBy::Month, {.value = u"2026-03"_s, .name = {}}, catalog), u"March 2026"_s);
    QCOMPARE(splitName(SplitBy::Role, {.value = u"substitute"_s, .name = {}}, catalog), u"Came on"_s);
    QCOMPARE(splitName(SplitBy::Result, {.value = u"unknown"_s, .name = {}}, catalog), u"not known"_s);
    QCOMPARE(splitName(SplitBy::Opponent, {.value = u"7"_s, .name = u"Athletic"_s}, catalog), u"Athletic"_s);

    // Percentages are shown as such, bars and intervals too.
    Splits splits{.by = {SplitBy::Location}};
    CareerMetric metric{.id = u"shot_conversion"_s, .ratio = true};
    metric.rate.value = Value::of(0.25);
    metric.rate.ci95 = Interval{0.1, 0.4};
    splits.cells.append(
        {.key = {{.value = u"home"_s, .name = {}}}, .sample = {.matches = 3}, .metrics = {{.metric = metric, .difference = {}}}});
    const auto shown = splitsData(splits, metric.id, catalog);
    QVERIFY2(catalog.isPercent(metric.id), "the pack's shot conversion");
    QCOMPARE(shown.title, catalog.rateName(metric.id, 90) + u" · Home and away"_s); // not the trend's
    QCOMPARE(shown.rows.at(0).value, std::optional(25.0));
    QCOMPARE(shown.rows.at(0).high, std::optional(40.0));
    QVERIFY(shown.rows.at(0).text.startsWith(u"25"_s));
}

QTEST_MAIN(TestSplitsChart)
#include "tst_splitschart.moc"
