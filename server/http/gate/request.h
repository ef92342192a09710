// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/route.h"
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace touchline::gate {

/** ASCII case-insensitive; `lower` is lower case already. */
bool sameName(std::string_view name, std::string_view lower);

QByteArray nameOf(Method method);

struct Field
{
    std::string_view name;
    std::string_view value; // without surrounding blanks
};

/** The complete, valid head of a request. The views live until its request has been answered. */
struct RequestHead
{
    Method method = Method::Get;
    std::string_view methodName;
    std::string_view target; // canonical origin-form: path and query, still percent-encoded
    std::vector<Field> fields;
    bool http10 = false;
    bool keepAlive = false;
    bool expectsContinue = false;
    bool chunked = false;
    uint64_t contentLength = 0; // announced; 0 when chunked

    std::string_view path() const { return target.substr(0, target.find('?')); }
    std::string_view query() const; // without '?'; empty when there is none
    /** The first field of that name; empty when absent. Host and Authorization occur at most once. */
    std::string_view value(std::string_view lowerName) const;
    bool has(std::string_view lowerName) const;
    bool bodyAnnounced() const { return chunked || contentLength > 0; }
};

} // namespace touchline::gate
