// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service/pagecursor.h"

using namespace Qt::StringLiterals;

namespace touchline {

QByteArray pageCursor(const AnswerMeta &meta, qsizetype offset, const QList<SortKey> &order)
{
    const QByteArray text = QByteArray::number(toNumber(meta.dataRevision)) + ':' + QByteArray::number(offset) + ':'
        + meta.definitions.toLatin1() + ':' + textOf(order);
    return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<qsizetype> pageOffset(const QByteArray &cursor, const AnswerMeta &meta, const QList<SortKey> &order)
{
    if (cursor.isEmpty())
        return 0;
    const auto parts = QByteArray::fromBase64(cursor, QByteArray::Base64UrlEncoding).split(':');
    bool hasRevision = false;
    bool hasOffset = false;
    const auto at = parts.value(0).toLongLong(&hasRevision);
    const auto offset = parts.value(1).toLongLong(&hasOffset);
    if (parts.size() != 4 || !hasRevision || !hasOffset || offset < 0)
        return fail(ErrorCode::Malformed, u"The cursor is not one that this server gave out."_s);
    if (at != toNumber(meta.dataRevision) || parts[2] != meta.definitions.toLatin1())
        return fail(ErrorCode::Stale, u"The data has changed since the first page; start again without a cursor."_s);
    if (parts[3] != textOf(order))
        return fail(ErrorCode::Malformed, u"The cursor belongs to another order of the list; start again without a cursor."_s,
                    {{.code = u"bad_parameter"_s, .detail = u"It belongs to another order."_s, .column = u"cursor"_s}});
    return qsizetype(offset);
}

} // namespace touchline
