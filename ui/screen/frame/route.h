// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/domain/ids.h"
#include <QtCore/QList>
#include <QtCore/QStringList>
#include <optional>

namespace touchline {

enum class Screen {
    Overview,
    Teams,
    Team,
    Players,
    Player,
    Compare,
    Explore,
    Leaders,
    Matches,
    Match,
    Reports,
    Import,
    Formulas,
    Settings
};

/** One place in the window, as navigation and breadcrumb know it. What it leaves open stays as it was on the page. */
struct Route
{
    Screen screen = Screen::Teams;
    TeamId team{};
    PlayerId player{}; // on Explore: who stands out
    MatchId match{};
    QList<PlayerId> players; // of Compare
    QString metric; // of Leaders, and the horizontal one of Explore
    QString other; // the vertical one of Explore
    QString colour; // of Explore's points: "team", "position"
    QString size; // the metric that their size says
    bool operator==(const Route &) const = default;
};

/** "player", as pictures, links and settings name a screen. */
QString screenName(Screen screen);
std::optional<Screen> screenOf(const QString &name);
QStringList screenNames();
/** "player/12", "compare/3,7,9", "explore?metric=goals&other=shots"; nothing where it is no such path. */
QString toPath(const Route &route);
std::optional<Route> routeFromPath(const QString &path);

/** A part of the way to a page, to be read and to go back to. */
struct Crumb
{
    QString text;
    Route route;
};

} // namespace touchline
