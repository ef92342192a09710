// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/localserver.h"
#include "tests/e2e/rovers.h"
#include "tests/e2e/virtualscreen.h"
#include "ui/screen/team/rosteredit.h"
#include "ui/screen/team/rostersheet.h"
#include "ui/screen/team/teampage.h"
#include "ui/widget/datagrid.h"
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace touchline;
using namespace Qt::StringLiterals;

/** The squad is corrected where it is looked at: by keys, whatever dies, and back again. */
class RosterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(prepareHome(m_home), "build touchline and touchlined first"); }
    void typedWhileTheServerDies()
    {
#ifndef Q_OS_LINUX
        QSKIP("finds the server's process by /proc");
#else
        {
            Window w(m_home.path());
            auto *page = opened(w);
            QVERIFY(page);
            auto *sheet = sheetOf(w, page);
            QVERIFY(sheet);
            type(sheet, u"Name"_s, u"Ana Ferreira da Silva"_s);
            type(sheet, u"Shirt number"_s, u"77"_s);
            QVERIFY(killLocalServer()); // between typing and answer
            press(sheet, u"&Save"_s);
            QCOMPARE(w.session.outbox().changes().size(), 2); // the name is the player's, the number the registration's
            QVERIFY(row(page, u"Ana Ferreira da Silva"_s));
            QCOMPARE(row(page, u"Ana Ferreira da Silva"_s)->shirt, u"77"_s);
            QVERIFY(w.shows(u"does not have yet: Ana Ferreira da Silva"_s));
        } // and the program with it
        Window w(m_home.path());
        auto *page = opened(w);
        QVERIFY(page);
        QTRY_VERIFY_WITH_TIMEOUT(w.session.outbox().changes().isEmpty(), 30'000);
        QTest::qWait(1'100); // for a second after a change the server may answer as it was before
        page->reload();
        QTRY_VERIFY_WITH_TIMEOUT(row(page, u"Ana Ferreira da Silva"_s), 20'000);
        QCOMPARE(row(page, u"Ana Ferreira da Silva"_s)->shirt, u"77"_s);
        QVERIFY(!w.shows(u"does not have yet"_s));
#endif
    }
    void takenBackByUndo()
    {
        Window w(m_home.path());
        auto *page = opened(w);
        QVERIFY(page);
        auto &roster = page->findChild<RosterEdit *>()->viewModel();
        auto *sheet = sheetOf(w, page);
        QVERIFY(sheet);
        const QString name = sheet->entry().name;
        const QString before = sheet->entry().shirt;
        type(sheet, u"Shirt number"_s, u"55"_s);
        QTest::keyClick(sheet, Qt::Key_Return);
        QCOMPARE(row(page, name)->shirt, u"55"_s); // at once
        QTRY_VERIFY_WITH_TIMEOUT(w.session.outbox().changes().isEmpty(), 20'000);
        QVERIFY(roster.undoStack().canUndo());
        QSignalSpy stored(&roster, &RosterViewModel::stored);
        w.window.activateWindow(); // there is no window manager that would, now that the sheet is gone
        QVERIFY(QTest::qWaitForWindowActive(&w.window, 10'000));
        page->findChild<DataGrid *>(u"squad"_s)->view()->setFocus();
        QTest::keySequence(page->findChild<DataGrid *>(u"squad"_s)->view(), QKeySequence::Undo);
        QTRY_COMPARE_WITH_TIMEOUT(row(page, name)->shirt, before, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(w.session.outbox().changes().isEmpty() && !stored.isEmpty(), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(row(page, name)->shirt, before, 20'000); // the server says so, too
        roster.undoStack().redo();
        QTRY_COMPARE_WITH_TIMEOUT(row(page, name)->shirt, u"55"_s, 20'000);
    }

private:
    TeamPage *opened(Window &w)
    {
        if (!openRovers(w, m_home.path()))
            return nullptr;
        w.window.go({.screen = Screen::Team, .team = w.scope.teams().constFirst().id});
        auto *page = w.window.page<TeamPage>();
        return QTest::qWaitFor([page] { return page->viewModel().squad().rowCount() == 2; }, 20'000) ? page : nullptr;
    }
    /** By the key, of the first row. */
    static RosterSheet *sheetOf(Window &w, TeamPage *page)
    {
        auto *view = page->findChild<DataGrid *>(u"squad"_s)->view();
        w.window.activateWindow();
        view->setFocus();
        RosterSheet *sheet = nullptr;
        std::ignore = QTest::qWaitFor(
            [&] { // the registrations may still be on their way
                sheet = w.window.findChild<RosterSheet *>();
                if (!sheet) {
                    view->selectRow(0);
                    view->setCurrentIndex(view->model()->index(0, 0));
                    QTest::keyClick(view, Qt::Key_F2);
                    QTest::qWait(200);
                }
                return sheet != nullptr;
            },
            20'000);
        return sheet;
    }
    static void type(RosterSheet *sheet, const QString &name, const QString &text)
    {
        for (auto *edit : sheet->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name) {
                edit->selectAll();
                QTest::keyClicks(edit, text);
            }
        }
    }
    static void press(RosterSheet *sheet, const QString &text)
    {
        for (auto *button : sheet->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button->click();
        }
        QFAIL("there is no such button");
    }
    static const SquadRow *row(TeamPage *page, const QString &name)
    {
        const auto &rows = page->viewModel().squad().table().rows;
        const auto found = std::ranges::find(rows, name, &SquadRow::name);
        return found == rows.end() ? nullptr : &*found;
    }
    QTemporaryDir m_home;
};

int main(int argc, char **argv)
{
    VirtualScreen screen;
    WatchedApplication application(argc, argv);
    RosterTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_roster.moc"
