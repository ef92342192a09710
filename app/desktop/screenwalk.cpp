// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/screenwalk.h"
#include "ui/screen/import/importpage.h"
#include "ui/screen/matches/matchespage.h"
#include "ui/screen/team/teampage.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QThread>
#include <algorithm>

namespace touchline {

namespace {
constexpr int untilOpen = 60'000; // of a place, on a slow machine
constexpr int untilFilled = 10'000;
constexpr qsizetype besideEachOther = 4;
} // namespace

bool waitFor(const std::function<bool()> &there, int patience)
{
    const QDeadlineTimer deadline(patience);
    while (!there()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QThread::msleep(2);
    }
    return true;
}

bool ScreenWalk::begin()
{
    return waitFor([this] { return m_scope.isReady(); }, untilOpen);
}

bool ScreenWalk::go(Screen screen)
{
    Route route{.screen = screen};
    const bool aboutPlayers = screen == Screen::Player || screen == Screen::Compare || screen == Screen::Explore;
    if (screen == Screen::Team && !m_scope.teams().isEmpty())
        route.team = m_scope.teams().constFirst().id;
    if (aboutPlayers) {
        findPlayers();
        if (m_players.isEmpty() && screen == Screen::Player)
            return false;
        route.player = player().value_or(PlayerId{});
        if (screen == Screen::Compare)
            route.players = m_players.first(std::min(besideEachOther, m_players.size()));
    }
    if (screen == Screen::Match) {
        findMatch();
        if (!m_match)
            return false;
        route.match = *m_match;
    }
    const bool shown = show(route);
    if (screen == Screen::Import) { // which is about somebody's table
        m_window.page<ImportPage>()->viewModel().paste(QString::fromUtf8(ownTable::example()));
        waitFor([] { return false; }, 1'500);
    }
    return shown;
}

bool ScreenWalk::show(const Route &route)
{
    bool filled = false;
    const QObject waiting; // it listens as long as somebody waits
    QObject::connect(&m_window, &MainWindow::pageFilled, &waiting,
                     [&filled, &route](Screen screen) { filled = filled || screen == route.screen; });
    m_window.go(route);
    const bool shown = waitFor([&filled] { return filled; }, untilFilled);
    waitFor([] { return false; }, 300); // fades of 120 ms, layouts, names that come later
    return shown;
}

void ScreenWalk::findPlayers()
{
    if (!m_players.isEmpty() || !go(Screen::Team))
        return;
    auto rows = m_window.page<TeamPage>()->viewModel().squad().table().rows;
    std::ranges::sort(rows, std::ranges::greater(), [](const SquadRow &row) { return row.sample.time; });
    // Of the position where most of them have played a good part of the time: one goalkeeper and two who never played compare badly.
    const qint64 enough = rows.isEmpty() ? 0 : rows.constFirst().sample.time / 4;
    QMap<QString, int> regulars;
    for (const auto &row : std::as_const(rows))
        regulars[row.position] += row.sample.time >= enough ? 1 : 0;
    const auto most = std::ranges::max_element(regulars);
    for (const auto &row : std::as_const(rows)) {
        if (row.position == most.key())
            m_players.append(row.player);
    }
}

void ScreenWalk::findMatch()
{
    if (m_match || !show({.screen = Screen::Matches}))
        return;
    const auto &matches = m_window.page<MatchesPage>()->viewModel().matches();
    for (int row = 0; row < matches.rowCount() && !m_match; ++row) {
        if (matches.match(row)->homeScore)
            m_match = matches.match(row)->id;
    }
}

} // namespace touchline
