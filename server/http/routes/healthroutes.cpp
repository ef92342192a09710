// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "server/http/health.h"
#include "server/http/routes/replies.h"
#include "server/http/routes/routes.h"
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace touchline::routes {

namespace {

constexpr int versionGoodFor = 300; // seconds: an update is noticed soon

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject objectOf(const QJsonObject &properties)
{
    return {{u"type"_s, u"object"_s},
            {u"properties"_s, properties},
            {u"required"_s, QJsonArray::fromStringList(properties.keys())},
            {u"additionalProperties"_s, false}};
}

QJsonObject versionSchema(QJsonObject &)
{
    const QJsonObject text{{u"type"_s, u"string"_s}};
    return objectOf(
        {{u"product"_s, text}, {u"version"_s, text}, {u"api"_s, QJsonObject{{u"type"_s, u"integer"_s}}}, {u"oldest_client"_s, text}});
}

QJsonObject statusSchema(QJsonObject &)
{
    return objectOf({{u"status"_s, QJsonObject{{u"type"_s, u"string"_s}}}});
}

} // namespace

void addHealth(RouteTable &table, const Health &health)
{
    table.add({.method = Method::Get,
               .path = paths::version,
               .summary = "Version, and the oldest client that is accepted"_L1,
               .access = Access::Anyone,
               .gives = versionSchema,
               .quick = true,
               .handler = [](const ApiRequest &) -> Result<Reply> {
                   return taggedByContent(Reply{.body = json({{u"product"_s, u"touchline"_s},
                                                              {u"version"_s, QStringLiteral(TOUCHLINE_VERSION)},
                                                              {u"api"_s, 1},
                                                              {u"oldest_client"_s, u"0.1.0"_s}}),
                                                .publicFor = versionGoodFor});
               }});
    table.add({.method = Method::Get,
               .path = paths::livez,
               .summary = "Whether the process lives"_L1,
               .access = Access::Anyone,
               .gives = statusSchema,
               .quick = true,
               .handler = [](const ApiRequest &) -> Result<Reply> { return Reply{.body = json({{u"status"_s, u"alive"_s}})}; }});
    table.add({.method = Method::Get,
               .path = paths::readyz,
               .summary = "Whether the server can answer"_L1,
               .access = Access::Anyone,
               .gives = statusSchema,
               .handler = [&health](const ApiRequest &) -> Result<Reply> {
                   if (const auto ready = health.ready(); !ready)
                       return failed(ready);
                   return Reply{.body = json({{u"status"_s, u"ready"_s}})};
               }});
}

} // namespace touchline::routes
