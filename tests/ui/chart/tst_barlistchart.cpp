// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart/chartkinds.h"
#include "tests/ui/chart/labelcheck.h"
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>

using namespace touchline;
using namespace Qt::StringLiterals;

class TestBarListChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labels_data();
    void labels();
    void lengthIsShare();
    void beginsWhereReadingDoes();
    void lowIsSaidInWords();
    void thresholdStandsAcross();
    void walksAndHits();
    void tableAndSentence();
    void emptyAndOddNumbers();

private:
    /** Pixels of a colour in a row of the list, and the first and last column that has them. */
    struct Run
    {
        int count = 0;
        int first = -1;
        int last = -1;
    };
    static Run runOf(const BarListChart &chart, const QColor &colour, double share)
    {
        const QImage image = chart.toImage(1);
        Run run;
        const int y = int(share * image.height());
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).rgb() != colour.rgb())
                continue;
            ++run.count;
            run.first = run.first < 0 ? x : run.first;
            run.last = x;
        }
        return run;
    }
    static BarListData one(std::optional<double> share, bool low = false)
    {
        BarListData data = barListSample(1);
        data.threshold.reset();
        data.thresholdText.clear();
        data.rows[0].share = share;
        data.rows[0].low = low;
        return data;
    }
    static Run barOf(std::optional<double> share, bool low = false, bool mirrored = false)
    {
        BarListChart chart;
        chart.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        chart.setData(one(share, low));
        chart.resize(500, 40);
        return runOf(chart, low ? chart.theme().warn : chart.theme().seriesColor(0), 0.4);
    }
};

void TestBarListChart::labels_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("width");
    QTest::addColumn<double>("fontScale");
    QTest::addColumn<bool>("mirrored");
    for (const int rows : {1, 2, 8, 30}) {
        for (const int width : {320, 600, 1000}) {
            for (const double fontScale : {1.0, 1.5, 2.0}) {
                for (const bool mirrored : {false, true})
                    QTest::addRow("%d, %d, %g, %s", rows, width, fontScale, mirrored ? "rtl" : "ltr")
                        << rows << width << fontScale << mirrored;
            }
        }
    }
}

void TestBarListChart::labels()
{
    QFETCH(int, rows);
    QFETCH(int, width);
    QFETCH(double, fontScale);
    QFETCH(bool, mirrored);
    BarListChart chart;
    QFont font = chart.font();
    font.setPointSizeF(font.pointSizeF() * fontScale);
    chart.setFont(font);
    chart.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    chart.setData(barListSample(rows));
    chart.resize(width, chart.sizeHint().height());
    QVERIFY(chart.paintedLabels().size() >= 2 * rows + 1); // names, figures, what the line is
    QCOMPARE(labelFault(chart), QString());
}

void TestBarListChart::lengthIsShare()
{
    const Run whole = barOf(1);
    QVERIFY(whole.count > 150);
    QVERIFY(std::abs(barOf(0.5).count - whole.count / 2) <= 2);
    QVERIFY(std::abs(barOf(0.25).count - whole.count / 4) <= 2);
    QCOMPARE(barOf(0).count, 0);
    QCOMPARE(barOf(std::nullopt).count, 0);
    QCOMPARE(barOf(1.7).count, whole.count); // not out of its track
    QCOMPARE(barOf(-1).count, 0);
}

void TestBarListChart::beginsWhereReadingDoes()
{
    const Run plain = barOf(0.5);
    const Run mirrored = barOf(0.5, false, true);
    QVERIFY(std::abs(plain.first - (499 - mirrored.last)) <= 1);
    QVERIFY(std::abs(plain.count - mirrored.count) <= 1);
}

void TestBarListChart::lowIsSaidInWords()
{
    QVERIFY(barOf(0.5, true).count > 50); // in the colour of warnings, and with a sign
    BarListChart chart;
    chart.resize(500, 60);
    const auto hasSign = [&chart](bool low) {
        chart.setData(one(0.5, low));
        return std::ranges::any_of(chart.paintedLabels(), [](const ChartLabel &label) { return label.text.endsWith(u'!'); });
    };
    QVERIFY(hasSign(true));
    QVERIFY(!hasSign(false));
}

void TestBarListChart::thresholdStandsAcross()
{
    BarListChart chart;
    chart.resize(500, 200);
    BarListData data = barListSample(6);
    chart.setData(data);
    const QImage with = chart.toImage(1);
    data.threshold.reset();
    chart.setData(data);
    const QImage without = chart.toImage(1);
    int columns = 0;
    int at = -1;
    for (int x = 0; x < with.width(); ++x) {
        bool differs = false;
        for (int y = 0; y < with.height() && !differs; ++y)
            differs = with.pixel(x, y) != without.pixel(x, y);
        columns += differs ? 1 : 0;
        at = differs ? x : at;
    }
    QVERIFY(columns >= 1 && columns <= 3); // one upright line
    const Run whole = runOf(chart, chart.theme().seriesColor(0), 0.06);
    QVERIFY(std::abs(at - (whole.first + whole.count / 4)) <= 4); // at a quarter of the first bar, which is whole
}

void TestBarListChart::walksAndHits()
{
    BarListChart chart;
    chart.setData(barListSample(5));
    chart.resize(500, chart.sizeHint().height());
    QTest::keyClick(&chart, Qt::Key_Down);
    QTest::keyClick(&chart, Qt::Key_Down);
    QCOMPARE(chart.currentPoint(), 1);
    QCOMPARE(chart.readOut(1), QStringList({u"Player 2"_s, u"75 %"_s, u"675 min"_s}));
    QVERIFY(chart.readOut(5).isEmpty());
    chart.toImage(1);
    QSignalSpy activated(&chart, &ChartView::pointActivated);
    for (int y = 0; y < chart.height(); ++y)
        QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(250, y));
    QList<int> hit;
    for (const auto &each : std::as_const(activated)) {
        if (hit.isEmpty() || hit.last() != each.at(0).toInt())
            hit.append(each.at(0).toInt());
    }
    QCOMPARE(hit, QList<int>({0, 1, 2, 3, 4})); // in their order, nobody twice
}

void TestBarListChart::tableAndSentence()
{
    BarListChart chart;
    chart.setData(barListSample(5));
    QCOMPARE(chart.table().rows.size(), 5);
    QCOMPARE(chart.table().rows.at(4), QStringList({u"Player 5"_s, u"0 %"_s, u"0 min"_s}));
    QVERIFY(chart.summary().startsWith(u"Share of playing time: from 100 % (Player 1) to 0 % (Player 5)"_s));
    QCOMPARE(chart.accessibleName(), u"Share of playing time"_s);
    QCOMPARE(chart.accessibleDescription(), chart.summary());
}

void TestBarListChart::emptyAndOddNumbers()
{
    BarListChart chart;
    chart.resize(300, 200);
    chart.setData(barListSample(0));
    QCOMPARE(chart.summary(), u"Nobody has played yet."_s);
    QVERIFY(!chart.toImage(1).isNull());
    for (const double odd : {std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN(), 1e300, -4.0}) {
        BarListData data = barListSample(3);
        data.rows[1].share = odd;
        chart.setData(data);
        QVERIFY(!chart.toImage(1).isNull());
    }
    chart.resize(8, 8);
    QVERIFY(!chart.toImage(1).isNull());
}

QTEST_MAIN(TestBarListChart)
#include "tst_barlistchart.moc"
