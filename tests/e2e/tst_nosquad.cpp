// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenwalk.h"
#include "tests/e2e/desktopwindow.h"
#include "tests/e2e/virtualscreen.h"
#include "ui/widget/navigationrail.h"
#include <QtCore/QStandardPaths>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>

using namespace touchline;
using namespace Qt::StringLiterals;

/** A workspace begins with nobody in its squad where its coach wants to bring a table: every screen says so, none that it failed. */
class NoSquadTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(prepareHome(m_home), "build touchline and touchlined first"); }
    void everyScreenIsThere_data()
    {
        QTest::addColumn<Screen>("screen");
        for (const auto &[name, screen] :
             {std::pair("overview", Screen::Overview), std::pair("teams", Screen::Teams), std::pair("team", Screen::Team),
              std::pair("players", Screen::Players), std::pair("compare", Screen::Compare), std::pair("explore", Screen::Explore),
              std::pair("leaders", Screen::Leaders), std::pair("matches", Screen::Matches), std::pair("reports", Screen::Reports),
              std::pair("formulas", Screen::Formulas)})
            QTest::newRow(name) << screen;
    }
    void everyScreenIsThere()
    {
        QFETCH(const Screen, screen);
        if (!m_window) {
            m_window = std::make_unique<Window>(m_home.path());
            auto *pressed = m_window->find<QPushButton>([](QPushButton *each) { return each->isEnabled(); });
            QVERIFY(pressed);
            pressed->setFocus(); // on the page that goes
            m_window->session.createWorkspace(m_home.filePath(u"new.touchline"_s),
                                              {.sport = u"football"_s,
                                               .competition = u"County League"_s,
                                               .label = u"2026/27"_s,
                                               .first = QDate(2026, 8, 1),
                                               .last = QDate(2027, 5, 31),
                                               .timeZone = u"Europe/London"_s,
                                               .team = u"Harriers"_s,
                                               .matchLength = 0,
                                               .squad = {}});
        }
        Window &w = *m_window;
        QTRY_VERIFY_WITH_TIMEOUT(w.scope.isReady() && !w.scope.teams().isEmpty(), 60'000);
        auto *rail = w.window.findChild<NavigationRail *>();
        QVERIFY(rail && rail->isVisible());
        QVERIFY2(!w.window.focusWidget() || !rail->isAncestorOf(w.window.focusWidget()), "the focus fell on what came next");
        ScreenWalk walk(w.window, w.scope);
        walk.go(screen);
        QCOMPARE(w.window.route().screen, screen);
        auto *failed = w.find<QPushButton>([](QPushButton *each) { return each->text() == u"Copy details"_s; });
        QVERIFY2(!failed, "the screen says that something went wrong");
        QVERIFY(!w.shows(u"not yours to see"_s));
    }
    void cleanupTestCase() { m_window.reset(); }

private:
    QTemporaryDir m_home;
    std::unique_ptr<Window> m_window;
};

int main(int argc, char **argv)
{
    VirtualScreen screen;
    WatchedApplication application(argc, argv);
    NoSquadTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_nosquad.moc"
