// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/server/support/asking.h"
#include <QtCore/QJsonArray>

/** Changes asked for without a socket, and what is stored of them. */
namespace touchline {

inline QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/** "not_registered /lines/0/player" of the first finding; "ok" without an error, or the error's code where there is none. */
inline QString faultOf(const Result<Reply> &reply)
{
    if (reply)
        return QStringLiteral("ok");
    if (reply.error().issues.isEmpty()) {
        switch (reply.error().code) {
        case ErrorCode::NotFound:
            return QStringLiteral("not found");
        case ErrorCode::Forbidden:
            return QStringLiteral("forbidden");
        case ErrorCode::Stale:
            return QStringLiteral("stale");
        case ErrorCode::Unconditional:
            return QStringLiteral("unconditional");
        default:
            return reply.error().detail;
        }
    }
    const Issue &first = reply.error().issues.constFirst();
    return first.column.isEmpty() ? first.code : first.code + u' ' + first.column;
}

inline ConditionFields always()
{
    return {.ifMatch = "*", .ifNoneMatch = {}, .key = {}};
}

inline ConditionFields keyed()
{
    static int number = 0;
    return {.ifMatch = {}, .ifNoneMatch = {}, .key = QByteArray::number(++number)};
}

/** Of one number, from a query of the test's own. */
inline qint64 numberOf(const TestLeague &league, const QString &sql)
{
    auto query = league.database->prepareText(sql);
    if (!query || !Database::run(*query) || !query->next())
        qFatal("the test's own query failed: %s", qPrintable(sql));
    return query->value(0).toLongLong();
}

inline QString textOf(const TestLeague &league, const QString &sql)
{
    auto query = league.database->prepareText(sql);
    if (!query || !Database::run(*query) || !query->next())
        qFatal("the test's own query failed: %s", qPrintable(sql));
    return query->value(0).toString();
}

} // namespace touchline
