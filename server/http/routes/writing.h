// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/codec.h"
#include "core/contract/records.h"
#include "server/http/parameters.h"
#include "server/http/routes/replies.h"
#include "server/http/writes.h"

/** What the routes of all resources that clients write have in common. */
namespace touchline::routes {

inline constexpr qsizetype longestEntry = 64 * 1024;

/** Some members of what is stored: a JSON merge patch. */
template<typename T> Edit<Change<T>> patchFrom(const ApiRequest &request)
{
    return [&request](Change<T> &stored) { return decodeOnto(stored, request.body); };
}

/** What Route::takes says of a merge patch: every member may be left out. */
template<typename T> QJsonObject patched(QJsonObject &schemas)
{
    QJsonObject own;
    const QString name = schemaOf<Change<T>>(own, SchemaOf::Request)[QLatin1StringView("$ref")].toString().section(u'/', -1);
    QJsonObject patch = own.take(name).toObject();
    for (auto inner = own.constBegin(); inner != own.constEnd(); ++inner)
        schemas.insert(inner.key(), inner.value());
    patch.remove(QLatin1StringView("required"));
    patch.insert(QStringLiteral("description"), QStringLiteral("JSON merge patch (RFC 7396): what is left out stays, null takes away."));
    return patch;
}

/** All of it. */
template<typename T> Edit<Change<T>> replacementFrom(const ApiRequest &request)
{
    return [&request](Change<T> &stored) -> Result<void> {
        auto wanted = decode<Change<T>>(request.body);
        if (!wanted)
            return failed(wanted);
        stored = *std::move(wanted);
        return {};
    };
}

inline QString madeUuid(const ApiRequest &request)
{
    return QString::fromLatin1(request.arguments.constFirst());
}

/** The envelope of what was made or changed. */
template<typename T> Result<Reply> writtenReply(const Result<Written<T>> &result, const QList<Link> &links)
{
    if (!result)
        return failed(result);
    Reply reply{
        .status = result->created ? 201 : 200, .body = encodeAnswer(result->data, result->meta, links), .tag = result->version.tag()};
    if (result->created)
        reply.location = links.constFirst().href.toLatin1();
    return reply;
}

/** The routes that make, change and delete one kind of thing. */
template<typename T> struct WritingRoutes
{
    using Work = std::function<Result<Written<Stored<T>>>(const ApiRequest &, Write &)>;
    Access access; // no default, as everywhere
    QLatin1StringView list; // POST; empty: none
    QLatin1StringView one; // PATCH and DELETE
    QLatin1StringView made; // PUT
    QString title;
    QLatin1StringView summaries[4]; // of POST, PUT, PATCH and DELETE
    Route::Describe makes = taken<T>; // what POST takes
    Route::Describe puts = taken<Change<T>>; // what PUT takes
    Work create;
    Work put;
    Work change;
    std::function<Result<void>(const ApiRequest &, Write &, const QString &reason)> remove;
};

template<typename T> void addWriting(RouteTable &table, Writes &writes, const WritingRoutes<T> &routes)
{
    const auto replying = [one = routes.one, title = routes.title](const typename WritingRoutes<T>::Work &work) -> Writes::Work {
        return [one, title, work](const ApiRequest &request, Write &write) -> Result<Reply> {
            const auto result = work(request, write);
            if (!result)
                return failed(result);
            return writtenReply(result, {linkTo(QStringLiteral("self"), one, result->data.id, title)});
        };
    };
    if (!routes.list.isEmpty())
        table.add({.method = Method::Post,
                   .path = routes.list,
                   .summary = routes.summaries[0],
                   .access = routes.access,
                   .bodyCap = longestEntry,
                   .conditions = Conditions::Key,
                   .takes = routes.makes,
                   .gives = given<Stored<T>>,
                   .statuses = {201},
                   .handler = writes.creating(replying(routes.create))});
    table.add({.method = Method::Put,
               .path = routes.made,
               .summary = routes.summaries[1],
               .access = routes.access,
               .bodyCap = longestEntry,
               .conditions = Conditions::State,
               .takes = routes.puts,
               .gives = given<Stored<T>>,
               .statuses = {200, 201},
               .handler = writes.changing(replying(routes.put))});
    table.add({.method = Method::Patch,
               .path = routes.one,
               .summary = routes.summaries[2],
               .access = routes.access,
               .bodyCap = longestEntry,
               .conditions = Conditions::State,
               .takes = patched<T>,
               .gives = given<Stored<T>>,
               .handler = writes.changing(replying(routes.change))});
    table.add({.method = Method::Delete,
               .path = routes.one,
               .summary = routes.summaries[3],
               .access = routes.access,
               .parameters = {"reason"},
               .conditions = Conditions::State,
               .handler = writes.changing([remove = routes.remove](const ApiRequest &request, Write &write) -> Result<Reply> {
                   const auto reason = QString::fromUtf8(request.value("reason").value_or(QByteArray()));
                   if (const auto removed = remove(request, write, reason); !removed)
                       return failed(removed);
                   return Reply{.status = 204};
               })});
}

} // namespace touchline::routes
