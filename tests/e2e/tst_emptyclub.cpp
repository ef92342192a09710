// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/codec.h"
#include "core/contract/paths.h"
#include "tests/e2e/desktopwindow.h"
#include "tests/e2e/relay.h"
#include "tests/e2e/virtualscreen.h"
#include "tests/ui/clubserver.h"
#include "ui/screen/frame/emptyplace.h"
#include "ui/screen/import/importpage.h"
#include "ui/screen/settings/settingspage.h"
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace touchline;
using namespace Qt::StringLiterals;

/** A club server on its first day, and one whose seasons cannot be read at once: the window is never a blank one without a way out. */
class EmptyClubTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(prepareHome(m_home), "build touchline and touchlined first"); }
    void theAdminIsLedToTheImport()
    {
        QTemporaryDir folder;
        const QString database = folder.filePath(u"club.db"_s);
        ClubServer server(database);
        QVERIFY2(firstDay(server, database), server.said().constData());
        Window w(folder.path());
        signIn(w, u"ana"_s, server.url());
        QTRY_VERIFY_WITH_TIMEOUT(w.shows(u"There is no season here yet"_s), 20'000);
        QVERIFY(w.window.windowTitle() != u"Touchline"_s); // says whose server it is
        QVERIFY(w.shows(u"No season yet"_s));
        everythingElseIsThere(w);
        auto *bring = button(w, u"Bring your own table"_s);
        QVERIFY(bring);
        bring->click();
        QCOMPARE(w.window.route().screen, Screen::Import);
        QVERIFY(w.window.page<ImportPage>()->isVisible());
        // Without a season nobody knows the sport of an own table: that is said, and nothing hangs.
        auto &import = w.window.page<ImportPage>()->viewModel();
        import.paste(u"Date\tOpponent\tPlayer\n2026-08-15\tAthletic\tAna"_s);
        QTRY_COMPARE(import.step(), ImportViewModel::Step::Empty);
        QTRY_VERIFY(w.shows(u"nobody knows the sport"_s));
        // As soon as there is a season, the page that was asked for shows it.
        w.window.go({.screen = Screen::Leaders});
        QVERIFY(w.window.findChild<EmptyPlace *>()->isVisible());
        QVERIFY(beginSeason(w));
        w.scope.load();
        QTRY_VERIFY_WITH_TIMEOUT(w.scope.isReady(), 20'000);
        QCOMPARE(w.window.route().screen, Screen::Leaders);
        QVERIFY(!w.window.findChild<EmptyPlace *>()->isVisible());
    }
    void othersAreToldWhoBringsIt()
    {
        QTemporaryDir folder;
        const QString database = folder.filePath(u"club.db"_s);
        ClubServer server(database);
        QVERIFY2(firstDay(server, database), server.said().constData());
        Window w(folder.path());
        signIn(w, u"ben"_s, server.url());
        QTRY_VERIFY_WITH_TIMEOUT(w.shows(u"the admin of your club brings the first table"_s), 20'000);
        QVERIFY(!button(w, u"Bring your own table"_s));
        everythingElseIsThere(w);
        auto *again = button(w, u"Look again"_s);
        QVERIFY(again);
        QSignalSpy looked(&w.scope, &Scope::seasonsChanged);
        again->click();
        QTRY_VERIFY_WITH_TIMEOUT(!looked.isEmpty(), 20'000);
        QVERIFY(w.shows(u"the admin of your club brings the first table"_s));
    }
    void aFailureIsToldAndTriedAgain_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("seasons") << QByteArray(paths::seasons.data());
        QTest::newRow("teams") << QByteArray(paths::teams.data());
        QTest::newRow("sport") << QByteArray("/api/v1/sports/football");
    }
    void aFailureIsToldAndTriedAgain()
    {
        QFETCH(QByteArray, path);
        QTemporaryDir folder;
        const QString database = folder.filePath(u"club.db"_s);
        ClubServer server(database);
        QVERIFY2(firstDay(server, database), server.said().constData());
        {
            Window w(folder.path());
            signIn(w, u"ana"_s, server.url());
            QVERIFY(beginSeason(w));
        }
        Relay relay(server.url());
        int failures = 1;
        relay.instead = [&](const QByteArray &head) -> std::optional<QByteArray> {
            if (!ScriptedServer::target(head).startsWith(path) || failures-- <= 0)
                return {};
            return ScriptedServer::answer(
                500, encodeProblem({.code = ErrorCode::Internal, .detail = u"The disk is on fire."_s}, 500, {}, {}, u"request-17"_s),
                "application/problem+json");
        };
        Window w(folder.path());
        signIn(w, u"ana"_s, relay.url());
        QTRY_VERIFY_WITH_TIMEOUT(w.shows(u"The disk is on fire. (request request-17)"_s), 20'000);
        QVERIFY(!w.shows(u"No season yet"_s)); // nobody knows
        everythingElseIsThere(w);
        auto *copy = button(w, u"Copy details"_s);
        QVERIFY(copy);
        copy->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"request-17"_s));
        auto *again = button(w, u"Try again"_s);
        QVERIFY(again);
        again->click();
        QTRY_VERIFY_WITH_TIMEOUT(w.scope.isReady(), 20'000);
        QCOMPARE(w.window.route().screen, Screen::Players);
        QTRY_VERIFY_WITH_TIMEOUT(w.shows(u"1 players"_s) || w.shows(u"1 player"_s), 20'000);
    }

private:
    static void signIn(Window &w, const QString &name, const QUrl &server)
    {
        w.session.signIn(server, name, ClubServer::password(), false);
        QTRY_COMPARE_WITH_TIMEOUT(w.session.state(), Session::State::Open, 20'000);
    }
    /** What whoever installs it has on the first day: a database and accounts. */
    static bool firstDay(ClubServer &server, const QString &database)
    {
        return QProcess::execute(QStringLiteral(TOUCHLINE_BIN_DIR "/touchlined"), {u"init"_s, u"--database"_s, database}) == 0
            && server.addUser(u"ana"_s, {u"--admin"_s}) && server.addUser(u"ben"_s, {u"--role"_s, u"viewer"_s}) && server.start();
    }
    static bool beginSeason(Window &w)
    {
        auto made = w.session.api().post<SeasonInfo>(paths::seasons,
                                                     NewSeason{.sport = u"football"_s,
                                                               .competition = u"Regional league"_s,
                                                               .label = u"2026/27"_s,
                                                               .first = QDate(2026, 7, 1),
                                                               .last = QDate(2027, 6, 30),
                                                               .timeZone = u"Europe/Berlin"_s,
                                                               .team = u"Rovers U17"_s,
                                                               .matchLength = 50,
                                                               .squad = {{.name = u"Ana Ferreira"_s}}});
        return QTest::qWaitFor([&] { return made.future().isFinished(); }, 20'000) && made.future().result().has_value();
    }
    static QPushButton *button(const Window &w, const QString &text)
    {
        return w.find<QPushButton>([&text](QPushButton *each) { return each->text() == text; });
    }
    /** Rail and palette lead to every page; those of a season say why there is nothing, the others open. Ends on Players. */
    static void everythingElseIsThere(Window &w)
    {
        auto *place = w.window.findChild<EmptyPlace *>();
        QVERIFY(place && place->isVisible());
        for (const auto screen : {Screen::Teams, Screen::Compare, Screen::Formulas}) {
            w.window.go({.screen = screen});
            QCOMPARE(w.window.route().screen, screen);
            QVERIFY(place->isVisible());
        }
        auto *settings = w.find<QToolButton>([](QToolButton *each) { return each->accessibleName() == u"Settings"_s; });
        QVERIFY(settings);
        settings->click();
        QVERIFY(w.window.page<SettingsPage>()->isVisible() && !place->isVisible());
        QVERIFY(button(w, u"Sign &out"_s));
        w.window.activateWindow(); // else it has no keys
        QVERIFY(QTest::qWaitForWindowActive(&w.window, 10'000));
        QTest::keyClick(&w.window, Qt::Key_2, Qt::ControlModifier); // Teams
        QCOMPARE(w.window.route().screen, Screen::Teams);
        QVERIFY(place->isVisible());
        w.window.back();
        QVERIFY(w.window.page<SettingsPage>()->isVisible());
        w.window.go({.screen = Screen::Players});
        QTRY_VERIFY(place->isVisible() && w.shows(u"Players"_s)); // its name stands in the bar
    }

    QTemporaryDir m_home;
};

int main(int argc, char **argv)
{
    VirtualScreen screen;
    WatchedApplication application(argc, argv);
    EmptyClubTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_emptyclub.moc"
