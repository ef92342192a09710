// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/domain/ids.h"
#include <QtCore/QString>

namespace touchline {

/** In the order of the window's pages. */
enum class Screen { Teams, Team, Players, Player, Leaders, Explore, Settings };

/** One place in the window, as navigation and breadcrumb know it. */
struct Route
{
    Screen screen = Screen::Teams;
    TeamId team{};
    PlayerId player{}; // on Explore: who stands out; 0: as it was
    QString metric; // of Leaders, and the horizontal one of Explore; empty: as it was
    QString other; // the vertical one of Explore
    bool operator==(const Route &) const = default;
};

} // namespace touchline
