// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>

namespace touchline {

/** "Anna-Lena O'Brien" -> "A. O.": the name of a player whose record asks for initials. */
QString initialsOf(const QString &name);

} // namespace touchline
