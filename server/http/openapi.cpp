// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/openapi.h"
#include "server/http/gate/request.h"
#include "server/http/openapianswers.h"
#include "server/http/openapiparameters.h"
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
                          {u"responses"_s, openapi::answersOf(route, schemas)}};
    if (const auto parameters = openapi::parametersOf(route, path); !parameters.isEmpty())
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
    const QJsonObject problem = openapi::problemAnswer(schemas); // before `schemas` is read below
    const QJsonObject token{{u"type"_s, u"http"_s}, {u"scheme"_s, u"bearer"_s}};
    return {{u"openapi"_s, u"3.1.0"_s},
            {u"info"_s, infoOf()},
            {u"servers"_s, QJsonArray{QJsonObject{{u"url"_s, u"/"_s}}}},
            {u"tags"_s, tagObjects},
            {u"security"_s, QJsonArray{QJsonObject{{u"token"_s, QJsonArray{}}}}},
            {u"paths"_s, paths},
            {u"components"_s,
             QJsonObject{{u"schemas"_s, schemas},
                         {u"headers"_s, openapi::answerFields()},
                         {u"responses"_s, QJsonObject{{u"Problem"_s, problem}}},
                         {u"securitySchemes"_s, QJsonObject{{u"token"_s, token}}}}}};
}

} // namespace touchline
