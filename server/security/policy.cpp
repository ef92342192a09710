// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/security/policy.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::policy {

Result<void> mayCall(Access access, const std::optional<Caller> &caller)
{
    if (access == Access::Anyone)
        return {};
    if (!caller)
        return fail(ErrorCode::Unauthenticated, u"Sign in first: this address needs a valid token."_s);
    switch (access) {
    case Access::Anyone:
    case Access::SignedIn:
        return {};
    case Access::Editor:
        if (caller->role == Role::Coach || caller->role == Role::Admin)
            return {};
        return fail(ErrorCode::Forbidden, u"This needs the role coach or admin."_s);
    case Access::Admin:
        if (caller->role == Role::Admin)
            return {};
        return fail(ErrorCode::Forbidden, u"This needs the role admin."_s);
    }
    return fail(ErrorCode::Forbidden);
}

std::optional<QList<TeamId>> scopeOf(const Caller &caller)
{
    return caller.isAdmin() ? std::nullopt : std::optional(caller.teams);
}

bool seesTeam(const Caller &caller, TeamId team)
{
    return caller.isAdmin() || std::ranges::binary_search(caller.teams, team);
}

std::unexpected<Error> nothingThere()
{
    return fail(ErrorCode::NotFound, u"There is nothing here, or it is not yours to see."_s);
}

} // namespace touchline::policy
