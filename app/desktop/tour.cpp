// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour.h"
#include "ui/screen/explore/explorepage.h"
#include "ui/screen/import/importpage.h"
#include "ui/screen/leaders/leaderspage.h"
#include "ui/screen/match/matchpage.h"
#include "ui/screen/matches/matchespage.h"
#include "ui/screen/player/playerpage.h"
#include "ui/screen/team/teampage.h"
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {
constexpr qsizetype mostCompared = 4;
constexpr int patience = 90'000; // making the sample league on a slow machine included

bool needsPlayer(Screen screen)
{
    return screen == Screen::Player || screen == Screen::Explore || screen == Screen::Compare;
}

} // namespace

Tour::Tour(const Options &options, MainWindow &window, Session &session, Scope &scope, const QElapsedTimer &sinceStart)
    : m_options(options), m_window(window), m_session(session), m_scope(scope), m_sinceStart(sinceStart)
{
    QTimer::singleShot(patience, this, [this] { giveUp(u"the screen did not show its data in time"_s); });
    connect(&session, &Session::failed, this, [this](const Error &error) { giveUp(error.detail); });
    connect(&scope, &Scope::failed, this, [this](const Error &error) { giveUp(error.detail); });
    connect(&scope, &Scope::changed, this, &Tour::scopeReady, Qt::QueuedConnection);
    if (const auto screen = screenOf(options.screen).value_or(Screen::Team); needsPlayer(screen))
        connect(&window.page<TeamPage>()->viewModel(), &TeamViewModel::loaded, this, &Tour::teamLoaded);
    else if (screen == Screen::Match)
        connect(&window.page<MatchesPage>()->viewModel(), &MatchesViewModel::loaded, this, &Tour::matchesLoaded);
    for (const auto known = window.findChildren<Page *>(); const auto *page : known)
        listen(*page);
    connect(window.findChild<Workbench *>(), &Workbench::pageMade, this, [this](const PageEntry &entry) { listen(*entry.page); });
    connect(&window, &MainWindow::pageFilled, this, &Tour::arrived);
}

void Tour::listen(const Page &page)
{
    for (const auto viewModels = page.findChildren<PageViewModel *>(); const auto *viewModel : viewModels)
        connect(viewModel, &PageViewModel::failed, this, [this](const Error &error) { giveUp(error.detail); });
}

bool Tour::begin()
{
    const QString &screen = m_options.screen;
    if (screen == "welcome"_L1)
        m_window.showWelcome();
    else if (screen == "newworkspace"_L1)
        m_window.showNewWorkspace();
    else if (screen == "signin"_L1)
        m_window.showSignIn();
    else
        return true;
    QTimer::singleShot(300, this, &Tour::finish); // fonts, icons and the keychain's answer
    return false;
}

void Tour::scopeReady()
{
    if (m_led || !m_scope.isReady())
        return;
    if (m_scope.teams().isEmpty()) {
        giveUp(u"there is no team"_s);
        return;
    }
    m_led = true;
    const auto screen = screenOf(m_options.screen).value_or(Screen::Team);
    if (screen == m_window.route().screen)
        return; // it fills by itself
    if (screen == Screen::Match)
        m_window.go({.screen = Screen::Matches}); // whose newest one is shown
    else if (needsPlayer(screen))
        m_window.go({.screen = Screen::Team, .team = m_scope.teams().constFirst().id}); // whose best player is shown
    else
        m_window.go({.screen = screen, .team = m_scope.teams().constFirst().id});
}

void Tour::teamLoaded()
{
    const auto screen = screenOf(m_options.screen).value_or(Screen::Team);
    if (!needsPlayer(screen) || !m_led || m_window.route().screen != Screen::Team)
        return;
    // The most interesting player of the squad: who leads its first figure among those who played most.
    const SquadRow *best = nullptr;
    const auto score = [](const SquadRow &row) {
        return (row.values.isEmpty() ? 0 : row.values.constFirst().number.value_or(0)) * double(row.sample.time);
    };
    for (const auto &row : m_window.page<TeamPage>()->viewModel().squad().table().rows) {
        if (!best || score(row) > score(*best))
            best = &row;
    }
    if (!best) {
        giveUp(u"the first team has no players"_s);
        return;
    }
    Route route{.screen = screen, .player = best->player};
    if (screen == Screen::Compare) { // with those of the team who play most
        route.players = {best->player};
        for (const auto &row : m_window.page<TeamPage>()->viewModel().squad().table().rows) {
            if (!route.players.contains(row.player) && row.position == best->position && route.players.size() < mostCompared)
                route.players.append(row.player);
        }
    }
    m_window.go(route);
}

void Tour::matchesLoaded()
{
    const auto screen = screenOf(m_options.screen).value_or(Screen::Team);
    if (screen != Screen::Match || !m_led || m_window.route().screen != Screen::Matches)
        return;
    auto &matches = m_window.page<MatchesPage>()->viewModel().matches();
    for (int row = 0; row < matches.rowCount(); ++row) {
        if (matches.match(row)->homeScore) {
            const auto match = matches.match(row)->id;
            QTimer::singleShot(0, this, [this, match] { m_window.go({.screen = Screen::Match, .match = match}); });
            return;
        }
    }
    giveUp(u"no match has been played"_s);
}

void Tour::arrived(Screen screen)
{
    if (!m_led || screenOf(m_options.screen) != screen || m_done)
        return;
    m_done = true;
    if (m_options.quitAfterFirstPaint) {
        QTimer::singleShot(0, this, [this] {
            m_window.repaint();
            std::printf("first %s page painted %lld ms after start\n", qPrintable(m_options.screen),
                        static_cast<long long>(m_sinceStart.elapsed()));
            std::fflush(stdout);
            QCoreApplication::quit();
        });
        return;
    }
    if (screen == Screen::Import) { // which is about somebody's table
        m_window.page<ImportPage>()->viewModel().paste(QString::fromUtf8(ownTable::example()));
        QTimer::singleShot(1'500, this, &Tour::finish);
        return;
    }
    QTimer::singleShot(400, this, &Tour::finish); // fades of 120 ms, opponents' names
}

void Tour::finish()
{
    if (!m_window.grab().save(m_options.screenshot, "PNG")) {
        giveUp(u"%1 could not be written"_s.arg(m_options.screenshot));
        return;
    }
    QCoreApplication::quit();
}

void Tour::giveUp(const QString &why)
{
    std::fprintf(stderr, "touchline: %s\n", qPrintable(why));
    QCoreApplication::exit(1);
}

} // namespace touchline
