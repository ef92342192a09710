// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart/labelcheck.h"
#include "tests/ui/gallery/samples.h"
#include <QtGui/QMouseEvent>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>

using namespace touchline;
using namespace Qt::StringLiterals;

class TestDistributionChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labels_data();
    void labels();
    void walksThroughBinsAndGroups();
    void readsOut();
    void placeIsSeen();
    void axesAreNamed();
    void hoverFindsBinsAndGroups();
    void table();
    void emptyAndOddNumbers();
};

void TestDistributionChart::labels_data()
{
    QTest::addColumn<int>("groups");
    QTest::addColumn<bool>("place");
    QTest::addColumn<bool>("histogram");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("fontScale");
    QTest::addColumn<bool>("arabic");
    for (const int groups : {0, 4}) {
        for (const bool place : {false, true}) {
            for (const bool histogram : {false, true}) {
                for (const double fontScale : {1.0, 1.5, 2.0}) {
                    for (const bool arabic : {false, true}) {
                        for (const QSize size : {QSize(460, 560), QSize(800, 640)})
                            QTest::addRow("%d groups, %s, %s, %dx%d, %g, %s", groups, place ? "place" : "nobody",
                                          histogram ? "bars" : "boxes", size.width(), size.height(), fontScale, arabic ? "rtl" : "ltr")
                                << groups << place << histogram << size << fontScale << arabic;
                    }
                }
            }
        }
    }
}

void TestDistributionChart::labels()
{
    QFETCH(int, groups);
    QFETCH(bool, place);
    QFETCH(bool, histogram);
    QFETCH(QSize, size);
    QFETCH(double, fontScale);
    QFETCH(bool, arabic);
    DistributionChart chart;
    QFont font = chart.font();
    font.setPointSizeF(font.pointSizeF() * fontScale);
    chart.setFont(font);
    chart.setLayoutDirection(arabic ? Qt::RightToLeft : Qt::LeftToRight);
    chart.setData(sample::distribution(groups, place, false, arabic, histogram));
    chart.resize(size.expandedTo(chart.minimumSizeHint()));
    QVERIFY(chart.paintedLabels().size() >= 4);
    const QString fault = labelFault(chart);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void TestDistributionChart::walksThroughBinsAndGroups()
{
    DistributionChart chart;
    chart.resize(500, 500);
    chart.setData(sample::distribution(4, true));
    QCOMPARE(chart.pointCount(), 10 + 5);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.currentPoint(), 0);
    const QImage first = chart.grab().toImage();
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.currentPoint(), 14);
    QVERIFY(chart.grab().toImage() != first);
    QTest::keyClick(&chart, Qt::Key_Escape);
    QCOMPARE(chart.currentPoint(), -1);
}

void TestDistributionChart::readsOut()
{
    DistributionChart chart;
    chart.setLocale(QLocale::c());
    auto data = sample::distribution(4, true);
    chart.setData(data);
    QCOMPARE(chart.readOut(0).at(0), u"0.00 to 0.10"_s);
    QVERIFY(chart.readOut(0).at(1).startsWith(u"92"_s));
    QCOMPARE(chart.readOut(10),
             (QStringList{u"Everybody"_s, chart.readOut(10).at(1), u"median 0.11"_s, u"the middle half: 0.02 to 0.27"_s,
                          u"whiskers: 0.00 to 0.61"_s}));
    QCOMPARE(chart.readOut(11).at(2), u"too few players to compare with"_s);
    data.openEnds = true;
    chart.setData(data);
    QCOMPARE(chart.readOut(0).at(0), u"below 0.10"_s);
    QCOMPARE(chart.readOut(9).at(0), u"from 0.90"_s);
    QVERIFY(chart.readOut(99).isEmpty());
}

void TestDistributionChart::placeIsSeen()
{
    DistributionChart chart;
    chart.resize(500, 500);
    chart.setData(sample::distribution(4, false));
    const QImage without = chart.toImage(1);
    chart.setData(sample::distribution(4, true));
    QVERIFY(chart.toImage(1) != without);
    const auto labels = chart.paintedLabels();
    QVERIFY(std::ranges::any_of(labels, [](const auto &label) { return label.text.startsWith(u"Ana-Lucía Ferreira"_s); }));
}

void TestDistributionChart::axesAreNamed()
{
    DistributionChart chart;
    chart.resize(500, 500);
    auto data = sample::distribution(4, true);
    const auto isSaid = [&chart](const QString &name) {
        const auto labels = chart.paintedLabels();
        return std::ranges::any_of(labels, [&name](const auto &label) { return label.text == name; });
    };
    chart.setData(data);
    QVERIFY(isSaid(data.title) && isSaid(u"Players"_s));
    data.bins.clear();
    chart.setData(data);
    QVERIFY(!isSaid(u"Players"_s)); // boxes alone count nobody
}

void TestDistributionChart::hoverFindsBinsAndGroups()
{
    DistributionChart chart;
    for (const bool mirrored : {false, true}) {
        chart.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        chart.resize(500, 500);
        chart.setData(sample::distribution(4, false));
        chart.toImage(1);
        QSet<int> found;
        QSignalSpy current(&chart, &ChartView::currentPointChanged);
        for (int y = 0; y < 500; y += 10) {
            for (int x = 0; x < 500; x += 10) {
                QMouseEvent move(QEvent::MouseMove, QPointF(x, y), chart.mapToGlobal(QPointF(x, y)), Qt::NoButton, Qt::NoButton,
                                 Qt::NoModifier);
                QApplication::sendEvent(&chart, &move);
            }
        }
        for (const auto &each : std::as_const(current))
            found.insert(each.value(0).toInt());
        for (int point = 0; point < chart.pointCount(); ++point)
            QVERIFY2(found.contains(point), qPrintable(QString::number(point)));
    }
}

void TestDistributionChart::table()
{
    DistributionChart chart;
    chart.setLocale(QLocale::c());
    chart.setData(sample::distribution(4, true));
    const ChartTable table = chart.table();
    QCOMPARE(table.rows.size(), 15);
    QCOMPARE(table.rows.at(0).at(1), u"92"_s);
    QCOMPARE(table.rows.at(10), (QStringList{u"Everybody"_s, u"239"_s, u"0.11"_s, u"0.02 to 0.27"_s, u"0.00 to 0.61"_s}));
    QCOMPARE(chart.accessibleDescription(), chart.data().summary);
}

void TestDistributionChart::emptyAndOddNumbers()
{
    DistributionChart chart;
    chart.resize(400, 300);
    chart.setData({});
    QVERIFY(!chart.toImage(1).isNull());
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.currentPoint(), -1);
    for (const double odd : {std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN(), 1e300, -4.0}) {
        auto data = sample::distribution(4, true);
        data.place = odd;
        data.groups[2].high = odd;
        data.bins[9].high = odd;
        chart.setData(data);
        QVERIFY(!chart.toImage(1).isNull());
    }
    DistributionChartData equal{.title = u"Goals"_s, .bins = {{1, 1, 12}}}; // all values are the same
    chart.setData(equal);
    QVERIFY(!chart.toImage(1).isNull());
    chart.resize(8, 8);
    QVERIFY(!chart.toImage(1).isNull());
}

QTEST_MAIN(TestDistributionChart)
#include "tst_distributionchart.moc"
