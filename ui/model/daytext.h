// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QDate>
#include <QtCore/QString>

namespace touchline {

/**
 * "3 Aug 2025", "Aug 3, 2025", "3. Aug. 2025": a day in words, in the order of the language. Where days stand under each other in a table,
 * QLocale's short form is narrower; elsewhere nobody should have to guess which of 5/2 is the month.
 */
QString dayText(QDate day);
/** "12 October 2026": the same with the whole name of the month, where a sentence or a page on paper has room. */
QString wholeDayText(QDate day);

} // namespace touchline
