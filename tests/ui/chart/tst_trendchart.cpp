// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart/labelcheck.h"
#include "tests/ui/gallery/samples.h"
#include "ui/chart/chartscale.h"
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QWheelEvent>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>

using namespace touchline;
using namespace Qt::StringLiterals;

class TestTrendChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labels_data();
    void labels();
    void gapsAreNotZeroes();
    void exportsWhatIsSeen();
    void reportsUnwritablePath();
    void walksByKey();
    void walksMirrored();
    void zoomsAndMovesByKey();
    void zoomsMirrored();
    void wheelAndDragging();
    void walkingFollows();
    void exportsThePartThatIsSeen();
    void otherMatchesShowTheWhole();
    void zoomedLabels();
    void tableAndSentence();
    void emptyAndOddNumbers();
    void scale_data();
    void scale();
};

void TestTrendChart::labels_data()
{
    QTest::addColumn<int>("matches");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("fontScale");
    QTest::addColumn<bool>("arabic");
    for (const int matches : {1, 2, 5, 12, 38, 300}) {
        for (const double fontScale : {1.0, 1.5, 2.0}) {
            for (const bool arabic : {false, true}) {
                for (const QSize size : {QSize(420, 320), QSize(700, 300), QSize(1100, 380)})
                    QTest::addRow("%d matches, %dx%d, %g, %s", matches, size.width(), size.height(), fontScale, arabic ? "rtl" : "ltr")
                        << matches << size << fontScale << arabic;
            }
        }
    }
}

void TestTrendChart::labels()
{
    QFETCH(int, matches);
    QFETCH(QSize, size);
    QFETCH(double, fontScale);
    QFETCH(bool, arabic);
    TrendChart chart;
    QFont font = chart.font();
    font.setPointSizeF(font.pointSizeF() * fontScale);
    chart.setFont(font);
    chart.setLayoutDirection(arabic ? Qt::RightToLeft : Qt::LeftToRight);
    chart.setData(sample::trend(matches, arabic));
    chart.resize(size);
    QVERIFY(chart.paintedLabels().size() >= 5);
    const QString fault = labelFault(chart);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void TestTrendChart::gapsAreNotZeroes()
{
    TrendChartData data = sample::trend(8);
    TrendChart chart;
    chart.resize(600, 300);
    chart.setData(data);
    QVERIFY(!data.points.at(5).value);
    QCOMPARE(chart.readOut(5).at(1), u"did not play"_s);
    const QImage gap = chart.toImage(1);
    data.points[5].value = 0;
    data.points[5].reason.clear();
    chart.setData(data);
    QVERIFY(chart.readOut(5).at(1).contains(u'0'));
    QVERIFY(chart.toImage(1) != gap);
}

void TestTrendChart::exportsWhatIsSeen()
{
    QTemporaryDir folder;
    TrendChart chart;
    chart.resize(640, 320);
    chart.setData(sample::trend(20));
    chart.setCurrentPoint(3); // a read-out is not part of the picture
    QVERIFY(chart.savePng(folder.filePath(u"a.png"_s), 2));
    QImage saved(folder.filePath(u"a.png"_s));
    QCOMPARE(saved.size(), QSize(1280, 640));
    saved.setDevicePixelRatio(2);
    chart.setCurrentPoint(-1);
    QImage screen(1280, 640, QImage::Format_ARGB32_Premultiplied);
    screen.setDevicePixelRatio(2);
    chart.render(&screen);
    QCOMPARE(saved.convertToFormat(QImage::Format_RGB32), screen.convertToFormat(QImage::Format_RGB32));

    QVERIFY(chart.saveSvg(folder.filePath(u"a.svg"_s)));
    QFile svg(folder.filePath(u"a.svg"_s));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    const QString drawing = QString::fromUtf8(svg.readAll());
    QVERIFY(drawing.contains(u"viewBox=\"0 0 640 320\""_s));
    QVERIFY(drawing.contains(u"per 90, last 5"_s));

    chart.copyToClipboard();
    QCOMPARE(QGuiApplication::clipboard()->text(), chart.table().toTsv());
}

void TestTrendChart::reportsUnwritablePath()
{
    TrendChart chart;
    chart.resize(200, 200);
    const auto saved = chart.savePng(u"/nowhere/at/all.png"_s);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::Unavailable);
    QVERIFY(saved.error().detail.contains(u"/nowhere/at/all.png"_s));
    QVERIFY(!chart.saveSvg(u"/nowhere/at/all.svg"_s));
}

void TestTrendChart::walksByKey()
{
    TrendChart chart;
    chart.resize(600, 300);
    chart.setData(sample::trend(4));
    QSignalSpy walked(&chart, &ChartView::currentPointChanged);
    QSignalSpy activated(&chart, &ChartView::pointActivated);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.currentPoint(), 0);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.currentPoint(), 1);
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.currentPoint(), 3);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.currentPoint(), 0);
    QTest::keyClick(&chart, Qt::Key_Escape);
    QCOMPARE(chart.currentPoint(), -1);
    QVERIFY(walked.size() >= 5);
}

void TestTrendChart::walksMirrored()
{
    TrendChart chart;
    chart.setLayoutDirection(Qt::RightToLeft);
    chart.resize(600, 300);
    chart.setData(sample::trend(4, true));
    QTest::keyClick(&chart, Qt::Key_Left);
    QTest::keyClick(&chart, Qt::Key_Left);
    QCOMPARE(chart.currentPoint(), 1);
    // The first match stands at the right.
    QSignalSpy activated(&chart, &ChartView::pointActivated);
    chart.toImage(1);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(520, 200));
    QCOMPARE(activated.value(0).value(0).toInt(), 0);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(120, 200));
    QCOMPARE(activated.value(1).value(0).toInt(), 3);
}

void TestTrendChart::zoomsAndMovesByKey()
{
    TrendChart chart;
    chart.resize(600, 300);
    chart.setData(sample::trend(40));
    QSignalSpy moved(&chart, &ZoomChart::partChanged);
    const QImage whole = chart.toImage(1);
    const ChartTable table = chart.table();
    QTest::keyClick(&chart, Qt::Key_Minus); // there is no more than the whole
    QVERIFY(chart.isWhole());
    QTest::keyClick(&chart, Qt::Key_Plus);
    QVERIFY(!chart.isWhole());
    const QImage near = chart.toImage(1);
    QVERIFY(near != whole);
    QTest::keyClick(&chart, Qt::Key_Right, Qt::ShiftModifier);
    const QImage later = chart.toImage(1);
    QVERIFY(later != near);
    QTest::keyClick(&chart, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(chart.toImage(1), near);
    QCOMPARE(chart.table().rows, table.rows); // the twin stays whole
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(&chart, Qt::Key_Left, Qt::ShiftModifier); // not before the first match
    const QImage first = chart.toImage(1);
    QTest::keyClick(&chart, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(chart.toImage(1), first);
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(&chart, Qt::Key_Plus); // comes to an end
    QVERIFY(!chart.isWhole());
    QTest::keyClick(&chart, Qt::Key_0);
    QVERIFY(chart.isWhole());
    QCOMPARE(chart.toImage(1), whole);
    QVERIFY(moved.size() > 10);
}

void TestTrendChart::zoomsMirrored()
{
    TrendChart chart;
    chart.setLayoutDirection(Qt::RightToLeft);
    chart.resize(600, 300);
    chart.setData(sample::trend(40, true));
    chart.toImage(1);
    QSignalSpy activated(&chart, &ChartView::pointActivated);
    chart.zoom(10, QPointF(590, 150)); // the first match stands at the right
    chart.toImage(1);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(540, 200));
    QCOMPARE(activated.value(0).value(0).toInt(), 0);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&chart, Qt::Key_Left, Qt::ShiftModifier); // later ones are to the left
    chart.toImage(1);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(540, 200));
    QVERIFY(activated.value(1).value(0).toInt() > 0);
}

void TestTrendChart::wheelAndDragging()
{
    TrendChart chart;
    chart.resize(600, 300);
    chart.setData(sample::trend(40));
    chart.toImage(1);
    const auto turn = [&chart](Qt::KeyboardModifiers modifiers) {
        QWheelEvent wheel(QPointF(300, 150), chart.mapToGlobal(QPointF(300, 150)), {}, QPoint(0, 240), Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&chart, &wheel);
        return wheel.isAccepted();
    };
    QVERIFY(!turn(Qt::NoModifier)); // the page scrolls
    QVERIFY(chart.isWhole());
    QVERIFY(turn(Qt::ControlModifier));
    QVERIFY(!chart.isWhole());
    chart.zoom(2, QPointF(300, 150));
    const QImage before = chart.toImage(1);
    QSignalSpy activated(&chart, &ChartView::pointActivated);
    QTest::mousePress(&chart, Qt::LeftButton, {}, QPoint(300, 150));
    QTest::mouseMove(&chart, QPoint(340, 150));
    QTest::mouseMove(&chart, QPoint(380, 150));
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, QPoint(380, 150));
    QVERIFY(chart.toImage(1) != before);
    QCOMPARE(activated.size(), 0); // a drag is no click
    QTest::mouseDClick(&chart, Qt::LeftButton, {}, QPoint(300, 150));
    QVERIFY(chart.isWhole());
}

void TestTrendChart::walkingFollows()
{
    TrendChart chart;
    chart.resize(600, 300);
    chart.setData(sample::trend(40));
    chart.toImage(1);
    chart.zoom(6, QPointF(590, 150)); // far from the first
    const QImage before = chart.toImage(1);
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(chart.currentPoint(), 0);
    QVERIFY(chart.toImage(1) != before); // the part has moved to it
    // Moved out of sight, it is no longer read out.
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(&chart, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(chart.currentPoint(), -1);
    // What is under the mouse is what is read out.
    QSignalSpy activated(&chart, &ChartView::pointActivated);
    chart.toImage(1);
    for (const int x : {60, 300, 520})
        QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(x, 150));
    QCOMPARE(activated.size(), 3);
    const int first = activated.at(0).at(0).toInt();
    const int last = activated.at(2).at(0).toInt();
    QVERIFY(first > 30);
    QCOMPARE(last, 39);
    QVERIFY(last - first < 8);
}

void TestTrendChart::exportsThePartThatIsSeen()
{
    QTemporaryDir folder;
    TrendChart chart;
    chart.resize(640, 320);
    chart.setData(sample::trend(40));
    const auto drawing = [&] {
        QFile svg(folder.filePath(u"a.svg"_s));
        return chart.saveSvg(svg.fileName()) && svg.open(QIODevice::ReadOnly) ? svg.readAll() : QByteArray();
    };
    const QByteArray whole = drawing();
    chart.zoom(5, QPointF(320, 160));
    const QByteArray part = drawing();
    QVERIFY(!part.isEmpty());
    QVERIFY2(part.size() * 3 < whole.size() * 2, "bars out of sight are not in the drawing");
    QImage screen(1280, 640, QImage::Format_ARGB32_Premultiplied);
    screen.setDevicePixelRatio(2);
    chart.render(&screen);
    QCOMPARE(chart.toImage(2).convertToFormat(QImage::Format_RGB32), screen.convertToFormat(QImage::Format_RGB32));
}

void TestTrendChart::otherMatchesShowTheWhole()
{
    TrendChart chart;
    chart.resize(600, 300);
    TrendChartData data = sample::trend(40);
    chart.setData(data);
    chart.toImage(1);
    chart.zoom(4);
    data.title = u"Shots"_s;
    for (auto &point : data.points)
        point.value = 1;
    chart.setData(data);
    QVERIFY(!chart.isWhole()); // another metric of the same matches
    data.points.removeLast();
    chart.setData(data);
    QVERIFY(chart.isWhole());
    chart.setData(sample::trend(3)); // too few to come nearer
    chart.toImage(1);
    chart.zoom(4);
    QVERIFY(chart.isWhole());
}

void TestTrendChart::zoomedLabels()
{
    for (const bool arabic : {false, true}) {
        for (const double factor : {1.5, 3.0, 8.0, 50.0}) {
            for (const double x : {60.0, 300.0, 580.0}) {
                TrendChart chart;
                chart.setLayoutDirection(arabic ? Qt::RightToLeft : Qt::LeftToRight);
                chart.resize(640, 300);
                chart.setData(sample::trend(120, arabic));
                chart.toImage(1);
                chart.zoom(factor, QPointF(x, 150));
                QVERIFY(chart.paintedLabels().size() >= 5);
                const QString fault = labelFault(chart);
                QVERIFY2(fault.isEmpty(), qPrintable(fault));
            }
        }
    }
}

void TestTrendChart::tableAndSentence()
{
    TrendChart chart;
    chart.setLocale(QLocale::c());
    chart.setData(sample::trend(8));
    const ChartTable table = chart.table();
    QCOMPARE(table.rows.size(), 8);
    QCOMPARE(table.rows.at(0).at(1), u"Rovers (H)"_s);
    QCOMPARE(table.rows.at(2).at(2), u"2"_s);
    QCOMPARE(table.rows.at(5).at(2), u"did not play"_s);
    QVERIFY(table.toTsv().startsWith(u"Date\tMatch\tgoals in the match"_s));
    QVERIFY(chart.summary().contains(u"0.95"_s));
    QCOMPARE(chart.accessibleDescription(), chart.summary());
    QCOMPARE(chart.accessibleName(), u"Goals"_s);
}

void TestTrendChart::emptyAndOddNumbers()
{
    TrendChart chart;
    chart.resize(300, 200);
    chart.setData({});
    QCOMPARE(chart.summary(), u"No matches in this period yet."_s);
    QVERIFY(!chart.toImage(1).isNull());
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Plus);
    QTest::keyClick(&chart, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(chart.currentPoint(), -1);
    for (const double odd : {std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN(), 1e300, -4.0, 0.0}) {
        TrendChartData data = sample::trend(3);
        data.points[1].value = odd;
        chart.setData(data);
        QVERIFY(!chart.toImage(1).isNull());
    }
    chart.resize(8, 8);
    QVERIFY(!chart.toImage(1).isNull());
}

void TestTrendChart::scale_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("greatest");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<QList<double>>("ticks");
    QTest::newRow("goals") << 0.0 << 3.0 << true << QList<double>{0, 1, 2, 3};
    QTest::newRow("nothing at all") << 0.0 << 0.0 << true << QList<double>{0, 1};
    QTest::newRow("rates") << 0.0 << 0.9 << false << QList<double>{0, 0.2, 0.4, 0.6, 0.8, 1.0};
    QTest::newRow("both signs") << -7.0 << 9.0 << true << QList<double>{-10, -5, 0, 5, 10};
    QTest::newRow("not a number") << 0.0 << std::numeric_limits<double>::quiet_NaN() << false << QList<double>{0, 0.2, 0.4, 0.6, 0.8, 1.0};
}

void TestTrendChart::scale()
{
    QFETCH(double, least);
    QFETCH(double, greatest);
    QFETCH(bool, whole);
    QFETCH(QList<double>, ticks);
    const QList<double> found = ChartScale::covering(least, greatest, 5, whole).ticks();
    QCOMPARE(found.size(), ticks.size());
    for (qsizetype i = 0; i < ticks.size(); ++i)
        QVERIFY(std::abs(found.at(i) - ticks.at(i)) < 1e-9);
}

QTEST_MAIN(TestTrendChart)
#include "tst_trendchart.moc"
