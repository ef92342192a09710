// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xlsxreader.h"
#include "tests/ui/gallery/samples.h"
#include "ui/widget/datagrid.h"
#include "ui/widget/gridexport.h"
#include "ui/widget/gridsheet.h"
#include "ui/widget/gridtext.h"
#include "ui/widget/morecolumns.h"
#include <QtCore/QElapsedTimer>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QStandardItemModel>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>

using namespace touchline;
using namespace Qt::StringLiterals;

class TestDataGrid : public QObject
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
    void filters_data();
    void filters();
    void filterByKeyboard();
    void sortsNumbersAndGaps();
    void remembersFilters();
    void namedViews();
    void viewsHaveLimits();
    void viewsMenu();
    void copies();
    void workbook();
    void workbookOfMany();
    void sortsManyAside();
    void workbookOfAChangingTable();
    void numberFormats_data();
    void numberFormats();
    void csv();
    void textOfMany();
    void cells_data();
    void cells();
    void keepsSelectionOverReset();
    void numbersStandRight();
    void frozenColumnStays();
    void hundredThousandRows();

private:
    static QString linesOf(const DataGrid &grid, const std::function<QString(const QStringList &)> &line);
    QTemporaryDir m_settings;
};

void TestDataGrid::initTestCase()
{
    QCoreApplication::setOrganizationName(u"touchline-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QLocale::setDefault(QLocale::c());
}

void TestDataGrid::init()
{
    QSettings().clear();
}

void TestDataGrid::remembersLayout()
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

void TestDataGrid::newColumnKeepsTheRest()
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

void TestDataGrid::namesGiveWayToTheLastColumn()
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

void TestDataGrid::fillsItsWidth()
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

void TestDataGrid::saysThatThereAreMoreColumns_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestDataGrid::saysThatThereAreMoreColumns()
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

void TestDataGrid::resets()
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

void TestDataGrid::filters_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("text, whatever case") << 0 << u"ANA"_s << QStringList{u"Ana"_s, u"Joana"_s};
    QTest::newRow("greater") << 1 << u"> 2"_s << QStringList{u"Joana"_s};
    QTest::newRow("at least") << 1 << u">=2"_s << QStringList{u"Ana"_s, u"Joana"_s};
    QTest::newRow("at most") << 1 << u"<=2"_s << QStringList{u"Ana"_s, u"Bo"_s};
    QTest::newRow("equal") << 1 << u"=0.5"_s << QStringList{u"Bo"_s};
    QTest::newRow("between") << 1 << u"1..2.5"_s << QStringList{u"Ana"_s};
    QTest::newRow("a sign alone is text") << 1 << u">"_s << QStringList{};
    QTest::newRow("nothing filters nothing") << 1 << u"  "_s << QStringList{u"Ana"_s, u"Bo"_s, u"Joana"_s, u"Zed"_s};
}

void TestDataGrid::filters()
{
    QFETCH(int, column);
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    QStandardItemModel model(0, 2);
    model.setHorizontalHeaderLabels({u"Player"_s, u"Goals"_s});
    const QList<std::pair<QString, QVariant>> rows{{u"Ana"_s, 2.0}, {u"Bo"_s, 0.5}, {u"Joana"_s, 3.0}, {u"Zed"_s, {}}};
    for (const auto &[name, goals] : rows) {
        auto *number = new QStandardItem;
        number->setData(goals, Qt::DisplayRole);
        model.appendRow({new QStandardItem(name), number});
    }
    DataGrid grid(u"filter"_s);
    grid.setModel(&model);
    grid.setFilter(column, text);
    QStringList shown;
    for (int row = 0; row < grid.shownRows(); ++row)
        shown.append(grid.view()->model()->index(row, 0).data().toString());
    QCOMPARE(shown, names);
}

void TestDataGrid::filterByKeyboard()
{
    sample::Squad squad(50);
    DataGrid grid(u"keys"_s);
    grid.setModel(&squad);
    grid.resize(900, 400);
    grid.show();
    QVERIFY(QTest::qWaitForWindowActive(&grid));
    grid.view()->setFocus();
    QTest::keyClick(grid.view(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(grid.isFilterShown());
    auto *edit = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(edit);
    QVERIFY(!edit->accessibleName().isEmpty());
    QTest::keyClicks(edit, u"ferreira"_s);
    QTRY_VERIFY(grid.shownRows() < 50 && grid.shownRows() > 0);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!grid.isFilterShown());
    QCOMPARE(grid.shownRows(), 50);
}

void TestDataGrid::sortsNumbersAndGaps()
{
    sample::Squad squad(60);
    DataGrid grid(u"sort"_s);
    grid.setModel(&squad);
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        grid.view()->sortByColumn(4, order);
        std::optional<double> before;
        bool gaps = false;
        for (int row = 0; row < 60; ++row) {
            const QVariant value = grid.view()->model()->index(row, 4).data(GridRole::Sort);
            if (!value.isValid()) {
                gaps = true;
                continue;
            }
            QVERIFY2(!gaps, "a number after a gap");
            QVERIFY(!before || (order == Qt::AscendingOrder ? *before <= value.toDouble() : *before >= value.toDouble()));
            before = value.toDouble();
        }
        QVERIFY(gaps);
    }
    // Of numbers the first click shows the highest, of names the first of the alphabet.
    QCOMPARE(grid.view()->model()->headerData(4, Qt::Horizontal, Qt::InitialSortOrderRole).toInt(), int(Qt::DescendingOrder));
    QVERIFY(!grid.view()->model()->headerData(0, Qt::Horizontal, Qt::InitialSortOrderRole).isValid());
}

void TestDataGrid::remembersFilters()
{
    sample::Squad squad(40);
    int shown = 0;
    {
        DataGrid grid(u"filtered"_s);
        grid.setModel(&squad);
        grid.setFilter(1, u"GK"_s);
        shown = grid.shownRows();
        QVERIFY(shown > 0 && shown < 40);
    }
    {
        DataGrid grid(u"filtered"_s);
        grid.setModel(&squad);
        QCOMPARE(grid.shownRows(), shown);
        QVERIFY(grid.isFilterShown()); // what hides rows is seen
        squad.setRows(41); // and it outlives a refresh
        QVERIFY(grid.shownRows() < 41);
        grid.setFilterShown(false);
        QCOMPARE(grid.shownRows(), 41);
    }
    DataGrid grid(u"filtered"_s);
    grid.setModel(&squad);
    QCOMPARE(grid.shownRows(), 41);
    QVERIFY(!grid.isFilterShown());
}

void TestDataGrid::namedViews()
{
    sample::Squad squad(40);
    const QString name = u"Mine / \"best\" & ünïcode"_s;
    {
        DataGrid grid(u"viewed"_s);
        grid.setModel(&squad);
        grid.view()->setColumnWidth(1, 133);
        grid.view()->horizontalHeader()->moveSection(4, 2);
        grid.setColumnHidden(5, true);
        grid.view()->sortByColumn(3, Qt::DescendingOrder);
        grid.setFilter(1, u"GK"_s);
        QVERIFY(grid.views().save(name, grid.arrangement()));
        QVERIFY(grid.views().save(u"All"_s, {}));
        grid.resetLayout(); // the named ones stay
    }
    DataGrid grid(u"viewed"_s);
    grid.setModel(&squad);
    QCOMPARE(grid.views().names(), (QStringList{u"All"_s, name}));
    QCOMPARE(grid.shownRows(), 40);
    QVERIFY(!grid.view()->isColumnHidden(5));
    QVERIFY(grid.useView(name));
    const QHeaderView *header = grid.view()->horizontalHeader();
    QCOMPARE(grid.view()->columnWidth(1), 133);
    QCOMPARE(header->logicalIndex(2), 4);
    QVERIFY(grid.view()->isColumnHidden(5));
    QCOMPARE(header->sortIndicatorSection(), 3);
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    QVERIFY(grid.shownRows() < 40 && grid.isFilterShown());
    QVERIFY(grid.useView(u"All"_s));
    QCOMPARE(grid.shownRows(), 40);
    QVERIFY(!grid.isFilterShown() && !grid.view()->isColumnHidden(5));
    QCOMPARE(header->sortIndicatorSection(), -1);
    QVERIFY(grid.views().rename(name, u"Keepers"_s));
    QCOMPARE(grid.views().rename(u"All"_s, u"Keepers"_s).error().code, ErrorCode::Conflict); // nothing is lost
    QVERIFY(grid.useView(u"Keepers"_s) && !grid.useView(name));
    grid.views().remove(u"Keepers"_s);
    QCOMPARE(grid.views().names(), QStringList{u"All"_s});
    DataGrid other(u"another table"_s);
    QVERIFY(other.views().names().isEmpty());
}

void TestDataGrid::viewsHaveLimits()
{
    GridViews views(u"many"_s);
    QCOMPARE(views.save(u"  "_s, {}).error().code, ErrorCode::Invalid);
    QCOMPARE(views.save(QString(61, u'a'), {}).error().code, ErrorCode::Invalid);
    for (int i = 0; i < GridViews::most; ++i)
        QVERIFY(views.save(u"view %1"_s.arg(i), {}));
    QCOMPARE(views.names().size(), GridViews::most);
    QCOMPARE(views.save(u"one more"_s, {}).error().code, ErrorCode::TooLarge);
    QVERIFY(views.save(u"view 3"_s, {.columns = {}, .sortedBy = u"a"_s, .filters = {}})); // replaces
    QCOMPARE(views.find(u"view 3"_s)->sortedBy, u"a"_s);
    QCOMPARE(views.rename(u"nobody"_s, u"x"_s).error().code, ErrorCode::NotFound);
}

void TestDataGrid::viewsMenu()
{
    sample::Squad squad(5);
    DataGrid grid(u"menu"_s);
    grid.setModel(&squad);
    QVERIFY(grid.views().save(u"A & B"_s, grid.arrangement()));
    auto *menu = grid.view()->findChild<QMenu *>(Qt::FindDirectChildrenOnly);
    QVERIFY(menu);
    for (int opened = 0; opened < 2; ++opened)
        Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().constFirst()->text(), u"A && B"_s);
    QVERIFY(menu->actions().constFirst()->isChecked()); // it is how the table looks
    grid.setColumnHidden(3, true);
    Q_EMIT menu->aboutToShow();
    QVERIFY(!menu->actions().constFirst()->isChecked());
    menu->actions().constFirst()->trigger();
    QVERIFY(!grid.view()->isColumnHidden(3));
    QSignalSpy said(&grid, &DataGrid::notified);
    const auto menus = menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly);
    QCOMPARE(menus.size(), 2);
    menus.at(1)->actions().constFirst()->trigger();
    QVERIFY(grid.views().names().isEmpty());
    QCOMPARE(said.size(), 1);
}

void TestDataGrid::workbook()
{
    QStandardItemModel model(0, 5);
    model.setHorizontalHeaderLabels({u"Player"_s, u"Goals /90"_s, u"Share"_s, u"Day"_s, u"Result"_s});
    const auto add = [&model](const QString &name, const QString &goals, const QVariant &number, const QString &share, const QVariant &part,
                              const QString &result) {
        QList<QStandardItem *> row;
        for (const QString &text : {name, goals, share, u"01/05/2024"_s, result})
            row.append(new QStandardItem(text));
        row[1]->setData(number, GridRole::Sort);
        row[2]->setData(part, GridRole::Sort);
        row[3]->setData(QDate(2024, 5, 1), GridRole::Sort);
        row[4]->setData(1, GridRole::Sort); // sorted by the difference, which is not what is seen
        model.appendRow(row);
    };
    add(u"=HYPERLINK(\"http://x\")"_s, u"0.67"_s, 0.666, u"12 %"_s, 12.4, u"2–1 W"_s);
    add(u"+cmd"_s, u"1.50"_s, 1.5, u"–"_s, {}, u"@x"_s);
    add(u"-x"_s, u"0.10"_s, 0.1, u"3 %"_s, 3.0, u"1–0 W"_s);
    add(u"Bo"_s, u"0.05"_s, 0.05, u"3 %"_s, 3.0, u"1–0 W"_s);
    DataGrid grid(u"workbook"_s);
    grid.setModel(&model);
    grid.view()->horizontalHeader()->moveSection(2, 1);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.xlsx"_s);
    const auto saved = [&](const QString &where) {
        Result<void> result;
        bool done = false;
        QObject::connect(grid.saveXlsx(where), &GridExport::finished, &grid, [&](const Result<void> &written) {
            result = written;
            done = true;
        });
        return QTest::qWaitFor([&] { return done; }, 30'000) ? result : fail(ErrorCode::Timeout);
    };
    QVERIFY(saved(path));
    const auto read = XlsxReader().readFile(path); // by the reader of imports
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->columns(), (QStringList{u"Player"_s, u"Share"_s, u"Goals /90"_s, u"Day"_s, u"Result"_s}));
    QCOMPARE(read->rowCount(), 4);
    const QStringList names{u"=HYPERLINK(\"http://x\")"_s, u"+cmd"_s, u"-x"_s, u"Bo"_s};
    for (int row = 0; row < 4; ++row)
        QCOMPARE(read->at(row, 0).toString(), names.at(row)); // texts, as they were: nothing in front, and no formula's value
    QCOMPARE(read->at(0, 1).toString(), u"12.4"_s); // the number itself, not what of it is seen
    QCOMPARE(read->at(0, 2).toString(), u"0.666"_s);
    QCOMPARE(read->at(1, 1).toString(), QString()); // a gap
    QCOMPARE(read->at(0, 3).toString(), u"2024-05-01"_s);
    QCOMPARE(read->at(0, 4).toString(), u"2–1 W"_s);
    QCOMPARE(read->at(1, 4).toString(), u"@x"_s);

    grid.setColumnHidden(4, true);
    grid.setFilter(1, u">0.06"_s);
    grid.view()->sortByColumn(1, Qt::DescendingOrder);
    QVERIFY(saved(path));
    const auto seen = XlsxReader().readFile(path);
    QVERIFY2(seen, seen ? "" : qPrintable(seen.error().detail));
    QCOMPARE(seen->columns(), (QStringList{u"Player"_s, u"Share"_s, u"Goals /90"_s, u"Day"_s}));
    QCOMPARE(seen->rowCount(), 4); // three, and the filter
    QCOMPARE(seen->at(0, 0).toString(), u"+cmd"_s);
    QCOMPARE(seen->at(3, 0).toString(), u"Filter: Goals /90 >0.06"_s);

    const auto failed = saved(u"/nowhere/x.xlsx"_s);
    QVERIFY(!failed && failed.error().detail.contains(u"/nowhere/x.xlsx"_s));
}

void TestDataGrid::workbookOfMany()
{
    sample::Squad squad(100'000);
    DataGrid grid(u"many"_s);
    grid.setModel(&squad);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"many.xlsx"_s);
    QSignalSpy finished(grid.saveXlsx(path), &GridExport::finished);
    QVERIFY(finished.isEmpty());
    QVERIFY(finished.wait(240'000));
    const auto written = finished.constFirst().constFirst().value<Result<void>>();
    QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    const auto read = XlsxReader().readFile(path);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->rowCount(), 100'000);
    QCOMPARE(read->at(99'999, 0).toString(), squad.index(99'999, 0).data().toString());
}

void TestDataGrid::sortsManyAside()
{
    sample::Squad squad(30'000);
    DataGrid grid(u"aside"_s);
    grid.setModel(&squad);
    const auto ready = [&grid] { return QTest::qWaitFor([&grid] { return !grid.isArranging(); }, 60'000); };
    const auto number = [&grid](int row) { return grid.view()->model()->index(row, 2).data(GridRole::Sort).toInt(); };
    grid.view()->selectRow(5);
    const QModelIndex source = grid.currentSourceIndex();
    grid.view()->sortByColumn(0, Qt::AscendingOrder);
    grid.view()->sortByColumn(2, Qt::DescendingOrder); // the last wish counts
    QVERIFY(ready());
    for (int row = 1; row < 30'000; ++row)
        QVERIFY(number(row - 1) >= number(row));
    QCOMPARE(grid.currentSourceIndex(), source); // the same player, elsewhere
    QCOMPARE(grid.view()->selectionModel()->selectedRows().size(), 1);
    grid.setFilter(2, u">1500"_s);
    grid.setFilter(1, u"GK"_s);
    QVERIFY(ready());
    QVERIFY(grid.shownRows() > 1000 && grid.shownRows() < 10'000);
    for (int row = 0; row < grid.shownRows(); ++row)
        QVERIFY(number(row) > 1500 && grid.view()->model()->index(row, 1).data().toString() == u"GK"_s);
    grid.view()->sortByColumn(3, Qt::AscendingOrder);
    QVERIFY(grid.isArranging());
    squad.setRows(10); // small, and at once
    QVERIFY(ready());
    QVERIFY(grid.shownRows() < 10);
    grid.setFilterShown(false);
    QCOMPARE(grid.shownRows(), 10);
    grid.view()->sortByColumn(-1, Qt::AscendingOrder);
    for (int row = 0; row < 10; ++row)
        QCOMPARE(grid.view()->model()->index(row, 0).data(), squad.index(row, 0).data());
}

void TestDataGrid::workbookOfAChangingTable()
{
    sample::Squad squad(20'000);
    DataGrid grid(u"changing"_s);
    grid.setModel(&squad);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.xlsx"_s);
    QSignalSpy finished(grid.saveXlsx(path), &GridExport::finished);
    squad.setRows(10);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.constFirst().constFirst().value<Result<void>>().error().code, ErrorCode::Conflict);
    QVERIFY(!QFile::exists(path));
}

void TestDataGrid::numberFormats_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("format");
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QLocale german(QLocale::German);
    QTest::newRow("whole") << 7.0 << u"7"_s << english << u"0"_s;
    QTest::newRow("decimals") << 0.666 << u"0.67"_s << english << u"0.00"_s;
    QTest::newRow("comma") << 0.666 << u"0,67"_s << german << u"0.00"_s;
    QTest::newRow("groups") << 2997.0 << u"2,997"_s << english << u"#,##0"_s;
    QTest::newRow("groups with points") << 2997.0 << u"2.997"_s << german << u"#,##0"_s;
    QTest::newRow("share") << 12.4 << u"12 %"_s << english << u"0\" %\""_s;
    QTest::newRow("negative") << -1.25 << u"-1.3"_s << english << u"0.0"_s;
    QTest::newRow("always signed") << 1.25 << u"+1.3"_s << english << u"+0.0;-0.0;0.0"_s;
    QTest::newRow("another number") << 1.0 << u"2"_s << english << QString();
    QTest::newRow("no number") << 1.0 << u"2–1 W"_s << english << QString();
    QTest::newRow("gap") << 1.0 << u"–"_s << english << QString();
    QTest::newRow("ending that would end the format") << 1.0 << u"1\""_s << english << QString();
}

void TestDataGrid::numberFormats()
{
    QFETCH(double, number);
    QFETCH(QString, text);
    QFETCH(QLocale, locale);
    QFETCH(QString, format);
    QCOMPARE(numberFormatOf(number, text, locale), format);
}

void TestDataGrid::copies()
{
    sample::Squad squad(5);
    DataGrid grid(u"copy"_s);
    grid.setModel(&squad);
    grid.setColumnHidden(1, true);
    QCOMPARE(grid.toTsv().count(u'\n'), 6);
    QVERIFY(grid.toTsv().startsWith(u"Player\tMin\tGoals /90"_s));
    grid.view()->selectRow(2);
    QSignalSpy said(&grid, &DataGrid::notified);
    grid.gridActions().at(3)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 2);
    QCOMPARE(said.size(), 1);
}

void TestDataGrid::csv()
{
    QStandardItemModel model(0, 2);
    model.setHorizontalHeaderLabels({u"Player"_s, u"Note"_s});
    model.appendRow({new QStandardItem(u"=HYPERLINK(\"http://x\")"_s), new QStandardItem(u"-0.5"_s)});
    model.appendRow({new QStandardItem(u"Silva, Ana \"Nini\""_s), new QStandardItem(u"a"_s)});
    DataGrid grid(u"csv"_s);
    grid.setModel(&model);
    QCOMPARE(grid.toCsv(), u"Player,Note\r\n\"'=HYPERLINK(\"\"http://x\"\")\",-0.5\r\n\"Silva, Ana \"\"Nini\"\"\",a\r\n"_s);
    grid.setFilter(1, u"a"_s);
    QVERIFY(grid.toCsv().startsWith(u"Filter: Note contains a\r\n"_s));
    QCOMPARE(grid.toCsv().count(u"\r\n"_s), 3);
    grid.setLocale(QLocale(QLocale::German));
    QVERIFY(grid.toCsv().contains(u"Player;Note"_s));
    QTemporaryDir folder;
    const auto saved = [&grid](const QString &path) {
        QSignalSpy finished(grid.saveCsv(path), &GridExport::finished);
        return finished.wait(30'000) ? finished.constFirst().constFirst().value<Result<void>>() : fail(ErrorCode::Timeout);
    };
    QVERIFY(saved(folder.filePath(u"x.csv"_s)));
    QFile file(folder.filePath(u"x.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "\xEF\xBB\xBF"_ba + grid.toCsv().toUtf8());
    const auto failed = saved(u"/nowhere/x.csv"_s);
    QVERIFY(!failed);
    QVERIFY(failed.error().detail.contains(u"/nowhere/x.csv"_s));
}

/** What a grid shows, line by line. */
QString TestDataGrid::linesOf(const DataGrid &grid, const std::function<QString(const QStringList &)> &line)
{
    const auto *model = grid.view()->model();
    QString text;
    for (int row = -1; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells.append(row < 0 ? model->headerData(column, Qt::Horizontal).toString() : model->index(row, column).data().toString());
        text += line(cells);
    }
    return text;
}

void TestDataGrid::textOfMany()
{
    sample::Squad squad(100'000);
    DataGrid grid(u"manylines"_s);
    grid.setModel(&squad);
    int turns = 0;
    qint64 longest = 0;
    QElapsedTimer sinceTurn;
    sinceTurn.start();
    QTimer turn;
    connect(&turn, &QTimer::timeout, this, [&] {
        ++turns;
        longest = std::max(longest, sinceTurn.restart());
    });
    turn.start(0);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"many.csv"_s);
    QSignalSpy finished(grid.saveCsv(path), &GridExport::finished);
    QVERIFY(finished.wait(240'000));
    QVERIFY2(turns > 5, "the window was held up");
    qInfo("CSV of 100,000 rows: the window was held up for %lld ms at most", static_cast<long long>(longest));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == "\xEF\xBB\xBF" + linesOf(grid, [](const QStringList &cells) { return csvLine(cells); }).toUtf8());

    const auto copy = [&grid] { grid.gridActions().at(3)->trigger(); };
    QGuiApplication::clipboard()->setText(u"before"_s);
    QSignalSpy said(&grid, &DataGrid::notified);
    turns = 0;
    longest = 0;
    sinceTurn.restart();
    copy();
    copy(); // impatience copies once
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 240'000);
    QVERIFY2(turns > 5, "the window was held up");
    qInfo("copy of 100,000 rows: the window was held up for %lld ms at most", static_cast<long long>(longest));
    QVERIFY(QGuiApplication::clipboard()->text() == linesOf(grid, tsvLine));
    // Some of them, in the order in which they are seen, at once.
    grid.view()->selectRow(70'000);
    grid.view()->selectionModel()->select(grid.view()->model()->index(10, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    copy();
    QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 4); // with the header, and what is behind the last line's end
    QVERIFY(lines.at(1).startsWith(squad.index(10, 0).data().toString()));
    QVERIFY(lines.at(2).startsWith(squad.index(70'000, 0).data().toString()));
    // A table that changes on the way is not copied by halves.
    grid.view()->selectAll();
    said.clear();
    copy();
    QVERIFY(grid.findChild<GridExport *>());
    squad.setRows(10);
    QTRY_VERIFY(!grid.findChild<GridExport *>());
    QVERIFY(std::ranges::all_of(said, [](const auto &sentence) { return sentence.at(1).toBool(); })); // nothing of success
    QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n'), lines);
}

void TestDataGrid::cells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << u"Ana"_s << u"Ana"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("equals after a space") << u" =1+1"_s << u"' =1+1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("plus word") << u"+cmd"_s << u"'+cmd"_s;
    QTest::newRow("full-width equals") << u"＝1"_s << u"'＝1"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("negative number") << u"-1.5"_s << u"-1.5"_s;
    QTest::newRow("signed number") << u"+3"_s << u"+3"_s;
    QTest::newRow("negative share") << u"-12 %"_s << u"-12 %"_s;
    QTest::newRow("line break") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("minus alone") << u"-"_s << u"'-"_s;
}

void TestDataGrid::cells()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(csvCell(text), cell);
}

void TestDataGrid::keepsSelectionOverReset()
{
    sample::Squad squad(40);
    DataGrid grid(u"refresh"_s);
    grid.setModel(&squad);
    grid.view()->selectRow(4);
    const QString name = grid.view()->model()->index(4, 0).data().toString();
    squad.setRows(30);
    const auto rows = grid.view()->selectionModel()->selectedRows();
    QVERIFY(!rows.isEmpty());
    QCOMPARE(rows.first().data().toString(), name);
    QVERIFY(grid.currentSourceIndex().isValid());
}

void TestDataGrid::numbersStandRight()
{
    sample::Squad squad(30);
    DataGrid grid(u"right"_s);
    grid.setModel(&squad);
    const QAbstractItemModel *model = grid.view()->model();
    QVERIFY(model->index(0, 3).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    QVERIFY(model->index(3, 3).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight); // a gap too
    QVERIFY(model->headerData(3, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    QVERIFY(model->index(0, 0).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
}

void TestDataGrid::frozenColumnStays()
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

void TestDataGrid::hundredThousandRows()
{
    sample::Squad squad(100'000);
    DataGrid grid(u"large"_s);
    QElapsedTimer clock;
    clock.start();
    grid.setModel(&squad);
    grid.resize(900, 600);
    grid.show();
    QVERIFY(QTest::qWaitForWindowExposed(&grid));
    const qint64 shown = clock.restart();
    grid.view()->sortByColumn(3, Qt::DescendingOrder);
    QVERIFY(grid.isArranging()); // the window does not wait for it
    QVERIFY(QTest::qWaitFor([&] { return !grid.isArranging(); }, 60'000));
    const qint64 sorted = clock.restart();
    for (int row = 0; row < 100'000; row += 2'500) {
        grid.view()->scrollTo(grid.view()->model()->index(row, 0), QAbstractItemView::PositionAtTop);
        grid.view()->viewport()->repaint();
    }
    const qint64 scrolled = clock.restart();
    grid.setFilter(0, u"ferreira"_s);
    QVERIFY(QTest::qWaitFor([&] { return !grid.isArranging(); }, 60'000));
    QVERIFY(grid.shownRows() > 0 && grid.shownRows() < 100'000);
    const qint64 filtered = clock.elapsed();
    qInfo("show %lld ms, sort %lld ms, 40 jumps painted %lld ms, filter %lld ms", shown, sorted, scrolled, filtered);
    // Ten times what an unoptimised build needs on two busy cores: it catches a quadratic mistake, not a slow machine.
    QVERIFY(shown < 5'000 && sorted < 15'000 && scrolled < 8'000 && filtered < 10'000);
}

QTEST_MAIN(TestDataGrid)
#include "tst_datagrid.moc"
