// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QDateTime>
#include <QtCore/QStringView>
#include <optional>

class QTimeZone;

/** What the text of one cell means; nullopt: it does not mean that. Surrounding blanks do not count. */
namespace touchline::cell {

/** Decimal number with point (or comma, when `decimalComma`); no exponents, no groups, at most 15 digits. */
std::optional<double> number(QStringView text, bool decimalComma = false);
std::optional<int> integer(QStringView text);
/** True, False, yes, no, 1, 0. */
std::optional<bool> flag(QStringView text);
/** "28:52" or "28.000000:52" in base units of which `scale` make one minute: 28 * scale + 52 for 60. Rounding sources write "28:60". */
std::optional<qint64> clock(QStringView text, int scale);
/** "5.1" with a scale of 3 is 16: five innings and one out. What follows the point counts base units; nothing from a whole unit on. */
std::optional<qint64> unitsAndRest(QStringView text, int scale);
/** An ISO 8601 date and time with Z or an offset. */
std::optional<QDateTime> instant(QStringView text);
/** Noon of the ISO date that begins the text, in the zone, as UTC: where a source knows the day only. */
std::optional<QDateTime> noonOf(QStringView text, const QTimeZone &zone);

} // namespace touchline::cell
