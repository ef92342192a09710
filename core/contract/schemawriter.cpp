// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/schemawriter.h"

using namespace Qt::StringLiterals;

namespace touchline {

QString schemaName(const char *typeName, SchemaOf use)
{
    auto name = QString::fromLatin1(typeName).remove(u"touchline::"_s).remove(u"::"_s).remove(u'<').remove(u'>');
    const bool saysSo = name.endsWith(u"Request") || name.endsWith(u"Question") || name.startsWith(u"New");
    return use == SchemaOf::Request && !saysSo ? name + u"Input" : name;
}

QJsonObject typed(QLatin1StringView type, QLatin1StringView format)
{
    QJsonObject schema{{u"type"_s, QString(type)}};
    if (!format.isEmpty())
        schema.insert(u"format"_s, QString(format));
    return schema;
}

QJsonObject nullable(const QJsonObject &schema)
{
    const auto type = schema["type"_L1];
    if (!type.isString())
        return {{u"anyOf"_s, QJsonArray{schema, typed("null"_L1)}}};
    QJsonObject either = schema;
    either.insert(u"type"_s, QJsonArray{type, u"null"_s});
    if (auto words = schema["enum"_L1].toArray(); !words.isEmpty()) {
        words.append(QJsonValue::Null);
        either.insert(u"enum"_s, words);
    }
    return either;
}

QJsonObject SchemaWriter::of(const Interval &)
{
    return {{u"type"_s, u"array"_s}, {u"items"_s, typed("number"_L1)}, {u"minItems"_s, 2}, {u"maxItems"_s, 2}};
}

QJsonObject SchemaWriter::of(const Value &)
{
    const QJsonObject missing{{u"type"_s, u"object"_s},
                              {u"properties"_s, QJsonObject{{u"value"_s, typed("null"_L1)}, {u"reason"_s, typed("string"_L1)}}},
                              {u"required"_s, QJsonArray{u"value"_s, u"reason"_s}}};
    return {{u"anyOf"_s, QJsonArray{typed("number"_L1), missing}}};
}

QJsonObject SchemaWriter::of(const QMap<QString, QString> &)
{
    return {{u"type"_s, u"object"_s}, {u"additionalProperties"_s, typed("string"_L1)}};
}

QJsonObject SchemaWriter::of(const QMap<QString, qint64> &)
{
    return {{u"type"_s, u"object"_s}, {u"additionalProperties"_s, typed("integer"_L1)}};
}

QJsonObject SchemaWriter::of(const QMap<QString, double> &)
{
    return {{u"type"_s, u"object"_s}, {u"additionalProperties"_s, typed("number"_L1)}};
}

void ObjectSchema::value(QLatin1StringView name, const Value &)
{
    add(name, touchline::nullable(typed("number"_L1)), true);
    addReason(name, name == "value"_L1 ? u"reason"_s : QString(name) + u"_reason");
}

void ObjectSchema::addReason(QLatin1StringView name, const QString &code)
{
    QJsonObject reason = typed("string"_L1);
    reason.insert(u"description"_s, u"Why %1 is null; only there when it is."_s.arg(QString(name)));
    m_properties.insert(code, reason);
}

void ObjectSchema::constant(QLatin1StringView name, QLatin1StringView word)
{
    add(name, {{u"const"_s, QString(word)}}, true);
}

void ObjectSchema::add(QLatin1StringView name, const QJsonObject &schema, bool required)
{
    m_properties.insert(name, schema);
    if (required && m_required)
        m_names.append(QString(name));
}

QJsonObject ObjectSchema::take() const
{
    QJsonObject schema{{u"type"_s, u"object"_s}, {u"properties"_s, m_properties}};
    if (!m_names.isEmpty())
        schema.insert(u"required"_s, m_names);
    // Of replies too: a member that no document names is a member that nobody can rely on.
    schema.insert(u"additionalProperties"_s, false);
    return schema;
}

QJsonObject answerSchema(const QJsonObject &data, QJsonObject &schemas)
{
    const auto closed = [](QJsonObject properties, const QStringList &required) {
        return QJsonObject{{u"type"_s, u"object"_s},
                           {u"properties"_s, std::move(properties)},
                           {u"required"_s, QJsonArray::fromStringList(required)},
                           {u"additionalProperties"_s, false}};
    };
    const auto described = [](QJsonObject schema, const QString &text) {
        schema.insert(u"description"_s, text);
        return schema;
    };
    schemas.insert(
        u"Meta"_s,
        closed({{u"data_revision"_s, described(typed("integer"_L1), u"The newest change that the answer knows of."_s)},
                {u"definitions"_s, described(typed("string"_L1), u"Sport pack and version by which it was computed: football@3."_s)},
                {u"total"_s, described(typed("integer"_L1), u"Items on all pages together; only with count=exact."_s)}},
               {u"data_revision"_s, u"definitions"_s}));
    schemas.insert(u"Link"_s,
                   closed({{u"href"_s, typed("string"_L1)}, {u"method"_s, typed("string"_L1)}, {u"title"_s, typed("string"_L1)}},
                          {u"href"_s, u"method"_s, u"title"_s}));
    const QJsonObject link{{u"$ref"_s, u"#/components/schemas/Link"_s}};
    return closed({{u"data"_s, data},
                   {u"meta"_s, QJsonObject{{u"$ref"_s, u"#/components/schemas/Meta"_s}}},
                   {u"links"_s, QJsonObject{{u"type"_s, u"object"_s}, {u"additionalProperties"_s, link}}}},
                  {u"data"_s, u"meta"_s, u"links"_s});
}

} // namespace touchline
