// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/samples.h"
#include "ui/widget/datagrid.h"
#include "ui/widget/morecolumns.h"
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QStandardItemModel>
#include <QtTest/QTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

using namespace touchline;
using namespace Qt::StringLiterals;

/** How the columns of a table stand, and that this is found again: widths, order, what is hidden. */
class TestGridLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void remembersLayout();
    void newColumnKeepsTheRest();
    void fillsItsWidth();
    void saysThatThereAreMoreColumns_data();
    void saysThatThereAreMoreColumns();
    void namesGiveWayToTheLastColumn();
    void resets();
    void frozenColumnStays();

private:
    QTemporaryDir m_settings;
};

void TestGridLayout::initTestCase()
{
    QCoreApplication::setOrganizationName(u"touchline-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QLocale::setDefault(QLocale::c());
}

void TestGridLayout::init()
{
    QSettings().clear();
}

void TestGridLayout::remembersLayout()
{
    sample::Squad squad(20);
    {
        DataGrid grid(u"squad"_s);
        grid.setModel(&squad);
        grid.resize(900, 400);
        grid.view()->setColumnWidth(1, 133);
        grid.view()->horizontalHeader()->moveSection(4, 2);
        grid.setColumnHidden(5, true);
        grid.view()->sortByColumn(3, Qt::DescendingOrder);
    }
    DataGrid grid(u"squad"_s);
    grid.setModel(&squad);
    const QHeaderView *header = grid.view()->horizontalHeader();
    QCOMPARE(grid.view()->columnWidth(1), 133);
    QCOMPARE(header->logicalIndex(2), 4);
    QVERIFY(grid.view()->isColumnHidden(5));
    QCOMPARE(header->sortIndicatorSection(), 3);
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    DataGrid other(u"another table"_s);
    other.setModel(&squad);
    QVERIFY(!other.view()->isColumnHidden(5));
}

void TestGridLayout::newColumnKeepsTheRest()
{
    QStandardItemModel before(2, 3);
    before.setHorizontalHeaderLabels({u"Player"_s, u"Goals"_s, u"Assists"_s});
    {
        DataGrid grid(u"grows"_s);
        grid.setModel(&before);
        grid.setColumnHidden(2, true);
        grid.view()->horizontalHeader()->resizeSection(1, 211);
    }
    QStandardItemModel after(2, 4);
    after.setHorizontalHeaderLabels({u"Player"_s, u"Minutes"_s, u"Goals"_s, u"Assists"_s});
    DataGrid grid(u"grows"_s);
    grid.setModel(&after);
    QCOMPARE(grid.view()->columnWidth(2), 211);
    QVERIFY(grid.view()->isColumnHidden(3));
    QVERIFY(!grid.view()->isColumnHidden(1));
}

void TestGridLayout::namesGiveWayToTheLastColumn()
{
    QStandardItemModel model(2, 6); // results on the overview, whose W/D/L was out of sight
    model.setHorizontalHeaderLabels({u"Date"_s, u"Round"_s, u"Home"_s, u"Result"_s, u"Away"_s, u"W/D/L"_s});
    for (const int column : {2, 4})
        model.setItem(0, column, new QStandardItem(u"Sportvereinigung Oberhausen 1904 e.V. U17"_s));
    DataGrid grid(u"namesgiveway"_s);
    grid.setModel(&model);
    grid.resize(660, 300);
    grid.show();
    QVERIFY(QTest::qWaitForWindowExposed(&grid));
    const auto *header = grid.view()->horizontalHeader();
    QTRY_COMPARE(header->length(), grid.view()->viewport()->width());
    QVERIFY(grid.view()->columnWidth(2) >= 120);
    grid.resize(300, 300); // too narrow for all: scrolled, and nothing is squeezed
    QTRY_VERIFY(header->length() > grid.view()->viewport()->width());
    QVERIFY(grid.view()->columnWidth(2) > 200);
}

void TestGridLayout::fillsItsWidth()
{
    QStandardItemModel model(3, 4);
    model.setHorizontalHeaderLabels({u"Player"_s, u"Goals"_s, u"Assists"_s, u"Shots"_s});
    const auto whole = [](const DataGrid &grid) { return grid.view()->horizontalHeader()->length(); };
    const auto shown = [&model](DataGrid &grid, int width) {
        grid.setModel(&model);
        grid.resize(width, 300);
        grid.show();
        return QTest::qWaitForWindowExposed(&grid);
    };
    {
        DataGrid grid(u"filled"_s);
        QVERIFY(shown(grid, 1200));
        QTRY_COMPARE(whole(grid), grid.view()->viewport()->width());
        QVERIFY(grid.view()->columnWidth(0) > grid.view()->columnWidth(1)); // the names
        grid.resize(800, 300);
        QTRY_COMPARE(grid.view()->viewport()->width(), 800);
        QCOMPARE(whole(grid), 800);
        grid.setColumnHidden(2, true); // which is no resizing by hand
        QCOMPARE(whole(grid), 800);
        grid.view()->sortByColumn(1, Qt::DescendingOrder);
    }
    {
        DataGrid grid(u"filled"_s); // sorted and hidden, still filled
        QVERIFY(shown(grid, 1000));
        QVERIFY(grid.view()->isColumnHidden(2));
        QTRY_COMPARE(whole(grid), 1000);
        grid.view()->setColumnWidth(1, 77);
        grid.resize(900, 300);
        QTRY_COMPARE(grid.view()->viewport()->width(), 900);
        QCOMPARE(grid.view()->columnWidth(1), 77);
    }
    DataGrid grid(u"filled"_s);
    QVERIFY(shown(grid, 1300));
    QCOMPARE(grid.view()->columnWidth(1), 77); // what was chosen by hand wins
    grid.resetLayout();
    QCOMPARE(whole(grid), grid.view()->viewport()->width());
    grid.resize(100, 300);
    QTRY_COMPARE(grid.view()->viewport()->width(), 100);
    QVERIFY(whole(grid) > 100); // and never narrower than what is in it
}

void TestGridLayout::saysThatThereAreMoreColumns_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestGridLayout::saysThatThereAreMoreColumns()
{
    QFETCH(Qt::LayoutDirection, direction);
    sample::Squad squad(30);
    DataGrid grid(u"beyond"_s);
    grid.setLayoutDirection(direction);
    grid.setModel(&squad);
    grid.resize(460, 400);
    grid.show();
    QVERIFY(QTest::qWaitForWindowExposed(&grid));
    const auto *more = grid.view()->findChild<MoreColumns *>();
    QVERIFY(more);
    auto *bar = grid.view()->horizontalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0 && more->isVisible());
    QCOMPARE(more->x() < grid.width() / 2, direction == Qt::RightToLeft);
    // No column is cut in front of the sign.
    const int room = grid.view()->viewport()->width() - MoreColumns::extent;
    bool ends = false;
    for (int column = 0, end = 0; column < grid.view()->model()->columnCount(); ++column) {
        end += grid.view()->columnWidth(column);
        ends = ends || end == room;
    }
    QVERIFY(ends);
    bar->setValue(bar->maximum());
    QVERIFY(!more->isVisible());
    bar->setValue(0);
    QVERIFY(more->isVisible());
    grid.resize(1'600, 400);
    QTRY_VERIFY(!more->isVisible());
}

void TestGridLayout::resets()
{
    sample::Squad squad(20);
    DataGrid grid(u"reset"_s);
    grid.setModel(&squad);
    grid.resize(1'200, 400);
    grid.show();
    QVERIFY(QTest::qWaitForWindowExposed(&grid));
    const int width = grid.view()->columnWidth(2);
    grid.view()->setColumnWidth(2, width + 90);
    grid.setColumnHidden(4, true);
    grid.view()->horizontalHeader()->moveSection(6, 1);
    grid.resetLayout();
    QCOMPARE(grid.view()->columnWidth(2), width);
    QVERIFY(!grid.view()->isColumnHidden(4));
    QCOMPARE(grid.view()->horizontalHeader()->logicalIndex(1), 1);
    QVERIFY(!QSettings().contains(u"grids/reset/columns/size"_s));
    grid.setColumnHidden(0, true);
    QVERIFY(!grid.view()->isColumnHidden(0)); // it says whose row it is
}

void TestGridLayout::frozenColumnStays()
{
    sample::Squad squad(30);
    DataGrid grid(u"frozen"_s);
    grid.setModel(&squad);
    grid.resize(620, 400);
    grid.show();
    QVERIFY(QTest::qWaitForWindowExposed(&grid));
    const auto edge = grid.view()->findChild<QTableView *>();
    QVERIFY(edge && edge->isVisible());
    grid.view()->setCurrentIndex(grid.view()->model()->index(2, 7));
    QVERIFY(grid.view()->columnViewportPosition(0) < 0); // scrolled away beneath
    QCOMPARE(edge->columnViewportPosition(0), 0);
    QVERIFY(grid.view()->columnViewportPosition(7) >= edge->width());
    QCOMPARE(edge->rowHeight(0), grid.view()->rowHeight(0));
}

QTEST_MAIN(TestGridLayout)
#include "tst_gridlayout.moc"
