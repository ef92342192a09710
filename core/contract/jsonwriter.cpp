// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/jsonwriter.h"
#include <charconv>
#include <cmath>
#include <cstring>
#include <utility>
#include <yyjson.h>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

/** memcpy() of a name costs more to call than to do. Ends behind the copy. */
Q_ALWAYS_INLINE char *copied(char *to, QLatin1StringView bytes)
{
    const char *const from = bytes.data();
    const auto size = size_t(bytes.size());
    if (size > 16) {
        std::memcpy(to, from, size);
    } else if (size >= 8) { // in two pieces that may overlap
        std::memcpy(to, from, 8);
        std::memcpy(to + size - 8, from + size - 8, 8);
    } else if (size >= 4) {
        std::memcpy(to, from, 4);
        std::memcpy(to + size - 4, from + size - 4, 4);
    } else {
        for (size_t at = 0; at < size; ++at)
            to[at] = from[at];
    }
    return to + size;
}

constexpr qsizetype digitsRoom = 64; // yyjson asks its allocator for 32

void *onlyThere(void *place, size_t bytes)
{
    return bytes <= size_t(digitsRoom) ? place : nullptr;
}

/**
 * The shortest digits that read back as this finite number, written to `at`, and how many bytes they are. By yyjson, which takes two thirds
 * of std::to_chars' time: digits are a fifth of a summary's.
 */
qsizetype shortestDigits(double value, char *at)
{
    const yyjson_alc there{.malloc = onlyThere,
                           .realloc = [](void *, void *, size_t, size_t) -> void * { return nullptr; },
                           .free = [](void *, void *) {},
                           .ctx = at};
    yyjson_val number{};
    yyjson_set_real(&number, value);
    size_t length = 0;
    if (yyjson_val_write_opts(&number, YYJSON_WRITE_NOFLAG, &there, &length, nullptr))
        return qsizetype(length);
    return std::to_chars(at, at + digitsRoom, value).ptr - at; // a yyjson that wants more room
}

} // namespace

QByteArray JsonWriter::take()
{
    m_out.truncate(std::exchange(m_size, 0));
    m_begin = nullptr;
    m_room = 0;
    return std::move(m_out);
}

void JsonWriter::grow(qsizetype bytes)
{
    m_out.resizeForOverwrite(std::max(qsizetype(1024), 2 * m_room + bytes));
    m_begin = m_out.data();
    m_room = m_out.size();
}

void JsonWriter::put(QLatin1StringView bytes)
{
    copied(room(bytes.size()), bytes);
    m_size += bytes.size();
}

void JsonWriter::integer(qint64 value)
{
    char *const at = room(24);
    m_size += std::to_chars(at, at + 24, value).ptr - at;
}

void JsonWriter::write(double value)
{
    if (!std::isfinite(value)) { // JSON has no such number; Value says why one is missing
        put("null"_L1);
        return;
    }
    constexpr double exact = 1e9; // whole numbers below it are shorter and far quicker without the search for digits
    if (std::abs(value) < exact && value == double(qint64(value)) && !(value == 0 && std::signbit(value))) {
        integer(qint64(value));
        return;
    }
    m_size += shortestDigits(value, room(digitsRoom));
}

void JsonWriter::write(QLatin1StringView plain)
{
    raw('"');
    put(plain);
    raw('"');
}

void JsonWriter::write(const QString &text)
{
    raw('"');
    char *const at = room(text.size() + 1);
    qsizetype length = 0;
    for (const QChar character : text) {
        const char16_t unit = character.unicode();
        if (unit < 0x20 || unit >= 0x7f || unit == '"' || unit == '\\')
            break;
        at[length++] = char(unit);
    }
    m_size += length;
    if (length < text.size())
        escaped(QStringView(text).sliced(length).toUtf8());
    raw('"');
}

void JsonWriter::escaped(const QByteArray &utf8)
{
    char *at = room(6 * utf8.size());
    for (const char character : utf8) {
        const uchar byte = uchar(character);
        if (byte < 0x20) {
            constexpr char hex[] = "0123456789abcdef";
            for (const char part : {'\\', 'u', '0', '0', hex[byte >> 4], hex[byte & 15]})
                *at++ = part;
        } else {
            if (byte == '"' || byte == '\\')
                *at++ = '\\';
            *at++ = character;
        }
    }
    m_size = at - m_begin;
}

void JsonWriter::write(QDate day)
{
    if (day.isValid())
        write(day.toString(Qt::ISODate));
    else
        put("null"_L1);
}

void JsonWriter::write(const QDateTime &instant)
{
    if (instant.isValid())
        write(instant.toUTC().toString(instant.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs));
    else
        put("null"_L1);
}

void JsonWriter::write(const Interval &interval)
{
    raw('[');
    write(interval.low);
    raw(',');
    write(interval.high);
    raw(']');
}

void JsonWriter::write(const Value &value)
{
    if (value.number) {
        write(*value.number);
        return;
    }
    put("{\"value\":null,\"reason\":"_L1);
    write(value.reason);
    raw('}');
}

void JsonWriter::write(const QMap<QString, QString> &names)
{
    raw('{');
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        if (name != names.cbegin())
            raw(',');
        write(name.key().isEmpty() ? QStringLiteral("en") : name.key());
        raw(':');
        write(name.value());
    }
    raw('}');
}

void JsonWriter::write(const QMap<QString, double> &numbers)
{
    raw('{');
    for (auto number = numbers.cbegin(); number != numbers.cend(); ++number) {
        if (number != numbers.cbegin())
            raw(',');
        write(number.key());
        raw(':');
        write(number.value());
    }
    raw('}');
}

void JsonWriter::write(const QMap<QString, qint64> &numbers)
{
    raw('{');
    for (auto number = numbers.cbegin(); number != numbers.cend(); ++number) {
        if (number != numbers.cbegin())
            raw(',');
        write(number.key());
        raw(':');
        integer(number.value());
    }
    raw('}');
}

void JsonWriter::key(QLatin1StringView name, QLatin1StringView ending)
{
    char *at = room(name.size() + ending.size() + 4);
    if (m_size > 0 && at[-1] != '{')
        *at++ = ',';
    *at++ = '"';
    at = copied(at, name);
    if (!ending.isEmpty())
        at = copied(at, ending);
    *at++ = '"';
    *at++ = ':';
    m_size = at - m_begin;
}

void ObjectWriter::value(QLatin1StringView name, const Value &value)
{
    member(name, value.number);
    if (value.number)
        return;
    if (name == QLatin1StringView("value"))
        return member(QLatin1StringView("reason"), value.reason);
    reason(name, value.reason);
}

void ObjectWriter::reason(QLatin1StringView name, const QString &code)
{
    m_writer.key(name, "_reason"_L1);
    m_writer.write(code);
}

} // namespace touchline
