// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screen/openclub.h"
#include "ui/screen/import/importpage.h"
#include "ui/screen/leaders/leaderspage.h"
#include <QtTest/QSignalSpy>
#include <algorithm>

using namespace touchline;
using namespace Qt::StringLiterals;

/** When pages are made, and when they are painted. */
class WorkbenchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useTestSettings(m_settings); }
    void init() { QSettings().clear(); }
    void pagesAreMadeWhenTheyAreNeeded();
    void aPageIsPaintedWhenItHasItsData();
    void aPageWithoutDataIsPaintedAllTheSame();

private:
    static qsizetype made(const OpenClub &club)
    {
        return std::ranges::count_if(club.window.findChild<Workbench *>()->entries(), [](const PageEntry &entry) { return entry.page; });
    }
    QTemporaryDir m_settings;
};

void WorkbenchTest::pagesAreMadeWhenTheyAreNeeded()
{
    OpenClub club;
    const qsizetype first = made(club);
    QVERIFY2(first < 4, qPrintable(QString::number(first)));
    QVERIFY(club.window.page<ImportPage>());
    QCOMPARE(club.window.page<ImportPage>(), club.window.page<ImportPage>());
    QCOMPARE(made(club), first + 1);
    QVERIFY(club.open());
    QTRY_COMPARE(made(club), club.window.findChild<Workbench *>()->entries().size()); // one after the other, by themselves
}

void WorkbenchTest::aPageIsPaintedWhenItHasItsData()
{
    OpenClub club;
    QVERIFY(club.open());
    auto *page = club.window.page<LeadersPage>();
    bool painted = false; // as soon as anybody hears that it has its data
    connect(&club.window, &MainWindow::pageFilled, this, [&painted, page] { painted = page->updatesEnabled(); });
    QSignalSpy filled(&club.window, &MainWindow::pageFilled);
    club.window.go({.screen = Screen::Leaders});
    QVERIFY(!page->updatesEnabled());
    QTRY_VERIFY(!filled.isEmpty());
    QVERIFY(painted);
}

void WorkbenchTest::aPageWithoutDataIsPaintedAllTheSame()
{
    OpenClub club;
    QVERIFY(club.open());
    auto *page = club.window.page<LeadersPage>();
    club.club.delay = 60'000;
    QSignalSpy filled(&club.window, &MainWindow::pageFilled);
    club.window.go({.screen = Screen::Leaders});
    QVERIFY(!page->updatesEnabled());
    QTRY_VERIFY(page->updatesEnabled());
    QVERIFY(filled.isEmpty());
}

QTEST_MAIN(WorkbenchTest)
#include "tst_workbench.moc"
