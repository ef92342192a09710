// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/security/policy.h"
#include "tests/server/support/testleague.h"
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrlQuery>

/** Routes asked without a socket: matched and authorised as the pipeline does it. */
namespace touchline {

inline Caller callerOf(const TestLeague &league, const QString &name)
{
    const auto user = league.user(name);
    return {.user = user.id, .name = user.name, .role = user.role, .teams = user.teams};
}

/** What a request says about the state that it is based on, and its Idempotency-Key. */
struct ConditionFields
{
    QByteArray ifMatch;
    QByteArray ifNoneMatch;
    QByteArray key;
};

/** `target` with its query, which the route must know. */
inline Result<Reply> send(const TestLeague &league, Method method, const QString &target, const std::optional<Caller> &caller,
                          const QByteArray &body = {}, const ConditionFields &terms = {})
{
    const QString path = target.section(u'?', 0, 0);
    const auto match = league.routes().match(method, path.toStdString());
    if (!match.route)
        qFatal("there is no route %s", qPrintable(path));
    if (const auto allowed = policy::mayCall(match.route->access, caller); !allowed)
        return failed(allowed);
    ApiRequest request{.method = method,
                       .path = path.toUtf8(),
                       .arguments = match.arguments,
                       .body = body,
                       .ifMatch = terms.ifMatch,
                       .ifNoneMatch = terms.ifNoneMatch,
                       .idempotencyKey = terms.key,
                       .caller = *caller,
                       .sorts = match.route->sorts};
    request.queryText = target.section(u'?', 1).toUtf8();
    for (const auto &[name, value] : QUrlQuery(target.section(u'?', 1)).queryItems()) {
        if (!match.route->parameters.contains(name.toUtf8()))
            return fail(ErrorCode::Malformed, QStringLiteral("no such parameter"));
        request.query.append({name.toUtf8(), value.toUtf8()});
    }
    return match.route->handler(request);
}

inline Result<Reply> ask(const TestLeague &league, const QString &target, const std::optional<Caller> &caller)
{
    return send(league, Method::Get, target, caller);
}

inline QJsonObject dataOf(const Result<Reply> &reply)
{
    return reply ? QJsonDocument::fromJson(reply->body).object().value(QLatin1StringView("data")).toObject() : QJsonObject();
}

} // namespace touchline
