// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/routes/replies.h"
#include "core/export/csvwriter.h"
#include "core/export/xlsxwriter.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::routes {

QByteArray versionOf(const AnswerMeta &meta)
{
    return QByteArray::number(toNumber(meta.dataRevision)) + ' ' + meta.definitions.toUtf8();
}

Reply jsonReply(QByteArray body, const AnswerMeta &meta)
{
    auto reply = Reply::json(std::move(body), versionOf(meta));
    reply.revision = meta.dataRevision;
    reply.seasonEnd = meta.seasonEnd;
    return reply;
}

Link selfLink(const ApiRequest &request, const QString &title)
{
    const QByteArray query = request.queryText.isEmpty() ? request.queryText : '?' + request.queryText;
    return {.name = u"self"_s, .href = QString::fromLatin1(request.path + query), .title = title};
}

Link linkTo(const QString &name, QLatin1StringView path, qint64 id, const QString &title, const QString &query)
{
    auto href = QString(path).replace("{id}"_L1, QString::number(id));
    if (!query.isEmpty())
        href += u'?' + query;
    return {.name = name, .href = href, .title = title};
}

Link nextLink(const ApiRequest &request, const QByteArray &cursor)
{
    QByteArray target = request.path + '?';
    for (const auto parts = request.queryText.split('&'); const QByteArray &part : parts) {
        if (!part.isEmpty() && !part.startsWith("cursor="))
            target += part + '&';
    }
    return {.name = u"next"_s, .href = QString::fromLatin1(target + "cursor=" + cursor), .title = u"Next page"_s};
}

Result<Reply> tableReply(const ApiRequest &request, const Table &table, const AnswerMeta &meta)
{
    if (request.stop.stop_requested())
        return fail(ErrorCode::Cancelled);
    const bool csv = request.representation == Representation::Csv;
    auto bytes = csv ? CsvWriter::write(table) : XlsxWriter::write(table, request.table);
    if (!bytes)
        return failed(bytes);
    const QByteArray name(request.table.data(), request.table.size());
    return Reply{.body = *std::move(bytes),
                 .contentType = contentTypeOf(request.representation),
                 .fileName = name + '.' + wordOf(request.representation),
                 .packed = !csv,
                 .version = versionOf(meta),
                 .revision = meta.dataRevision,
                 .seasonEnd = meta.seasonEnd};
}

QByteArray nextOf(const QList<Link> &links)
{
    const auto next = std::ranges::find(links, u"next"_s, &Link::name);
    return next == links.end() ? QByteArray() : next->href.toLatin1();
}

Origin originOf(const ApiRequest &request)
{
    return {.remote = request.remote, .requestId = request.requestId};
}

} // namespace touchline::routes
