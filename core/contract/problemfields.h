// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/valuefields.h"
#include "core/result.h"

/** The JSON of findings, in problems and in answers about what was checked. Private to core/contract. */
namespace touchline {

template<> struct Fields<Severity>
{
    static constexpr QLatin1StringView words[] = {"info"_L1, "warning"_L1, "error"_L1};
};

template<> struct Fields<Issue>
{
    static constexpr bool declared = true;
    static void io(auto &object, auto &issue)
    {
        object.optional("pointer"_L1, issue.column);
        object.optional("code"_L1, issue.code);
        object.optional("severity"_L1, issue.severity);
        object.optional("file"_L1, issue.file);
        object.optional("line"_L1, issue.line);
        object.optional("detail"_L1, issue.detail);
        object.whereSet("position"_L1, issue.position);
        object.whereSet("suggestion"_L1, issue.suggestion);
    }
};

} // namespace touchline
