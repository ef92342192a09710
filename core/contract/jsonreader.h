// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/jsonwriter.h"
#include "core/result.h"
#include <limits>
#include <string_view>
#include <utility>
#include <yyjson.h>

/** Reading half of the codecs; private to core/contract. Every wrong type, missing member or long list is an error with its pointer. */
namespace touchline {

/** Where a value stands in its document; built on the stack, turned into a JSON pointer (RFC 6901) only for an error. */
struct JsonPlace
{
    const JsonPlace *parent = nullptr;
    std::string_view key = {};
    qsizetype index = -1;
    QString pointer() const;
    std::unexpected<Error> fail(const QString &code, const QString &detail) const;
};

/** First error of a decoding run, and what the run allows. */
struct ReadState
{
    bool unknownMembers = false; // a newer server may say more than this client knows; a request must not
    bool patch = false; // RFC 7396: what is absent stays as it is, null takes away
    qsizetype listLimit = 100'000;
    std::optional<Error> error = {};
    void fail(const JsonPlace &place, const QString &code, const QString &detail);
    void wrongType(const JsonPlace &place, const char *wanted);
};

class JsonReader
{
public:
    JsonReader(ReadState &state, yyjson_val *value, const JsonPlace &place) : m_state(state), m_value(value), m_place(place) {}
    void read(bool &target);
    void read(double &target);
    template<std::integral T>
        requires(!std::same_as<T, bool>)
    void read(T &target)
    {
        if (const auto number = integer(std::numeric_limits<T>::min(), std::numeric_limits<T>::max()))
            target = T(*number);
    }
    template<typename T>
        requires(std::is_enum_v<T>)
    void read(T &target)
    {
        if constexpr (Worded<T>) {
            QString text;
            read(text);
            for (size_t word = 0; word < std::size(Fields<T>::words); ++word) {
                if (text == Fields<T>::words[word]) {
                    target = T(word);
                    return;
                }
            }
            m_state.fail(m_place, QStringLiteral("unknown_word"),
                         QStringLiteral("\"%1\" is none of the words known here.").arg(text.left(40)));
        } else if (const auto number = integer(std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max())) {
            target = T(*number);
        }
    }
    void read(QString &target);
    void read(QDate &target);
    void read(QDateTime &target);
    void read(Interval &target);
    void read(Value &target);
    void read(QMap<QString, QString> &target);
    void read(QMap<QString, qint64> &target);
    void read(QMap<QString, double> &target); // null: no number
    template<typename T> void read(std::optional<T> &target)
    {
        target.reset();
        if (isNull())
            return;
        T value{};
        read(value);
        target = std::move(value);
    }
    template<typename T> void read(QList<T> &target)
    {
        if (!startList())
            return;
        target.clear();
        const bool patch = std::exchange(m_state.patch, false); // lists are replaced as a whole
        yyjson_arr_iter items = yyjson_arr_iter_with(m_value);
        for (qsizetype index = 0; yyjson_val *item = yyjson_arr_iter_next(&items); ++index) {
            const JsonPlace place{.parent = &m_place, .index = index};
            T value{};
            JsonReader(m_state, item, place).read(value);
            if (m_state.error)
                return;
            target.append(std::move(value));
        }
        m_state.patch = patch;
    }
    template<Declared T> void read(T &target);
    bool isNull() const { return yyjson_is_null(m_value); }

private:
    std::optional<qint64> integer(qint64 least, qint64 most);
    bool startList();
    template<typename Take> void eachMember(const char *wanted, const Take &take);
    ReadState &m_state;
    yyjson_val *m_value;
    const JsonPlace &m_place;
};

/** What Fields<T>::io() sees while reading. */
class ObjectReader
{
public:
    ObjectReader(ReadState &state, yyjson_val *object, const JsonPlace &place);
    template<typename T> void member(QLatin1StringView name, T &value)
    {
        if (yyjson_val *found = find(name, !m_state.patch))
            readAt(name, found, value);
    }
    template<typename T> void optional(QLatin1StringView name, T &value)
    {
        yyjson_val *found = find(name, false);
        if (found && m_state.patch && yyjson_is_null(found))
            value = T{};
        else if (found)
            readAt(name, found, value);
    }
    template<typename T> void whereSet(QLatin1StringView name, T &value) { optional(name, value); }
    template<typename T> void nullable(QLatin1StringView name, T &value)
    {
        yyjson_val *found = find(name, !m_state.patch);
        if (found && yyjson_is_null(found))
            value = T{};
        else if (found)
            readAt(name, found, value);
    }
    void seconds(QLatin1StringView name, qint64 &value);
    void knownTime(QLatin1StringView name, qint64 &value);
    void value(QLatin1StringView name, Value &value);
    template<typename T> void reasoned(QLatin1StringView name, std::optional<T> &value, QString &reason)
    {
        member(name, value);
        if (!value && !m_state.error)
            this->reason(name, reason);
    }
    void constant(QLatin1StringView name, QLatin1StringView word);
    template<typename Inner> void object(QLatin1StringView name, const Inner &inner)
    {
        yyjson_val *found = find(name, true);
        if (!found)
            return;
        const JsonPlace place{.parent = &m_place, .key = {name.data(), size_t(name.size())}};
        ObjectReader reader(m_state, found, place);
        inner(reader);
        reader.finish();
    }
    template<typename First, typename Second> void either(bool isFirst, const First &first, const Second &second)
    {
        isFirst ? first() : second();
    }
    /** `rule` returns an empty text or what is wrong with the object as a whole. */
    template<typename Rule> void check(const Rule &rule)
    {
        if (m_state.error)
            return;
        if (const QString wrong = rule(); !wrong.isEmpty())
            m_state.fail(m_place, QStringLiteral("invalid"), wrong);
    }
    /** Refuses members that nobody asked for. */
    void finish();

private:
    void reason(QLatin1StringView name, QString &code);
    yyjson_val *find(QLatin1StringView name, bool required);
    template<typename T> void readAt(QLatin1StringView name, yyjson_val *found, T &value)
    {
        const JsonPlace place{.parent = &m_place, .key = {name.data(), size_t(name.size())}};
        JsonReader(m_state, found, place).read(value);
    }
    ReadState &m_state;
    yyjson_val *m_object;
    const JsonPlace &m_place;
    QList<QByteArray> m_known; // names asked for that are there
};

template<Declared T> void JsonReader::read(T &target)
{
    ObjectReader reader(m_state, m_value, m_place);
    Fields<T>::io(reader, target);
    reader.finish();
}

} // namespace touchline
