// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart/labelcheck.h"
#include "tests/ui/gallery/samples.h"
#include "ui/chart/comparechart.h"
#include "ui/chart/legendbutton.h"
#include "ui/chart/scatterchart.h"
#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QVBoxLayout>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

/** The buttons of a chart that has been painted. */
QList<LegendButton *> legendOf(ChartView &chart)
{
    chart.grab();
    QCoreApplication::processEvents();
    QList<LegendButton *> buttons;
    for (auto *button : chart.findChildren<LegendButton *>()) {
        if (!button->isHidden())
            buttons.append(button);
    }
    return buttons;
}

QStringList labelsOf(const ChartView &chart)
{
    QStringList texts;
    for (const auto &label : chart.paintedLabels())
        texts.append(label.text);
    return texts;
}

} // namespace

/** What a legend names can be hidden, whatever the chart. */
class TestChartLegend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsWhereItIsPainted();
    void clickHidesAndShows();
    void hiddenIsStruckNotOnlyPale();
    void tableAndPicturesFollow();
    void axisFollowsWhatIsShown();
    void byKey();
    void heard();
    void staysWithOtherData();
    void playersOfAComparison();
    void coloursOfAPointCloud();
};

void TestChartLegend::coloursOfAPointCloud()
{
    ScatterChart chart;
    chart.resize(640, 460);
    ScatterChartData data{.title = u"Goals and assists"_s, .x = {.title = u"Goals"_s}, .y = {.title = u"Assists"_s}};
    data.seriesTitle = u"Team"_s;
    data.series = {u"Rovers"_s, u"Harbour"_s};
    for (int i = 0; i < 6; ++i)
        data.points.append({.x = double(i), .y = double(i * i % 7), .name = u"P%1"_s.arg(i), .series = i % 2});
    chart.setData(data);
    const QImage all = chart.toImage(1);
    const auto buttons = legendOf(chart);
    QCOMPARE(buttons.size(), 2); // the median is no series
    QVERIFY(labelsOf(chart).contains(u"P5"_s) && labelsOf(chart).contains(u"P4"_s));
    buttons.at(1)->click();
    QVERIFY(!chart.isSeriesShown(1));
    QVERIFY(chart.toImage(1) != all);
    QVERIFY(!labelsOf(chart).contains(u"P5"_s) && labelsOf(chart).contains(u"P4"_s));
    QCOMPARE(chart.table().rows.size(), 6); // its numbers are there all the same
    buttons.at(1)->click();
    QCOMPARE(chart.toImage(1), all);
    buttons.at(0)->click();
    data.series = {u"Rovers"_s, u"Athletic"_s};
    chart.setData(data);
    QVERIFY(chart.isSeriesShown(0)); // of other teams
}

void TestChartLegend::standsWhereItIsPainted()
{
    for (const bool mirrored : {false, true}) {
        TrendChart chart;
        chart.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        chart.resize(420, 320); // the legend takes two lines
        chart.setData(sample::trend(12, mirrored));
        const auto buttons = legendOf(chart);
        QCOMPARE(buttons.size(), 4); // of five entries: a match without a value is no series
        const auto labels = chart.paintedLabels();
        for (const auto *button : buttons) {
            const auto label = std::ranges::find(labels, button->accessibleName(), &ChartLabel::text);
            QVERIFY(label != labels.end());
            QVERIFY(QRectF(button->geometry()).contains(label->rect.center()));
            QVERIFY(button->isChecked());
        }
    }
    TrendChart empty;
    empty.resize(420, 320);
    empty.setData({});
    QVERIFY(legendOf(empty).isEmpty());
}

void TestChartLegend::clickHidesAndShows()
{
    TrendChart chart;
    chart.resize(640, 320);
    chart.setData(sample::trend(12));
    QSignalSpy changed(&chart, &ChartView::seriesShownChanged);
    const QImage all = chart.toImage(1);
    const auto buttons = legendOf(chart);
    for (const int series : {TrendChart::Bars, TrendChart::Line, TrendChart::Baseline, TrendChart::Band}) {
        const auto button = std::ranges::find(buttons, series, &LegendButton::series);
        QVERIFY(button != buttons.end());
        QTest::mouseClick(*button, Qt::LeftButton);
        QVERIFY(!chart.isSeriesShown(series));
        QVERIFY(chart.toImage(1) != all);
        QCOMPARE(labelFault(chart), QString());
        QTest::mouseClick(*button, Qt::LeftButton);
        QVERIFY(chart.isSeriesShown(series));
        QCOMPARE(chart.toImage(1), all);
    }
    QCOMPARE(changed.size(), 8);
    for (auto *button : buttons)
        button->click();
    QVERIFY(!chart.toImage(1).isNull()); // nothing but the legend
    QCOMPARE(legendOf(chart).size(), 4);
}

void TestChartLegend::hiddenIsStruckNotOnlyPale()
{
    // The same entry without colour: what is hidden has another shape, not only another tone.
    TrendChart chart;
    chart.resize(640, 320);
    chart.setData(sample::trend(12));
    const auto buttons = legendOf(chart);
    const auto dark = [&](const QRect &box) {
        const QImage image = chart.toImage(1).convertToFormat(QImage::Format_Grayscale8);
        int count = 0;
        const int y = box.center().y();
        for (int row = y - 3; row <= y + 3; ++row) {
            int run = 0;
            for (int x = box.left() + 26; x < box.right() - 3; ++x)
                run += image.pixelColor(x, row).value() < 190 ? 1 : 0;
            count = std::max(count, run);
        }
        return count;
    };
    auto *band = *std::ranges::find(buttons, int(TrendChart::Band), &LegendButton::series);
    const int plain = dark(band->geometry());
    band->click();
    const int width = band->width() - 30;
    QVERIFY2(dark(band->geometry()) > width * 0.9, "a line goes through the words");
    QVERIFY(plain < width * 0.9);
}

void TestChartLegend::tableAndPicturesFollow()
{
    TrendChart chart;
    chart.resize(640, 320);
    chart.setData(sample::trend(12));
    const ChartTable table = chart.table();
    const QStringList told = chart.readOut(11);
    chart.setSeriesShown(TrendChart::Line, false);
    QCOMPARE(chart.table(), table);
    QCOMPARE(chart.readOut(11).size(), told.size() - 1); // what is not seen is not told at the point
    legendOf(chart);
    QImage screen(1280, 640, QImage::Format_ARGB32_Premultiplied);
    screen.setDevicePixelRatio(2);
    chart.render(&screen);
    QCOMPARE(chart.toImage(2).convertToFormat(QImage::Format_RGB32), screen.convertToFormat(QImage::Format_RGB32));
}

void TestChartLegend::axisFollowsWhatIsShown()
{
    TrendChart chart;
    chart.setLocale(QLocale::c());
    chart.resize(640, 320);
    TrendChartData data = sample::trend(12);
    data.points[2].value = 40; // a bar far above all lines
    chart.setData(data);
    QVERIFY(labelsOf(chart).contains(u"40"_s));
    chart.setSeriesShown(TrendChart::Bars, false);
    QVERIFY(!labelsOf(chart).contains(u"40"_s));
    QVERIFY(!labelsOf(chart).contains(u"did not play"_s)); // gaps go with the bars
}

void TestChartLegend::byKey()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *chart = new TrendChart;
    auto *after = new QWidget;
    after->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(chart);
    layout->addWidget(after);
    window.resize(700, 400);
    chart->setData(sample::trend(12));
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto buttons = legendOf(*chart);
    QCOMPARE(buttons.size(), 4);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), buttons.at(0));
    QTest::keyClick(buttons.at(0), Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget(), buttons.at(1));
    QTest::keyClick(buttons.at(1), Qt::Key_Space);
    QVERIFY(!chart->isSeriesShown(buttons.at(1)->series()));
    QTest::keyClick(buttons.at(1), Qt::Key_Return);
    QVERIFY(chart->isSeriesShown(buttons.at(1)->series()));
    QTest::keyClick(buttons.at(1), Qt::Key_Left);
    QTest::keyClick(buttons.at(0), Qt::Key_Left); // there is none before
    QCOMPARE(QApplication::focusWidget(), buttons.at(0));
    QTest::keyClick(buttons.at(0), Qt::Key_Tab); // one stop for all of them
    QCOMPARE(QApplication::focusWidget(), after);
    QTest::keyClick(after, Qt::Key_Backtab);
    QTest::keyClick(buttons.at(0), Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), chart);
}

void TestChartLegend::heard()
{
    TrendChart chart;
    chart.resize(640, 320);
    chart.setData(sample::trend(12));
    auto *button = legendOf(chart).constFirst();
    auto *heard = QAccessible::queryAccessibleInterface(button);
    QVERIFY(heard);
    QCOMPARE(heard->role(), QAccessible::CheckBox);
    QVERIFY(labelsOf(chart).contains(heard->text(QAccessible::Name)));
    QVERIFY(heard->state().checked);
    button->click();
    QVERIFY(!heard->state().checked);
}

void TestChartLegend::staysWithOtherData()
{
    TrendChart chart;
    chart.resize(640, 320);
    chart.setData(sample::trend(12));
    chart.setSeriesShown(TrendChart::Band, false);
    TrendChartData other = sample::trend(20);
    other.bandLow.reset(); // which has none
    chart.setData(other);
    QCOMPARE(legendOf(chart).size(), 3);
    chart.setData(sample::trend(20));
    QVERIFY(!chart.isSeriesShown(TrendChart::Band)); // who hides it means it
}

void TestChartLegend::playersOfAComparison()
{
    CompareChart chart;
    chart.resize(640, 480);
    CompareChartData data{.players = {u"Ana-Lucía Ferreira"_s, u"O'Brien"_s}, .axes = {}, .cohort = u"61 forwards"_s, .empty = {}};
    for (const auto &label : {u"Goals /90"_s, u"Shots /90"_s, u"Assists /90"_s})
        data.axes.append({.label = label, .values = {u"0.95"_s, u"0.20"_s}, .percentiles = {90, 40}, .low = {}, .high = {}});
    chart.setData(data);
    const QImage both = chart.toImage(1);
    auto buttons = legendOf(chart);
    QCOMPARE(buttons.size(), 2);
    buttons.at(1)->click();
    QVERIFY(!chart.isShown(1));
    QVERIFY(chart.toImage(1) != both);
    QVERIFY(labelsOf(chart).contains(u"O'Brien"_s)); // the way back
    data.players[1] = u"Osei"_s;
    chart.setData(data); // others: nobody is hidden
    QVERIFY(chart.isShown(1));
    buttons = legendOf(chart);
    QVERIFY(buttons.at(1)->isChecked());
    QCOMPARE(buttons.at(1)->accessibleName(), u"Osei"_s);
}

QTEST_MAIN(TestChartLegend)
#include "tst_chartlegend.moc"
