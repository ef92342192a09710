// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/gate/answer.h"
#include "server/http/responsecache.h"
#include "server/http/route.h"

namespace touchline {

/** What a client asked about the form of its answer, and who may share it. */
struct AnswerTerms
{
    Method method = Method::Get;
    QByteArray path;
    QByteArray query; // as it was sent
    QByteArray ifNoneMatch;
    QByteArray acceptEncoding;
    Representation representation = Representation::Json; // what Accept came to
    QByteArray scope; // Caller::scopeKey()
    QByteArray requestId;
};

/** Makes the bytes and header fields of an answer; the only place that knows both ErrorCode and HTTP status. */
class Response
{
public:
    /** A reply with ETag, 304 and gzip as the terms say, or a problem. */
    static gate::Answer of(const Result<Reply> &result, const AnswerTerms &terms) { return of(kept(result, terms), terms); }
    /** What of a reply may serve others who ask in the same terms, but for method, If-None-Match and id. */
    static KeptAnswer kept(const Result<Reply> &result, const AnswerTerms &terms);
    static gate::Answer of(const KeptAnswer &kept, const AnswerTerms &terms);
    /** RFC 9457; never cached. */
    static gate::Answer problem(const Error &error, const AnswerTerms &terms);
    static int statusOf(ErrorCode code, Method method);
    /** Strong: the same tag means the same bytes. */
    static QByteArray etagOf(const Reply &reply, const AnswerTerms &terms, bool gzip);
    /** RFC 9110, 12.5.3: q-values and the wildcard count. */
    static bool acceptsGzip(const QByteArray &acceptEncoding);
};

} // namespace touchline
