// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/data/database.h"

namespace touchline {

/** What clients change one row at a time, under conditions. */
enum class RowKind { Club, Team, Competition, Season, Player, Registration, Match, User };

/** "match": as the audit trail and the tombstones call it. */
QLatin1StringView wordOf(RowKind kind);

/** A state of something that is stored; two states of one thing, or of two things, never have the same tag. */
struct RowVersion
{
    QByteArray thing; // "match 17"
    QByteArray state; // of it: whatever is different after every change
    /** What the ETags of this state begin with, in whatever representation: 16 characters of [A-Za-z0-9_-]. */
    QByteArray tag() const;
    bool operator==(const RowVersion &) const = default;
};

struct RowState
{
    qint64 id = 0;
    QString uuid;
    RowVersion version;
};

/** The row as it is now; none when there is none. Inside a transaction nobody can change it before the commit. */
Result<std::optional<RowState>> rowState(const Database &database, RowKind kind, qint64 id);
Result<std::optional<RowState>> rowState(const Database &database, RowKind kind, const QString &uuid);

/** SHA-256 of the body by which a client made the row of this uuid, even if it is gone by now; none when no client did. */
Result<std::optional<QByteArray>> creationOf(const Database &database, RowKind kind, const QString &uuid);
Result<void> keepCreation(Transaction &transaction, RowKind kind, const QString &uuid, const QByteArray &fingerprint);

} // namespace touchline
