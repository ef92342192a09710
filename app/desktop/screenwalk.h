// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/screen/frame/mainwindow.h"
#include <functional>

namespace touchline {

/** Whether it came to be within so many milliseconds; the program goes on meanwhile. */
bool waitFor(const std::function<bool()> &there, int patience);

/** Leads a window from screen to screen, each about somebody or something where there is anything. For pictures and tests. */
class ScreenWalk
{
public:
    ScreenWalk(MainWindow &window, Scope &scope) : m_window(window), m_scope(scope) {}

    /** Waits for the season; false where there is none. */
    bool begin();
    /** False where the page did not say that it shows what was asked for. */
    bool go(Screen screen);
    std::optional<PlayerId> player() const { return m_players.isEmpty() ? std::optional<PlayerId>() : m_players.constFirst(); }

private:
    bool show(const Route &route);
    void findPlayers();
    void findMatch();

    MainWindow &m_window;
    Scope &m_scope;
    QList<PlayerId> m_players; // of one team and position, who played most first
    std::optional<MatchId> m_match; // that was played
};

} // namespace touchline
