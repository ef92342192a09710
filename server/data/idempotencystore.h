// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/data/database.h"

namespace touchline {

/** Who sent which request under which key. */
struct IdempotencyKey
{
    UserId account{};
    QString route; // "POST /api/v1/matches"
    QString key; // of the client
    QByteArray fingerprint; // SHA-256 of the whole request
};

/** An answer as it was given. */
struct KeptReply
{
    QByteArray fingerprint;
    int status = 0;
    QByteArray body;
    QByteArray tag;
    QByteArray location;
};

/** Answers that are given again to a repeated request, for seven days. */
class IdempotencyStore
{
public:
    static constexpr qint64 secondsKept = 7 * 24 * 3600;
    using Clock = std::function<qint64()>; // seconds since 1970
    IdempotencyStore(Database &database, Clock clock) : m_database(database), m_clock(std::move(clock)) {}

    Result<std::optional<KeptReply>> find(const IdempotencyKey &key) const;
    /** In the transaction of what the answer tells of; what is too old goes at the same time. */
    Result<void> keep(Transaction &transaction, const IdempotencyKey &key, const KeptReply &reply);

private:
    Database &m_database;
    Clock m_clock;
};

} // namespace touchline
