// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/codecs.h"
#include "core/contract/problemfields.h"

using namespace Qt::StringLiterals;

namespace touchline {

template<> struct Fields<ErrorCode>
{
    static constexpr QLatin1StringView words[] = {"malformed"_L1,   "invalid"_L1,  "unauthenticated"_L1, "forbidden"_L1,
                                                  "not_found"_L1,   "conflict"_L1, "stale"_L1,           "unconditional"_L1,
                                                  "too_large"_L1,   "too_many"_L1, "unsupported"_L1,     "not_acceptable"_L1,
                                                  "unavailable"_L1, "timeout"_L1,  "cancelled"_L1,       "internal"_L1};
};

template<> struct Fields<Error>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &error)
    {
        object.optional("detail"_L1, error.detail);
        object.optional("code"_L1, error.code);
        object.optional("request_id"_L1, error.requestId);
        object.optional("retry_after"_L1, error.retryAfter);
        object.optional("errors"_L1, error.issues);
    }
};

namespace {

constexpr JsonLimits problemLimits{.bytes = 1024 * 1024};

/** For answers that do not say themselves: proxies, other servers. */
ErrorCode codeOf(int status)
{
    switch (status) {
    case 400:
        return ErrorCode::Malformed;
    case 401:
        return ErrorCode::Unauthenticated;
    case 403:
        return ErrorCode::Forbidden;
    case 404:
    case 410:
        return ErrorCode::NotFound;
    case 409:
        return ErrorCode::Conflict;
    case 412:
        return ErrorCode::Stale;
    case 428:
        return ErrorCode::Unconditional;
    case 413:
    case 414:
    case 431:
        return ErrorCode::TooLarge;
    case 406:
        return ErrorCode::NotAcceptable;
    case 405:
    case 415:
    case 501:
        return ErrorCode::Unsupported;
    case 422:
        return ErrorCode::Invalid;
    case 429:
        return ErrorCode::TooMany;
    case 408:
    case 504:
        return ErrorCode::Timeout;
    case 502:
    case 503:
        return ErrorCode::Unavailable;
    default:
        return ErrorCode::Internal;
    }
}

} // namespace

QByteArray encodeProblem(const Error &error, int status, const QString &title, const QString &instance, const QString &requestId)
{
    JsonWriter writer;
    writer.raw('{');
    ObjectWriter object(writer);
    object.member("type"_L1, "about:blank"_L1);
    object.member("title"_L1, title);
    object.member("status"_L1, status);
    object.member("detail"_L1, error.detail);
    object.member("instance"_L1, instance);
    object.member("request_id"_L1, requestId);
    object.member("code"_L1, error.code);
    if (error.retryAfter > 0)
        object.member("retry_after"_L1, error.retryAfter);
    if (!error.issues.isEmpty())
        object.member("errors"_L1, error.issues);
    writer.raw('}');
    return writer.take();
}

QJsonObject problemSchema(QJsonObject &schemas)
{
    SchemaWriter writer(schemas, SchemaOf::Reply);
    ObjectSchema object(writer);
    const Error error;
    object.member("type"_L1, QString());
    object.member("title"_L1, QString());
    object.member("status"_L1, 0);
    object.member("detail"_L1, QString());
    object.member("instance"_L1, QString());
    object.member("request_id"_L1, QString());
    object.member("code"_L1, error.code);
    object.whereSet("retry_after"_L1, error.retryAfter);
    object.whereSet("errors"_L1, error.issues);
    schemas.insert(u"Problem"_s, object.take());
    return {{u"$ref"_s, u"#/components/schemas/Problem"_s}};
}

Error decodeProblem(const QByteArray &json, int status)
{
    Error error{.code = codeOf(status)};
    ReadState state{.unknownMembers = true, .listLimit = 10'000};
    if (const auto document = strictParse(json, problemLimits)) {
        Error read{.code = error.code};
        JsonReader(state, document->root(), JsonPlace{}).read(read);
        if (!state.error)
            error = std::move(read);
    }
    if (error.detail.isEmpty())
        error.detail = u"The server answered with status %1 and did not say why."_s.arg(status);
    return error;
}

} // namespace touchline
