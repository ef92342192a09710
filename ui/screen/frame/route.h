// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/domain/ids.h"

namespace touchline {

/** In the order of the window's pages. */
enum class Screen { Teams, Team, Players, Player, Settings };

/** One place in the window, as navigation and breadcrumb know it. */
struct Route
{
    Screen screen = Screen::Teams;
    TeamId team{};
    PlayerId player{};
    bool operator==(const Route &) const = default;
};

} // namespace touchline
