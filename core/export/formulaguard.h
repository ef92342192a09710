// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>

namespace touchline {

/**
 * Text that no spreadsheet takes for a formula: an apostrophe stands before what begins with = + - @, their full-width forms, TAB, CR or
 * LF, also behind blanks, invisible characters and apostrophes. What follows a semicolon, TAB or line end is guarded as well: a program
 * that separates cells by those sees cells of its own there. Different texts stay different.
 */
QString guardedFromFormulas(const QString &text);

} // namespace touchline
