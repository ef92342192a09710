// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/paths.h"
#include "server/http/openapi.h"
#include "server/http/routes/routes.h"
#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <memory>
#include <mutex>

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

/** What the API says of itself, made when it is first asked for: it was 15 % of the instructions of a server's start. */
class Description
{
public:
    explicit Description(const RouteTable &table) : m_table(table) {}
    void make()
    {
        std::call_once(m_made, [this] {
            const QJsonObject described = openApiOf(m_table);
            m_document = QJsonDocument(described).toJson(QJsonDocument::Compact);
            m_page = docsPageOf(described);
        });
    }
    QByteArray document()
    {
        make();
        return m_document;
    }
    QByteArray page()
    {
        make();
        return m_page;
    }

private:
    const RouteTable &m_table;
    std::once_flag m_made;
    QByteArray m_document;
    QByteArray m_page;
};

/** The same bytes until the next version of the program. */
void addFile(RouteTable &table, QLatin1StringView path, QLatin1StringView summary, Route::Describe gives, const QByteArray &mediaType,
             const std::function<QByteArray()> &text)
{
    const auto reply = [text, mediaType](const ApiRequest &) -> Result<Reply> {
        const QByteArray body = text();
        return Reply{.body = body,
                     .contentType = mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType,
                     .policy = "style-src 'self'",
                     .publicFor = oneHour,
                     .version = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex()};
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

std::function<void()> addApi(RouteTable &table)
{
    const auto description = std::make_shared<Description>(table);
    QFile style(u":/touchline/openapi/docs.css"_s);
    if (!style.open(QIODevice::ReadOnly))
        qFatal("the style sheet of the API's page is missing from this build");
    addFile(table, paths::openApi, "This API as an OpenAPI document"_L1, documentSchema, "application/json",
            [description] { return description->document(); });
    addFile(table, paths::docs, "This API as a page to read"_L1, textSchema, "text/html", [description] { return description->page(); });
    addFile(table, paths::docsStyle, "The style of that page"_L1, textSchema, "text/css", [text = style.readAll()] { return text; });
    return [description] { description->make(); };
}

} // namespace touchline::routes
