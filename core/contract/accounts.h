// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/records.h"

/** What travels about accounts: who exists, what they may, where they are signed in, what was done. codec.h has the JSON. */
namespace touchline {

/** An account as admins write it. Never with a password: what is kept to recognise repeats must not hold a quick hash of one. */
struct UserEntry
{
    QString name;
    Role role = Role::Viewer;
    bool disabled = false;
    QList<TeamId> teams; // whose people a coach or viewer sees; admins see all
    bool operator==(const UserEntry &) const = default;
};

/** One's own password, by one who knows the present one. */
struct PasswordChange
{
    QString current;
    QString wanted;
};

/** Another's password, by an admin. */
struct NewPassword
{
    QString password;
};

/** A device that is signed in. */
struct SessionInfo
{
    SessionId id{};
    QString device; // as it called itself; may be empty
    bool staySignedIn = false;
    QDateTime created; // UTC, as all
    QDateTime used; // noted every ten minutes at most
    QDateTime expires; // at the latest
    bool present = false; // the one that asks
    bool operator==(const SessionInfo &) const = default;
};

/** What a role may. */
struct RoleInfo
{
    Role role = Role::Viewer;
    QString description;
    bool readsEverything = false; // else what belongs to the account's teams, and what leagues show
    bool edits = false;
    bool administers = false;
    bool operator==(const RoleInfo &) const = default;
};

/** Somebody whose account has the team in its scope. */
struct MemberInfo
{
    UserId id{};
    QString name;
    Role role = Role::Viewer;
    bool disabled = false;
    bool operator==(const MemberInfo &) const = default;
};

/** A record of the audit trail, without any text about or from people. */
struct AuditEntry
{
    qint64 id = 0;
    QDateTime at; // UTC
    std::optional<UserId> actor; // none: the command line, or nobody who is known
    QString action; // "user.create"
    QString subjectKind; // "user"; may be empty
    std::optional<qint64> subject;
    Revision revision{}; // of the change
    bool operator==(const AuditEntry &) const = default;
};

} // namespace touchline
