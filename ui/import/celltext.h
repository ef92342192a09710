// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QDate>
#include <QtCore/QString>
#include <optional>

/** What people write into the cells of a spreadsheet. */
namespace touchline::celltext {

/** Which of the first two numbers of "05/08/2026" is the month. */
enum class DayOrder { DayFirst, MonthFirst };

/** ISO, "15.8.2026", "15/08/26", "Aug 15, 2026"; what is no day of the calendar is none. */
std::optional<QDate> day(const QString &cell, DayOrder order);
/** "2-1", "2:1", "2–1 W". */
std::optional<std::pair<int, int>> score(const QString &cell);
/** H, A, home, away, and the same in the languages of Touchline; "@". */
std::optional<bool> isHome(const QString &cell);
/** yes, no, x, 1, 0, and the same in the languages of Touchline; empty is no. */
std::optional<bool> isYes(const QString &cell);
/** "1,234.5" or, where the comma is that of decimals, "1.234,5", as "1234.5"; a dash is nothing, anything else stays. */
QString number(QString text, bool decimalComma);

} // namespace touchline::celltext
