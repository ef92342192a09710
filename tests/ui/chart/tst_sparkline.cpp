// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/sparkline.h"
#include <QtGui/QPainter>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>

using namespace touchline;
using namespace Qt::StringLiterals;

using Values = QList<std::optional<double>>;

/** Where the ink is: a sparkline has no text to look at. */
class TestSparkline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsInADotWhereTheLastValueIs_data();
    void endsInADotWhereTheLastValueIs();
    void gapsStayGaps();
    void withoutValues();
    void theBaselineCountsForTheScale();
    void saysWhatItDraws();

private:
    static constexpr QSize size{88, 24};
    static QImage painted(const Values &values, bool rightToLeft = false, std::optional<double> baseline = {})
    {
        QImage image(size, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintSparkline(painter, QRectF({0, 0}, QSizeF(size)), values, Theme::light(), baseline, rightToLeft);
        return image;
    }
    static bool hasInk(const QImage &image, const QRect &where)
    {
        for (int y = where.top(); y <= where.bottom(); ++y) {
            for (int x = where.left(); x <= where.right(); ++x) {
                if (qAlpha(image.pixel(x, y)) > 0)
                    return true;
            }
        }
        return false;
    }
    /** Full ink over a square: a line is thinner. */
    static bool hasDot(const QImage &image, const QPoint &centre)
    {
        for (const QPoint &off : {QPoint(-1, -1), QPoint(-1, 0), QPoint(0, -1), QPoint(0, 0)}) {
            if (image.pixelColor(centre + off) != Theme::light().seriesColor(0))
                return false;
        }
        return true;
    }
};

void TestSparkline::endsInADotWhereTheLastValueIs_data()
{
    QTest::addColumn<Values>("values");
    QTest::addColumn<bool>("rightToLeft");
    QTest::addColumn<QPoint>("dot");
    const int left = 3, right = size.width() - 3, top = 3, bottom = size.height() - 3, middle = size.height() / 2;
    QTest::newRow("up") << Values{1, 2, 3} << false << QPoint(right, top);
    QTest::newRow("down") << Values{3, 2, 1} << false << QPoint(right, bottom);
    QTest::newRow("flat") << Values{2, 2, 2} << false << QPoint(right, middle);
    QTest::newRow("all zero") << Values{0, 0} << false << QPoint(right, middle);
    QTest::newRow("one value") << Values{2} << false << QPoint(right, middle);
    QTest::newRow("up, right to left") << Values{1, 2, 3} << true << QPoint(left, top);
    QTest::newRow("the last one missing") << Values{1, 3, {}} << false << QPoint((left + right) / 2, top);
}

void TestSparkline::endsInADotWhereTheLastValueIs()
{
    QFETCH(Values, values);
    QFETCH(bool, rightToLeft);
    QFETCH(QPoint, dot);
    const QImage image = painted(values, rightToLeft);
    QVERIFY(hasDot(image, dot));
    const QPoint other(size.width() - dot.x(), size.height() - dot.y());
    QVERIFY(other == dot || !hasDot(image, other));
}

void TestSparkline::gapsStayGaps()
{
    const QRect between(size.width() / 2 - 10, 0, 20, size.height());
    QVERIFY(hasInk(painted({1, 1, 1, 1}), between));
    QVERIFY(!hasInk(painted({1, {}, {}, 1}), between));
    QVERIFY(hasInk(painted({1, {}, {}, 1}), {0, 0, 10, size.height()}));
}

void TestSparkline::withoutValues()
{
    QVERIFY(!hasInk(painted({}), {{0, 0}, size}));
    QVERIFY(!hasInk(painted({std::nullopt, std::nullopt}), {{0, 0}, size}));
    Sparkline line;
    line.setValues({std::nullopt}, u"Nothing"_s, 1.0);
    line.resize(line.sizeHint());
    Sparkline empty;
    empty.resize(empty.sizeHint());
    QCOMPARE(line.grab().toImage(), empty.grab().toImage()); // not even the baseline of nothing
}

void TestSparkline::theBaselineCountsForTheScale()
{
    QVERIFY(hasDot(painted({1, 1}, false, 0.0), {size.width() - 3, 3}));
    QVERIFY(hasDot(painted({1, 1}, false, 2.0), {size.width() - 3, size.height() - 3}));
}

void TestSparkline::saysWhatItDraws()
{
    Sparkline line;
    line.setValues({0.4, 1.2}, u"Goals /90: from 0.40 to 1.20"_s);
    QCOMPARE(line.accessibleName(), u"Goals /90: from 0.40 to 1.20"_s);
    QCOMPARE(line.toolTip(), line.accessibleName());
    line.resize(line.sizeHint());
    const QImage drawn = line.grab().toImage();
    line.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(line.grab().toImage() != drawn);
}

QTEST_MAIN(TestSparkline)
#include "tst_sparkline.moc"
