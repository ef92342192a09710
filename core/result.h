// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QList>
#include <QtCore/QString>
#include <expected>

namespace touchline {

/** What went wrong, in the words of the domain; only server/http/response.cpp knows the HTTP status of each. */
enum class ErrorCode {
    Malformed, // cannot be read at all: syntax, encoding, unknown field
    Invalid, // readable, but breaks a rule; see Error::issues
    Unauthenticated, // no or unusable credentials
    Forbidden,
    NotFound, // not there, or not the caller's to know of
    Conflict,
    Stale, // the caller's revision is no longer current
    Unconditional, // a change of what exists has to say which state it is based on
    TooLarge,
    TooMany, // rate or lockout; Error::retryAfter says when to come back
    Unsupported,
    NotAcceptable, // there, but not in the form asked for
    Unavailable, // database, disk or peer does not answer; a later try may help
    Timeout,
    Cancelled,
    Internal,
};

enum class Severity { Info, Warning, Error };

/** One finding in some input: where it is, what it is, what to do. */
struct Issue
{
    QString code; // stable, snake_case: "out_of_range"
    QString detail; // one sentence for people
    Severity severity = Severity::Error;
    QString file; // empty where there is none
    qint64 line = 0; // 1-based; 0: none
    QString column; // column name or JSON pointer
    int position = 0; // 1-based character in a formula; 0: none
    QString suggestion; // what may have been meant; empty: nothing like it
    bool operator==(const Issue &) const = default;
};

struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString detail; // what happened, what it means, what to do; no SQL, path or stack
    QList<Issue> issues;
    int retryAfter = 0; // seconds, for TooMany and Unavailable
    QString requestId; // set by the client for errors that came from a server
    bool operator==(const Error &) const = default;
};

template<typename T> using Result = std::expected<T, Error>;

/** `return fail(ErrorCode::NotFound, ...)` in any function that returns a Result. */
[[nodiscard]] inline std::unexpected<Error> fail(ErrorCode code, QString detail = {}, QList<Issue> issues = {})
{
    return std::unexpected(Error{.code = code, .detail = std::move(detail), .issues = std::move(issues)});
}

/** Passes an error on: `return failed(result)`. */
template<typename T> [[nodiscard]] std::unexpected<Error> failed(const Result<T> &result)
{
    return std::unexpected(result.error());
}

} // namespace touchline
