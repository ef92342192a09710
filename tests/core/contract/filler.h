// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/careerfields.h"
#include "core/contract/comparisonfields.h"
#include "core/contract/definitionfields.h"
#include "core/contract/distributionfields.h"
#include "core/contract/exportfields.h"
#include "core/contract/leaderboardfields.h"
#include "core/contract/scatterfields.h"
#include "core/contract/similarityfields.h"
#include "core/contract/splitfields.h"
#include "core/contract/squadformfields.h"
#include "core/contract/teamfields.h"
// Fields of members come before those of what holds them.
#include "core/contract/jsonwriter.h"

namespace touchline {

/** Sets every declared member, to something else each time; lists have `length` elements; what may be missing is, every third time. */
class Filler
{
public:
    explicit Filler(int length, int start = 0) : m_length(length), m_count(start) {}

    template<Declared T> void fill(T &value) { Fields<T>::io(*this, value); }
    template<typename T> void fill(QList<T> &values)
    {
        values = QList<T>(m_length);
        for (T &value : values)
            fill(value);
    }
    template<typename T> void fill(std::optional<T> &value)
    {
        value.reset();
        if (++m_count % 3 == 0)
            return;
        T inner{};
        fill(inner);
        value = std::move(inner);
    }
    template<typename T>
        requires(std::is_enum_v<T>)
    void fill(T &value)
    {
        if constexpr (Worded<T>)
            value = T(size_t(++m_count) % std::size(Fields<T>::words));
        else
            value = T(++m_count);
    }
    template<std::integral T> void fill(T &value) { value = std::same_as<T, bool> ? T(++m_count % 2) : T(++m_count); }
    void fill(double &value) { value = -++m_count / 7.0; }
    void fill(QString &value) { value = u"text %1"_s.arg(++m_count); }
    void fill(QDate &value) { value = QDate(2024, 1, 1).addDays(++m_count); }
    void fill(QDateTime &value) { value = QDateTime(QDate(2024, 1, 1), QTime(12, 0, 1), QTimeZone::UTC).addSecs(++m_count); }
    void fill(Interval &value) { value = {.low = -double(++m_count), .high = m_count / 3.0}; }
    void fill(Value &value) { value = ++m_count % 3 == 0 ? Value::none(u"reason_%1"_s.arg(m_count)) : Value::of(m_count / 9.0); }
    void fill(QMap<QString, QString> &names) { names = {{QString(), u"name %1"_s.arg(++m_count)}, {u"de"_s, u"Name %1"_s.arg(m_count)}}; }
    void fill(QMap<QString, qint64> &numbers) { numbers = {{u"a"_s, ++m_count}}; }

    template<typename T> void member(QLatin1StringView name, T &value)
    {
        if constexpr (std::same_as<T, std::optional<QString>>) {
            if (name == "month"_L1) {
                value = u"2024-05"_s;
                return;
            }
        }
        fill(value);
    }
    template<typename T> void optional(QLatin1StringView name, T &value) { member(name, value); }
    template<typename T> void reasoned(QLatin1StringView, std::optional<T> &value, QString &reason)
    {
        fill(value);
        reason = value ? QString() : u"reason_%1"_s.arg(++m_count);
    }
    template<typename T> void whereSet(QLatin1StringView name, T &value) { member(name, value); }
    template<typename T> void nullable(QLatin1StringView name, T &value) { member(name, value); }
    void seconds(QLatin1StringView, qint64 &value) { value = 1'700'000'000 + ++m_count; }
    void knownTime(QLatin1StringView, qint64 &value) { value = ++m_count % 3 == 0 ? -1 : m_count; }
    void value(QLatin1StringView, Value &value) { fill(value); }
    void constant(QLatin1StringView, QLatin1StringView) {}
    template<typename Inner> void object(QLatin1StringView, const Inner &inner) { inner(*this); }
    template<typename First, typename Second> void either(bool isFirst, const First &first, const Second &second)
    {
        if (isFirst)
            first();
        else
            second();
    }
    template<typename Rule> void check(const Rule &rule) { rule(); }

private:
    int m_length;
    int m_count;
};

} // namespace touchline
