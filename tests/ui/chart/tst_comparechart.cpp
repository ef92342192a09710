// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart/labelcheck.h"
#include "ui/chart/comparechart.h"
#include <QtWidgets/QApplication>
#include <algorithm>

using namespace touchline;
using namespace Qt::StringLiterals;

class TestCompareChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labels_data();
    void labels();
    void playersAreLinesNotDotsOnly();
    void hiddenIsNotPaintedButInTheTable();
    void walksAndTells();
    void nobodySaysSo();
    void spreadOfTheCohort();

private:
    static CompareChartData data(double percentile)
    {
        CompareChartData data{.players = {u"Ana-Lucía Ferreira"_s, u"O'Brien"_s}, .axes = {}, .cohort = u"61 forwards"_s, .empty = {}};
        for (const auto &label : {u"Goals /90"_s, u"Expected assists /90"_s, u"Shot conversion"_s, u"Take-ons completed /90"_s})
            data.axes.append({.label = label, .values = {u"0.95"_s, u"–"_s}, .percentiles = {percentile, std::nullopt}});
        return data;
    }
    static int painted(const CompareChart &chart, const QColor &colour)
    {
        const QImage image = chart.toImage(1);
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y).rgb() == colour.rgb() ? 1 : 0;
        }
        return count;
    }
};

void TestCompareChart::spreadOfTheCohort()
{
    CompareChart chart;
    chart.setForm(CompareChart::Form::Strips);
    chart.resize(900, 480);
    auto known = data(60);
    chart.setData(known);
    const auto columns = chart.table().columns.size();
    const auto shows = [&chart](const QString &words) {
        const auto labels = chart.paintedLabels();
        return std::ranges::any_of(labels, [&words](const auto &label) { return label.text == words; });
    };
    QVERIFY(!shows(u"0.05"_s));
    known.axes.first().low = u"0.05"_s;
    known.axes.first().high = u"0.62"_s;
    chart.setData(known);
    QVERIFY(shows(u"0.05"_s) && shows(u"0.62"_s));
    QCOMPARE(chart.table().columns.size(), columns + 2);
    QCOMPARE(chart.table().rows.constFirst().last(), u"0.62"_s);
    QCOMPARE(chart.table().rows.constLast().last(), u"–"_s); // of which it is not known
    QVERIFY(chart.readOut(0).constLast().contains(u"0.05 to 0.62"_s));
    QVERIFY(!chart.readOut(chart.pointCount() - 1).constLast().contains(u"0.62"_s));
    chart.resize(200, 480); // there is no room for them: the strips stay
    QVERIFY(!shows(u"0.05"_s));
}

void TestCompareChart::labels_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("strips");
    QTest::addColumn<bool>("arabic");
    for (const QSize size : {QSize(480, 420), QSize(700, 480), QSize(1000, 600)}) {
        for (const bool strips : {false, true}) {
            for (const bool arabic : {false, true})
                QTest::addRow("%dx%d, %s, %s", size.width(), size.height(), strips ? "strips" : "radar", arabic ? "rtl" : "ltr")
                    << size << strips << arabic;
        }
    }
}

void TestCompareChart::labels()
{
    QFETCH(QSize, size);
    QFETCH(bool, strips);
    QFETCH(bool, arabic);
    CompareChart chart;
    chart.setLayoutDirection(arabic ? Qt::RightToLeft : Qt::LeftToRight);
    chart.setForm(strips ? CompareChart::Form::Strips : CompareChart::Form::Radar);
    chart.setData(data(60));
    chart.resize(size);
    QCOMPARE(labelFault(chart), QString());
}

void TestCompareChart::playersAreLinesNotDotsOnly()
{
    CompareChart chart;
    chart.resize(600, 500);
    chart.setData(data(100));
    const QColor colour = chart.theme().seriesColor(0);
    const int wide = painted(chart, colour);
    chart.setData(data(0));
    QVERIFY(wide > painted(chart, colour) + 300); // the same marks, with longer lines between them
}

void TestCompareChart::hiddenIsNotPaintedButInTheTable()
{
    CompareChart chart;
    chart.resize(600, 500);
    chart.setData(data(80));
    const QColor colour = chart.theme().seriesColor(0);
    QVERIFY(painted(chart, colour) > 0);
    chart.setShown(0, false);
    QCOMPARE(painted(chart, colour), 0);
    QCOMPARE(chart.table().rows.constFirst(), QStringList({u"Goals /90"_s, u"0.95"_s, u"80"_s, u"–"_s, u"–"_s}));
}

void TestCompareChart::walksAndTells()
{
    CompareChart chart;
    chart.setData(data(80));
    QCOMPARE(chart.pointCount(), 8);
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.currentPoint(), 7);
    QCOMPARE(chart.readOut(7), QStringList({u"O'Brien"_s, u"Take-ons completed /90: –"_s, u"no comparison"_s}));
    QVERIFY(chart.summary().contains(u"Ana-Lucía Ferreira in 4"_s));
    QVERIFY(chart.summary().contains(u"O'Brien in 0"_s));
}

void TestCompareChart::nobodySaysSo()
{
    CompareChart chart;
    chart.resize(500, 400);
    chart.setData({});
    QCOMPARE(chart.pointCount(), 0);
    QCOMPARE(chart.summary(), u"Nobody to compare."_s);
    QVERIFY(!chart.toImage().isNull());
}

QTEST_MAIN(TestCompareChart)
#include "tst_comparechart.moc"
