// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/samples.h"
#include "ui/widget/datagrid.h"
#include "ui/widget/gridtext.h"
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
    void resets();
    void filters_data();
    void filters();
    void filterByKeyboard();
    void sortsNumbersAndGaps();
    void copies();
    void csv();
    void cells_data();
    void cells();
    void keepsSelectionOverReset();
    void numbersStandRight();
    void frozenColumnStays();
    void hundredThousandRows();

private:
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

void TestDataGrid::resets()
{
    sample::Squad squad(20);
    DataGrid grid(u"reset"_s);
    grid.setModel(&squad);
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
    grid.gridActions().at(2)->trigger();
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
    QVERIFY(grid.saveCsv(folder.filePath(u"x.csv"_s)));
    QFile file(folder.filePath(u"x.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("\xEF\xBB\xBF"));
    const auto failed = grid.saveCsv(u"/nowhere/x.csv"_s);
    QVERIFY(!failed);
    QVERIFY(failed.error().detail.contains(u"/nowhere/x.csv"_s));
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
    const qint64 sorted = clock.restart();
    for (int row = 0; row < 100'000; row += 2'500) {
        grid.view()->scrollTo(grid.view()->model()->index(row, 0), QAbstractItemView::PositionAtTop);
        grid.view()->viewport()->repaint();
    }
    const qint64 scrolled = clock.restart();
    grid.setFilter(0, u"ferreira"_s);
    const qint64 filtered = clock.elapsed();
    qInfo("show %lld ms, sort %lld ms, 40 jumps painted %lld ms, filter %lld ms", shown, sorted, scrolled, filtered);
    // Ten times what an unoptimised build needs on two busy cores: it catches a quadratic mistake, not a slow machine.
    QVERIFY(shown < 5'000 && sorted < 15'000 && scrolled < 8'000 && filtered < 10'000);
}

QTEST_MAIN(TestDataGrid)
#include "tst_datagrid.moc"
