// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/openapi.h"
#include "core/contract/schema.h"
#include "server/http/gate/problem.h"
#include "server/http/gate/request.h"
#include "server/http/parameterdocs.h"
#include <QtCore/QHash>
#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

/** As OpenAPI writes it: "get". */
QString verbOf(Method method)
{
    return QString::fromLatin1(gate::nameOf(method)).toLower();
}

/** "getPlayersIdStatistics" */
QString operationId(const Route &route)
{
    QString id = verbOf(route.method);
    for (const auto segments = QString(route.path).split(u'/', Qt::SkipEmptyParts); QString segment : segments) {
        if (segment == u"api" || segment == u"v1")
            continue;
        segment.remove(u'{').remove(u'}');
        for (const auto words = segment.split(u'-'); const QString &word : words)
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

/**
 * Paths that differ by the name of a parameter alone are one path to OpenAPI: what is made under a uuid stands at the address of its id,
 * where the table has both.
 */
QString documentedPath(const RouteTable &table, const Route &route)
{
    const QString byId = QString(route.path).replace(u"{uuid}"_s, u"{id}"_s);
    const bool both = std::ranges::any_of(table.routes(), [&byId](const Route &other) { return other.path == byId; });
    return both ? byId : QString(route.path);
}

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

QJsonObject headerOf(const QString &description, bool required = false)
{
    QJsonObject header{{u"description"_s, description}, {u"schema"_s, QJsonObject{{u"type"_s, u"string"_s}}}};
    if (required)
        header.insert(u"required"_s, true);
    return header;
}

/** Said once; answers refer to them. */
QJsonObject allHeaders()
{
    return {{u"X-Request-Id"_s, headerOf(u"The name of this request in the server's log."_s, true)},
            {u"ETag"_s, headerOf(u"Strong: the same tag means the same bytes. For If-None-Match, and for If-Match of a change."_s, true)},
            {u"Last-Modified"_s, headerOf(u"When the data changed last; ETags are exact where this is not."_s)},
            {u"Link"_s, headerOf(u"rel=\"next\": the next page."_s)},
            {u"Location"_s, headerOf(u"The address of what was made."_s, true)},
            {u"RateLimit"_s, headerOf(u"What is left of the account's rate, and when it is whole again. Absent without a limit."_s)},
            {u"RateLimit-Policy"_s, headerOf(u"The account's rate: how many in how many seconds. Absent without a limit."_s)},
            {u"Retry-After"_s, headerOf(u"Seconds, with 429 and 503."_s)},
            {u"Server-Timing"_s, headerOf(u"Where the time went; for administrators."_s)}};
}

QJsonObject references(const QStringList &headers)
{
    QJsonObject object;
    for (const QString &name : headers)
        object.insert(name, QJsonObject{{u"$ref"_s, QString(u"#/components/headers/"_s + name)}});
    return object;
}

QStringList headersOf(const Route &route, int status)
{
    QStringList headers{u"X-Request-Id"_s};
    if (route.access != Access::Anyone)
        headers += {u"RateLimit"_s, u"RateLimit-Policy"_s, u"Server-Timing"_s};
    if (route.cached)
        headers += {u"ETag"_s, u"Last-Modified"_s};
    if (route.pages && status == 200)
        headers += u"Link"_s;
    if (status == 201)
        headers += u"Location"_s;
    return headers;
}

QJsonObject responsesOf(const Route &route, QJsonObject &schemas)
{
    const auto described = [&route](int status) {
        const auto title = gate::titleOf(status);
        return QJsonObject{{u"description"_s, QString::fromLatin1(title.data(), qsizetype(title.size()))},
                           {u"headers"_s, references(headersOf(route, status))}};
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

QJsonObject operationOf(const Route &route, const QString &path, QJsonObject &schemas)
{
    QJsonObject operation{{u"operationId"_s, operationId(route)},
                          {u"summary"_s, QString(route.summary)},
                          {u"description"_s, accessOf(route)},
                          {u"tags"_s, QJsonArray{tagOf(route)}},
                          {u"responses"_s, responsesOf(route, schemas)}};
    if (const auto parameters = parametersOf(route, path); !parameters.isEmpty())
        operation.insert(u"parameters"_s, parameters);
    if (route.takes) {
        QJsonObject forms;
        for (const QByteArray &type : route.bodyTypes)
            forms.insert(QString::fromLatin1(type), QJsonObject{{u"schema"_s, route.takes(schemas)}});
        operation.insert(u"requestBody"_s, QJsonObject{{u"required"_s, true}, {u"content"_s, forms}});
    }
    if (route.access == Access::Anyone)
        operation.insert(u"security"_s, QJsonArray{});
    return operation;
}

QString describedTag(const QString &tag)
{
    static const QHash<QString, QString> known{
        {u"players"_s, u"Players, and the statistics of one of them."_s},
        {u"comparisons"_s, u"Several players in one cohort."_s},
        {u"leaderboards"_s, u"Who leads, by which rule."_s},
        {u"distributions"_s, u"How a metric is spread over a season's players."_s},
        {u"scatter"_s, u"Two metrics of a season's players."_s},
        {u"correlations"_s, u"How metrics of a season's players go together."_s},
        {u"insights"_s, u"What has changed in a team, with its evidence."_s},
        {u"teams"_s, u"Teams, their statistics, and who sees them."_s},
        {u"stat-definitions"_s, u"What metrics mean, and one's own."_s},
        {u"notes"_s, u"What coaches write down about players."_s},
        {u"matches"_s, u"Fixtures, and the stat lines of a match."_s},
        {u"seasons"_s, u"Seasons of competitions."_s},
        {u"registrations"_s, u"Who plays for whom, from when to when."_s},
        {u"clubs"_s, u"Clubs, which have teams."_s},
        {u"competitions"_s, u"Competitions, which have seasons."_s},
        {u"sports"_s, u"Sports and their metrics, as sport packs say."_s},
        {u"auth"_s, u"Signing in and out."_s},
        {u"me"_s, u"Who is asking."_s},
        {u"users"_s, u"Accounts."_s},
        {u"roles"_s, u"What accounts may do."_s},
        {u"audit"_s, u"Who did what."_s},
        {u"imports"_s, u"Files of whole seasons."_s},
        {u"exports"_s, u"Whole lists as files."_s},
        {u"changes"_s, u"What has changed since a revision."_s},
        {u"events"_s, u"The same, as it happens."_s},
        {u"server"_s, u"The server itself."_s},
        {u"admin"_s, u"How the server is doing."_s},
        {u"openapi"_s, u"This document."_s},
    };
    return known.value(tag);
}

QJsonObject infoOf()
{
    return {
        {u"title"_s, u"Touchline"_s},
        {u"version"_s, QStringLiteral(TOUCHLINE_VERSION)},
        {u"summary"_s, u"Player statistics of team sports, each value with its sample, interval and cohort"_s},
        {u"description"_s,
         u"Errors are problem details (RFC 9457). Unknown parameters and members are errors. Send `If-None-Match` with the `ETag` of an "
         u"answer to be told whether it has changed. A `traceparent` (W3C) is kept with the request in the server's log. Lists also come as CSV and XLSX: say so in `Accept`. What cannot be computed is null, with the code of its reason beside it."_s},
        {u"license"_s, QJsonObject{{u"name"_s, u"GPL-3.0-or-later"_s}, {u"identifier"_s, u"GPL-3.0-or-later"_s}}}};
}

} // namespace

QJsonObject openApiOf(const RouteTable &table)
{
    QJsonObject schemas;
    QJsonObject paths;
    QStringList tags;
    for (const Route &route : table.routes()) {
        const QString path = documentedPath(table, route);
        QJsonObject item = paths[path].toObject();
        item.insert(verbOf(route.method), operationOf(route, path, schemas));
        paths.insert(path, item);
        if (const QString tag = tagOf(route); !tags.contains(tag))
            tags.append(tag);
    }
    QJsonArray tagObjects;
    for (const QString &tag : std::as_const(tags))
        tagObjects.append(QJsonObject{{u"name"_s, tag}, {u"description"_s, describedTag(tag)}});
    const QJsonObject problem{{u"description"_s, u"What happened and what to do"_s},
                              {u"headers"_s, references({u"X-Request-Id"_s, u"Retry-After"_s})},
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
                         {u"headers"_s, allHeaders()},
                         {u"responses"_s, QJsonObject{{u"Problem"_s, problem}}},
                         {u"securitySchemes"_s, QJsonObject{{u"token"_s, token}}}}}};
}

} // namespace touchline
