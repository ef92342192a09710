// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/comparemodel.h"
#include "ui/widget/datagrid.h"
#include "ui/widget/gridbar.h"
#include <QtCore/QFile>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QPainter>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QTableView>

using namespace touchline;
using namespace Qt::StringLiterals;

/** The bars of a comparison: which lengths they have, and that they are painted so. */
class TestCompareBars : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void lengthsAreOfTheRow();
    void intervalsHaveRoomButNotAll();
    void negativesGoTheOtherWay();
    void noNumberNoBar();
    void rolesOfTheModel();
    void paintedAsLong();
    void grownToTheStart();
    void nobodyIsTheBestOfOne();
    void whatCountsForThePositionComesFirst();

private:
    /** Dark pixels of the bar's line across a cell: with what stands over them. */
    static QList<int> columnsOf(const GridBar &bar, bool mirrored)
    {
        QImage image(216, 32, QImage::Format_RGB32);
        image.fill(Theme::light().surface);
        QPainter painter(&image);
        paintGridBar(painter, image.rect(), bar, Theme::light(), mirrored);
        painter.end();
        QList<int> columns;
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, 27).lightness() < 200)
                columns.append(x);
        }
        return columns;
    }
    static PlayerComparison comparison(double first, double second)
    {
        PlayerComparison comparison;
        for (const auto &[name, value] : {std::pair(u"Ana"_s, first), std::pair(u"Bo"_s, second)}) {
            ComparedPlayer player{.player = PlayerId(comparison.players.size() + 1), .name = name};
            MetricSummary goals{.id = u"goals"_s};
            goals.rate.value = Value::of(value);
            goals.rate.ci95 = Interval{value * 0.8, value * 1.2};
            player.metrics.append(goals);
            MetricSummary shots{.id = u"shots"_s};
            if (name == "Ana"_L1)
                shots.rate.value = Value::of(2);
            player.metrics.append(shots);
            comparison.players.append(player);
        }
        return comparison;
    }
    QTemporaryDir m_folder;
    MetricCatalog m_catalog;
};

void TestCompareBars::initTestCase()
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QFile file(QStringLiteral(TOUCHLINE_SOURCE_DIR "/resources/sports/football.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto pack = SportPack::fromJson(file.readAll());
    QVERIFY(pack);
    m_catalog = MetricCatalog(std::make_shared<const SportPack>(*pack), u"en"_s);
}

void TestCompareBars::lengthsAreOfTheRow()
{
    const auto bars =
        gridBars({{.value = 2, .low = {}, .high = {}}, {.value = 1, .low = {}, .high = {}}, {.value = 0, .low = {}, .high = {}}});
    QCOMPARE(bars.size(), 3);
    QCOMPARE(bars.at(0)->zero, 0.0);
    QCOMPARE(bars.at(0)->end, 1.0);
    QCOMPARE(bars.at(1)->end, 0.5);
    QCOMPARE(bars.at(2)->end, 0.0);
    QVERIFY(!bars.at(0)->low && !bars.at(0)->high);
}

void TestCompareBars::intervalsHaveRoomButNotAll()
{
    const auto narrow = gridBars({{.value = 2, .low = 1.5, .high = 2.5}, {.value = 1, .low = 0.5, .high = 1.5}});
    QCOMPARE(narrow.at(0)->high, std::optional(1.0));
    QCOMPARE(narrow.at(0)->end, 0.8);
    QCOMPARE(narrow.at(1)->end, 0.4); // still half of it
    QVERIFY(!narrow.at(0)->openEnd);
    const auto wide = gridBars({{.value = 2, .low = 1, .high = 200}, {.value = 1, .low = 0.5, .high = 1.5}});
    QVERIFY(wide.at(0)->end > 0.66); // one wide interval does not make all bars nothing
    QVERIFY(wide.at(0)->openEnd);
    QVERIFY(!wide.at(1)->openEnd);
}

void TestCompareBars::negativesGoTheOtherWay()
{
    const auto bars = gridBars({{.value = 3, .low = {}, .high = {}}, {.value = -1, .low = {}, .high = {}}});
    QCOMPARE(bars.at(0)->zero, 0.25);
    QCOMPARE(bars.at(0)->end, 1.0);
    QCOMPARE(bars.at(1)->end, 0.0);
}

void TestCompareBars::noNumberNoBar()
{
    const double odd = std::numeric_limits<double>::quiet_NaN();
    const double endless = std::numeric_limits<double>::infinity();
    const auto bars = gridBars(
        {{}, {.value = odd, .low = 0, .high = 1}, {.value = endless, .low = {}, .high = {}}, {.value = 1, .low = odd, .high = endless}});
    QVERIFY(!bars.at(0) && !bars.at(1) && !bars.at(2));
    QCOMPARE(bars.at(3)->end, 1.0);
    QVERIFY(!bars.at(3)->low);
    QVERIFY(gridBars({}).isEmpty());
    QCOMPARE(gridBars({{.value = 0, .low = {}, .high = {}}}).at(0)->end, 0.0);
}

void TestCompareBars::rolesOfTheModel()
{
    CompareModel model;
    model.setComparison(comparison(0.5, 0.25), m_catalog);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.data(model.index(0, 0), GridRole::Bar).isValid()); // the metric's name
    const auto ana = model.data(model.index(0, 1), GridRole::Bar).value<GridBar>();
    const auto bo = model.data(model.index(0, 2), GridRole::Bar).value<GridBar>();
    QVERIFY(ana.end > 0 && std::abs(bo.end * 2 - ana.end) < 1e-9);
    QVERIFY(ana.low && *ana.low < ana.end && *ana.high > ana.end);
    QVERIFY(model.data(model.index(1, 1), GridRole::Bar).isValid());
    QVERIFY(!model.data(model.index(1, 2), GridRole::Bar).isValid()); // who has no number
}

void TestCompareBars::paintedAsLong()
{
    DataGrid grid(u"comparebars"_s);
    CompareModel model;
    model.setComparison(comparison(0.5, 0.25), m_catalog);
    grid.setModel(&model);
    grid.resize(900, 300);
    const auto painted = [&grid](int column) { // pixels of the bars' colour in the cell's lowest lines
        const QImage image = grid.grab().toImage();
        const QRect cell = grid.view()->visualRect(grid.view()->model()->index(0, column));
        const QPoint at = grid.view()->viewport()->mapTo(&grid, cell.topLeft());
        int count = 0;
        for (int x = at.x() + 1; x < at.x() + cell.width() - 1; ++x)
            count +=
                image.pixelColor(x, at.y() + cell.height() - 3).rgb() == Theme::of(&grid).tint(Theme::of(&grid).text, 0.4).rgb() ? 1 : 0;
        return double(count) / cell.width();
    };
    QVERIFY(painted(1) > 0.2);
    QVERIFY(painted(2) > 0.05 && painted(2) < painted(1) * 0.8);
    QCOMPARE(painted(0), 0.0);
    const QImage before = grid.grab().toImage();
    model.setComparison(comparison(0.5, 0.5), m_catalog);
    QVERIFY(std::abs(painted(2) - painted(1)) < 0.05);
    QVERIFY(grid.grab().toImage() != before);
}

void TestCompareBars::grownToTheStart()
{
    const GridBar half{.zero = 0, .end = 0.5, .low = {}, .high = {}, .openEnd = false};
    const auto plain = columnsOf(half, false);
    const auto mirrored = columnsOf(half, true);
    QVERIFY(std::abs(plain.size() - 100) <= 1);
    QCOMPARE(plain.size(), mirrored.size());
    QCOMPARE(plain.constFirst(), 8);
    QVERIFY(std::abs(mirrored.constLast() - 207) <= 1);
    // The interval goes beyond the bar, as a line.
    const auto with = columnsOf({.zero = 0, .end = 0.5, .low = 0.3, .high = 0.9, .openEnd = false}, false);
    QVERIFY(std::abs(with.constLast() - (8 + 180)) <= 1);
}

void TestCompareBars::nobodyIsTheBestOfOne()
{
    auto both = comparison(0.5, 0.25);
    const auto stars = [this, &both](std::optional<double> ana, std::optional<double> bo) {
        const auto place = [&both](int player, std::optional<double> percentile) {
            both.players[player].metrics[0].comparison.percentile = percentile ? Value::of(*percentile) : Value();
        };
        place(0, ana);
        place(1, bo);
        CompareModel model;
        model.setComparison(both, m_catalog);
        return std::pair(model.cellText(0, 0).contains(u'★'), model.cellText(0, 1).contains(u'★'));
    };
    QCOMPARE(stars(90, 40), std::pair(true, false));
    QCOMPARE(stars(40, 90), std::pair(false, true));
    QCOMPARE(stars(40, 40), std::pair(false, false));
    QCOMPARE(stars(90, {}), std::pair(false, false)); // the other has hardly played
}

void TestCompareBars::whatCountsForThePositionComesFirst()
{
    auto both = comparison(0.5, 0.25);
    for (auto &player : both.players) {
        MetricSummary saves{.id = u"saves"_s};
        saves.rate.value = Value::of(3);
        player.metrics.append(saves);
        player.positionGroup = u"goalkeepers"_s;
    }
    CompareModel model;
    const auto heads = [&] {
        model.setComparison(both, m_catalog);
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row, 0).data().toString().section(u' ', 0, 0));
        return all;
    };
    QCOMPARE(heads(), (QStringList{u"Saves"_s, u"Goals"_s, u"Shots"_s}));
    QCOMPARE(model.cellText(0, 0).section(u' ', 0, 0), u"3.00"_s); // the numbers have moved with their names
    for (auto &player : both.players)
        player.positionGroup = u"forwards"_s;
    QCOMPARE(heads(), (QStringList{u"Goals"_s, u"Shots"_s, u"Saves"_s}));
}

QTEST_MAIN(TestCompareBars)
#include "tst_comparebars.moc"
