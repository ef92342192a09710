// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/gate/answer.h"
#include <string>
#include <string_view>

namespace touchline::gate {

/** HTTP's own words for a status: "Not Found". */
std::string_view titleOf(int status);

/**
 * The gate's own errors as application/problem+json (RFC 9457). An empty `detail` takes the sentence that belongs to the status: what
 * happened and what to do. `path` is the canonical path where there is one.
 */
Answer problem(int status, const QString &detail, const QByteArray &path, const QByteArray &requestId);

/** How an answer leaves when the gate writes it itself. */
struct Wrapping
{
    std::string_view requestId;
    std::string_view common; // Gate::commonFields()
    std::string_view fields; // Exchange::fields
    bool headOnly = false; // to HEAD
    bool close = false;
    bool endless = false; // no length is known
};

/** Appends the header lines of an answer, without those that are the gate's own. */
void appendFields(std::string &out, const Answer &answer);
/** Appends the head of an answer that holds its body; a device is not looked at. */
void appendHead(std::string &out, const Answer &answer, const Wrapping &wrapping);
/** What follows the head: nothing to HEAD, 204 and 304. Lives as long as the answer. */
std::string_view bodyOf(const Answer &answer, const Wrapping &wrapping);

} // namespace touchline::gate
