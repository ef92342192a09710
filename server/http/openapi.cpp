// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/openapi.h"
#include "core/contract/schema.h"
#include "server/http/gate/problem.h"
#include "server/http/parameterdocs.h"
#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

QString verbOf(Method method)
{
    switch (method) {
    case Method::Get:
        return u"get"_s;
    case Method::Head:
        return u"head"_s;
    case Method::Post:
        return u"post"_s;
    case Method::Put:
        return u"put"_s;
    case Method::Patch:
        return u"patch"_s;
    case Method::Delete:
        return u"delete"_s;
    case Method::Options:
        return u"options"_s;
    }
    return {};
}

/** "getPlayersIdStatistics" */
QString operationId(const Route &route)
{
    QString id = verbOf(route.method);
    for (QString segment : QString(route.path).split(u'/', Qt::SkipEmptyParts)) {
        if (segment == u"api" || segment == u"v1")
            continue;
        segment.remove(u'{').remove(u'}');
        for (const QString &word : segment.split(u'-'))
            id += word.first(1).toUpper() + word.sliced(1).remove(u'.');
    }
    return id;
}

/** The resource: the first segment behind the base. */
QString tagOf(const Route &route)
{
    const QString path(route.path);
    return path.startsWith(u"/api/v1/") ? path.section(u'/', 3, 3).section(u'.', 0, 0) : u"server"_s;
}

QJsonObject pathParameter(const QString &name)
{
    QJsonObject schema{{u"type"_s, u"string"_s}};
    if (name == u"uuid")
        schema.insert(u"format"_s, u"uuid"_s);
    else if (name == u"name")
        schema.insert(u"pattern"_s, u"^[a-z0-9_]{1,64}$"_s);
    else
        schema = {{u"type"_s, u"integer"_s}, {u"minimum"_s, 1}};
    return {{u"name"_s, name}, {u"in"_s, u"path"_s}, {u"description"_s, u"In the path."_s}, {u"required"_s, true}, {u"schema"_s, schema}};
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
                    route.conditions == Conditions::Key));
    return fields;
}

QJsonArray parametersOf(const Route &route)
{
    QJsonArray parameters;
    for (const QString &segment : QString(route.path).split(u'/')) {
        if (segment.startsWith(u'{'))
            parameters.append(pathParameter(segment.sliced(1).chopped(1)));
    }
    for (const auto &field : conditionsOf(route))
        parameters.append(field);
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

QJsonObject content(const QByteArray &mediaType, const QJsonObject &schema)
{
    return {{QString::fromLatin1(mediaType), QJsonObject{{u"schema"_s, schema}}}};
}

/** The forms of a list besides JSON. */
void addTables(QJsonObject &forms)
{
    for (const auto form : {Representation::Csv, Representation::Xlsx}) {
        const auto mediaType = contentTypeOf(form).split(';').constFirst();
        const QJsonObject schema{{u"type"_s, u"string"_s}, {u"contentMediaType"_s, QString::fromLatin1(mediaType)}};
        forms.insert(QString::fromLatin1(mediaType), QJsonObject{{u"schema"_s, schema}});
    }
}

QJsonObject responsesOf(const Route &route, QJsonObject &schemas)
{
    const auto described = [](int status) {
        const auto title = gate::titleOf(status);
        return QJsonObject{{u"description"_s, QString::fromLatin1(title.data(), qsizetype(title.size()))}};
    };
    QJsonObject responses;
    if (route.gives) {
        for (const int status : route.statuses) {
            QJsonObject response = described(status);
            auto forms = content(route.mediaType, route.gives(schemas));
            if (!route.table.isEmpty())
                addTables(forms);
            response.insert(u"content"_s, forms);
            responses.insert(QString::number(status), response);
        }
    } else {
        responses.insert(u"204"_s, described(204));
    }
    if (route.method == Method::Get)
        responses.insert(u"304"_s, described(304));
    responses.insert(u"4XX"_s, QJsonObject{{u"$ref"_s, u"#/components/responses/Problem"_s}});
    responses.insert(u"5XX"_s, QJsonObject{{u"$ref"_s, u"#/components/responses/Problem"_s}});
    return responses;
}

QString accessOf(const Route &route)
{
    switch (route.access) {
    case Access::Anyone:
        return u"Anyone may ask."_s;
    case Access::SignedIn:
        return u"For everybody who is signed in; what is not theirs is as if it were not there."_s;
    case Access::Editor:
        return u"For coaches and administrators."_s;
    case Access::Admin:
        return u"For administrators."_s;
    }
    return {};
}

QJsonObject operationOf(const Route &route, QJsonObject &schemas)
{
    QJsonObject operation{{u"operationId"_s, operationId(route)},
                          {u"summary"_s, QString(route.summary)},
                          {u"description"_s, accessOf(route)},
                          {u"tags"_s, QJsonArray{tagOf(route)}},
                          {u"responses"_s, responsesOf(route, schemas)}};
    if (const auto parameters = parametersOf(route); !parameters.isEmpty())
        operation.insert(u"parameters"_s, parameters);
    if (route.takes)
        operation.insert(u"requestBody"_s,
                         QJsonObject{{u"required"_s, true}, {u"content"_s, content("application/json", route.takes(schemas))}});
    if (route.access == Access::Anyone)
        operation.insert(u"security"_s, QJsonArray{});
    return operation;
}

QJsonObject infoOf()
{
    return {
        {u"title"_s, u"Touchline"_s},
        {u"version"_s, QStringLiteral(TOUCHLINE_VERSION)},
        {u"summary"_s, u"Player statistics of team sports, each value with its sample, interval and cohort"_s},
        {u"description"_s,
         u"Errors are problem details (RFC 9457). Unknown parameters and members are errors. Send `If-None-Match` with the `ETag` of an "
         u"answer to be told whether it has changed. Lists also come as CSV and XLSX: say so in `Accept`. What cannot be computed is null, with the code of its reason beside it."_s},
        {u"license"_s, QJsonObject{{u"name"_s, u"GPL-3.0-or-later"_s}, {u"identifier"_s, u"GPL-3.0-or-later"_s}}}};
}

} // namespace

QJsonObject openApiOf(const RouteTable &table)
{
    QJsonObject schemas;
    QJsonObject paths;
    QStringList tags;
    for (const Route &route : table.routes()) {
        const QString path(route.path);
        QJsonObject item = paths[path].toObject();
        item.insert(verbOf(route.method), operationOf(route, schemas));
        paths.insert(path, item);
        if (const QString tag = tagOf(route); !tags.contains(tag))
            tags.append(tag);
    }
    QJsonArray tagObjects;
    for (const QString &tag : std::as_const(tags))
        tagObjects.append(QJsonObject{{u"name"_s, tag}});
    const QJsonObject problem{{u"description"_s, u"What happened and what to do"_s},
                              {u"content"_s, content("application/problem+json", problemSchema(schemas))}};
    const QJsonObject token{{u"type"_s, u"http"_s}, {u"scheme"_s, u"bearer"_s}};
    return {{u"openapi"_s, u"3.1.0"_s},
            {u"info"_s, infoOf()},
            {u"servers"_s, QJsonArray{QJsonObject{{u"url"_s, u"/"_s}}}},
            {u"tags"_s, tagObjects},
            {u"security"_s, QJsonArray{QJsonObject{{u"token"_s, QJsonArray{}}}}},
            {u"paths"_s, paths},
            {u"components"_s,
             QJsonObject{{u"schemas"_s, schemas},
                         {u"responses"_s, QJsonObject{{u"Problem"_s, problem}}},
                         {u"securitySchemes"_s, QJsonObject{{u"token"_s, token}}}}}};
}

} // namespace touchline
