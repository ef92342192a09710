// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/numberformat.h"
#include <QtCore/QDateTime>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr qint64 dayLength = 86'400'000; // milliseconds
constexpr double lastDay = 2'958'466; // the first one behind 9999-12-31

/** 1900 had no 29 February, which Excel counts as day 60: a day that never was is none. */
std::optional<QDate> calendarDay(qint64 serial, bool since1904)
{
    if (since1904)
        return serial < 0 ? std::nullopt : std::optional(QDate(1904, 1, 1).addDays(serial));
    if (serial < 1 || serial == 60)
        return std::nullopt;
    return QDate(1899, 12, serial < 60 ? 31 : 30).addDays(serial);
}

QString secondsText(qint64 milliseconds)
{
    const auto rest = milliseconds % 1000;
    const auto text = u"%1"_s.arg(milliseconds / 1000, 2, 10, '0'_L1);
    return rest == 0 ? text : text + u".%1"_s.arg(rest, 3, 10, '0'_L1);
}

/** All of the time in the parts that the format shows: what it leaves out at the front is added to the first part. */
QString clockText(qint64 time, const NumberFormat &format)
{
    QStringList parts;
    const auto take = [&](qint64 unit, bool last) {
        parts.append(u"%1"_s.arg(last ? (time + unit / 2) / unit : time / unit, 2, 10, '0'_L1));
        time %= unit;
    };
    if (format.hours)
        take(3'600'000, !format.minutes && !format.seconds);
    if (format.minutes)
        take(60'000, !format.seconds);
    if (format.seconds)
        parts.append(secondsText(time));
    return parts.join(u':');
}

} // namespace

NumberFormat NumberFormat::ofCode(QStringView code)
{
    NumberFormat format;
    bool months = false; // or minutes: what stands around it tells
    char16_t before = 0;
    qsizetype at = 0;
    const auto isLetter = [&](char16_t letter) { return at < code.size() && code[at].toLower() == QChar(letter); };
    while (at < code.size() && code[at] != u';') {
        const char16_t c = code[at].toLower().unicode();
        if (c == u'"') {
            const auto end = std::max(at + 1, code.indexOf(u'"', at + 1) < 0 ? code.size() : code.indexOf(u'"', at + 1));
            format.utc |= format.isTime() && code.sliced(at + 1, end - at - 1).trimmed() == u"Z";
            at = end + 1;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            format.utc |= c == u'\\' && format.isTime() && at + 1 < code.size() && code[at + 1] == u'Z';
            at += 2;
        } else if (c == u'[') {
            const auto end = code.indexOf(u']', at);
            const auto inside = end < 0 ? QStringView() : code.sliced(at + 1, end - at - 1);
            if (!inside.isEmpty() && inside.count(inside[0], Qt::CaseInsensitive) == inside.size()) { // [h], [mm], [ss]: elapsed
                format.hours |= inside[0].toLower() == u'h';
                format.minutes |= inside[0].toLower() == u'm';
                format.seconds |= inside[0].toLower() == u's';
                before = inside[0].toLower().unicode();
            }
            at = end < 0 ? code.size() : end + 1;
        } else if (code.sliced(at).startsWith("general"_L1, Qt::CaseInsensitive)) {
            at += 7;
        } else if (code.sliced(at).startsWith("am/pm"_L1, Qt::CaseInsensitive)) {
            at += 5;
        } else if (code.sliced(at).startsWith("a/p"_L1, Qt::CaseInsensitive)) {
            at += 3;
        } else if (c == u'y' || c == u'd' || c == u'm' || c == u'h' || c == u's') {
            const auto first = at;
            while (isLetter(c))
                ++at;
            // Minutes stand behind hours or before seconds, and have two letters at most.
            if (c == u'm' && before == u'h' && at - first <= 2)
                format.minutes = true;
            else if (c == u'm')
                months = true;
            if (c == u's' && before == u'm' && months && !format.minutes) {
                format.minutes = true;
                months = false;
            }
            format.day |= c == u'y' || c == u'd';
            format.hours |= c == u'h';
            format.seconds |= c == u's';
            before = c;
        } else {
            ++at;
        }
    }
    format.day |= months;
    return format;
}

NumberFormat NumberFormat::ofNumber(int id)
{
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 || id == 58)
        return {.day = true};
    switch (id) {
    case 18:
    case 20:
    case 32:
    case 34:
    case 55:
        return {.hours = true, .minutes = true};
    case 19:
    case 21:
    case 33:
    case 35:
    case 46:
    case 56:
        return {.hours = true, .minutes = true, .seconds = true};
    case 22:
        return {.day = true, .hours = true, .minutes = true};
    case 45:
    case 47:
        return {.minutes = true, .seconds = true};
    default:
        return {};
    }
}

QString cellText(double number, const NumberFormat &format, bool since1904)
{
    if ((!format.day && !format.isTime()) || number < 0 || number >= lastDay)
        return numberText(number);
    qint64 serial = qint64(number);
    qint64 time = std::llround((number - double(serial)) * dayLength);
    if (!format.day)
        return clockText(serial * dayLength + time, format);
    serial += time / dayLength;
    time %= dayLength;
    const auto day = calendarDay(serial, since1904);
    if (!day || day->year() > 9999)
        return numberText(number);
    const auto text = day->toString(Qt::ISODate);
    if (!format.isTime())
        return text;
    const auto clock = QTime::fromMSecsSinceStartOfDay(int(time));
    return text + u'T' + clock.toString(time % 1000 == 0 ? Qt::ISODate : Qt::ISODateWithMs) + (format.utc ? u"Z"_s : QString());
}

QString numberText(double number)
{
    constexpr double exact = 9'007'199'254'740'992; // 2^53
    if (number == std::trunc(number) && std::abs(number) <= exact)
        return QString::number(qint64(number));
    const auto shown = QByteArray::number(number, 'e', 14);
    const auto mark = shown.indexOf('e');
    const int exponent = shown.sliced(mark + 1).toInt();
    if (exponent < -20 || exponent > 20)
        return QString::number(number, 'g', 15);
    auto text = QString::number(number, 'f', std::max(0, 14 - exponent));
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
        text.chop(1);
    return text;
}

} // namespace touchline
