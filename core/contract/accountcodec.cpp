// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/contract/accountfields.h"
// Fields of members come before those of what holds them.
#include "core/contract/codecs.h"
#include "core/contract/tablewriter.h"

namespace touchline {

TOUCHLINE_CODEC(UserEntry)
TOUCHLINE_CODEC(Stored<UserEntry>)
TOUCHLINE_CODEC(QList<Stored<UserEntry>>)
TOUCHLINE_CODEC(Change<UserEntry>)
TOUCHLINE_PATCH(Change<UserEntry>)
TOUCHLINE_CODEC(PasswordChange)
TOUCHLINE_CODEC(NewPassword)
TOUCHLINE_CODEC(SessionInfo)
TOUCHLINE_CODEC(QList<SessionInfo>)
TOUCHLINE_CODEC(QList<RoleInfo>)
TOUCHLINE_CODEC(QList<MemberInfo>)
TOUCHLINE_CODEC(QList<AuditEntry>)

TOUCHLINE_TABLE(QList<Stored<UserEntry>>)
TOUCHLINE_TABLE(QList<SessionInfo>)
TOUCHLINE_TABLE(QList<RoleInfo>)
TOUCHLINE_TABLE(QList<MemberInfo>)
TOUCHLINE_TABLE(QList<AuditEntry>)

} // namespace touchline
