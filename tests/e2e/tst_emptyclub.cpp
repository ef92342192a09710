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
#include "ui/screen/player/playerpage.h"
#include "ui/screen/settings/settingspage.h"
#include "ui/screen/team/teampage.h"
#include "ui/widget/choicebox.h"
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
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
        // As soon as there is a season, the page that was asked for shows it.
        w.window.go({.screen = Screen::Leaders});
        QVERIFY(w.window.findChild<EmptyPlace *>()->isVisible());
        QVERIFY(beginSeason(w));
        w.scope.load();
        QTRY_VERIFY_WITH_TIMEOUT(w.scope.isReady(), 20'000);
        QCOMPARE(w.window.route().screen, Screen::Leaders);
        QVERIFY(!w.window.findChild<EmptyPlace *>()->isVisible());
    }
    void anOwnTableIsTheFirstSeason()
    {
        QTemporaryDir folder;
        const QString database = folder.filePath(u"club.db"_s);
        ClubServer server(database);
        QVERIFY2(firstDay(server, database), server.said().constData());
        Window w(folder.path());
        signIn(w, u"ana"_s, server.url());
        QTRY_VERIFY_WITH_TIMEOUT(w.shows(u"There is no season here yet"_s), 20'000);
        button(w, u"Bring your own table"_s)->click();
        auto &import = w.window.page<ImportPage>()->viewModel();
        import.paste(u"Date\tOpponent\tPlayer\tMinutes\tGoals\n2026-08-15\tAthletic\tAna Ferreira\t90\t2\n"
                     "2026-08-22\tHarbour\tAna Ferreira\t73\t1\n2026-08-22\tHarbour\tMia Okafor\t90\t0"_s);
        QTRY_COMPARE(import.step(), ImportViewModel::Step::Mapping);
        QVERIFY(import.isFirst());
        QTRY_VERIFY(w.shows(u"the import makes the first one"_s));
        // What a new workspace asks for, too: the sport is football until somebody says otherwise.
        auto *sport = choice(w, u"Sport"_s);
        auto *zone = choice(w, u"Time zone"_s);
        auto *competition = field(w, u"Competition"_s);
        auto *label = field(w, u"Season"_s);
        QVERIFY(sport && zone && competition && label);
        QCOMPARE(sport->current(), u"football"_s);
        QVERIFY(!label->text().isEmpty());
        QVERIFY(!import.canCheck()); // whose players are these, and what do they play in?
        choose(sport, u"basketball"_s);
        QVERIFY(!import.mapping().has(ColumnMeaning::Kind::Metric)); // there are no goals in basketball
        choose(sport, u"football"_s);
        QVERIFY(import.mapping().has(ColumnMeaning::Kind::Metric));
        import.setTeam(u"Rovers U17"_s);
        choose(zone, u"Europe/Berlin"_s);
        label->setFocus();
        label->selectAll();
        QTest::keyClick(label, Qt::Key_Delete);
        QVERIFY(!import.canCheck());
        QCOMPARE(import.issues().constFirst().detail, u"Give the season a name, such as 2026/27."_s);
        competition->setFocus();
        QTest::keyClicks(competition, u"Regional league"_s);
        label->setFocus();
        QTest::keyClicks(label, u"2026/27"_s);
        if (const QString pictures = qEnvironmentVariable("TOUCHLINE_PICTURES"); !pictures.isEmpty()) {
            QTest::qWait(300); // for the picture alone
            w.window.grab().save(pictures + u"/firstseason.png"_s);
        }
        QVERIFY2(import.canCheck(), qPrintable(import.issues().isEmpty() ? QString() : import.issues().constFirst().detail));
        import.check();
        QTRY_VERIFY2_WITH_TIMEOUT(import.step() == ImportViewModel::Step::Checked || !import.issues().isEmpty(), "the check did not end",
                                  30'000);
        QVERIFY2(import.step() == ImportViewModel::Step::Checked,
                 qPrintable(import.issues().isEmpty() ? QString() : import.issues().constFirst().detail));
        import.commit();
        QTRY_COMPARE_WITH_TIMEOUT(import.step(), ImportViewModel::Step::Done, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(w.scope.isReady(), 20'000);
        QCOMPARE(w.scope.season()->competitionName, u"Regional league"_s);
        QCOMPARE(w.scope.season()->label, u"2026/27"_s);
        QCOMPARE(w.scope.season()->sport, u"football"_s);
        QCOMPARE(w.scope.season()->timeZone, u"Europe/Berlin"_s);
        // To the team that it was about, and from there to a player.
        QTRY_VERIFY_WITH_TIMEOUT(import.teamToShow(), 20'000);
        button(w, u"To the &team"_s)->click();
        QCOMPARE(w.window.route().screen, Screen::Team);
        auto &team = w.window.page<TeamPage>()->viewModel();
        QTRY_COMPARE_WITH_TIMEOUT(team.squad().rowCount(), 2, 20'000);
        QSignalSpy filled(w.window.page<PlayerPage>(), &Page::filled);
        const auto &rows = team.squad().table().rows;
        const auto ana = std::ranges::find(rows, u"Ana Ferreira"_s, &SquadRow::name);
        QVERIFY(ana != rows.cend());
        QCOMPARE(ana->sample.matches, 2);
        QCOMPARE(ana->sample.time, 163 * 60);
        w.window.go({.screen = Screen::Player, .player = ana->player});
        QTRY_VERIFY_WITH_TIMEOUT(!filled.isEmpty(), 20'000);
        QVERIFY(w.shows(u"Ana Ferreira"_s));
    }
    void whatIsSaidOfItIsKept()
    {
        QTemporaryDir folder;
        const QString database = folder.filePath(u"club.db"_s);
        ClubServer server(database);
        QVERIFY2(firstDay(server, database), server.said().constData());
        const FirstSeason wanted{.sport = u"basketball"_s, .competition = u"Cup"_s, .label = u"2027"_s, .timeZone = u"Asia/Tokyo"_s};
        {
            Window w(folder.path());
            signIn(w, u"ana"_s, server.url());
            QTRY_VERIFY_WITH_TIMEOUT(w.scope.hasNoSeason(), 20'000);
            auto &import = w.window.page<ImportPage>()->viewModel();
            import.paste(u"Date\tOpponent\tPlayer\n2026-08-15\tAthletic\tAna"_s);
            QTRY_COMPARE(import.step(), ImportViewModel::Step::Mapping);
            import.setFirstSeason(wanted);
            QVERIFY(import.isKept());
        }
        Window w(folder.path()); // another run
        signIn(w, u"ana"_s, server.url());
        QTRY_VERIFY_WITH_TIMEOUT(w.scope.hasNoSeason(), 20'000);
        w.window.go({.screen = Screen::Import});
        auto &import = w.window.page<ImportPage>()->viewModel();
        QTRY_COMPARE(import.step(), ImportViewModel::Step::Mapping);
        QCOMPARE(import.firstSeason(), wanted);
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
    static ChoiceBox *choice(const Window &w, const QString &name)
    {
        return w.find<ChoiceBox>([&name](ChoiceBox *each) { return each->accessibleName() == name; });
    }
    static QLineEdit *field(const Window &w, const QString &name)
    {
        return w.find<QLineEdit>([&name](QLineEdit *each) { return each->accessibleName() == name; });
    }
    static void choose(ChoiceBox *box, const QString &id)
    {
        box->setCurrent(id);
        Q_EMIT box->chosen(id);
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
