// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/openapiparameters.h"
#include "server/http/parameterdocs.h"
#include "server/http/route.h"

using namespace Qt::StringLiterals;

namespace touchline::openapi {

namespace {

/** `kind` is what the table calls it, `name` the document. */
QJsonObject pathParameter(const QString &kind, const QString &name)
{
    QString description = u"The number of the row."_s;
    QJsonObject schema{{u"type"_s, u"string"_s}};
    if (kind == u"uuid") {
        description = u"A UUID of version 7 that the client has made."_s;
        schema.insert(u"format"_s, u"uuid"_s);
    } else if (kind == u"name") {
        description = u"The short name in lower case."_s;
        schema.insert(u"pattern"_s, u"^[a-z0-9_]{1,64}$"_s);
    } else {
        schema = {{u"type"_s, u"integer"_s}, {u"minimum"_s, 1}};
    }
    return {{u"name"_s, name}, {u"in"_s, u"path"_s}, {u"description"_s, description}, {u"required"_s, true}, {u"schema"_s, schema}};
}

QJsonObject fieldOf(const QString &name, const QString &description, bool required)
{
    QJsonObject field{
        {u"name"_s, name}, {u"in"_s, u"header"_s}, {u"description"_s, description}, {u"schema"_s, QJsonObject{{u"type"_s, u"string"_s}}}};
    if (required)
        field.insert(u"required"_s, true);
    return field;
}

/** The fields by which a change says what it is based on, and a repeat what it repeats. */
QJsonArray conditionsOf(const Route &route)
{
    QJsonArray fields;
    if (route.conditions == Conditions::State)
        fields.append(
            fieldOf(u"If-Match"_s,
                    u"The ETag that a GET gave, or \"*\". Needed where there is something to be changed: 428 without, 412 when it has "
                    "changed since."_s,
                    route.method != Method::Put));
    else if (route.conditions != Conditions::None)
        fields.append(
            fieldOf(u"Idempotency-Key"_s,
                    u"1 to 255 printable ASCII characters of the client's own: the same request under it within seven days is answered "
                    "alike and does nothing."_s,
                    true));
    return fields;
}

} // namespace

QJsonArray parametersOf(const Route &route, const QString &path)
{
    QJsonArray parameters;
    const auto kinds = QString(route.path).split(u'/');
    const auto names = path.split(u'/');
    for (qsizetype segment = 0; segment < kinds.size(); ++segment) {
        if (kinds[segment].startsWith(u'{'))
            parameters.append(pathParameter(kinds[segment].sliced(1).chopped(1), names[segment].sliced(1).chopped(1)));
    }
    for (const auto fields = conditionsOf(route); const auto &field : fields)
        parameters.append(field);
    if (route.cached)
        parameters.append(fieldOf(u"If-None-Match"_s, u"ETags of answers that the client has: 304 when one is still good."_s, false));
    if (route.streams)
        parameters.append(fieldOf(u"Last-Event-ID"_s, u"The last event that came: the stream goes on behind it."_s, false));
    for (const QByteArray &name : route.parameters) {
        const ParameterDoc doc = parameterDoc(route, name);
        QJsonObject parameter{
            {u"name"_s, QString::fromUtf8(name)}, {u"in"_s, u"query"_s}, {u"description"_s, doc.description}, {u"schema"_s, doc.schema}};
        if (doc.required)
            parameter.insert(u"required"_s, true);
        parameters.append(parameter);
    }
    return parameters;
}

} // namespace touchline::openapi
