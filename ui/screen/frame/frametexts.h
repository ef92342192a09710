// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/screen/frame/topbar.h"
#include "ui/viewmodel/playerviewmodel.h"

/** The words around the pages. */
namespace touchline {

/** The way to a route; its last part is the page itself. */
QList<TopBar::Crumb> crumbs(const Route &route, const Scope &scope, const PlayerViewModel &player);
/** "data as of 14:03 · 20 teams · 500 players · revision 4821" */
QString statusLine(Session &session, const Scope &scope);

} // namespace touchline
