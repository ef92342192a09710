// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/jsonwriter.h"
#include "core/contract/schema.h"
#include <QtCore/QJsonArray>
#include <QtCore/QMetaType>

/** Describing third of the codecs; private to core/contract. */
namespace touchline {

/** "touchline::Career::Season" as "CareerSeason". */
QString schemaName(const char *typeName, SchemaOf use);
QJsonObject typed(QLatin1StringView type, QLatin1StringView format = {});
/** The same or null. */
QJsonObject nullable(const QJsonObject &schema);

/** What single values look like. */
class SchemaWriter
{
public:
    SchemaWriter(QJsonObject &schemas, SchemaOf use) : m_schemas(schemas), m_use(use) {}
    SchemaOf use() const { return m_use; }

    QJsonObject of(const bool &) { return typed(QLatin1StringView("boolean")); }
    QJsonObject of(const double &) { return typed(QLatin1StringView("number")); }
    template<std::integral T>
        requires(!std::same_as<T, bool>)
    QJsonObject of(const T &)
    {
        return typed(QLatin1StringView("integer"));
    }
    template<typename T>
        requires(std::is_enum_v<T>)
    QJsonObject of(const T &)
    {
        if constexpr (Worded<T>) {
            QJsonArray words;
            for (const QLatin1StringView word : Fields<T>::words)
                words.append(QString(word));
            return {{QStringLiteral("type"), QStringLiteral("string")}, {QStringLiteral("enum"), words}};
        } else {
            return typed(QLatin1StringView("integer"));
        }
    }
    QJsonObject of(const QString &) { return typed(QLatin1StringView("string")); }
    QJsonObject of(const QDate &) { return typed(QLatin1StringView("string"), QLatin1StringView("date")); }
    QJsonObject of(const QDateTime &) { return typed(QLatin1StringView("string"), QLatin1StringView("date-time")); }
    QJsonObject of(const Interval &);
    QJsonObject of(const Value &);
    QJsonObject of(const QMap<QString, QString> &);
    QJsonObject of(const QMap<QString, qint64> &);
    QJsonObject of(const QMap<QString, double> &);
    template<typename T> QJsonObject of(const std::optional<T> &) { return nullable(of(T{})); }
    template<typename T> QJsonObject of(const QList<T> &)
    {
        return {{QStringLiteral("type"), QStringLiteral("array")}, {QStringLiteral("items"), of(T{})}};
    }
    template<Declared T> QJsonObject of(const T &value);

private:
    QJsonObject &m_schemas;
    SchemaOf m_use;
};

/** What Fields<T>::io() sees while being described. */
class ObjectSchema
{
public:
    explicit ObjectSchema(SchemaWriter &writer) : m_writer(writer) {}
    template<typename T> void member(QLatin1StringView name, const T &value) { add(name, m_writer.of(value), true); }
    template<typename T> void optional(QLatin1StringView name, const T &value)
    {
        add(name, m_writer.of(value), m_writer.use() == SchemaOf::Reply);
    }
    template<typename T> void whereSet(QLatin1StringView name, const T &value) { add(name, m_writer.of(value), false); }
    template<typename T> void nullable(QLatin1StringView name, const T &value) { add(name, touchline::nullable(m_writer.of(value)), true); }
    void seconds(QLatin1StringView name, qint64) { add(name, m_writer.of(QDateTime()), true); }
    void knownTime(QLatin1StringView name, qint64) { add(name, m_writer.of(std::optional<qint64>()), true); }
    void value(QLatin1StringView name, const Value &);
    template<typename T> void reasoned(QLatin1StringView name, const std::optional<T> &value, const QString &)
    {
        add(name, m_writer.of(value), true);
        addReason(name, QString(name) + QStringLiteral("_reason"));
    }
    void constant(QLatin1StringView name, QLatin1StringView word);
    template<typename Inner> void object(QLatin1StringView name, const Inner &inner)
    {
        ObjectSchema schema(m_writer);
        inner(schema);
        add(name, schema.take(), true);
    }
    template<typename First, typename Second> void either(bool, const First &first, const Second &second)
    {
        const bool required = std::exchange(m_required, false);
        first();
        second();
        m_required = required;
    }
    template<typename Read> void check(const Read &) {}
    QJsonObject take() const;

private:
    void add(QLatin1StringView name, const QJsonObject &schema, bool required);
    void addReason(QLatin1StringView name, const QString &code);
    SchemaWriter &m_writer;
    bool m_required = true; // what is added now stands whatever the value is
    QJsonObject m_properties;
    QJsonArray m_names; // of those that must be there
};

template<Declared T> QJsonObject SchemaWriter::of(const T &value)
{
    const QString name = schemaName(QMetaType::fromType<T>().name(), m_use);
    if (!m_schemas.contains(name)) {
        m_schemas.insert(name, QJsonObject()); // ends a type that holds itself
        ObjectSchema object(*this);
        Fields<T>::io(object, value);
        m_schemas.insert(name, object.take());
    }
    return {{QStringLiteral("$ref"), QString(QStringLiteral("#/components/schemas/") + name)}};
}

template<typename T> QJsonObject schemaOf(QJsonObject &schemas, SchemaOf use)
{
    const T value{};
    return SchemaWriter(schemas, use).of(value);
}

} // namespace touchline
