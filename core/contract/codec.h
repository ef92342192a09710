// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/values.h"
#include "core/result.h"
#include <QtCore/QByteArray>

/**
 * JSON of the API, both ways from one declaration per type, so that server and desktop cannot drift apart. Decoding is strict: see
 * json.h. Encoded numbers are the shortest that read back exactly; what is not computable is null with its reason.
 * Instantiated for every type of values.h, definitions.h and summary.h that travels, and QList of them.
 */
namespace touchline {

struct Link
{
    QString name; // "self", "player", "next"
    QString href;
    QString method = QStringLiteral("GET");
    QString title;
};

/** `{"data": ..., "meta": {...}, "links": {...}}` */
template<typename T> QByteArray encodeAnswer(const T &data, const AnswerMeta &meta, const QList<Link> &links);
template<typename T> Result<Answer<T>> decodeAnswer(const QByteArray &json);

/** A bare value: request bodies. */
template<typename T> QByteArray encode(const T &value);
template<typename T> Result<T> decode(const QByteArray &json);
/** A JSON merge patch (RFC 7396) of the value; unchanged when there is an error. Members that the type does not know are errors. */
template<typename T> Result<void> decodeOnto(T &value, const QByteArray &patch);

/** RFC 9457 application/problem+json. `status` and `title` are HTTP's; the client needs only the rest. */
QByteArray encodeProblem(const Error &error, int status, const QString &title, const QString &instance, const QString &requestId);
Error decodeProblem(const QByteArray &json, int status);

} // namespace touchline
