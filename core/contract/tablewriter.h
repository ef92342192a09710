// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/jsonwriter.h"
#include "core/contract/tablelevel.h"
#include <deque>
#include <functional>

/** The declarations of fields.h as a table: what ObjectWriter is for JSON. Private to core/contract. */
namespace touchline {

/** An answer, or a part of one, whose list Fields<T>::rows has the rows of the table, or holds those that have them. */
template<typename T>
concept RowHolder = requires { Fields<T>::rows; };

/** A list, Fields<T>::beside, whose elements stand beside those of the rows. */
template<typename T>
concept HasBeside = requires { Fields<T>::beside; };

class TableVisitor;

/** Collects the rows. Level 0 is what encloses them all, the last one the rows themselves. */
class TableBuilder
{
public:
    template<Declared T> void whole(const T &value)
    {
        m_enclosed = true;
        element(value, Spot{.prefix = QByteArrayLiteral("answer.")});
    }
    template<Declared T> void whole(const QList<T> &values) { list(values, 0, {}); }
    Table take() const;

private:
    friend class TableVisitor;
    /** Where an element stands. */
    struct Spot
    {
        size_t level = 0;
        qsizetype index = 0; // in its list
        QByteArray prefix = {}; // of its columns
        bool empty = false; // none: only for the columns
    };
    template<typename T> void element(const T &value, const Spot &spot);
    template<typename T> void list(const QList<T> &values, size_t level, const QByteArray &prefix);
    TableLevel &levelAt(size_t level);
    void addRow();

    std::deque<TableLevel> m_levels; // references stay good while it grows
    QList<QList<QList<TableCell>>> m_rows; // the cells of each level
    QStringList m_named; // what the lists of values are of: "columns" of the answer
    std::function<void(TableVisitor &, qsizetype)> m_beside;
    bool m_enclosed = false; // level 0 is one object
};

/** What Fields<T>::io() sees. Has the functions of ObjectWriter. */
class TableVisitor
{
public:
    struct Place
    {
        QByteArray prefix; // of the columns
        bool empty = false; // only the columns: there is no such object here
        bool outermost = false; // of an answer around all rows, whose other lists of objects have no place in a row
        QLatin1StringView rows = {}; // the member that has the rows
        QLatin1StringView beside = {};
        size_t level = 0;
    };
    TableVisitor(TableBuilder &builder, TableLevel &level, Place place) : m_builder(builder), m_level(level), m_place(std::move(place)) {}

    template<typename T> void member(QLatin1StringView name, const T &value) { write(path(name), value); }
    template<typename T> void member(QLatin1StringView name, const QList<T> &values)
    {
        if constexpr (Declared<T>) {
            if (name == m_place.rows)
                return later(values);
            if (name == m_place.beside)
                return besideRows(name, values);
        } else if constexpr (std::same_as<T, QString>) {
            if (!m_place.rows.isEmpty() && name == QLatin1StringView("columns")) {
                m_builder.m_named = values;
                return;
            }
        }
        write(path(name), values);
    }
    template<typename T> void optional(QLatin1StringView name, const T &value) { member(name, value); }
    template<typename T> void nullable(QLatin1StringView name, const T &value) { member(name, value); }
    /** Text and numbers keep their column; objects that nobody asked for have none. */
    template<typename T> void whereSet(QLatin1StringView name, const T &value)
    {
        if (!(value == T{}))
            member(name, value);
        else if constexpr (!requires {
                               typename T::value_type;
                               requires Declared<typename T::value_type>;
                           })
            put(path(name), {});
    }
    void seconds(QLatin1StringView name, qint64 value) { member(name, QDateTime::fromSecsSinceEpoch(value, QTimeZone::UTC)); }
    void knownTime(QLatin1StringView name, qint64 value) { member(name, value < 0 ? std::nullopt : std::optional(value)); }
    void value(QLatin1StringView name, const Value &value);
    template<typename T> void reasoned(QLatin1StringView name, const std::optional<T> &value, const QString &reason)
    {
        member(name, value);
        put(path(name) + "_reason", value ? TableCell() : TableCell(reason));
    }
    void constant(QLatin1StringView name, QLatin1StringView word) { member(name, word); }
    template<typename Inner> void object(QLatin1StringView name, const Inner &inner)
    {
        TableVisitor visitor(m_builder, m_level, within(path(name), m_place.empty));
        inner(visitor);
    }
    /** Both have their columns, so that a table has the same ones whatever its rows are. */
    template<typename First, typename Second> void either(bool isFirst, const First &first, const Second &second)
    {
        const bool empty = m_place.empty;
        m_place.empty = empty || !isFirst;
        first();
        m_place.empty = empty || isFirst;
        second();
        m_place.empty = empty;
    }
    template<typename Read> void check(const Read &) {}
    std::function<void()> rest; // the rows, once everything around them is known

private:
    QByteArray path(QLatin1StringView name) const { return m_place.prefix + QByteArrayView(name.data(), name.size()); }
    Place within(const QByteArray &path, bool empty) const
    {
        return {.prefix = path + '.', .empty = empty, .outermost = m_place.outermost, .level = m_place.level};
    }
    void put(const QByteArray &path, TableCell cell) { m_level.put(path, m_place.empty ? TableCell() : std::move(cell)); }

    void write(const QByteArray &path, bool value) { put(path, value); }
    void write(const QByteArray &path, double value) { put(path, std::isfinite(value) ? TableCell(value) : TableCell()); }
    template<std::integral T>
        requires(!std::same_as<T, bool>)
    void write(const QByteArray &path, T value)
    {
        put(path, qint64(value));
    }
    template<typename T>
        requires(std::is_enum_v<T>)
    void write(const QByteArray &path, T value)
    {
        if constexpr (Worded<T>)
            write(path, Fields<T>::words[size_t(value)]);
        else
            put(path, qint64(value));
    }
    void write(const QByteArray &path, QLatin1StringView word) { put(path, QString(word)); }
    void write(const QByteArray &path, const QString &text) { put(path, text); }
    void write(const QByteArray &path, QDate day) { put(path, day.isValid() ? TableCell(day) : TableCell()); }
    void write(const QByteArray &path, const QDateTime &instant)
    {
        put(path, instant.isValid() ? TableCell(instant.toUTC()) : TableCell());
    }
    void write(const QByteArray &path, const Interval &interval);
    void write(const QByteArray &path, const Value &value);
    void write(const QByteArray &path, const QMap<QString, QString> &names);
    void write(const QByteArray &path, const QMap<QString, qint64> &numbers);
    void write(const QByteArray &path, const QMap<QString, double> &numbers);
    void write(const QByteArray &path, const QList<Value> &values);
    void write(const QByteArray &path, const QList<std::optional<double>> &values);
    template<typename T> void write(const QByteArray &path, const std::optional<T> &value)
    {
        const bool empty = std::exchange(m_place.empty, m_place.empty || !value);
        write(path, value.value_or(T{}));
        m_place.empty = empty;
    }
    template<Declared T> void write(const QByteArray &path, const T &value)
    {
        TableVisitor visitor(m_builder, m_level, within(path, m_place.empty));
        Fields<T>::io(visitor, value);
    }
    template<typename T> void write(const QByteArray &path, const QList<T> &values)
    {
        if constexpr (Declared<T>) {
            if (!m_place.outermost)
                numbered(path, values);
        } else {
            QStringList words;
            for (const T &value : values)
                words.append(wordOf(value));
            put(path, words.join(u' '));
        }
    }
    template<Declared T> void numbered(const QByteArray &path, const QList<T> &values)
    {
        for (qsizetype index = 0; index < std::max(qsizetype(1), values.size()); ++index) {
            TableVisitor visitor(m_builder, m_level,
                                 within(path + '.' + QByteArray::number(index + 1), m_place.empty || index >= values.size()));
            Fields<T>::io(visitor, index < values.size() ? values[index] : T{});
        }
    }
    template<Declared T> void later(const QList<T> &values)
    {
        rest = [this, &values] {
            const QByteArray name = RowHolder<T> ? QByteArray(m_place.rows.data(), m_place.rows.size()) + '.' : QByteArray();
            m_builder.list(values, m_place.level + 1, name);
        };
    }
    template<Declared T> void besideRows(QLatin1StringView name, const QList<T> &values)
    {
        m_builder.m_beside = [&values, prefix = QByteArray(QByteArray(name.data(), name.size()) + '.')](TableVisitor &row,
                                                                                                        qsizetype index) {
            const bool there = index < values.size() && !row.m_place.empty;
            TableVisitor visitor(row.m_builder, row.m_level, {.prefix = prefix, .empty = !there, .level = row.m_place.level});
            Fields<T>::io(visitor, there ? values[index] : T{});
        };
    }
    static QString wordOf(const QString &text) { return text; }
    static QString wordOf(double number);
    template<typename T>
        requires(std::is_enum_v<T> || std::integral<T>)
    static QString wordOf(T value)
    {
        if constexpr (Worded<T>)
            return Fields<T>::words[size_t(value)];
        else
            return QString::number(qint64(value));
    }

    TableBuilder &m_builder;
    TableLevel &m_level;
    Place m_place;
};

template<typename T> void TableBuilder::element(const T &value, const Spot &spot)
{
    TableLevel &here = levelAt(spot.level);
    here.start();
    TableVisitor::Place place{.prefix = spot.prefix, .empty = spot.empty, .level = spot.level};
    if constexpr (RowHolder<T>) {
        place.rows = Fields<T>::rows;
        place.outermost = m_enclosed && spot.level == 0;
    }
    if constexpr (HasBeside<T>)
        place.beside = Fields<T>::beside;
    TableVisitor visitor(*this, here, place);
    Fields<T>::io(visitor, value);
    if constexpr (RowHolder<T>) {
        visitor.rest();
        m_beside = {};
    } else {
        if (m_beside)
            m_beside(visitor, spot.index);
        if (!spot.empty)
            addRow();
    }
}

template<typename T> void TableBuilder::list(const QList<T> &values, size_t level, const QByteArray &prefix)
{
    if (values.isEmpty())
        return element(T{}, Spot{.level = level, .prefix = prefix, .empty = true});
    for (qsizetype index = 0; index < values.size(); ++index)
        element(values[index], Spot{.level = level, .index = index, .prefix = prefix});
}

template<typename T> Table tableOf(const T &data)
{
    TableBuilder builder;
    builder.whole(data);
    return builder.take();
}

} // namespace touchline

/** Makes the table of one type. */
#define TOUCHLINE_TABLE(Type) template Table tableOf<Type>(const Type &);
