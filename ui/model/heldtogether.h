// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>

namespace touchline {

/**
 * A line of which wrapping takes nothing apart that is one number: a percent sign stays with what is before it, "≤" with what is after
 * it, and both halves of "62–68" stay in one line.
 */
QString heldTogether(QString line);

} // namespace touchline
