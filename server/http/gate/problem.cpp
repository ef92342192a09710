// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate/problem.h"
#include "core/contract/codec.h"
#include "server/http/gate/request.h"
#include "server/http/gate/standardheaders.h"
#include <algorithm>
#include <array>
#include <charconv>

using namespace Qt::StringLiterals;

namespace touchline::gate {

namespace {

struct Words
{
    int status;
    std::string_view title;
    const char *detail;
};

constexpr auto words = std::to_array<Words>({
    {200, "OK", ""},
    {201, "Created", ""},
    {202, "Accepted", ""},
    {204, "No Content", ""},
    {304, "Not Modified", ""},
    {400, "Bad Request", "The request breaks the rules of HTTP/1.1; the connection was closed."},
    {401, "Unauthorized", "Sign in first."},
    {403, "Forbidden", "This account may not do that."},
    {404, "Not Found", "There is nothing at this address, or it is not yours to know of."},
    {405, "Method Not Allowed", "This address does not know that method; the Allow field names those it knows."},
    {406, "Not Acceptable", "No representation that the Accept field allows."},
    {408, "Request Timeout", "It took too long. Try again, or ask for less: a smaller date range, for example."},
    {409, "Conflict", "Something else has changed the same thing."},
    {410, "Gone", "This was there once, and is not any more."},
    {411, "Length Required", "A body is wanted here: say with Content-Length how long it is, or send it in chunks."},
    {412, "Precondition Failed", "It has changed since it was read; read it again."},
    {413, "Content Too Large", "The body is larger than this address accepts."},
    {414, "URI Too Long", "The request line is longer than the server accepts."},
    {415, "Unsupported Media Type", "This address does not read that kind of content."},
    {417, "Expectation Failed", "The only expectation that the server knows is 100-continue."},
    {421, "Misdirected Request", "This server does not answer for that host; ask it by a name of its own."},
    {422, "Unprocessable Content", "The content breaks a rule."},
    {428, "Precondition Required", "Send If-Match with the version that was read."},
    {429, "Too Many Requests", "Too many requests; come back after the time that Retry-After names."},
    {431, "Request Header Fields Too Large", "The header is larger, or has more fields, than the server accepts."},
    {500, "Internal Server Error", "Something went wrong in the server; its log tells more under this request_id."},
    {501, "Not Implemented", "The server does not know this method."},
    {503, "Service Unavailable", "The server is too busy, or about to stop; try again after the time that Retry-After names."},
    {505, "HTTP Version Not Supported", "The server speaks HTTP/1.1 and HTTP/1.0."},
});

constexpr int retryAfter = 1; // seconds, with a 503

const Words *wordsOf(int status)
{
    const auto found = std::ranges::find(words, status, &Words::status);
    return found == words.end() ? nullptr : &*found;
}

ErrorCode codeOf(int status)
{
    switch (status) {
    case 404:
        return ErrorCode::NotFound;
    case 408:
        return ErrorCode::Timeout;
    case 413:
    case 414:
    case 431:
        return ErrorCode::TooLarge;
    case 405:
    case 417:
    case 501:
    case 505:
        return ErrorCode::Unsupported;
    case 500:
        return ErrorCode::Internal;
    case 503:
        return ErrorCode::Unavailable;
    default:
        return ErrorCode::Malformed;
    }
}

} // namespace

std::string_view titleOf(int status)
{
    const Words *found = wordsOf(status);
    return found ? found->title : "Unknown";
}

Answer problem(int status, const QString &detail, const QByteArray &path, const QByteArray &requestId)
{
    const Words *found = wordsOf(status);
    const QString text = detail.isEmpty() && found ? QString::fromLatin1(found->detail) : detail;
    const std::string_view title = titleOf(status);
    Answer answer{.status = status, .headers = standardHeaders()};
    answer.body = encodeProblem({.code = codeOf(status), .detail = text, .retryAfter = status == 503 ? retryAfter : 0}, status,
                                QString::fromLatin1(title.data(), qsizetype(title.size())), QString::fromLatin1(path),
                                QString::fromLatin1(requestId));
    answer.headers.append(QHttpHeaders::WellKnownHeader::ContentType, "application/problem+json");
    answer.headers.append(QHttpHeaders::WellKnownHeader::CacheControl, "no-store");
    if (status == 503)
        answer.headers.append(QHttpHeaders::WellKnownHeader::RetryAfter, QByteArray::number(retryAfter));
    return answer;
}

void appendFields(std::string &out, const Answer &answer)
{
    static constexpr std::string_view own[] = {"content-length", "connection", "transfer-encoding", "date", "x-request-id"};
    out.append(answer.fields.constData(), size_t(answer.fields.size()));
    for (qsizetype i = 0; i < answer.headers.size(); ++i) {
        const auto name = answer.headers.nameAt(i);
        const std::string_view nameView(name.latin1(), size_t(name.size()));
        if (std::ranges::any_of(own, [&](std::string_view o) { return sameName(nameView, o); }))
            continue;
        const auto value = answer.headers.valueAt(i);
        out.append(nameView).append(": ").append(value.data(), size_t(value.size())).append("\r\n");
    }
}

void appendHead(std::string &out, const Answer &answer, const Wrapping &wrapping)
{
    char digits[24];
    const auto number = [&digits](qint64 value) {
        return std::string_view(digits, size_t(std::to_chars(digits, digits + sizeof digits, value).ptr - digits));
    };
    out.append("HTTP/1.1 ").append(number(answer.status)).append(" ").append(titleOf(answer.status));
    out.append("\r\n").append(wrapping.common).append("X-Request-Id: ").append(wrapping.requestId).append("\r\n");
    out.append(wrapping.fields);
    appendFields(out, answer);
    if (wrapping.endless)
        out.append(wrapping.close ? "" : "Transfer-Encoding: chunked\r\n");
    else if (answer.status != 204 && answer.status != 304)
        out.append("Content-Length: ").append(number(answer.body.size())).append("\r\n");
    out.append(wrapping.close ? "Connection: close\r\n\r\n" : "\r\n");
}

std::string_view bodyOf(const Answer &answer, const Wrapping &wrapping)
{
    if (wrapping.headOnly || answer.status == 204 || answer.status == 304)
        return {};
    return {answer.body.constData(), size_t(answer.body.size())};
}

} // namespace touchline::gate
