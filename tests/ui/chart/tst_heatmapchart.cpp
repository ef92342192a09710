// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart/labelcheck.h"
#include "ui/viewmodel/correlationsviewmodel.h"
#include "ui/viewmodel/exploretexts.h"
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>

using namespace touchline;
using namespace Qt::StringLiterals;

class TestHeatMapChart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void labels_data();
    void labels();
    void arrowsGoFromFieldToField();
    void fieldUnderTheMouse();
    void colourFollowsTheNumberAndIsNotAlone();
    void blankFieldsHaveAPlaceAndAReadOut();
    void tableHasEveryField();
    void pairsStandInTheLowerHalf();
    void numbersStayWithTheirLetters();
    void noGapOverTheScale();

private:
    static HeatMapData data(int metrics)
    {
        const QStringList names{u"Goals /90"_s,       u"Expected goals /90"_s, u"Take-ons completed /90"_s,
                                u"Pass completion"_s, u"Assists /90"_s,        u"Tackles won /90"_s,
                                u"Shot conversion"_s, u"Interceptions /90"_s,  u"Aerial duels won /90"_s};
        HeatMapData data{
            .title = u"What goes together"_s, .lowText = u"-1"_s, .highText = u"1"_s, .summary = u"Up to 61 players."_s, .empty = {}};
        for (int row = 1; row < metrics; ++row) {
            data.rows.append(names.at(row));
            data.columns.append(names.at(row - 1).left(12));
            for (int column = 0; column < row; ++column)
                data.cells.append({.row = row - 1,
                                   .column = column,
                                   .share = double(row + column) / (2 * metrics),
                                   .text = u"0.%1"_s.arg(row * 10 + column),
                                   .detail = {u"%1 and %2"_s.arg(names.at(column), names.at(row))}});
        }
        return data;
    }
};

void TestHeatMapChart::labels_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("arabic");
    for (const QSize size : {QSize(480, 420), QSize(900, 420), QSize(1400, 520)}) {
        for (const bool arabic : {false, true})
            QTest::addRow("%dx%d, %s", size.width(), size.height(), arabic ? "rtl" : "ltr") << size << arabic;
    }
}

void TestHeatMapChart::labels()
{
    QFETCH(QSize, size);
    QFETCH(bool, arabic);
    HeatMapChart chart;
    chart.setLayoutDirection(arabic ? Qt::RightToLeft : Qt::LeftToRight);
    chart.setData(data(9));
    chart.resize(size);
    QCOMPARE(labelFault(chart), QString());
}

void TestHeatMapChart::numbersStayWithTheirLetters()
{
    HeatMapChart chart;
    auto map = data(4);
    map.summary = u"Up to 61 players. Strongest: Goals and Shots (r = 0.93), n = 61."_s;
    chart.setData(map);
    for (int width = 300; width < 700; width += 7) {
        chart.resize(width, 420);
        for (const auto &label : chart.paintedLabels()) {
            QVERIFY2(!label.text.endsWith(u'=') && !label.text.startsWith(u'='), qPrintable(label.text));
            QVERIFY2(!label.text.endsWith(u"(r"_s) && !label.text.startsWith(u"0.93"_s), qPrintable(label.text));
        }
    }
}

void TestHeatMapChart::arrowsGoFromFieldToField()
{
    HeatMapChart chart;
    chart.setData(data(4)); // rows of one, two and three fields
    QSignalSpy activated(&chart, &ChartView::pointActivated);
    QTest::keyClick(&chart, Qt::Key_Down);
    QCOMPARE(chart.currentPoint(), 0);
    QTest::keyClick(&chart, Qt::Key_Down);
    QCOMPARE(chart.currentPoint(), 1); // the second row's first
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.currentPoint(), 2);
    QTest::keyClick(&chart, Qt::Key_Down);
    QCOMPARE(chart.currentPoint(), 4); // in the same column
    QTest::keyClick(&chart, Qt::Key_Up);
    QCOMPARE(chart.currentPoint(), 2);
    QTest::keyClick(&chart, Qt::Key_Up); // nothing is above it
    QCOMPARE(chart.currentPoint(), 2);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(activated.value(0).value(0).toInt(), 2);
}

void TestHeatMapChart::fieldUnderTheMouse()
{
    HeatMapChart chart;
    chart.setData(data(4));
    chart.resize(600, 400);
    QVERIFY(!chart.grab().isNull()); // where fields stand is known once they are painted
    QSignalSpy activated(&chart, &ChartView::pointActivated);
    const auto labels = chart.paintedLabels();
    const auto label = std::ranges::find(labels, u"0.31"_s, &ChartLabel::text);
    QVERIFY(label != labels.cend());
    QTest::mouseClick(&chart, Qt::LeftButton, {}, label->rect.center().toPoint());
    QCOMPARE(activated.value(0).value(0).toInt(), 4);
}

void TestHeatMapChart::colourFollowsTheNumberAndIsNotAlone()
{
    HeatMapChart chart;
    auto map = data(3);
    map.cells[0].share = 0.0;
    map.cells[1].share = 1.0;
    map.cells[2].share.reset();
    map.cells[2].text = u"–"_s;
    chart.setData(map);
    chart.resize(600, 400);
    const auto labels = chart.paintedLabels();
    const QImage image = chart.toImage(1);
    const auto colourBeside = [&](const QString &text) {
        const auto label = std::ranges::find(labels, text, &ChartLabel::text);
        return label == labels.cend() ? QColor() : image.pixelColor((label->rect.topLeft() - QPointF(6, 0)).toPoint());
    };
    QCOMPARE(colourBeside(map.cells.at(0).text), chart.theme().percentileColor(0));
    QCOMPARE(colourBeside(map.cells.at(1).text), chart.theme().percentileColor(100));
    QVERIFY(colourBeside(map.cells.at(2).text) != chart.theme().percentileColor(50)); // nothing is not the middle
}

void TestHeatMapChart::blankFieldsHaveAPlaceAndAReadOut()
{
    HeatMapChart chart;
    HeatMapData map{.rows = {u"A"_s}, .columns = {u"1"_s, u"2"_s, u"3"_s}};
    for (int column = 0; column < 3; ++column)
        map.cells.append({.column = column, .share = 0.9, .text = u"7%1"_s.arg(column), .detail = {u"Field %1"_s.arg(column)}});
    chart.resize(600, 300);
    chart.setData(map);
    const auto before = chart.paintedLabels();
    const auto middle = std::ranges::find(before, u"71"_s, &ChartLabel::text);
    QVERIFY(middle != before.cend());
    const QPoint place = (middle->rect.topLeft() - QPointF(6, 0)).toPoint();
    QCOMPARE(chart.toImage(1).pixelColor(place), chart.theme().percentileColor(90));
    map.cells[1].blank = true;
    chart.setData(map);
    QVERIFY(chart.toImage(1).pixelColor(place) != chart.theme().percentileColor(90));
    QCOMPARE(chart.toImage(1).pixelColor(place), chart.toImage(1).pixelColor(place.x(), 1)); // the paper
    const auto after = chart.paintedLabels();
    QVERIFY(!std::ranges::contains(after, u"71"_s, &ChartLabel::text));
    QVERIFY(std::ranges::contains(after, u"2"_s, &ChartLabel::text)); // the column has its name
    QCOMPARE(chart.readOut(1), QStringList{u"Field 1"_s});
}

void TestHeatMapChart::tableHasEveryField()
{
    HeatMapChart chart;
    chart.setData(data(3));
    const auto table = chart.table();
    QCOMPARE(table.columns, (QStringList{QString(), u"Goals /90"_s, u"Expected goa"_s}));
    QCOMPARE(table.rows.at(1), (QStringList{u"Take-ons completed /90"_s, u"0.20"_s, u"0.21"_s}));
    QCOMPARE(table.rows.at(0).at(2), QString());
}

void TestHeatMapChart::pairsStandInTheLowerHalf()
{
    CorrelationMatrix matrix{.metrics = {u"goals"_s, u"assists"_s, u"shots"_s}};
    Correlation strong{.x = u"goals"_s, .y = u"shots"_s, .n = 61};
    strong.pearson.value = Value::of(-0.8);
    Correlation none{.x = u"goals"_s, .y = u"assists"_s, .n = 4};
    none.pearson.value = Value::none(u"cohort_too_small"_s);
    matrix.pairs = {none, strong};
    QFile file(QStringLiteral(TOUCHLINE_SOURCE_DIR "/resources/sports/football.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto pack = SportPack::fromJson(file.readAll());
    QVERIFY(pack);
    const MetricCatalog catalog(std::make_shared<const SportPack>(*pack), u"en"_s);
    const auto map = correlationData(matrix, catalog, u"Test League"_s);
    QCOMPARE(map.cells.size(), 3);
    QCOMPARE(map.cells.at(1).text, QLocale().toString(-0.8, 'f', 2));
    QVERIFY(std::abs(*map.cells.at(1).share - 0.1) < 1e-9);
    QVERIFY(!map.cells.at(0).share);
    QVERIFY2(map.cells.at(0).detail.at(1).contains(u"too few players"_s), qPrintable(map.cells.at(0).detail.at(1)));
    QVERIFY(map.summary.contains(u"Test League"_s));
    QCOMPARE(correlationPairs(matrix).at(1).y, u"shots"_s);
}

void TestHeatMapChart::noGapOverTheScale()
{
    // Fonts with high lines, as those of Arabic, ask for high rows: they get them, instead of a blank space below all rows.
    HeatMapChart chart;
    QFont font = chart.font();
    font.setPointSizeF(font.pointSizeF() * 2);
    chart.setFont(font);
    HeatMapData map{.lowText = u"weak"_s, .highText = u"best"_s, .summary = u"Goals."_s};
    for (int column = 0; column < 3; ++column)
        map.columns.append(QString::number(column));
    for (int row = 0; row < 20; ++row) {
        map.rows.append(u"Player %1"_s.arg(row));
        map.cells.append({.row = row, .column = row % 3, .share = 0.5, .text = QString::number(row)});
    }
    chart.setData(map);
    chart.resize(680, chart.sizeHint().height());
    const auto labels = chart.paintedLabels();
    const auto at = [&labels](const QString &text) { return std::ranges::find(labels, text, &ChartLabel::text)->rect; };
    const double row = at(u"Player 19"_s).center().y() - at(u"Player 18"_s).center().y();
    const double below = at(u"weak"_s).center().y() - at(u"Player 19"_s).center().y();
    QVERIFY2(below < 2 * row, qPrintable(u"%1 below the last row of %2"_s.arg(below).arg(row)));
}

QTEST_MAIN(TestHeatMapChart)
#include "tst_heatmapchart.moc"
