// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/openapianswers.h"
#include "core/contract/schema.h"
#include "server/http/gate/problem.h"
#include "server/http/representation.h"
#include "server/http/route.h"

using namespace Qt::StringLiterals;

namespace touchline::openapi {

namespace {

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

} // namespace

QJsonObject answersOf(const Route &route, QJsonObject &schemas)
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

QJsonObject problemAnswer(QJsonObject &schemas)
{
    return {{u"description"_s, u"What happened and what to do"_s},
            {u"headers"_s, references({u"X-Request-Id"_s, u"Retry-After"_s})},
            {u"content"_s, content("application/problem+json", problemSchema(schemas))}};
}

QJsonObject answerFields()
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

} // namespace touchline::openapi
