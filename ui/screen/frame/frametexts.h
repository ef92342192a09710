// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/viewmodel/scope.h"

/** The words around the pages. */
namespace touchline {

/** "data as of 14:03 · 20 teams · 500 players · revision 4821" */
QString statusLine(Session &session, const Scope &scope);

} // namespace touchline
