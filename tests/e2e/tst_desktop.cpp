// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "tests/e2e/desktopwindow.h"
#include "tests/e2e/localserver.h"
#include "tests/e2e/virtualscreen.h"
#include "tests/ui/clubserver.h"
#include "ui/chart/distributionchart.h"
#include "ui/chart/radarchart.h"
#include "ui/chart/scatterchart.h"
#include "ui/chart/trendchart.h"
#include "ui/screen/compare/comparepage.h"
#include "ui/screen/explore/explorepage.h"
#include "ui/screen/leaders/leaderspage.h"
#include "ui/screen/player/playerpage.h"
#include "ui/screen/team/teampage.h"
#include "ui/widget/banner.h"
#include "ui/widget/datagrid.h"
#include "ui/widget/kpitile.h"
#include <QtCore/QDebug>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtGui/QWindow>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <algorithm>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

const QString bin = QStringLiteral(TOUCHLINE_BIN_DIR);

} // namespace

/** The two real executables and a real window. */
class DesktopTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sampleLeagueShowsWhatTheServerSays();
    void leadersAreTheServers();
    void exploreIsTheServers();
    void killedServerComesBack();
    void newWorkspaceFromAPastedSquad();
    void clubServer();
    void executableTakesItsPicture_data();
    void executableTakesItsPicture();
    void germanWindowSpeaksGerman();
    void wrongCommandLines_data();
    void wrongCommandLines();

private:
    static std::pair<int, QByteArray> run(const QString &program, const QStringList &arguments, const QByteArray &input = {},
                                          int patience = 100'000);
    static bool comparesWithApi(Window &w);
    QTemporaryDir m_home; // one sample league for all
};

void DesktopTest::initTestCase()
{
    QVERIFY2(prepareHome(m_home), "build touchline and touchlined first");
}

std::pair<int, QByteArray> DesktopTest::run(const QString &program, const QStringList &arguments, const QByteArray &input, int patience)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        return {-1, "did not end: " + process.readAll()};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, process.readAll()};
}

/** Goes to the player with most time of a team and holds every tile against a summary fetched by another client. */
bool DesktopTest::comparesWithApi(Window &w)
{
    const auto &rows = w.window.page<TeamPage>()->viewModel().squad().table().rows;
    if (rows.isEmpty())
        return false;
    const auto best = std::ranges::max_element(rows, {}, [](const SquadRow &row) { return row.sample.time; });
    QSignalSpy filled(w.window.page<PlayerPage>(), &PlayerPage::filled);
    w.window.go({.screen = Screen::Player, .player = best->player});
    if (!QTest::qWaitFor([&] { return !filled.isEmpty(); }, 20'000))
        return false;
    auto pending = w.session.api().get<Summary>(::touchline::filled(paths::playerStatistics, toNumber(best->player)),
                                                w.scope.period().query(w.scope.season()->id));
    if (!QTest::qWaitFor([&] { return pending.future().isFinished(); }, 20'000) || !pending.future().result())
        return false;
    const auto summary = pending.future().result()->data;
    const auto &catalog = w.scope.catalog();
    if (!w.shows(summary.name))
        return false;
    const auto tiles = w.window.page<PlayerPage>()->findChildren<KpiTile *>();
    const auto wanted = catalog.pack().charts().kpisOf(summary.positionGroup);
    if (tiles.size() != 5)
        return false;
    for (const auto *tile : tiles) {
        const auto &id = tile->data().id;
        const auto *metric = summary.find(id);
        if (!metric || !wanted.contains(id))
            return false;
        const QString expected = metric->rate.value.number
            ? QLocale().toString(*metric->rate.value.number * catalog.factor(id), 'f', catalog.rateDecimals(id))
            : QString();
        if (expected.isEmpty() ? !tile->data().value.isEmpty() : !tile->data().value.startsWith(expected)) {
            qWarning() << id << tile->data().value << expected;
            return false;
        }
    }
    const auto *trend = w.window.findChild<TrendChart *>();
    const auto *radar = w.window.findChild<RadarChart *>();
    return trend && trend->pointCount() == summary.sample.matches && radar && radar->pointCount() > 0
        && w.window.page<PlayerPage>()->viewModel().log().rowCount() >= summary.sample.matches;
}

void DesktopTest::sampleLeagueShowsWhatTheServerSays()
{
    Window w(m_home.path());
    w.window.openPlace({.database = w.session.samplePath()});
    QTRY_VERIFY_WITH_TIMEOUT(w.scope.isReady(), 60'000);
    QCOMPARE(w.scope.teams().size(), 20);
    w.window.go({.screen = Screen::Team, .team = w.scope.teams().constFirst().id});
    QTRY_VERIFY_WITH_TIMEOUT(w.window.page<TeamPage>()->viewModel().squad().rowCount() > 10, 20'000);
    QVERIFY(w.shows(w.scope.teams().constFirst().name));
    QVERIFY(comparesWithApi(w));
    QVERIFY(w.window.windowHandle() && w.window.windowHandle()->isExposed());
    QVERIFY(!w.window.grab().isNull());

    w.scope.setPeriod({.last = 5});
    QTRY_COMPARE_WITH_TIMEOUT(w.window.page<PlayerPage>()->viewModel().summary().sample.matches, 5, 20'000);
    QTRY_VERIFY(w.shows(u"No percentiles"_s)); // five matches are compared with nobody
    w.scope.setPeriod({});
    QTRY_VERIFY_WITH_TIMEOUT(w.window.page<PlayerPage>()->viewModel().summary().sample.matches > 5, 20'000);
}

void DesktopTest::leadersAreTheServers()
{
    Window w(m_home.path());
    w.window.openPlace({.database = w.session.samplePath()});
    QTRY_VERIFY_WITH_TIMEOUT(w.scope.isReady(), 60'000);
    auto *entry = w.find<QToolButton>([](QToolButton *button) { return button->accessibleName() == u"Leaders"_s; });
    QVERIFY(entry);
    QTest::mouseClick(entry, Qt::LeftButton);
    auto &viewModel = w.window.page<LeadersPage>()->viewModel();
    const auto loads = [&viewModel](auto choose) {
        QSignalSpy loaded(&viewModel, &PageViewModel::loaded);
        choose();
        return QTest::qWaitFor([&] { return !loaded.isEmpty(); }, 20'000);
    };
    QTRY_VERIFY_WITH_TIMEOUT(viewModel.rows().rowCount() > 0, 20'000);
    // Everybody of the league, over several pages, is what another client is told row by row.
    QVERIFY(loads([&] { viewModel.setEverybody(true); }));
    const auto &board = viewModel.rows().board();
    QCOMPARE(board.rows.size(), board.listed);
    QVERIFY(board.listed > 200);
    auto query = w.scope.period().query(w.scope.season()->id);
    query.addQueryItem(u"metric"_s, viewModel.metric());
    auto pending = w.session.api().get<Leaderboard>(paths::leaderboards, query);
    QVERIFY(QTest::qWaitFor([&] { return pending.future().isFinished(); }, 20'000) && pending.future().result());
    const auto qualified = pending.future().result()->data;
    QVERIFY(loads([&] { viewModel.setEverybody(false); }));
    QCOMPARE(viewModel.rows().board().rows.first(qualified.rows.size()), qualified.rows);
    QVERIFY(w.shows(u"players have a place"_s));
    QVERIFY(loads([&] { viewModel.setPosition(u"goalkeepers"_s); }));
    for (const auto &row : viewModel.rows().board().rows)
        QCOMPARE(row.positionGroup, u"goalkeepers"_s);
    const auto first = viewModel.rows().board().rows;
    if (!first.isEmpty()) { // a row leads to its player, and the way back to the row
        auto *grid = w.find<DataGrid>([](DataGrid *) { return true; });
        QVERIFY(grid);
        grid->view()->setCurrentIndex(grid->view()->model()->index(0, 0));
        QTest::keyClick(grid->view(), Qt::Key_Return);
        QCOMPARE(w.window.route().screen, Screen::Player);
        QTRY_VERIFY_WITH_TIMEOUT(w.window.page<PlayerPage>()->viewModel().hasData(), 20'000);
        w.window.back();
        QCOMPARE(w.window.route().screen, Screen::Leaders);
    }
}

void DesktopTest::exploreIsTheServers()
{
    Window w(m_home.path());
    w.window.openPlace({.database = w.session.samplePath()});
    QTRY_VERIFY_WITH_TIMEOUT(w.scope.isReady(), 60'000);
    auto *entry = w.find<QToolButton>([](QToolButton *button) { return button->accessibleName() == u"Explore"_s; });
    QVERIFY(entry);
    QSignalSpy filled(&w.window, &MainWindow::pageFilled);
    QTest::mouseClick(entry, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(filled.contains(QList<QVariant>{QVariant::fromValue(Screen::Explore)}), 20'000);
    auto *scatter = w.window.findChild<ScatterChart *>();
    auto *spread = w.window.findChild<DistributionChart *>();
    QVERIFY(scatter && spread && scatter->pointCount() > 50);
    auto &viewModel = w.window.page<ExplorePage>()->viewModel();
    QUrlQuery query;
    query.addQueryItem(u"season"_s, QString::number(toNumber(w.scope.season()->id)));
    query.addQueryItem(u"x"_s, viewModel.x());
    query.addQueryItem(u"y"_s, viewModel.y());
    auto pending = w.session.api().get<Scatter>(paths::scatter, query);
    QVERIFY(QTest::qWaitFor([&] { return pending.future().isFinished(); }, 20'000) && pending.future().result());
    const auto told = pending.future().result()->data;
    QCOMPARE(scatter->pointCount(), told.points.size());
    for (int i = 0; i < scatter->pointCount(); ++i)
        QCOMPARE(scatter->data().points.at(i).name, told.points.at(i).name);
    QVERIFY2(scatter->summary().contains(u"n = %1"_s.arg(told.correlation.n)), qPrintable(scatter->summary()));
    // Walk to the last point and choose it: both charts show that player.
    scatter->setFocus();
    QTest::keyClick(scatter, Qt::Key_End);
    QTest::keyClick(scatter, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(spread->data().subject, told.points.constLast().name, 20'000);
    QCOMPARE(scatter->chosen(), scatter->pointCount() - 1);
    int counted = 0;
    for (const auto &bin : spread->data().bins)
        counted += bin.count;
    QCOMPARE(counted, spread->data().groups.constFirst().n); // everybody stands in one bar
    w.themes.setMode(ThemeMode::Dark); // live
    QTRY_VERIFY(scatter->theme().dark);
    QVERIFY(!w.window.grab().isNull());
    w.themes.setMode(ThemeMode::Light);
    // Colours, sizes, and two chosen by key are compared.
    viewModel.setColour(u"team"_s);
    QVERIFY(scatter->data().series.size() > 2);
    viewModel.setSize(viewModel.y());
    QVERIFY(scatter->data().points.constLast().size == scatter->data().points.constLast().y);
    for (const auto &[id, name] : viewModel.metrics()) {
        if (id != viewModel.x() && id != viewModel.y())
            viewModel.setSize(id);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!scatter->data().size.title.isEmpty(), 20'000);
    QVERIFY(std::ranges::any_of(scatter->data().points, [](const auto &point) { return point.size.has_value(); }));
    for (const auto key : {Qt::Key_Home, Qt::Key_Space, Qt::Key_End, Qt::Key_Space})
        QTest::keyClick(scatter, key);
    auto *compare = w.find<QPushButton>([](QPushButton *button) { return button->text() == u"Compare chosen"_s; });
    QVERIFY(compare && compare->isEnabled());
    QVERIFY(w.shows(u"2 players chosen"_s));
    QTest::mouseClick(compare, Qt::LeftButton);
    QCOMPARE(w.window.route().screen, Screen::Compare);
    QCOMPARE(w.window.route().players, (QList<PlayerId>{told.points.constFirst().player, told.points.constLast().player}));
    auto &comparison = w.window.page<ComparePage>()->viewModel();
    QTRY_VERIFY_WITH_TIMEOUT(comparison.hasData() && comparison.comparison().players.size() == 2, 20'000);
    w.window.back();
    QCOMPARE(viewModel.selected().size(), 2); // still
}

void DesktopTest::killedServerComesBack()
{
#ifndef Q_OS_LINUX
    QSKIP("finds the server's process by /proc");
#else
    Window w(m_home.path());
    w.window.openPlace({.database = w.session.samplePath()});
    QTRY_VERIFY_WITH_TIMEOUT(w.scope.isReady(), 60'000);
    auto *banner = w.window.findChild<Banner *>();
    const auto children = childrenNamed("touchlined");
    bool bannerSeen = false;
    connect(&w.session.connection(), &Connection::changed, &w.window, [&] { bannerSeen = bannerSeen || banner->isShown(); });
    QVERIFY(killLocalServer());
    QTRY_VERIFY_WITH_TIMEOUT(bannerSeen, 20'000);
    QCOMPARE(w.session.state(), Session::State::Open);
    QTRY_VERIFY_WITH_TIMEOUT(w.session.connection().isOnline() && !banner->isShown(), 30'000);
    w.window.go({.screen = Screen::Team, .team = w.scope.teams().constFirst().id});
    QTRY_VERIFY_WITH_TIMEOUT(w.window.page<TeamPage>()->viewModel().squad().rowCount() > 10, 20'000);
    QVERIFY(childrenNamed("touchlined") != children);
#endif
}

void DesktopTest::newWorkspaceFromAPastedSquad()
{
    Window w(m_home.path());
    const NewSeason season{.sport = u"football"_s,
                           .competition = u"Regional league"_s,
                           .label = u"2026/27"_s,
                           .first = QDate(2026, 7, 1),
                           .last = QDate(2027, 6, 30),
                           .timeZone = u"Europe/Berlin"_s,
                           .team = u"Rovers U17"_s,
                           .matchLength = 50,
                           .squad = {{.name = u"Ana-Lucía Ferreira"_s, .shirt = u"9"_s, .position = u"FWD"_s},
                                     {.name = u"O'Brien"_s},
                                     {.name = u"محمد صلاح"_s, .shirt = u"7"_s}}};
    w.session.createWorkspace(w.session.workspacePath(season.team), season);
    QTRY_VERIFY_WITH_TIMEOUT(w.scope.isReady(), 60'000);
    QTRY_COMPARE(w.window.route().screen, Screen::Overview);
    w.window.go({.screen = Screen::Team, .team = w.scope.teams().constFirst().id});
    QTRY_COMPARE_WITH_TIMEOUT(w.window.page<TeamPage>()->viewModel().squad().rowCount(), 3, 20'000);
    QVERIFY(w.shows(u"Rovers U17"_s));
    QStringList names;
    for (const auto &row : w.window.page<TeamPage>()->viewModel().squad().table().rows)
        names.append(row.name);
    QVERIFY(names.contains(u"محمد صلاح"_s) && names.contains(u"O'Brien"_s));
}

void DesktopTest::clubServer()
{
    ClubServer server(m_home.path() + u"/club.db"_s);
    QVERIFY2(server.makeSample() && server.addUser(u"ana"_s, {u"--admin"_s}) && server.start(), server.said().constData());

    Window w(m_home.path());
    w.window.showSignIn(server.url(), u"ana"_s);
    auto *field = w.find<QLineEdit>([](QLineEdit *edit) { return edit->echoMode() == QLineEdit::Password; });
    QVERIFY(field);
    QTest::keyClicks(field, u"not the password at all"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(field->isVisible() && field->text().isEmpty() && w.session.state() == Session::State::Closed, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(field->isVisible(), 20'000);
    QTest::qWait(1'500); // the server's first delay after a wrong password
    QTest::keyClicks(field, ClubServer::password());
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(w.scope.isReady(), 30'000);
    w.window.go({.screen = Screen::Team, .team = w.scope.teams().constFirst().id});
    QTRY_VERIFY_WITH_TIMEOUT(w.window.page<TeamPage>()->viewModel().squad().rowCount() > 10, 20'000);
    QVERIFY(comparesWithApi(w));

    auto *banner = w.window.findChild<Banner *>();
    QVERIFY(server.kill());
    w.window.go({.screen = Screen::Team, .team = w.scope.teams().constFirst().id});
    QTRY_VERIFY_WITH_TIMEOUT(banner->isShown(), 20'000);
    QTRY_VERIFY(w.window.page<TeamPage>()->viewModel().squad().rowCount() > 10); // from the store
    QVERIFY(server.start());
    Q_EMIT banner->actionTriggered(); // "Retry now"
    QTRY_VERIFY_WITH_TIMEOUT(!banner->isShown() && w.session.connection().isOnline(), 30'000);
    QVERIFY(server.stop());
}

void DesktopTest::executableTakesItsPicture_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("player, light") << QStringList{u"--screen"_s, u"player"_s, u"--theme"_s, u"light"_s};
    QTest::newRow("team, dark, German") << QStringList{u"--screen"_s, u"team"_s, u"--theme"_s, u"dark"_s, u"--language"_s, u"de"_s};
    QTest::newRow("leaders, mirrored") << QStringList{u"-reverse"_s, u"--screen"_s, u"leaders"_s};
    QTest::newRow("explore, dark") << QStringList{u"--screen"_s, u"explore"_s, u"--theme"_s, u"dark"_s};
    QTest::newRow("welcome") << QStringList{u"--screen"_s, u"welcome"_s};
}

void DesktopTest::executableTakesItsPicture()
{
    QFETCH(QStringList, arguments);
    const QString file = m_home.path() + u"/picture.png"_s;
    QFile::remove(file);
    const auto [code, words] = run(bin + u"/touchline"_s, QStringList{u"--sample"_s, u"--screenshot"_s, file} + arguments);
    QVERIFY2(code == 0, words.constData());
    const QImage picture(file);
    QVERIFY(picture.width() >= 1000 && picture.height() >= 600);
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 3) {
        for (int x = 0; x < picture.width(); x += 3)
            colours.insert(picture.pixel(x, y));
    }
    QVERIFY2(colours.size() > 20, "the picture is empty");
    QVERIFY(childrenNamed("touchlined").isEmpty());
}

void DesktopTest::germanWindowSpeaksGerman()
{
    // The first page has no names of data: where the two pictures are equal, the translation was not loaded.
    QList<QImage> pictures;
    for (const auto &language : {u"en"_s, u"de"_s}) {
        const QString file = m_home.path() + u'/' + language + u".png"_s;
        const auto [code, words] =
            run(bin + u"/touchline"_s,
                {u"--screen"_s, u"welcome"_s, u"--theme"_s, u"light"_s, u"--language"_s, language, u"--screenshot"_s, file});
        QVERIFY2(code == 0, words.constData());
        pictures.append(QImage(file));
        QVERIFY(!pictures.constLast().isNull());
    }
    QVERIFY(pictures.at(0) != pictures.at(1));
}

void DesktopTest::wrongCommandLines_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("unknown option") << QStringList{u"--nonsense"_s} << 1;
    QTest::newRow("stray word") << QStringList{u"nonsense"_s} << 1;
    QTest::newRow("two places") << QStringList{u"--sample"_s, u"--server"_s, u"club.org"_s} << 1;
    QTest::newRow("bad address") << QStringList{u"--server"_s, u"file:///etc"_s} << 1;
    QTest::newRow("no such screen") << QStringList{u"--screen"_s, u"nonsense"_s} << 1;
    QTest::newRow("no such theme") << QStringList{u"--theme"_s, u"pink"_s} << 1;
    QTest::newRow("no size") << QStringList{u"--size"_s, u"900"_s} << 1;
    QTest::newRow("a size of nothing") << QStringList{u"--size"_s, u"0x600"_s} << 1;
    QTest::newRow("names of whose") << QStringList{u"--sample"_s, u"--long-names"_s} << 1;
    QTest::newRow("help") << QStringList{u"--help"_s} << 0;
    QTest::newRow("version") << QStringList{u"--version"_s} << 0;
}

void DesktopTest::wrongCommandLines()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    if (code == 0) { // what asks for no window needs no display
        const QByteArray display = qgetenv("DISPLAY");
        qunsetenv("DISPLAY");
        const auto [blind, text] = run(bin + u"/touchline"_s, arguments, {}, 20'000);
        qputenv("DISPLAY", display);
        QCOMPARE(blind, 0);
        QVERIFY2(text.contains("touchline"), text);
    }
    const auto [got, words] = run(bin + u"/touchline"_s, arguments, {}, 20'000);
    QCOMPARE(got, code);
    QVERIFY(!words.isEmpty());
}

int main(int argc, char **argv)
{
    VirtualScreen screen;
    WatchedApplication application(argc, argv);
    DesktopTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_desktop.moc"
