// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/samples.h"
#include "ui/widget/datagrid.h"
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>

using namespace touchline;
using namespace Qt::StringLiterals;

/** What a table remembers, and the views that people name. */
class TestGridViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void remembersFilters();
    void namedViews();
    void viewsHaveLimits();
    void viewsMenu();

private:
    QTemporaryDir m_settings;
};

void TestGridViews::initTestCase()
{
    QCoreApplication::setOrganizationName(u"touchline-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QLocale::setDefault(QLocale::c());
}

void TestGridViews::init()
{
    QSettings().clear();
}

void TestGridViews::remembersFilters()
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

void TestGridViews::namedViews()
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

void TestGridViews::viewsHaveLimits()
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

void TestGridViews::viewsMenu()
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

QTEST_MAIN(TestGridViews)
#include "tst_gridviews.moc"
