// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/codec.h"
#include "core/contract/paths.h"
#include "core/contract/records.h"
#include "tests/e2e/desktopwindow.h"
#include "tests/e2e/virtualscreen.h"
#include "tests/ui/clubserver.h"
#include "ui/screen/leaders/leaderspage.h"
#include "ui/screen/player/playerpage.h"
#include "ui/screen/team/rosteredit.h"
#include "ui/screen/team/teampage.h"
#include "ui/widget/banner.h"
#include <QtCore/QDirIterator>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QPushButton>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

/** Answers on the disk whose address contains this become so many days older. How many there were. */
int makeOlder(const QString &cache, QLatin1StringView part, int days)
{
    int found = 0;
    QDirIterator files(cache + u"/answers"_s, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadWrite))
            continue;
        auto head = QJsonDocument::fromJson(file.readLine()).object();
        const QByteArray body = file.readAll();
        if (!head.value("url"_L1).toString().contains(part))
            continue;
        const auto saved = QDateTime::fromString(head.value("saved_at"_L1).toString(), Qt::ISODateWithMs);
        head.insert("saved_at"_L1, saved.addDays(-days).toString(Qt::ISODateWithMs));
        file.resize(0);
        file.seek(0);
        file.write(QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n' + body);
        ++found;
    }
    return found;
}

} // namespace

/** Signed in and stayed so, with a real keyring; then the program is started while the server is away. */
class OfflineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS"); // the private one that main() has made
        QVERIFY2(prepareHome(m_home), "build touchline and touchlined first");
        qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
    }
    void everythingThatWasSeenIsThere()
    {
        if (qEnvironmentVariableIsEmpty("TOUCHLINE_TEST_PART"))
            QSKIP("dbus-run-session and gnome-keyring-daemon are not installed: nobody can stay signed in");
        ClubServer server(m_home.filePath(u"club.db"_s));
        QVERIFY2(server.makeSample() && server.addUser(u"ana"_s, {u"--admin"_s}) && server.start(), server.said().constData());
        const QDate today = QDate::currentDate();
        const auto dayBefore = [today](int days) { return QLocale().toString(today.addDays(-days), QLocale::ShortFormat); };
        TeamId team{};
        PlayerId player{};
        {
            Window w(m_home.path());
            w.session.signIn(server.url(), u"ana"_s, ClubServer::password(), true);
            QTRY_VERIFY_WITH_TIMEOUT(w.scope.isReady(), 30'000);
            QTRY_VERIFY_WITH_TIMEOUT(w.shows(u"data as of "_s), 20'000);
            team = w.scope.teams().constFirst().id;
            QVERIFY(fills(w, {.screen = Screen::Overview}));
            QVERIFY(fills(w, {.screen = Screen::Team, .team = team}));
            player = w.window.page<TeamPage>()->viewModel().squad().table().rows.constFirst().player;
            QVERIFY(fills(w, {.screen = Screen::Player, .player = player}));
            QVERIFY(fills(w, {.screen = Screen::Leaders}));
            QTRY_VERIFY(w.tokens.reason().isEmpty()); // the keyring has the token
        }
        // Everything is from yesterday, and what a page shows of statistics from the day before.
        QVERIFY(makeOlder(m_home.filePath(u"cache"_s), ""_L1, 1) > 8);
        QVERIFY(makeOlder(m_home.filePath(u"cache"_s), "/statistics"_L1, 1) >= 2);
        QVERIFY(server.kill());

        Window w(m_home.path());
        w.window.start();
        QTRY_VERIFY_WITH_TIMEOUT(w.scope.isReady(), 30'000);
        QCOMPARE(w.session.me().name, u"ana"_s);
        QCOMPARE(w.session.me().role, Role::Admin);
        auto *banner = w.window.findChild<Banner *>();
        QTRY_VERIFY(banner->isShown());
        QVERIFY(fills(w, {.screen = Screen::Team, .team = team}));
        QVERIFY(w.window.page<TeamPage>()->viewModel().squad().rowCount() > 10);
        QVERIFY2(banner->text().contains(dayBefore(2)), qPrintable(banner->text())); // the oldest of the page
        QVERIFY2(w.shows(u"data as of "_s + dayBefore(2)), "the status line says another day");
        QVERIFY(fills(w, {.screen = Screen::Player, .player = player}));
        QVERIFY2(banner->text().contains(dayBefore(2)), qPrintable(banner->text()));
        QVERIFY(fills(w, {.screen = Screen::Leaders}));
        QVERIFY(w.window.page<LeadersPage>()->viewModel().rows().rowCount() > 10);
        QVERIFY2(banner->text().contains(dayBefore(1)), qPrintable(banner->text()));
        w.window.go({.screen = Screen::Teams});
        QVERIFY2(banner->text().contains(dayBefore(1)), qPrintable(banner->text()));
        // What was never seen says why it is not there, and the banner claims nothing of its age.
        w.window.go({.screen = Screen::Explore});
        QTRY_VERIFY(w.find<QPushButton>([](QPushButton *button) { return button->text() == u"Try again"_s; }));
        QVERIFY2(!banner->text().contains(u"from"_s), qPrintable(banner->text()));

        QVERIFY(server.start());
        Q_EMIT banner->actionTriggered(); // "Retry now"
        QTRY_VERIFY_WITH_TIMEOUT(!banner->isShown() && w.session.connection().isOnline(), 30'000);
        QVERIFY(fills(w, {.screen = Screen::Team, .team = team}));
        QTRY_VERIFY(!w.shows(dayBefore(2)) && !w.shows(dayBefore(1)) && w.shows(u"data as of "_s));
        QVERIFY(server.stop());
    }

    void aKnownPlayerWhoWaitsIsSeen()
    {
        if (qEnvironmentVariableIsEmpty("TOUCHLINE_TEST_PART"))
            QSKIP("dbus-run-session and gnome-keyring-daemon are not installed: nobody can stay signed in");
        ClubServer server(m_home.filePath(u"waiting.db"_s));
        QVERIFY2(server.makeSample() && server.addUser(u"ida"_s, {u"--admin"_s}) && server.start(), server.said().constData());
        TeamId team{};
        const QString name = u"Tara Voss"_s;
        {
            Window w(m_home.path());
            w.session.signIn(server.url(), u"ida"_s, ClubServer::password(), true);
            QTRY_VERIFY_WITH_TIMEOUT(w.scope.isReady(), 30'000);
            const auto *season = w.scope.season();
            const NewPlayer elsewhere{.player = {.name = name},
                                      .registration = {.player = {},
                                                       .team = w.scope.teams().constLast().id,
                                                       .season = season->id,
                                                       .shirt = u"78"_s,
                                                       .position = {},
                                                       .from = season->first,
                                                       .to = season->first.addDays(30)}};
            auto made = w.session.api().post<Stored<PlayerEntry>>(paths::players, elsewhere);
            QVERIFY(QTest::qWaitFor([&] { return !made.isRunning(); }, 20'000) && made.future().result());
            const PlayerId known{made.future().result()->data.id};
            team = w.scope.teams().constFirst().id;
            auto *page = w.window.page<TeamPage>();
            QVERIFY(fills(w, {.screen = Screen::Team, .team = team}));
            const auto rows = page->viewModel().squad().rowCount();
            QVERIFY(server.kill());
            auto &roster = page->findChild<RosterEdit *>()->viewModel();
            QVERIFY(roster.add({{.name = name, .shirt = u"77"_s, .position = u"ST"_s}}, {known}, season->first.addDays(60)));
            QCOMPARE(page->viewModel().squad().rowCount(), rows + 1);
            QTRY_VERIFY(w.tokens.reason().isEmpty());
        } // and the program with it
        Window w(m_home.path());
        w.window.start();
        QTRY_VERIFY_WITH_TIMEOUT(w.scope.isReady(), 30'000);
        QVERIFY(fills(w, {.screen = Screen::Team, .team = team}));
        const auto shown = [&]() -> const SquadRow * {
            const auto &rows = w.window.page<TeamPage>()->viewModel().squad().table().rows;
            const auto found = std::ranges::find(rows, name, &SquadRow::name);
            return found == rows.cend() ? nullptr : &*found;
        };
        QTRY_VERIFY(shown());
        QCOMPARE(shown()->shirt, u"77"_s);
        QVERIFY(w.shows(u"does not have yet: "_s + name));
        QVERIFY(server.start());
        w.session.connection().retryNow();
        QTRY_VERIFY_WITH_TIMEOUT(w.session.outbox().changes().isEmpty(), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(shown() && shown()->player != PlayerId{}, 20'000);
        QVERIFY(!w.shows(u"does not have yet: "_s + name));
        QVERIFY(server.stop());
    }

private:
    static bool fills(Window &w, const Route &route)
    {
        QSignalSpy filled(&w.window, &MainWindow::pageFilled);
        w.window.go(route);
        return QTest::qWaitFor([&] { return filled.contains(QList<QVariant>{QVariant::fromValue(route.screen)}); }, 20'000);
    }
    QTemporaryDir m_home;
};

/** Once more under a private D-Bus session with an unlocked keyring. */
static int insideKeyring(int argc, char **argv)
{
    const QTemporaryDir home;
    qputenv("TOUCHLINE_TEST_PART", "inside");
    for (const auto *name : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, home.path().toUtf8());
    QStringList arguments{u"--"_s, u"sh"_s, u"-c"_s,
                          u"printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1 && exec \"$0\" \"$@\""_s};
    for (int i = 0; i < argc; ++i)
        arguments.append(QFile::decodeName(argv[i]));
    return QProcess::execute(u"dbus-run-session"_s, arguments);
}

int main(int argc, char **argv)
{
    const bool possible = !QStandardPaths::findExecutable(u"dbus-run-session"_s).isEmpty()
        && !QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty();
    if (possible && qEnvironmentVariableIsEmpty("TOUCHLINE_TEST_PART"))
        return insideKeyring(argc, argv);
    qunsetenv("QT_NO_GLIB"); // libsecret answers through the GLib loop
    VirtualScreen screen;
    WatchedApplication application(argc, argv);
    OfflineTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_offline.moc"
