// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/security/sessions.h"
#include "server/security/userrepository.h"

/** What is true of every change of an account, whoever makes it: an admin, its owner, or the command line. */
namespace touchline::accounts {

/** Ends its sessions where the role changes or it is disabled. Conflict where nobody could administer the server any more. */
Result<void> change(Transaction &transaction, UserRepository &users, Sessions &sessions, const UserRecord &before, const UserRecord &after);
/** Conflict for the last admin, and naming what depends on the account, unless nothing does. */
Result<void> remove(Transaction &transaction, UserRepository &users, const UserRecord &user);
/** Ends all sessions of the account; `kept` stays. */
Result<void> setPassword(Transaction &transaction, UserRepository &users, Sessions &sessions, UserId user, const QByteArray &hash,
                         std::optional<SessionId> kept = {});

} // namespace touchline::accounts
