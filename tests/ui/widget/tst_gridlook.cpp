// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/charttablemodel.h"
#include "ui/theme/theme.h"
#include "ui/widget/card.h"
#include "ui/widget/datagrid.h"
#include "ui/widget/gridrole.h"
#include "ui/widget/morecolumns.h"
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtGui/QStandardItemModel>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace touchline;
using namespace Qt::StringLiterals;

/** What can be seen of a table where it ends, and how its cells and headers stand. */
class TestGridLook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"touchline-test"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QLocale::setDefault(QLocale::c());
    }
    void halfOfANumberIsNotSeen_data() { directions(); }
    void halfOfANumberIsNotSeen()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QStandardItemModel model(4, 12);
        fill(model, u"88888"_s);
        DataGrid grid(u"cut"_s);
        show(grid, model, direction, {400, 300});
        auto *view = grid.view();
        for (int column = 0; column < 12; ++column)
            view->setColumnWidth(column, 70);
        // Of the last column in sight, 50 of 70 pixels; what is written in it would be another number.
        grid.resize(grid.width() - view->viewport()->width() + 5 * 70 + 50, 300);
        QTRY_COMPARE(view->viewport()->width(), 5 * 70 + 50);
        const QImage cut = rowsOf(view, direction == Qt::LeftToRight ? 5 * 70 + 9 : 0, 50 - 9);
        QCOMPARE(coloursIn(cut), 1);
        const QImage before = rowsOf(view, direction == Qt::LeftToRight ? 4 * 70 : 50, 70);
        QVERIFY(coloursIn(before) > 5); // and the one before it is
    }
    void aNumberComesBeforeWhatStandsBesideIt_data() { directions(); }
    void aNumberComesBeforeWhatStandsBesideIt()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QStandardItemModel model(1, 3);
        fill(model, u"62.4 % ★"_s);
        DataGrid grid(u"aside"_s);
        show(grid, model, direction, {600, 200});
        auto *view = grid.view();
        const auto cell = [&](int width, const QString &aside) {
            view->setColumnWidth(1, width);
            model.setData(model.index(0, 1), aside, GridRole::Aside);
            const QRect place = view->visualRect(view->model()->index(0, 1));
            return view->viewport()->grab(place).toImage();
        };
        QVERIFY(cell(240, u"56.5 – 67.8 %"_s) != cell(240, u"1.0 – 99.9 %"_s));
        QCOMPARE(cell(100, u"56.5 – 67.8 %"_s), cell(100, u"1.0 – 99.9 %"_s)); // there is no room for it
        QVERIFY(coloursIn(cell(100, u"56.5 – 67.8 %"_s)) > 5);
    }
    void tipsOfLettersAreNotSeen()
    {
        QStandardItemModel model(40, 2);
        fill(model, u"ÄÖÜ"_s);
        DataGrid grid(u"tips"_s);
        show(grid, model, Qt::LeftToRight, {400, 300});
        auto *view = grid.view();
        const int row = view->rowHeight(0);
        const int room = 6 * row + row * 7 / 10; // where letters would lose their feet
        grid.resize(400, grid.height() - view->viewport()->height() + room);
        QTRY_COMPARE(view->viewport()->height(), room);
        const QImage picture = view->viewport()->grab().toImage();
        QCOMPARE(coloursIn(picture.copy(0, 6 * row, picture.width(), room - 6 * row)), 1);
        QVERIFY(coloursIn(picture.copy(0, 5 * row, picture.width(), row)) > 5);
        view->scrollToBottom();
        const QImage last = view->viewport()->grab().toImage();
        QVERIFY(coloursIn(last.copy(0, room - row, last.width(), row)) > 5);
    }
    void theCurrentCellIsNotUnderTheSign_data() { directions(); }
    void theCurrentCellIsNotUnderTheSign()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QStandardItemModel model(4, 20);
        fill(model, u"88888"_s);
        DataGrid grid(u"current"_s);
        show(grid, model, direction, {460, 300});
        auto *view = grid.view();
        for (int column = 1; column < 19; ++column) {
            view->setCurrentIndex(view->model()->index(1, column));
            const int x = view->columnViewportPosition(column);
            const int width = view->columnWidth(column);
            const int end = direction == Qt::LeftToRight ? x + width : view->viewport()->width() - x;
            QVERIFY2(end + MoreColumns::soft <= view->viewport()->width(), qPrintable(QString::number(column)));
        }
    }
    void headersStandOverTheirCells()
    {
        QStandardItemModel model(3, 3);
        model.setHorizontalHeaderLabels({u"Match"_s, u"Result"_s, u"Goals /90"_s});
        for (int row = 0; row < 3; ++row) {
            model.setItem(row, 0, new QStandardItem(u"Rovers"_s));
            auto *result = new QStandardItem(u"2–1"_s);
            result->setTextAlignment(Qt::AlignCenter);
            model.setItem(row, 1, result);
            model.setItem(row, 2, new QStandardItem(u"–"_s)); // nobody has played yet
        }
        DataGrid grid(u"over"_s);
        grid.setModel(&model);
        const auto *shown = grid.view()->model();
        for (int column = 0; column < 3; ++column) {
            const auto name = Qt::Alignment(shown->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
            const auto cell = Qt::Alignment(shown->index(0, column).data(Qt::TextAlignmentRole).toInt());
            QCOMPARE(name & Qt::AlignHorizontal_Mask, cell & Qt::AlignHorizontal_Mask);
        }
        QVERIFY(shown->index(0, 2).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        QVERIFY(shown->index(0, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignHCenter);
    }
    void theArrowOfSortingGivesWay()
    {
        QStandardItemModel model(3, 8);
        fill(model, u"1"_s);
        DataGrid grid(u"arrow"_s);
        show(grid, model, Qt::LeftToRight, {1'200, 300});
        auto *header = grid.view()->horizontalHeader();
        int needed = 0;
        for (int column = 0; column < 8; ++column)
            needed += header->sectionSizeHint(column);
        grid.resize(grid.width() - grid.view()->viewport()->width() + needed - 50, 300);
        QTRY_COMPARE(grid.view()->viewport()->width(), needed - 50);
        QCOMPARE(header->length(), needed - 50); // all are in sight
        grid.view()->sortByColumn(7, Qt::AscendingOrder);
        QVERIFY(grid.view()->columnWidth(7) >= header->sectionSizeHint(7)); // where it is needed, it is there
    }
    void menusOpenUnderTheirButtons_data() { directions(); }
    void menusOpenUnderTheirButtons()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QStandardItemModel model(3, 4);
        fill(model, u"1"_s);
        auto *grid = new DataGrid(u"menus"_s);
        grid->setModel(&model);
        Card card(u"Squad"_s);
        card.setLayoutDirection(direction);
        card.setContent(grid);
        card.addTools(grid->gridActions());
        card.setGeometry(200, 50, 480, 400); // with room for a menu on both sides
        card.show();
        QVERIFY(QTest::qWaitForWindowExposed(&card));
        for (const QString &name : {u"columns"_s, u"views"_s}) {
            auto *action = grid->findChild<QAction *>(name);
            QVERIFY(action);
            const QToolButton *button = nullptr;
            for (auto *each : card.findChildren<QToolButton *>()) {
                if (each->defaultAction() == action)
                    button = each;
            }
            QVERIFY(button);
            action->trigger();
            auto *menu = QApplication::activePopupWidget();
            QVERIFY(menu);
            const QRect of(button->mapToGlobal(QPoint()), button->size());
            QCOMPARE(menu->geometry().top(), of.bottom() + 1);
            if (direction == Qt::LeftToRight)
                QCOMPARE(menu->geometry().left(), of.left());
            else
                QCOMPARE(menu->geometry().right(), of.right());
            menu->close();
        }
    }
    void aNarrowFilterHasNoHalfAWord()
    {
        QStandardItemModel model(3, 3);
        fill(model, u"1"_s);
        DataGrid grid(u"narrow"_s);
        QFont large = grid.font();
        large.setPointSize(16);
        grid.setFont(large);
        show(grid, model, Qt::LeftToRight, {600, 300});
        grid.setFilterShown(true);
        grid.view()->setColumnWidth(1, 48);
        int words = 0;
        for (const auto *edit : grid.findChildren<QLineEdit *>()) {
            const int room = edit->width() - 2 * 8;
            QVERIFY(edit->fontMetrics().horizontalAdvance(edit->placeholderText()) <= room);
            words += edit->placeholderText().isEmpty() ? 0 : 1;
        }
        QCOMPARE(words, 2);
    }
    void numbersOfAChartStandRight()
    {
        ChartTableModel model;
        model.setTable({.columns = {u"Player"_s, u"Goals /90"_s, u"Pass completion"_s, u"Group"_s},
                        .rows = {{u"Ana"_s, u"0.95"_s, u"81 %"_s, u"Rovers"_s}, {u"Bo"_s, u"–"_s, {}, u"Rovers"_s}}});
        const auto isRight = [&model](int column) {
            const auto cell = model.data(model.index(1, column), Qt::TextAlignmentRole);
            return cell == model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole) && (cell.toInt() & Qt::AlignRight);
        };
        QVERIFY(isRight(1) && isRight(2));
        QVERIFY(!isRight(0) && !isRight(3));
    }

private:
    static void directions()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    static void fill(QStandardItemModel &model, const QString &text)
    {
        QStringList names;
        for (int column = 0; column < model.columnCount(); ++column) {
            names.append(u"Figure %1"_s.arg(column + 1));
            for (int row = 0; row < model.rowCount(); ++row)
                model.setItem(row, column, new QStandardItem(text));
        }
        model.setHorizontalHeaderLabels(names);
    }
    static void show(DataGrid &grid, QStandardItemModel &model, Qt::LayoutDirection direction, const QSize &size)
    {
        QSettings().clear();
        grid.setLayoutDirection(direction);
        grid.setFrozenFirstColumn(false);
        grid.setModel(&model);
        grid.resize(size);
        grid.show();
        QVERIFY(QTest::qWaitForWindowExposed(&grid));
    }
    /** Of the first rows, without the lines between them, as they are seen: with what lies over the view. */
    static QImage rowsOf(QTableView *view, int x, int width)
    {
        const QPoint origin = view->viewport()->pos();
        const QImage whole = view->grab().toImage();
        return whole.copy(origin.x() + x, origin.y() + 2, width, view->rowHeight(0) - 4);
    }
    static qsizetype coloursIn(const QImage &picture)
    {
        QSet<QRgb> colours;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                colours.insert(picture.pixel(x, y));
        }
        return colours.size();
    }
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestGridLook)
#include "tst_gridlook.moc"
