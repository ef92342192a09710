// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/period.h"

namespace touchline {

Result<DateRange> DateRange::between(QDate first, QDate last)
{
    if (!first.isValid() || !last.isValid())
        return fail(ErrorCode::Invalid, QStringLiteral("A period needs two real calendar days, written as YYYY-MM-DD."));
    if (first > last)
        return fail(ErrorCode::Invalid, QStringLiteral("The period ends before it begins: exchange the two days."));
    return DateRange(first, last);
}

Result<DateRange> DateRange::within(std::optional<QDate> first, std::optional<QDate> last)
{
    return between(first.value_or(QDate(1800, 1, 1)), last.value_or(QDate(9999, 12, 31)));
}

Result<CalendarMonth> CalendarMonth::fromText(const QString &text)
{
    const auto day = QDate::fromString(text + QStringLiteral("-01"), Qt::ISODate);
    if (text.size() != 7 || !day.isValid() || day.year() < 1)
        return fail(ErrorCode::Invalid, QStringLiteral("A month is written as YYYY-MM, such as 2024-03."));
    return of(day);
}

QString CalendarMonth::text() const
{
    return QDate(m_number / 12, m_number % 12 + 1, 1).toString(QStringLiteral("yyyy-MM"));
}

} // namespace touchline
