// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/route.h"
#include <optional>

/** Who may do what: the role half here, the ownership half as a scope that goes into the WHERE of each query. */
namespace touchline::policy {

/** Whether the role suffices for a route. Unauthenticated without a caller, Forbidden where the role is too small. */
Result<void> mayCall(Access access, const std::optional<Caller> &caller);

/** Teams whose people the caller may see; none: all of them. */
std::optional<QList<TeamId>> scopeOf(const Caller &caller);
bool seesTeam(const Caller &caller, TeamId team);

/** The one answer for "not there" and "not yours". */
[[nodiscard]] std::unexpected<Error> nothingThere();

} // namespace touchline::policy
