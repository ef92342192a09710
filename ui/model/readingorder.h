// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>

/** Words of both writing directions in one line. */
namespace touchline {

/** A name of any script, which neither moves what stands around it nor is moved by that. */
QString isolated(const QString &name);
/**
 * A line that is read in the direction of the window, whatever is in it: labels follow their text, and digits alone would be read from the
 * left. "2–0" between two names thus has each number beside its name.
 */
QString inReadingOrder(const QString &line);

} // namespace touchline
