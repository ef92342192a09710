// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/samples.h"
#include "ui/widget/datagrid.h"
#include "ui/widget/gridtext.h"
#include <QtCore/QElapsedTimer>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QStandardItemModel>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

using namespace touchline;
using namespace Qt::StringLiterals;

/** What a table does with its rows: filters, sorting, selection. */
class TestDataGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void filters_data();
    void filters();
    void filterByKeyboard();
    void sortsNumbersAndGaps();
    void sortsManyAside();
    void cells_data();
    void cells();
    void keepsSelectionOverReset();
    void numbersStandRight();
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
