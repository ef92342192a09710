// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/desktop/frames.h"
#include "tests/e2e/desktopwindow.h"
#include "ui/screen/player/playerpage.h"
#include "ui/screen/team/teampage.h"
#include <QtTest/QSignalSpy>

/**
 * The real window over a real server with the sample league: `daybench players` times switching from player to player until the page is
 * painted; `daybench day [CHANGES]` goes from screen to screen and tells the memory it holds. Best with QT_QPA_PLATFORM=offscreen.
 */
using namespace touchline;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms

template<typename Done> bool wait(Done done)
{
    QTimer end; // wakes the loop at the end of patience
    end.setSingleShot(true);
    end.start(patience);
    while (!done()) {
        if (!end.isActive())
            return false;
        QApplication::processEvents(QEventLoop::WaitForMoreEvents); // with a time to go it would not wait, but turn in a circle on one core
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // which else wait for a loop that main() has not begun
    }
    return true;
}

/** There, with its data, painted; false where it does not come. */
bool arrive(Window &w, const Route &route)
{
    bool there = false;
    const auto connection =
        QObject::connect(&w.window, &MainWindow::pageFilled, &w.window, [&](Screen screen) { there = there || screen == route.screen; });
    w.window.go(route);
    const bool came = wait([&] { return there; });
    QObject::disconnect(connection);
    w.window.repaint();
    return came;
}

QList<PlayerId> squadOf(Window &w, TeamId team)
{
    QList<PlayerId> players;
    if (arrive(w, {.screen = Screen::Team, .team = team})) {
        for (const auto &row : w.window.page<TeamPage>()->viewModel().squad().table().rows)
            players.append(row.player);
    }
    return players;
}

int players(Window &w)
{
    const auto teams = w.scope.teams();
    Frames server;
    Frames again;
    for (const auto &team : teams) {
        const auto squad = squadOf(w, team.id);
        for (auto *frames : {&server, &again}) {
            for (const PlayerId player : squad) {
                bool came = false;
                frames->time([&] { came = arrive(w, {.screen = Screen::Player, .player = player}); });
                if (!came)
                    return 1;
            }
        }
    }
    server.print("switch to a player, first time", 150);
    again.print("switch to a player, seen before", 50);
    return 0;
}

int day(Window &w, int changes)
{
    const auto team = w.scope.teams().constFirst().id;
    const auto squad = squadOf(w, team);
    const QList<Screen> screens{Screen::Overview, Screen::Teams,   Screen::Team,    Screen::Players, Screen::Player,
                                Screen::Explore,  Screen::Leaders, Screen::Matches, Screen::Compare, Screen::Reports};
    QElapsedTimer clock;
    clock.start();
    std::printf("%d changes of screen; RSS %.1f MB before\n", changes, residentMemory());
    for (int change = 1; change <= changes; ++change) {
        Route route{.screen = screens.at(change % screens.size()), .team = team, .player = squad.at(change * 7 % squad.size())};
        if (route.screen == Screen::Compare)
            route.players = {squad.at(change % squad.size()), squad.at((change + 1) % squad.size())};
        if (!arrive(w, route)) {
            std::printf("%s did not come\n", qPrintable(screenName(route.screen)));
            return 1;
        }
        if (change % std::max(changes / 10, 1) == 0) {
            std::printf("%3d %%  RSS %.1f MB  %lld s\n", change * 100 / changes, residentMemory(),
                        static_cast<long long>(clock.elapsed() / 1000));
            std::fflush(stdout);
        }
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QTemporaryDir home;
    if (argc < 2 || !prepareHome(home)) {
        std::fputs("daybench players|day [CHANGES]; build touchline and touchlined first\n", stderr);
        return 1;
    }
    Window w(home.path());
    w.window.openPlace({.database = w.session.samplePath()});
    if (!wait([&] { return w.scope.isReady(); }))
        return 1;
    return QByteArrayView(argv[1]) == "day" ? day(w, argc > 2 ? std::atoi(argv[2]) : 8'640) : players(w);
}
