// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/jsonwriter.h"
#include <array>
#include <charconv>
#include <cmath>

namespace touchline {

void JsonWriter::integer(qint64 value)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    m_out.append(digits.data(), end - digits.data());
}

void JsonWriter::write(double value)
{
    if (!std::isfinite(value)) { // JSON has no such number; Value says why one is missing
        m_out += "null";
        return;
    }
    std::array<char, 32> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    m_out.append(digits.data(), end - digits.data());
}

void JsonWriter::write(QLatin1StringView plain)
{
    m_out += '"';
    m_out.append(plain.data(), plain.size());
    m_out += '"';
}

void JsonWriter::write(const QString &text)
{
    m_out += '"';
    const QByteArray utf8 = text.toUtf8();
    qsizetype copied = 0;
    for (qsizetype index = 0; index < utf8.size(); ++index) {
        const uchar byte = uchar(utf8[index]);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        m_out.append(utf8.constData() + copied, index - copied);
        copied = index + 1;
        if (byte < 0x20) {
            constexpr char hex[] = "0123456789abcdef";
            m_out += "\\u00";
            m_out += hex[byte >> 4];
            m_out += hex[byte & 15];
        } else {
            m_out += '\\';
            m_out += char(byte);
        }
    }
    m_out.append(utf8.constData() + copied, utf8.size() - copied);
    m_out += '"';
}

void JsonWriter::write(QDate day)
{
    if (day.isValid())
        write(day.toString(Qt::ISODate));
    else
        m_out += "null";
}

void JsonWriter::write(const QDateTime &instant)
{
    if (instant.isValid())
        write(instant.toUTC().toString(instant.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs));
    else
        m_out += "null";
}

void JsonWriter::write(const Interval &interval)
{
    m_out += '[';
    write(interval.low);
    m_out += ',';
    write(interval.high);
    m_out += ']';
}

void JsonWriter::write(const Value &value)
{
    if (value.number) {
        write(*value.number);
        return;
    }
    m_out += "{\"value\":null,\"reason\":";
    write(value.reason);
    m_out += '}';
}

void JsonWriter::write(const QMap<QString, QString> &names)
{
    m_out += '{';
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        if (name != names.cbegin())
            m_out += ',';
        write(name.key().isEmpty() ? QStringLiteral("en") : name.key());
        m_out += ':';
        write(name.value());
    }
    m_out += '}';
}

void JsonWriter::key(QLatin1StringView name)
{
    if (!m_out.isEmpty() && m_out.back() != '{')
        m_out += ',';
    write(name);
    m_out += ':';
}

void ObjectWriter::value(QLatin1StringView name, const Value &value)
{
    member(name, value.number);
    if (value.number)
        return;
    if (name == QLatin1StringView("value"))
        return member(QLatin1StringView("reason"), value.reason);
    const QByteArray reasonName = QByteArray(name.data(), name.size()) + "_reason";
    member(QLatin1StringView(reasonName), value.reason);
}

} // namespace touchline
