// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/viewmodel/scope.h"

/** The words around the pages. */
namespace touchline {

/** "14:03", and with the day where it is not today's. */
QString whenText(const QDateTime &when);
/** "data as of 14:03 · 20 teams · 500 players · revision 4821"; `from` is of what is shown, and may be invalid. */
QString statusLine(Session &session, const Scope &scope, const QDateTime &from);
/** What the banner says while the server does not answer. */
QString offlineText(const Connection &connection, const QDateTime &from);

} // namespace touchline
