// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>

namespace touchline {

/** What a workbook's number format makes of a number: which parts of a date or a time it shows. */
struct NumberFormat
{
    bool day = false; // years, months or days
    bool hours = false;
    bool minutes = false;
    bool seconds = false;
    bool utc = false; // says "Z" behind the time: spreadsheets know no other time zone

    bool isTime() const { return hours || minutes || seconds; }
    bool operator==(const NumberFormat &) const = default;

    /** Of a format code like `dd.mm.yyyy hh:mm`; only its first section, for positive numbers, counts. */
    static NumberFormat ofCode(QStringView code);
    /** Of one of the numbers below 164 that have no code in the file. */
    static NumberFormat ofNumber(int id);
};

/**
 * A number of a cell as text that templates read: `2024-02-29`, `2024-02-29T19:30:00` (with `Z` where the format has it), `28:52` for times
 * of the format's parts, none of them cut (65 minutes stay 65). Numbers that are no day of the calendar stay numbers.
 * `since1904`: days are counted from 1904-01-01, else as Excel does, to which 1900 was a leap year.
 */
QString cellText(double number, const NumberFormat &format, bool since1904);

/** Shortest decimal digits, at most fifteen as spreadsheets show them, whole numbers up to 2^53 exactly; no exponent as far as it goes. */
QString numberText(double number);

} // namespace touchline
