// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "server/http/health.h"
#include "server/http/routes/routes.h"
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace touchline::routes {

namespace {

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

void addHealth(RouteTable &table, const Health &health)
{
    table.add({.method = Method::Get,
               .path = paths::version,
               .access = Access::Anyone,
               .quick = true,
               .handler = [](const ApiRequest &) -> Result<Reply> {
                   return Reply{.body = json({{u"product"_s, u"touchline"_s},
                                              {u"version"_s, QStringLiteral(TOUCHLINE_VERSION)},
                                              {u"api"_s, 1},
                                              {u"oldest_client"_s, u"0.1.0"_s}})};
               }});
    table.add({.method = Method::Get,
               .path = paths::livez,
               .access = Access::Anyone,
               .quick = true,
               .handler = [](const ApiRequest &) -> Result<Reply> { return Reply{.body = json({{u"status"_s, u"alive"_s}})}; }});
    table.add(
        {.method = Method::Get, .path = paths::readyz, .access = Access::Anyone, .handler = [&health](const ApiRequest &) -> Result<Reply> {
             if (const auto ready = health.ready(); !ready)
                 return failed(ready);
             return Reply{.body = json({{u"status"_s, u"ready"_s}})};
         }});
}

} // namespace touchline::routes
