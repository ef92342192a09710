// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/domain/ids.h"
#include "core/stats/summary.h"
#include <QtCore/QByteArray>
#include <QtCore/QDate>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QStringList>
#include <QtCore/QTimeZone>
#include <concepts>
#include <optional>

/** Writing half of the codecs; private to core/contract. fields.h says what a type's members are called. */
namespace touchline {

template<typename T> struct Fields;

/** A type whose members are declared once in Fields<T>, for writing and reading. */
template<typename T>
concept Declared = requires { Fields<T>::declared; };

/** An enumeration whose JSON is one word: Fields<T>::words. */
template<typename T>
concept Worded = requires { Fields<T>::words; };

class JsonWriter
{
public:
    JsonWriter() = default;
    Q_DISABLE_COPY_MOVE(JsonWriter)

    void write(bool value) { put(value ? QLatin1StringView("true") : QLatin1StringView("false")); }
    void write(double value);
    template<std::integral T>
        requires(!std::same_as<T, bool>)
    void write(T value)
    {
        integer(qint64(value));
    }
    template<typename T>
        requires(std::is_enum_v<T>)
    void write(T value)
    {
        if constexpr (Worded<T>)
            write(Fields<T>::words[size_t(value)]);
        else
            integer(qint64(value));
    }
    void write(QLatin1StringView plain);
    void write(const QString &text);
    void write(QDate day);
    void write(const QDateTime &instant);
    void write(const Interval &interval);
    void write(const Value &value);
    void write(const QMap<QString, QString> &names);
    void write(const QMap<QString, qint64> &numbers);
    void write(const QMap<QString, double> &numbers);
    template<typename T> void write(const std::optional<T> &value)
    {
        if (value)
            write(*value);
        else
            put(QLatin1StringView("null"));
    }
    template<typename T> void write(const QList<T> &values)
    {
        raw('[');
        for (qsizetype index = 0; index < values.size(); ++index) {
            if (index > 0)
                raw(',');
            write(values[index]);
        }
        raw(']');
    }
    template<Declared T> void write(const T &value);

    void key(QLatin1StringView name, QLatin1StringView ending = {}); // with the comma before it
    Q_ALWAYS_INLINE void raw(char character)
    {
        *room(1) = character;
        ++m_size;
    }
    QByteArray take();

private:
    void integer(qint64 value);
    void put(QLatin1StringView bytes);
    /** Space for so many bytes more: an answer has thousands of pieces, and QByteArray::append() costs more than most of them. */
    Q_ALWAYS_INLINE char *room(qsizetype bytes)
    {
        if (m_size + bytes > m_room)
            grow(bytes);
        return m_begin + m_size;
    }
    void grow(qsizetype bytes);
    void escaped(const QByteArray &utf8);
    QByteArray m_out; // its first m_size bytes are written
    char *m_begin = nullptr; // of m_out: asking it for its bytes has it look each time whether it has them alone
    qsizetype m_room = 0; // size of m_out
    qsizetype m_size = 0;
};

/** What Fields<T>::io() sees while writing. */
class ObjectWriter
{
public:
    explicit ObjectWriter(JsonWriter &writer) : m_writer(writer) {}
    template<typename T> void member(QLatin1StringView name, const T &value)
    {
        m_writer.key(name);
        m_writer.write(value);
    }
    template<typename T> void optional(QLatin1StringView name, const T &value) { member(name, value); }
    /** Only where it is not what it is by default. */
    template<typename T> void whereSet(QLatin1StringView name, const T &value)
    {
        if (!(value == T{}))
            member(name, value);
    }
    /** A date or instant that may be null. */
    template<typename T> void nullable(QLatin1StringView name, const T &value) { member(name, value); }
    /** Seconds since 1970 in UTC, as ISO 8601. */
    void seconds(QLatin1StringView name, qint64 value) { member(name, QDateTime::fromSecsSinceEpoch(value, QTimeZone::UTC)); }
    /** Base units; null where unknown, which is -1 in memory. */
    void knownTime(QLatin1StringView name, qint64 value) { member(name, value < 0 ? std::nullopt : std::optional(value)); }
    /** `name`: number; or null, and the code why in `name`_reason ("reason" for "value"). */
    void value(QLatin1StringView name, const Value &value);
    /** Like value(), of something that is no number: where it is not there, the code why in `name`_reason. */
    template<typename T> void reasoned(QLatin1StringView name, const std::optional<T> &value, const QString &reason)
    {
        member(name, value);
        if (!value)
            this->reason(name, reason);
    }
    /** A word that is always the same. */
    void constant(QLatin1StringView name, QLatin1StringView word) { member(name, word); }
    template<typename Inner> void object(QLatin1StringView name, const Inner &inner)
    {
        m_writer.key(name);
        m_writer.raw('{');
        ObjectWriter writer(m_writer);
        inner(writer);
        m_writer.raw('}');
    }
    /** Members that depend on a value read or written before. */
    template<typename First, typename Second> void either(bool isFirst, const First &first, const Second &second)
    {
        isFirst ? first() : second();
    }
    template<typename Read> void check(const Read &) {} // only readers have something to check

private:
    void reason(QLatin1StringView name, const QString &code);
    JsonWriter &m_writer;
};

template<Declared T> void JsonWriter::write(const T &value)
{
    raw('{');
    ObjectWriter writer(*this);
    Fields<T>::io(writer, value);
    raw('}');
}

} // namespace touchline
