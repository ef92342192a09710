// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/cell.h"
#include <QtCore/QString>
#include <QtCore/QTimeZone>
#include <cmath>

namespace touchline::cell {
using namespace Qt::StringLiterals;

std::optional<double> number(QStringView text, bool decimalComma)
{
    static constexpr double powers[] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    text = text.trimmed();
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.sliced(1);
    qint64 mantissa = 0;
    int digits = 0;
    int decimals = -1;
    for (const QChar c : text) {
        if (decimals < 0 && digits > 0 && (c == u'.' || (decimalComma && c == u','))) {
            decimals = 0;
            continue;
        }
        if (c < u'0' || c > u'9' || ++digits > 15)
            return std::nullopt;
        mantissa = mantissa * 10 + (c.unicode() - u'0');
        decimals += decimals >= 0;
    }
    if (digits == 0 || decimals == 0)
        return std::nullopt;
    // Both are exact in a double, so the quotient is the nearest double to the decimal number.
    const double value = double(mantissa) / powers[std::max(decimals, 0)];
    return negative && value != 0 ? -value : value;
}

std::optional<int> integer(QStringView text)
{
    const auto value = number(text);
    if (!value || *value != std::trunc(*value) || std::abs(*value) > 1e9)
        return std::nullopt;
    return int(*value);
}

std::optional<bool> flag(QStringView text)
{
    text = text.trimmed();
    for (const QStringView yes : {u"True", u"1", u"yes"}) {
        if (text.compare(yes, Qt::CaseInsensitive) == 0)
            return true;
    }
    for (const QStringView no : {u"False", u"0", u"no"}) {
        if (text.compare(no, Qt::CaseInsensitive) == 0)
            return false;
    }
    return std::nullopt;
}

std::optional<qint64> clock(QStringView text, int scale)
{
    text = text.trimmed();
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return std::nullopt;
    const auto minutes = integer(text.first(colon));
    const auto rest = integer(text.sliced(colon + 1));
    if (!minutes || !rest || *minutes < 0 || *rest < 0 || *rest > scale)
        return std::nullopt;
    return qint64(*minutes) * scale + *rest;
}

std::optional<qint64> unitsAndRest(QStringView text, int scale)
{
    text = text.trimmed();
    const qsizetype point = text.indexOf(u'.');
    const auto units = integer(point < 0 ? text : text.first(point));
    const auto rest = point < 0 ? std::optional(0) : integer(text.sliced(point + 1));
    if (!units || !rest || *units < 0 || *rest < 0 || *rest >= scale)
        return std::nullopt;
    return qint64(*units) * scale + *rest;
}

std::optional<QDateTime> instant(QStringView text)
{
    const QDateTime value = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    // Without Z or offset the text says only a local time, of nobody knows which place.
    if (!value.isValid() || value.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return value.toUTC();
}

std::optional<QDateTime> noonOf(QStringView text, const QTimeZone &zone)
{
    const QDate day = QDate::fromString(text.trimmed().left(10), Qt::ISODate);
    if (!day.isValid())
        return std::nullopt;
    return QDateTime(day, QTime(12, 0), zone).toUTC();
}

} // namespace touchline::cell
