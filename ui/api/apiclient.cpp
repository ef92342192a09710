// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/api/apiclient.h"

namespace touchline {

ApiClient::ApiClient(const ApiLimits &limits, QObject *parent) : ApiTransport(limits, parent) {}

namespace {

Result<Answer<QByteArray>> asItCame(const QByteArray &json)
{
    return Answer<QByteArray>{.data = json, .meta = {}};
}

} // namespace

Pending<QByteArray> ApiClient::getBytes(const QString &path, const QUrlQuery &query)
{
    return ask<QByteArray>({.verb = "GET", .target = targetOf(path, query)}, asItCame);
}

Pending<QByteArray> ApiClient::postEmpty(const QString &path)
{
    return ask<QByteArray>({.verb = "POST", .target = path}, asItCame);
}

Pending<QByteArray> ApiClient::remove(const QString &path, const Condition &condition, const QUrlQuery &query)
{
    return ask<QByteArray>({.verb = "DELETE", .target = targetOf(path, query), .condition = condition}, asItCame);
}

Pending<QByteArray> ApiClient::sendBytes(const QByteArray &verb, const QString &target, const QByteArray &json, const Condition &condition)
{
    return ask<QByteArray>({.verb = verb, .target = target, .body = {.bytes = json}, .condition = condition}, asItCame);
}

} // namespace touchline
