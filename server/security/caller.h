// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/values.h"
#include <QtCore/QString>

namespace touchline {

/** Who asks, as the authenticator found them: the only way that a handler learns about a person. */
struct Caller
{
    UserId user{};
    SessionId session{};
    QString name;
    Role role = Role::Viewer;
    QList<TeamId> teams; // sorted; meaningless for admins, who see all
    QByteArray tokenHash; // of what was shown: who renews it must have it still
    bool isAdmin() const { return role == Role::Admin; }
    /** Equal for all callers who may see the same: role, teams, visibility. Never the user id. */
    QByteArray scopeKey() const;
};

} // namespace touchline
