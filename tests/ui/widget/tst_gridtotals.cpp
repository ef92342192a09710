// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widget/datagrid.h"
#include "ui/widget/gridtotals.h"
#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QStandardItemModel>
#include <QtTest/QTest>
#include <QtWidgets/QTableView>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

/** Players with goals, which add up, shares, which do not, and minutes that are shown rounded. */
class Lines : public QStandardItemModel
{
public:
    Lines() : QStandardItemModel(0, 4)
    {
        for (const auto &[name, goals] : {std::pair(u"Ana"_s, 2), std::pair(u"Bea"_s, 3), std::pair(u"Cleo"_s, -1)})
            addLine(name, goals);
    }
    void addLine(const QString &name, int goals)
    {
        auto *count = new QStandardItem(goals < 0 ? u"–"_s : QString::number(goals));
        if (goals >= 0)
            count->setData(goals, GridRole::Sort);
        auto *share = new QStandardItem(u"50 %"_s);
        share->setData(50, GridRole::Sort);
        auto *time = new QStandardItem(u"1"_s);
        time->setData(1, GridRole::Sort);
        time->setData(40.0, GridRole::Amount); // seconds
        appendRow({new QStandardItem(name), count, share, time});
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (role == GridRole::Total && section == 1)
            return QVariant::fromValue(GridTotal{[](double sum) { return QString::number(sum); }});
        if (role == GridRole::Total && section == 3)
            return QVariant::fromValue(GridTotal{[](double seconds) { return QString::number(seconds / 60); }});
        if (role == Qt::DisplayRole && orientation == Qt::Horizontal)
            return QStringList{u"Player"_s, u"Goals"_s, u"Share"_s, u"Min"_s}.value(section);
        return QStandardItemModel::headerData(section, orientation, role);
    }
};

} // namespace

class TestGridTotals : public QObject
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
    void init() { QSettings().clear(); }
    void addsUpWhatAddsUp();
    void ofWhatIsShown();
    void followsItsTable();
    void isNotThereWithoutASum();
    void hasRoom();

private:
    QTemporaryDir m_settings;
};

void TestGridTotals::addsUpWhatAddsUp()
{
    Lines lines;
    DataGrid grid(u"totals"_s);
    grid.setModel(&lines);
    const auto *totals = grid.findChild<GridTotals *>();
    QVERIFY(totals->isVisibleTo(&grid));
    QCOMPARE(totals->text(0), QString());
    QCOMPARE(totals->text(1), u"5"_s);
    QCOMPARE(totals->text(2), QString()); // shares of different wholes
    QCOMPARE(totals->text(3), u"2"_s); // three times 40 s, where three rounded minutes would be 3
    QCOMPARE(totals->accessibleName(), u"Total: Goals 5, Min 2"_s);
}

void TestGridTotals::ofWhatIsShown()
{
    Lines lines;
    lines.addLine(u"Anabel"_s, 4);
    DataGrid grid(u"totals"_s);
    grid.setModel(&lines);
    const auto *totals = grid.findChild<GridTotals *>();
    QCOMPARE(totals->text(1), u"9"_s);
    grid.setFilter(0, u"ana"_s);
    QTRY_COMPARE(grid.shownRows(), 2);
    QTRY_COMPARE(totals->text(1), u"6"_s);
    grid.setFilter(0, u"cleo"_s);
    QTRY_COMPARE(grid.shownRows(), 1);
    QTRY_VERIFY(!totals->isVisibleTo(&grid)); // one row is its own sum
    grid.setFilterShown(false);
    QTRY_COMPARE(totals->text(1), u"9"_s);
    QVERIFY(totals->isVisibleTo(&grid));
}

void TestGridTotals::followsItsTable()
{
    Lines lines;
    DataGrid grid(u"totals"_s);
    grid.setModel(&lines);
    const auto *totals = grid.findChild<GridTotals *>();
    lines.item(0, 1)->setData(7, GridRole::Sort);
    QTRY_COMPARE(totals->text(1), u"10"_s);
    lines.addLine(u"Dora"_s, 5);
    QTRY_COMPARE(totals->text(1), u"15"_s);
    lines.removeRow(0);
    QTRY_COMPARE(totals->text(1), u"8"_s);
    for (int row = 0; row < lines.rowCount(); ++row)
        lines.item(row, 1)->setData(QVariant(), GridRole::Sort);
    for (int row = 0; row < lines.rowCount(); ++row)
        lines.item(row, 1)->setText(u"–"_s);
    QTRY_COMPARE(totals->text(1), u"–"_s); // no number is not nothing
}

void TestGridTotals::isNotThereWithoutASum()
{
    QStandardItemModel plain(3, 2);
    plain.setItem(0, 1, new QStandardItem(u"7"_s));
    DataGrid grid(u"plain"_s);
    grid.setModel(&plain);
    QVERIFY(!grid.findChild<GridTotals *>()->isVisibleTo(&grid));
}

void TestGridTotals::hasRoom()
{
    Lines lines;
    for (int i = 0; i < 30; ++i)
        lines.addLine(u"Player %1"_s.arg(i), 987'654'321);
    DataGrid grid(u"totals"_s);
    grid.resize(400, 400);
    grid.setModel(&lines);
    grid.show();
    QVERIFY(QTest::qWaitForWindowExposed(&grid));
    const auto *totals = grid.findChild<GridTotals *>();
    QVERIFY(totals->widthOf(1) > 0);
    QVERIFY2(grid.view()->columnWidth(1) >= totals->widthOf(1),
             qPrintable(u"%1 of %2"_s.arg(grid.view()->columnWidth(1)).arg(totals->widthOf(1))));
    QVERIFY(totals->height() >= 26);
    QCOMPARE(totals->geometry().bottom(), grid.height() - 1);
}

QTEST_MAIN(TestGridTotals)
#include "tst_gridtotals.moc"
