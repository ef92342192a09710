// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/codec.h"
#include "core/contract/schema.h"
#include "core/contract/table.h"
#include "core/stats/teamstatistics.h"
#include "server/http/parameters.h"
#include "server/service/origin.h"
#include "server/service/pagecursor.h"
#include <algorithm>
#include <utility>

/** How routes answer: an object, a list in the order and page that were asked for, a table, and where it leads on. */
namespace touchline::routes {

/** What Route::takes and Route::gives say of a type with a codec: a bare value, and one in the envelope of an answer. */
template<typename T> QJsonObject taken(QJsonObject &schemas)
{
    return schemaOf<T>(schemas, SchemaOf::Request);
}
template<typename T> QJsonObject given(QJsonObject &schemas)
{
    return answerSchema(schemaOf<T>(schemas, SchemaOf::Reply), schemas);
}

/** The version that an ETag is made of: what was read, and by which definitions. */
QByteArray versionOf(const AnswerMeta &meta);
/** A JSON answer that was read at this. */
Reply jsonReply(QByteArray body, const AnswerMeta &meta);
Link selfLink(const ApiRequest &request, const QString &title);
/** To everything else about the player in the path. */
QList<Link> playerLinks(const ApiRequest &request, const QString &title);
Link linkTo(const QString &name, QLatin1StringView path, qint64 id, const QString &title, const QString &query = {});
/** To the page after this one of the same list. */
Link nextLink(const ApiRequest &request, const QByteArray &cursor);
Origin originOf(const ApiRequest &request);

/** The table that was asked for, as a file. */
Result<Reply> tableReply(const ApiRequest &request, const Table &table, const AnswerMeta &meta);
/** Where nextLink() leads among `links`. */
QByteArray nextOf(const QList<Link> &links);

/** The envelope of an answer, or its error. */
template<typename T> Result<Reply> rendered(const Result<Answer<T>> &answer, const QList<Link> &links)
{
    if (!answer)
        return failed(answer);
    return jsonReply(encodeAnswer(answer->data, answer->meta, links), answer->meta);
}

/** The same of an answer that is a list (Route::table): as JSON, or as the table that was asked for. */
template<typename T> Result<Reply> listed(const ApiRequest &request, const Result<Answer<T>> &answer, const QList<Link> &links)
{
    if (!answer)
        return failed(answer);
    if (request.stop.stop_requested()) // making a file of it takes a while
        return fail(ErrorCode::Cancelled);
    auto reply =
        request.representation == Representation::Json ? rendered(answer, links) : tableReply(request, tableOf(answer->data), answer->meta);
    if (reply)
        reply->next = nextOf(links);
    return reply;
}

/** What nobody may keep: about accounts, or good for one request. A tag of its state stays with it, for the next change. */
inline Result<Reply> notKept(Result<Reply> reply)
{
    if (reply)
        reply->version.clear();
    return reply;
}

/** What depends on no revision: its ETag is made of its bytes. */
inline Result<Reply> taggedByContent(Result<Reply> reply)
{
    if (reply)
        reply->version = reply->body;
    return reply;
}

/** What the rows of an answer's table are made of. */
template<typename T> QList<T> &rowsOf(QList<T> &list)
{
    return list;
}
inline QList<SquadRow> &rowsOf(TeamStatistics &statistics)
{
    return statistics.squad.rows;
}

/** The answer in the order that "sort" asks for. */
template<typename T> Result<Answer<T>> inOrder(const ApiRequest &request, Result<Answer<T>> answer)
{
    const auto order = orderFrom(request);
    if (!order)
        return failed(order);
    if (answer && !order->isEmpty()) {
        if (const auto arranged = arrange(rowsOf(answer->data), tableOf(answer->data), *order); !arranged)
            return failed(arranged);
    }
    return answer;
}

/** The page of a whole list that was asked for, in the order that was asked for (Route::pages). */
template<typename T> Result<Reply> paged(const ApiRequest &request, Result<Answer<QList<T>>> answer, QList<Link> links)
{
    auto whole = inOrder(request, std::move(answer));
    if (!whole)
        return failed(whole);
    const auto page = pageFrom(request);
    if (!page)
        return failed(page);
    const auto order = orderFrom(request);
    if (!order)
        return failed(order);
    const auto offset = pageOffset(page->cursor, whole->meta, *order);
    if (!offset)
        return failed(offset);
    QList<T> &items = whole->data;
    const auto from = std::min(*offset, items.size());
    const auto count = std::min<qsizetype>(page->limit, items.size() - from);
    if (from + count < items.size())
        links.append(nextLink(request, pageCursor(whole->meta, from + count, *order)));
    if (page->counted)
        whole->meta.total = items.size();
    items = items.sliced(from, count);
    return listed(request, whole, links);
}

} // namespace touchline::routes
