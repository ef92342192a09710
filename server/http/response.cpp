// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/response.h"
#include "core/contract/codec.h"
#include "server/http/gate/problem.h"
#include "server/http/gate/standardheaders.h"
#include "server/http/gzip.h"
#include <QtCore/QCryptographicHash>
#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QTimeZone>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr qsizetype gzipAbove = 1024;
using Known = QHttpHeaders::WellKnownHeader;

gate::Answer bare(int status)
{
    return {.status = status, .headers = gate::standardHeaders()};
}

bool matches(const QByteArray &ifNoneMatch, const QByteArray &etag)
{
    if (etag.isEmpty() || ifNoneMatch.isEmpty())
        return false;
    if (ifNoneMatch == etag)
        return true;
    for (const auto tags = ifNoneMatch.split(','); auto tag : tags) {
        tag = tag.trimmed();
        if (tag == "*" || tag == etag || (tag.startsWith("W/") && tag.sliced(2) == etag))
            return true;
    }
    return false;
}

QByteArray linesOf(const QHttpHeaders &headers)
{
    QByteArray lines;
    for (qsizetype index = 0; index < headers.size(); ++index) {
        const auto name = headers.nameAt(index);
        lines += QByteArrayView(name.data(), name.size());
        lines += ": " + headers.valueAt(index).toByteArray() + "\r\n";
    }
    return lines;
}

/** RFC 9110, 5.6.7. */
QByteArray dateOf(qint64 seconds)
{
    return QLocale::c().toString(QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::UTC), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

QHttpHeaders without304(QHttpHeaders headers)
{
    for (const auto ofTheBody : {Known::ContentType, Known::ContentEncoding, Known::ContentDisposition})
        headers.removeAll(ofTheBody);
    return headers;
}

QString sentenceOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return u"There is nothing here, or it is not yours to see."_s;
    case ErrorCode::Internal:
        return u"The server failed at this request; nothing was changed. Tell the administrator the request id."_s;
    case ErrorCode::Unavailable:
        return u"The server cannot answer right now. Try again in a moment."_s;
    case ErrorCode::Timeout:
        return u"The answer took too long. Try a smaller date range."_s;
    default:
        return {};
    }
}

} // namespace

int Response::statusOf(ErrorCode code, Method method)
{
    const auto reads = method == Method::Get || method == Method::Head;
    switch (code) {
    case ErrorCode::Malformed:
        return 400;
    case ErrorCode::Invalid:
        return 422;
    case ErrorCode::Unauthenticated:
        return 401;
    case ErrorCode::Forbidden:
        return 403;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::Conflict:
        return 409;
    case ErrorCode::Stale:
        return reads ? 410 : 412; // a cursor that is no longer current, or a change based on an old state
    case ErrorCode::Unconditional:
        return 428;
    case ErrorCode::TooLarge:
        return 413;
    case ErrorCode::TooMany:
        return 429;
    case ErrorCode::Unsupported:
        return reads ? 406 : 415;
    case ErrorCode::NotAcceptable:
        return 406;
    case ErrorCode::Unavailable:
        return 503;
    case ErrorCode::Timeout:
        return 408;
    case ErrorCode::Cancelled:
        return 499;
    case ErrorCode::Internal:
        return 500;
    }
    return 500;
}

bool Response::acceptsGzip(const QByteArray &acceptEncoding)
{
    if (acceptEncoding.isEmpty())
        return false;
    bool any = false;
    for (const auto items = acceptEncoding.toLower().split(','); const auto &item : items) {
        const auto parts = item.split(';');
        const auto coding = parts.constFirst().trimmed();
        bool wanted = true;
        for (const auto parameters = parts.sliced(1); const auto &parameter : parameters) {
            const auto text = parameter.trimmed();
            if (text.startsWith("q="))
                wanted = text.sliced(2).toDouble() > 0;
        }
        if (coding == "gzip" || coding == "x-gzip")
            return wanted;
        if (coding == "*")
            any = wanted;
    }
    return any;
}

QByteArray Response::etagOf(const Reply &reply, const AnswerTerms &terms, bool gzip)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &part :
         {reply.version, reply.contentType, terms.path, terms.query, terms.scope, QByteArray(gzip ? "gzip" : "identity")}) {
        hash.addData(QByteArray::number(part.size()));
        hash.addData(":");
        hash.addData(part);
    }
    // The first part is what a writer's If-Match is compared by, whatever the representation was.
    return '"' + (reply.tag.isEmpty() ? reply.tag : reply.tag + '.')
        + hash.result().first(16).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + '"';
}

KeptAnswer Response::kept(const Result<Reply> &result, const AnswerTerms &terms)
{
    if (!result)
        return {.error = result.error()};
    const auto &reply = *result;
    KeptAnswer kept{.status = reply.status};
    auto headers = bare(reply.status).headers;
    if (!reply.policy.isEmpty())
        headers.replaceOrAppend(Known::ContentSecurityPolicy, "default-src 'none'; " + reply.policy + "; frame-ancestors 'none'");
    std::optional<QByteArray> packed; // whoever accepts gzip takes the plain bytes, too, should packing fail
    if (!reply.packed && reply.status != 204 && reply.body.size() > gzipAbove && acceptsGzip(terms.acceptEncoding))
        packed = gzipped(reply.body);
    if (reply.version.isEmpty()) {
        headers.append(Known::CacheControl, "no-store");
        // After a change: good for the next one, and never the tag of an answer that somebody has kept.
        if (!reply.tag.isEmpty())
            headers.append(Known::ETag, '"' + reply.tag + '"');
    } else {
        kept.etag = etagOf(reply, terms, packed.has_value());
        headers.append(Known::CacheControl,
                       reply.publicFor > 0 ? QByteArray("public, max-age=" + QByteArray::number(reply.publicFor))
                                           : QByteArray("private, no-cache"));
        headers.append(Known::ETag, kept.etag);
        if (reply.modified > 0)
            headers.append(Known::LastModified, dateOf(reply.modified));
    }
    if (!reply.next.isEmpty())
        headers.append(Known::Link, '<' + reply.next + ">; rel=\"next\"");
    if (!reply.location.isEmpty())
        headers.append(Known::Location, reply.location);
    if (reply.status == 204) {
        kept.fields = linesOf(headers);
        return kept; // there is nothing to be given again
    }
    if (!reply.fileName.isEmpty())
        headers.append(Known::ContentDisposition, "attachment; filename=\"" + reply.fileName + '"');
    headers.append(Known::ContentType, reply.contentType);
    kept.body = reply.body;
    if (packed) {
        kept.body = *std::move(packed);
        headers.append(Known::ContentEncoding, "gzip");
    }
    kept.fields = linesOf(headers);
    kept.fieldsOf304 = linesOf(without304(std::move(headers)));
    return kept;
}

gate::Answer Response::of(const KeptAnswer &kept, const AnswerTerms &terms)
{
    if (kept.error)
        return problem(*kept.error, terms);
    if (matches(terms.ifNoneMatch, kept.etag))
        return {.status = 304, .headers = {}, .fields = kept.fieldsOf304};
    return {.status = kept.status, .headers = {}, .fields = kept.fields, .body = kept.body};
}

gate::Answer Response::problem(const Error &error, const AnswerTerms &terms)
{
    const auto status = statusOf(error.code, terms.method);
    auto answer = bare(status);
    answer.headers.append(Known::CacheControl, "no-store");
    answer.headers.append(Known::ContentType, "application/problem+json");
    if (status == 401)
        answer.headers.append(Known::WWWAuthenticate, "Bearer");
    const auto wait = error.retryAfter > 0 ? error.retryAfter : status == 503 || status == 429 ? 1 : 0;
    if (wait > 0)
        answer.headers.append(Known::RetryAfter, QByteArray::number(wait));

    auto told = error;
    if (error.code == ErrorCode::Internal || error.code == ErrorCode::NotFound) {
        // What exactly failed, or why something is not shown, is for the log only.
        told = Error{.code = error.code};
    }
    if (told.detail.isEmpty())
        told.detail = sentenceOf(error.code);
    const auto title = gate::titleOf(status);
    answer.body = encodeProblem(told, status, QString::fromLatin1(title.data(), qsizetype(title.size())), QString::fromLatin1(terms.path),
                                QString::fromLatin1(terms.requestId));
    return answer;
}

} // namespace touchline
