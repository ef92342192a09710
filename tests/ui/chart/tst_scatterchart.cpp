// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chart/labelcheck.h"
#include "tests/ui/gallery/samples.h"
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtGui/QPainter>
#include <QtGui/QWheelEvent>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>

using namespace touchline;
using namespace Qt::StringLiterals;

class TestScatterChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labels_data();
    void labels();
    void labelsInTeams();
    void screenAndPictureAreOne_data();
    void screenAndPictureAreOne();
    void seriesDifferWithoutColour();
    void sizesAreAreas();
    void lassoSelects_data();
    void lassoSelects();
    void lassoIsNoPartOfThePicture();
    void spaceSelects();
    void selectedAreInTheTable();
    void otherLooksKeepThePart();
    void thereAndBackIsTheSame();
    void pdfHoldsTheWords();
    void chosenIsNamed();
    void walksByXAndY();
    void zoomsAndMovesByKey();
    void draggingMoves();
    void walkingFollows();
    void clickChooses();
    void tableAndSentence();
    void emptyAndOddNumbers();
};

void TestScatterChart::labels_data()
{
    QTest::addColumn<int>("players");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("fontScale");
    QTest::addColumn<bool>("arabic");
    for (const int players : {1, 2, 14, 240, 3'000}) {
        for (const double fontScale : {1.0, 1.5, 2.0}) {
            for (const bool arabic : {false, true}) {
                for (const QSize size : {QSize(560, 460), QSize(760, 480), QSize(1100, 600)})
                    QTest::addRow("%d players, %dx%d, %g, %s", players, size.width(), size.height(), fontScale, arabic ? "rtl" : "ltr")
                        << players << size << fontScale << arabic;
            }
        }
    }
}

void TestScatterChart::labels()
{
    QFETCH(int, players);
    QFETCH(QSize, size);
    QFETCH(double, fontScale);
    QFETCH(bool, arabic);
    ScatterChart chart;
    QFont font = chart.font();
    font.setPointSizeF(font.pointSizeF() * fontScale);
    chart.setFont(font);
    chart.setLayoutDirection(arabic ? Qt::RightToLeft : Qt::LeftToRight);
    chart.setData(sample::scatter(players, false, arabic));
    chart.setChosen(players / 2);
    chart.resize(size);
    QVERIFY(chart.paintedLabels().size() >= 6);
    const QString fault = labelFault(chart);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void TestScatterChart::labelsInTeams()
{
    for (const int teams : {2, 6, 20}) {
        for (const bool arabic : {false, true}) {
            ScatterChart chart;
            chart.setLayoutDirection(arabic ? Qt::RightToLeft : Qt::LeftToRight);
            chart.setData(sample::scatterInTeams(240, teams, arabic));
            chart.setSelected({3, 100, 200});
            chart.setChosen(120);
            chart.resize(700, 520);
            const QString fault = labelFault(chart);
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
            QStringList texts;
            for (const auto &label : chart.paintedLabels())
                texts.append(label.text);
            for (const auto &series : chart.data().series)
                QVERIFY2(texts.contains(series), qPrintable(series));
            QCOMPARE(texts.contains(u"others"_s), teams == 20);
            QVERIFY2(texts.contains(u"Shots /90: 0.0"_s) && texts.contains(u"4.9"_s) && texts.contains(u"Shots /90: no number"_s),
                     qPrintable(texts.join(u'|')));
        }
    }
}

void TestScatterChart::screenAndPictureAreOne_data()
{
    QTest::addColumn<ScatterChartData>("data");
    QTest::addColumn<QList<int>>("selected");
    QTest::newRow("plain") << sample::scatter(300) << QList<int>{};
    QTest::newRow("coloured, sized, selected") << sample::scatterInTeams(300, 20) << QList<int>{1, 50, 120};
}

void TestScatterChart::screenAndPictureAreOne()
{
    QFETCH(ScatterChartData, data);
    QFETCH(QList<int>, selected);
    QTemporaryDir folder;
    ScatterChart chart;
    chart.resize(640, 480);
    chart.setData(data);
    chart.setChosen(290);
    chart.setSelected(selected);
    QVERIFY(chart.savePng(folder.filePath(u"a.png"_s), 2));
    QImage saved(folder.filePath(u"a.png"_s));
    QCOMPARE(saved.size(), QSize(1280, 960));
    saved.setDevicePixelRatio(2);
    QImage screen(1280, 960, QImage::Format_ARGB32_Premultiplied);
    screen.setDevicePixelRatio(2);
    chart.render(&screen);
    QCOMPARE(saved.convertToFormat(QImage::Format_RGB32), screen.convertToFormat(QImage::Format_RGB32));
    QVERIFY(chart.saveSvg(folder.filePath(u"a.svg"_s)));
    QFile svg(folder.filePath(u"a.svg"_s));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    const QByteArray drawing = svg.readAll();
    const auto shapes = drawing.count("<circle") + drawing.count("<ellipse") + drawing.count("<rect") + drawing.count("<polygon")
        + drawing.count("<path") + drawing.count("<polyline");
    QVERIFY(shapes >= 300); // points stay shapes, not pixels
    QVERIFY(!drawing.contains("<image"));
    QVERIFY(!chart.saveSvg(u"/nowhere/at/all.svg"_s));
}

void TestScatterChart::seriesDifferWithoutColour()
{
    Theme grey = Theme::light();
    grey.series.fill(grey.muted, 6);
    QList<QImage> seen;
    for (const int series : {0, 1, 2, 3, 4, 5}) {
        QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(grey.surface);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paintScatterDot(painter, {20, 20}, {.series = series, .radius = 8}, grey, 0.5);
        painter.end();
        QVERIFY(!seen.contains(image));
        seen.append(image);
    }
    // The rest is grey where the series are not.
    const auto colourOf = [](int series) {
        QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Theme::light().surface);
        QPainter painter(&image);
        paintScatterDot(painter, {20, 20}, {.series = series, .radius = 8}, Theme::light(), 1);
        painter.end();
        return image.pixelColor(20, 20);
    };
    QCOMPARE(colourOf(ScatterDot::rest), Theme::light().muted);
    QCOMPARE(colourOf(5), Theme::light().series.at(5));
}

void TestScatterChart::sizesAreAreas()
{
    QTemporaryDir folder;
    ScatterChart chart;
    chart.setLocale(QLocale::c());
    chart.resize(600, 400);
    auto data = sample::scatter(4);
    data.size = {.title = u"Shots /90"_s, .unit = {}, .decimals = 1};
    for (int i = 0; i < 3; ++i) {
        data.points[i].size = 1 + 4 * i;
        data.points[i].qualified = true;
    }
    chart.setData(data);
    QVERIFY(chart.saveSvg(folder.filePath(u"a.svg"_s)));
    QFile svg(folder.filePath(u"a.svg"_s));
    QVERIFY(svg.open(QIODevice::ReadOnly));
    const QString drawing = QString::fromUtf8(svg.readAll());
    static const QRegularExpression circle(u"<circle[^>]* r=\"([0-9.]+)\""_s);
    QSet<double> radii;
    for (auto match = circle.globalMatch(drawing); match.hasNext();)
        radii.insert(match.next().captured(1).toDouble());
    QCOMPARE(radii, (QSet<double>{2.5, 6.5, 9})); // the middle one has half of the area between
    QVERIFY(chart.readOut(2).contains(u"Shots /90: 9.0"_s));
    QVERIFY(chart.readOut(3).contains(u"Shots /90: no number"_s));
}

void TestScatterChart::lassoSelects_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::newRow("left to right") << false;
    QTest::newRow("right to left") << true;
}

void TestScatterChart::lassoSelects()
{
    QFETCH(bool, mirrored);
    ScatterChart chart;
    chart.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    chart.resize(600, 400);
    auto data = sample::scatter(4);
    for (int i = 0; i < 4; ++i) { // in a row, from low to high
        data.points[i].x = i;
        data.points[i].y = 1;
    }
    chart.setData(data);
    chart.toImage(1);
    QSignalSpy selected(&chart, &ScatterChart::selectionChanged);
    QSignalSpy activated(&chart, &ChartView::pointActivated);
    const auto around = [&chart](int left, int right, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mousePress(&chart, Qt::LeftButton, modifiers, QPoint(left, 30));
        for (const QPoint &at : {QPoint(right, 30), QPoint(right, 370), QPoint(left, 370)})
            QTest::mouseMove(&chart, at);
        QTest::mouseRelease(&chart, Qt::LeftButton, modifiers, QPoint(left, 370));
    };
    around(20, 300);
    QVERIFY(chart.selected().isEmpty()); // without the lasso a drag draws nothing
    QTest::keyClick(&chart, Qt::Key_L);
    QVERIFY(chart.isLasso());
    around(20, 300);
    QCOMPARE(chart.selected(), mirrored ? (QList<int>{2, 3}) : (QList<int>{0, 1}));
    around(300, 599, Qt::ShiftModifier); // and those
    QCOMPARE(chart.selected(), (QList<int>{0, 1, 2, 3}));
    around(300, 599);
    QCOMPARE(chart.selected(), mirrored ? (QList<int>{0, 1}) : (QList<int>{2, 3}));
    QCOMPARE(selected.size(), 3);
    QCOMPARE(activated.size(), 0);
    QVERIFY2(chart.accessibleDescription().contains(u"2 players are chosen."_s), qPrintable(chart.accessibleDescription()));
    const QImage with = chart.toImage(1);
    QTest::keyClick(&chart, Qt::Key_Escape);
    QVERIFY(!chart.isLasso() && chart.selected().size() == 2);
    QTest::keyClick(&chart, Qt::Key_Escape);
    QVERIFY(chart.selected().isEmpty());
    QVERIFY(chart.toImage(1) != with); // the rings are in pictures, too
}

void TestScatterChart::lassoIsNoPartOfThePicture()
{
    ScatterChart chart;
    chart.resize(600, 400);
    chart.setData(sample::scatter(50));
    const QImage before = chart.toImage(1);
    const QImage seenBefore = chart.grab().toImage();
    chart.setLasso(true);
    QTest::mousePress(&chart, Qt::LeftButton, {}, QPoint(100, 60));
    QTest::mouseMove(&chart, QPoint(400, 60));
    QTest::mouseMove(&chart, QPoint(400, 300));
    QCOMPARE(chart.toImage(1), before);
    QVERIFY(chart.grab().toImage() != seenBefore);
    QTest::keyClick(&chart, Qt::Key_Escape); // takes the line back, not the lasso
    QCOMPARE(chart.grab().toImage(), seenBefore);
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, QPoint(100, 300));
    QVERIFY(chart.isLasso() && chart.selected().isEmpty() && chart.isWhole());
}

void TestScatterChart::spaceSelects()
{
    ScatterChart chart;
    chart.resize(600, 400);
    chart.setData(sample::scatter(20));
    QSignalSpy selected(&chart, &ScatterChart::selectionChanged);
    QTest::keyClick(&chart, Qt::Key_Space); // nobody walked to
    QCOMPARE(selected.size(), 0);
    QTest::keyClick(&chart, Qt::Key_Home);
    QTest::keyClick(&chart, Qt::Key_Space);
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Space);
    QCOMPARE(chart.selected(), (QList<int>{0, 19}));
    QVERIFY(chart.readOut(19).contains(u"chosen to be compared"_s));
    QTest::keyClick(&chart, Qt::Key_Space);
    QCOMPARE(chart.selected(), (QList<int>{0}));
    QVERIFY(!chart.readOut(19).contains(u"chosen to be compared"_s));
    QCOMPARE(selected.size(), 3);
    chart.setSelected({5, 5, -1, 400, 2});
    QCOMPARE(chart.selected(), (QList<int>{2, 5}));
    QCOMPARE(selected.size(), 3); // by the program
}

void TestScatterChart::selectedAreInTheTable()
{
    ScatterChart chart;
    chart.setLocale(QLocale::c());
    chart.setData(sample::scatterInTeams(12, 7));
    QCOMPARE(chart.table().columns,
             (QStringList{u"Player"_s, u"Goals /90"_s, u"Expected goals /90"_s, u"Team"_s, u"Shots /90"_s, u"Group"_s, u"Sample"_s}));
    QCOMPARE(chart.table().rows.at(6).at(3), u"Team 6"_s); // its own name, not "others"
    QCOMPARE(chart.table().rows.at(1).at(4), u"3.7"_s);
    QCOMPARE(chart.table().rows.at(10).at(4), u"–"_s);
    QSignalSpy changed(&chart, &ChartView::contentChanged);
    chart.setSelected({1});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(chart.table().columns.constLast(), u"Chosen"_s);
    QCOMPARE(chart.table().rows.at(1).constLast(), u"yes"_s);
    QCOMPARE(chart.table().rows.at(2).constLast(), QString());
}

void TestScatterChart::otherLooksKeepThePart()
{
    ScatterChart chart;
    chart.resize(600, 400);
    chart.setData(sample::scatter(100));
    chart.toImage(1);
    chart.zoom(4, QPointF(300, 200));
    const QImage plain = chart.toImage(1);
    chart.setData(sample::scatterInTeams(100, 3));
    QVERIFY(!chart.isWhole());
    QVERIFY(chart.toImage(1) != plain);
    auto other = sample::scatter(100);
    other.x.title = u"Assists /90"_s;
    chart.setData(other);
    QVERIFY(chart.isWhole());
}

void TestScatterChart::thereAndBackIsTheSame()
{
    ScatterChart chart;
    chart.resize(640, 480);
    chart.setData(sample::scatter(2'000));
    chart.toImage(1);
    chart.zoom(4, QPointF(320, 240));
    const QImage before = chart.toImage(1);
    chart.pan(QPointF(-13, 21));
    QVERIFY(chart.toImage(1) != before);
    chart.pan(QPointF(13, -21));
    QCOMPARE(chart.toImage(1), before);
    chart.pan(QPointF(1e6, 1e6)); // not beyond the whole
    const QImage corner = chart.toImage(1);
    chart.pan(QPointF(5, 5));
    QCOMPARE(chart.toImage(1), corner);
}

void TestScatterChart::pdfHoldsTheWords()
{
    QTemporaryDir folder;
    ScatterChart chart;
    chart.resize(640, 480);
    chart.setData(sample::scatter(20));
    QVERIFY(chart.savePdf(folder.filePath(u"a.pdf"_s)));
    QFile pdf(folder.filePath(u"a.pdf"_s));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    QVERIFY(bytes.startsWith("%PDF-"));
    QVERIFY(bytes.contains("/FontFile") || bytes.contains("/FontDescriptor")); // text is text, its font embedded
    QVERIFY2(bytes.contains("/MediaBox [0 0 480") || bytes.contains("/MediaBox [ 0 0 480"), "a page of the chart's size");
    QVERIFY(!chart.savePdf(u"/nowhere/at/all.pdf"_s));
}

void TestScatterChart::chosenIsNamed()
{
    ScatterChart chart;
    chart.resize(640, 480);
    auto data = sample::scatter(240);
    data.points[100].name = u"The Chosen One"_s;
    chart.setData(data);
    const auto isNamed = [&chart] {
        const auto labels = chart.paintedLabels();
        return std::ranges::any_of(labels, [](const auto &label) { return label.text == u"The Chosen One"_s; });
    };
    QVERIFY(!isNamed()); // in the middle of the cloud
    const QImage without = chart.toImage(1);
    chart.setChosen(100);
    QVERIFY(isNamed());
    QVERIFY(chart.toImage(1) != without);
    chart.setChosen(9'999);
    QCOMPARE(chart.chosen(), -1);
}

void TestScatterChart::walksByXAndY()
{
    ScatterChart chart;
    chart.resize(600, 400);
    ScatterChartData data = sample::scatter(4);
    for (int i = 0; i < 4; ++i) {
        data.points[i].x = i;
        data.points[i].y = QList<double>{2, 0, 3, 0}.at(i);
    }
    chart.setData(data);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.currentPoint(), 1);
    QTest::keyClick(&chart, Qt::Key_Up); // equal ones in their order
    QCOMPARE(chart.currentPoint(), 3);
    QTest::keyClick(&chart, Qt::Key_Up);
    QCOMPARE(chart.currentPoint(), 0);
    QTest::keyClick(&chart, Qt::Key_Up);
    QTest::keyClick(&chart, Qt::Key_Up); // there is nobody higher
    QCOMPARE(chart.currentPoint(), 2);
    QTest::keyClick(&chart, Qt::Key_Down);
    QCOMPARE(chart.currentPoint(), 0);
    QSignalSpy activated(&chart, &ChartView::pointActivated);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(activated.value(0).value(0).toInt(), 0);
}

void TestScatterChart::zoomsAndMovesByKey()
{
    ScatterChart chart;
    chart.resize(600, 400);
    chart.setData(sample::scatter(100));
    chart.toImage(1);
    const QImage whole = chart.toImage(1);
    QTest::keyClick(&chart, Qt::Key_Minus); // there is no more than the whole
    QVERIFY(chart.isWhole());
    QTest::keyClick(&chart, Qt::Key_Plus);
    QVERIFY(!chart.isWhole());
    const QImage near = chart.toImage(1);
    QVERIFY(near != whole);
    QTest::keyClick(&chart, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(chart.toImage(1) != near);
    QTest::keyClick(&chart, Qt::Key_0);
    QVERIFY(chart.isWhole());
    QCOMPARE(chart.toImage(1), whole);
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(&chart, Qt::Key_Plus); // comes to an end
    QVERIFY(!chart.toImage(1).isNull());
    QWheelEvent plain(QPointF(300, 200), chart.mapToGlobal(QPointF(300, 200)), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    chart.showWhole();
    QApplication::sendEvent(&chart, &plain);
    QVERIFY(chart.isWhole() && !plain.isAccepted()); // the page scrolls
    QWheelEvent withControl(QPointF(300, 200), chart.mapToGlobal(QPointF(300, 200)), {}, QPoint(0, 120), Qt::NoButton, Qt::ControlModifier,
                            Qt::NoScrollPhase, false);
    QApplication::sendEvent(&chart, &withControl);
    QVERIFY(!chart.isWhole());
}

void TestScatterChart::draggingMoves()
{
    ScatterChart chart;
    chart.resize(600, 400);
    chart.setData(sample::scatter(100));
    chart.toImage(1);
    chart.zoom(3, QPointF(300, 200));
    const QImage before = chart.toImage(1);
    QSignalSpy activated(&chart, &ChartView::pointActivated);
    QTest::mousePress(&chart, Qt::LeftButton, {}, QPoint(300, 200));
    QTest::mouseMove(&chart, QPoint(340, 210));
    QTest::mouseMove(&chart, QPoint(380, 220));
    QTest::mouseRelease(&chart, Qt::LeftButton, {}, QPoint(380, 220));
    QVERIFY(chart.toImage(1) != before);
    QCOMPARE(activated.size(), 0); // a drag is no click
}

void TestScatterChart::walkingFollows()
{
    ScatterChart chart;
    chart.resize(600, 400);
    chart.setData(sample::scatter(100));
    chart.toImage(1);
    chart.zoom(8, QPointF(500, 60)); // far from the first by x
    const QImage before = chart.toImage(1);
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(chart.currentPoint(), 0);
    QVERIFY(chart.toImage(1) != before); // the part has moved to it
}

void TestScatterChart::clickChooses()
{
    ScatterChart chart;
    chart.resize(600, 400);
    auto data = sample::scatter(2);
    data.points[0].x = 0;
    data.points[0].y = 0;
    data.points[1].x = 1;
    data.points[1].y = 1;
    for (const bool mirrored : {false, true}) {
        chart.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        chart.setData(data);
        chart.toImage(1);
        QSignalSpy activated(&chart, &ChartView::pointActivated);
        // Low values stand where reading begins.
        int found = -1;
        for (int x = 20; x < 580 && found < 0; x += 4) {
            for (int y = 20; y < 380 && activated.isEmpty(); y += 4)
                QTest::mouseClick(&chart, Qt::LeftButton, {}, QPoint(x, y));
            if (!activated.isEmpty())
                found = x;
        }
        QVERIFY(!activated.isEmpty());
        QCOMPARE(activated.value(0).value(0).toInt(), mirrored ? 1 : 0);
    }
}

void TestScatterChart::tableAndSentence()
{
    ScatterChart chart;
    chart.setLocale(QLocale::c());
    auto data = sample::scatter(5);
    data.x.unit = u"%"_s;
    data.x.decimals = 0;
    data.points[0].x = 12;
    data.points[4].qualified = false;
    chart.setData(data);
    const ChartTable table = chart.table();
    QCOMPARE(table.rows.size(), 5);
    QCOMPARE(table.columns.at(1), u"Goals /90"_s);
    QCOMPARE(table.rows.at(0).at(1), u"12 %"_s);
    QCOMPARE(chart.accessibleDescription(), data.summary);
    QCOMPARE(chart.readOut(0).at(0), data.points.at(0).name);
    QVERIFY(chart.readOut(4).contains(u"too little to be compared"_s));
}

void TestScatterChart::emptyAndOddNumbers()
{
    ScatterChart chart;
    chart.resize(400, 300);
    chart.setData({});
    QVERIFY(!chart.toImage(1).isNull());
    QTest::keyClick(&chart, Qt::Key_Plus);
    QTest::keyClick(&chart, Qt::Key_Up);
    QCOMPARE(chart.currentPoint(), -1);
    for (const double odd : {std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN(), 1e300, -4.0, 0.0}) {
        auto data = sample::scatter(3);
        data.points[1].x = odd;
        data.points[2].y = odd;
        chart.setData(data);
        QVERIFY(!chart.toImage(1).isNull());
        QVERIFY(std::isfinite(odd) || chart.pointCount() == 1); // what is no number has no place
    }
    auto same = sample::scatter(3);
    for (auto &point : same.points)
        point.x = point.y = 0; // nothing varies
    chart.setData(same);
    QVERIFY(!chart.toImage(1).isNull());
    chart.resize(8, 8);
    QVERIFY(!chart.toImage(1).isNull());
}

QTEST_MAIN(TestScatterChart)
#include "tst_scatterchart.moc"
