// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart/labelcheck.h"
#include "tests/ui/gallery/samples.h"
#include <QtTest/QSignalSpy>

using namespace touchline;
using namespace Qt::StringLiterals;

class TestRadarChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labels_data();
    void labels();
    void namesItsCohort();
    void standings_data();
    void standings();
    void walksAndPoints();
    void formsDiffer();
    void themeForPrint();
    void emptyAndFew();
};

void TestRadarChart::labels_data()
{
    QTest::addColumn<int>("axes");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("fontScale");
    QTest::addColumn<bool>("arabic");
    QTest::addColumn<bool>("longNames");
    for (const int axes : {3, 5, 8, 12}) {
        for (const double fontScale : {1.0, 2.0}) {
            for (const bool arabic : {false, true}) {
                for (const bool longNames : {false, true}) {
                    for (const QSize size : {QSize(380, 380), QSize(480, 420), QSize(700, 520)})
                        QTest::addRow("%d axes, %dx%d, %g, %s, %s", axes, size.width(), size.height(), fontScale, arabic ? "rtl" : "ltr",
                                      longNames ? "long" : "short")
                            << axes << size << fontScale << arabic << longNames;
                }
            }
        }
    }
}

void TestRadarChart::labels()
{
    QFETCH(int, axes);
    QFETCH(QSize, size);
    QFETCH(double, fontScale);
    QFETCH(bool, arabic);
    QFETCH(bool, longNames);
    RadarChart chart;
    QFont font = chart.font();
    font.setPointSizeF(font.pointSizeF() * fontScale);
    chart.setFont(font);
    chart.setLayoutDirection(arabic ? Qt::RightToLeft : Qt::LeftToRight);
    chart.setData(sample::radar(axes, longNames, arabic && !longNames));
    for (const auto form : {RadarChart::Form::Pizza, RadarChart::Form::Bars}) {
        chart.setForm(form);
        chart.resize(size.expandedTo(chart.minimumSizeHint()));
        QVERIFY(chart.paintedLabels().size() >= axes * 3);
        // Doubled German names in a narrow card: their tail may go, the read-out has them whole.
        const QString fault = labelFault(chart, longNames && fontScale > 1.5);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
}

void TestRadarChart::namesItsCohort()
{
    RadarChart chart;
    chart.resize(480, 420);
    chart.setData(sample::radar(8));
    const auto said = [&chart](const QString &text) {
        QString all;
        const auto labels = chart.paintedLabels();
        for (const auto &label : labels)
            all += label.text + u' ';
        return all.contains(text);
    };
    QVERIFY(said(u"61 forwards"_s));
    QVERIFY(said(u"98"_s));
    QVERIFY(said(u"0.95"_s));
    QVERIFY(chart.summary().contains(u"61 forwards"_s));
    QVERIFY(chart.summary().contains(u"xG /90 (99th percentile)"_s));
}

void TestRadarChart::standings_data()
{
    QTest::addColumn<double>("percentile");
    QTest::addColumn<QString>("words");
    QTest::newRow("lowest is never zero") << 0.2 << u"1st percentile"_s;
    QTest::newRow("second") << 2.0 << u"2nd percentile"_s;
    QTest::newRow("eleven") << 11.0 << u"11th percentile"_s;
    QTest::newRow("twenty-three") << 22.6 << u"23rd percentile"_s;
    QTest::newRow("highest is never a hundred") << 99.9 << u"99th percentile"_s;
}

void TestRadarChart::standings()
{
    QFETCH(double, percentile);
    QFETCH(QString, words);
    RadarChart chart;
    chart.setData({.subject = u"A"_s, .axes = {{.label = u"Goals"_s, .value = u"1"_s, .percentile = percentile}}});
    QCOMPARE(chart.table().rows.at(0).at(2), words);
}

void TestRadarChart::walksAndPoints()
{
    RadarChart chart;
    chart.resize(480, 420);
    chart.setData(sample::radar(8));
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.currentPoint(), 7);
    QCOMPARE(chart.readOut(7), (QStringList{u"Tackles /90"_s, u"Value 0.9"_s, u"23rd percentile"_s}));
    chart.toImage(1);
    // Straight above the middle is the first slice.
    QSignalSpy activated(&chart, &ChartView::pointActivated);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(240, 120));
    QCOMPARE(activated.value(0).value(0).toInt(), 0);
    QCOMPARE(chart.readOut(99), QStringList());
}

void TestRadarChart::formsDiffer()
{
    RadarChart chart;
    chart.resize(480, 420);
    chart.setData(sample::radar(8));
    const QImage pizza = chart.toImage(1);
    chart.setForm(RadarChart::Form::Bars);
    QVERIFY(chart.toImage(1) != pizza);
}

void TestRadarChart::themeForPrint()
{
    RadarChart chart;
    chart.setPalette(Theme::night().palette());
    chart.resize(480, 420);
    chart.setData(sample::radar(8));
    QCOMPARE(chart.toImage(1).pixelColor(0, 0), Theme::night().surface);
    chart.setTheme(Theme::light());
    QCOMPARE(chart.toImage(1).pixelColor(0, 0), QColor(Qt::white));
    chart.setTheme({});
    QCOMPARE(chart.toImage(1).pixelColor(0, 0), Theme::night().surface);
}

void TestRadarChart::emptyAndFew()
{
    RadarChart chart;
    chart.resize(300, 300);
    chart.setData({});
    QCOMPARE(chart.summary(), u"Nothing to compare in this period yet."_s);
    for (const int axes : {0, 1, 2}) {
        chart.setData(sample::radar(axes));
        QVERIFY(!chart.toImage(1).isNull());
        QCOMPARE(chart.pointCount(), axes);
    }
    RadarChartData none = sample::radar(4);
    for (RadarChartAxis &axis : none.axes)
        axis.percentile.reset();
    chart.setData(none);
    QVERIFY(chart.summary().contains(u"no comparison"_s));
    QVERIFY(!chart.toImage(1).isNull());
}

QTEST_MAIN(TestRadarChart)
#include "tst_radarchart.moc"
