// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "server/http/openapi.h"
#include "server/http/routes/routes.h"
#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace touchline::routes {

namespace {

constexpr int oneHour = 3600;

QJsonObject documentSchema(QJsonObject &)
{
    return {{u"type"_s, u"object"_s}, {u"description"_s, u"OpenAPI 3.1"_s}};
}

QJsonObject textSchema(QJsonObject &)
{
    return {{u"type"_s, u"string"_s}};
}

/** The same bytes until the next version of the program; `body` is filled in before anybody asks. */
void addFile(RouteTable &table, QLatin1StringView path, QLatin1StringView summary, Route::Describe gives, const QByteArray &mediaType,
             const std::shared_ptr<const QByteArray> &body)
{
    const auto reply = [body, mediaType](const ApiRequest &) -> Result<Reply> {
        return Reply{.body = *body,
                     .contentType = mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType,
                     .policy = "style-src 'self'",
                     .publicFor = oneHour,
                     .version = QCryptographicHash::hash(*body, QCryptographicHash::Sha256).toHex()};
    };
    table.add({.method = Method::Get,
               .path = path,
               .summary = summary,
               .access = Access::Anyone,
               .gives = gives,
               .mediaType = mediaType,
               .quick = true,
               .handler = reply});
}

} // namespace

void addApi(RouteTable &table)
{
    const auto document = std::make_shared<QByteArray>();
    const auto page = std::make_shared<QByteArray>();
    QFile style(u":/touchline/openapi/docs.css"_s);
    if (!style.open(QIODevice::ReadOnly))
        qFatal("the style sheet of the API's page is missing from this build");
    addFile(table, paths::openApi, "This API as an OpenAPI document"_L1, documentSchema, "application/json", document);
    addFile(table, paths::docs, "This API as a page to read"_L1, textSchema, "text/html", page);
    addFile(table, paths::docsStyle, "The style of that page"_L1, textSchema, "text/css", std::make_shared<QByteArray>(style.readAll()));
    const QJsonObject described = openApiOf(table);
    *document = QJsonDocument(described).toJson(QJsonDocument::Compact);
    *page = docsPageOf(described);
}

} // namespace touchline::routes
