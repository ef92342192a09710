// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart/labelcheck.h"
#include "ui/chart/versuschart.h"
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>

using namespace touchline;
using namespace Qt::StringLiterals;

class TestVersusChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labels_data();
    void labels();
    void barsFromTheMiddle();
    void missingIsNoBar();
    void walksHoversAndTells();
    void tableAndSentence();
    void emptyAndOddNumbers();

private:
    static VersusChartData data(bool arabic = false)
    {
        VersusChartData data{.title = u"Both teams"_s,
                             .home = arabic ? u"النجوم"_s : u"Rovers"_s,
                             .away = arabic ? u"الاتحاد"_s : u"Athletic"_s,
                             .rows = {},
                             .empty = {}};
        data.rows.append({.name = arabic ? u"التسديدات"_s : u"Shots"_s, .home = 12, .away = 6, .homeText = u"12"_s, .awayText = u"6"_s});
        data.rows.append({.name = arabic ? u"الأهداف المتوقعة"_s : u"Expected goals on target"_s,
                          .home = 0.8,
                          .away = 1.25,
                          .homeText = u"0.80"_s,
                          .awayText = u"1.25"_s});
        data.rows.append(
            {.name = arabic ? u"المسافة"_s : u"Distance"_s, .home = {}, .away = 105'300, .homeText = u"–"_s, .awayText = u"105,300"_s});
        return data;
    }
    /** Pixels of a colour left and right of the middle. */
    static std::pair<int, int> painted(const VersusChart &chart, int series)
    {
        const QImage image = chart.toImage(1);
        const QRgb colour = chart.theme().seriesColor(series).rgb();
        std::pair<int, int> count;
        for (int y = chart.height() * 2 / 5; y < image.height(); ++y) { // without the names above
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).rgb() == colour)
                    ++(x < image.width() / 2 ? count.first : count.second);
            }
        }
        return count;
    }
};

void TestVersusChart::labels_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("fontScale");
    QTest::addColumn<bool>("arabic");
    for (const int width : {420, 700, 1200}) {
        for (const double fontScale : {1.0, 1.5}) {
            for (const bool arabic : {false, true})
                QTest::addRow("%d, %g, %s", width, fontScale, arabic ? "rtl" : "ltr") << width << fontScale << arabic;
        }
    }
}

void TestVersusChart::labels()
{
    QFETCH(int, width);
    QFETCH(double, fontScale);
    QFETCH(bool, arabic);
    VersusChart chart;
    QFont font = chart.font();
    font.setPointSizeF(font.pointSizeF() * fontScale);
    chart.setFont(font);
    chart.setLayoutDirection(arabic ? Qt::RightToLeft : Qt::LeftToRight);
    chart.setData(data(arabic));
    chart.resize(width, chart.sizeHint().height());
    QCOMPARE(chart.paintedLabels().size(), 2 + 3 * 3);
    QCOMPARE(labelFault(chart), QString());
}

void TestVersusChart::barsFromTheMiddle()
{
    for (const bool mirrored : {false, true}) {
        VersusChart chart;
        chart.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        auto one = data(mirrored);
        one.rows = {one.rows.constFirst()};
        chart.setData(one);
        chart.resize(600, chart.sizeHint().height());
        auto home = painted(chart, 0); // it begins where reading does
        auto away = painted(chart, 1);
        if (mirrored) {
            std::swap(home.first, home.second);
            std::swap(away.first, away.second);
        }
        QVERIFY(home.first > 500 && home.second == 0);
        QVERIFY(away.second > 250 && away.first == 0);
        QVERIFY(std::abs(home.first - 2 * away.second) < home.first / 8); // 12 to 6
    }
}

void TestVersusChart::missingIsNoBar()
{
    VersusChart chart;
    auto one = data();
    one.rows = {one.rows.constLast()};
    chart.setData(one);
    chart.resize(600, chart.sizeHint().height());
    QCOMPARE(painted(chart, 0).first, 0);
    QVERIFY(painted(chart, 1).second > 500);
}

void TestVersusChart::walksHoversAndTells()
{
    VersusChart chart;
    chart.setData(data());
    chart.resize(600, chart.sizeHint().height());
    QTest::keyClick(&chart, Qt::Key_Down);
    QTest::keyClick(&chart, Qt::Key_Down);
    QCOMPARE(chart.currentPoint(), 1);
    QCOMPARE(chart.readOut(1), QStringList({u"Expected goals on target"_s, u"Rovers: 0.80"_s, u"Athletic: 1.25"_s}));
    const QImage before = chart.toImage(1);
    QSignalSpy activated(&chart, &ChartView::pointActivated);
    for (int row = 0; row < 3; ++row)
        QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(300, chart.height() * (row + 1) / 4 + chart.height() / 8));
    QCOMPARE(activated.size(), 3);
    for (int row = 0; row < 3; ++row)
        QCOMPARE(activated.at(row).at(0).toInt(), row);
    QCOMPARE(before.size(), chart.size());
}

void TestVersusChart::tableAndSentence()
{
    VersusChart chart;
    chart.setLocale(QLocale::c());
    chart.setData(data());
    QCOMPARE(chart.table().columns, QStringList({u"Statistic"_s, u"Rovers"_s, u"Athletic"_s}));
    QCOMPARE(chart.table().rows.at(2), QStringList({u"Distance"_s, u"–"_s, u"105,300"_s}));
    QCOMPARE(chart.summary(), u"Rovers has more in 1 of 3 figures, Athletic in 2."_s);
    QCOMPARE(chart.accessibleDescription(), chart.summary());
    QCOMPARE(chart.accessibleName(), u"Both teams"_s);
}

void TestVersusChart::emptyAndOddNumbers()
{
    VersusChart chart;
    chart.resize(400, 200);
    chart.setData({});
    QCOMPARE(chart.summary(), u"No figures yet."_s);
    QVERIFY(!chart.toImage(1).isNull());
    for (const double odd : {std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN(), 1e300, -4.0, 0.0}) {
        auto strange = data();
        strange.rows[0].home = odd;
        chart.setData(strange);
        QVERIFY(!chart.toImage(1).isNull());
    }
    chart.resize(8, 8);
    QVERIFY(!chart.toImage(1).isNull());
}

QTEST_MAIN(TestVersusChart)
#include "tst_versuschart.moc"
