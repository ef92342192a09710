// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/data/idempotencystore.h"
#include "server/http/route.h"
#include "server/service/write.h"
#include <mutex>
#include <set>

namespace touchline {

/**
 * What all routes that write have in common: each request is one transaction, with the request's conditions; what changed nothing is not
 * committed; an answer to a POST is kept under its Idempotency-Key in the transaction of what it tells of, and given again. Thread-safe.
 */
class Writes
{
public:
    using Handler = std::function<Result<Reply>(const ApiRequest &)>;
    using Work = std::function<Result<Reply>(const ApiRequest &, Write &)>;

    Writes(Database &database, IdempotencyStore &replies) : m_database(database), m_replies(replies) {}

    /** For PUT, PATCH and DELETE. */
    Handler changing(Work work);
    /** For POST. Malformed without a key, Invalid for another request under a used key, Conflict while it is at work. */
    Handler creating(Work work);
    /** For a GET of one row: what the handler answers begins its ETag with the row's state. */
    Handler tagged(RowKind kind, Handler handler) const;

private:
    class Turn;
    Result<Reply> carryOut(const Work &work, const ApiRequest &request, const std::optional<IdempotencyKey> &key);
    Database &m_database;
    IdempotencyStore &m_replies;
    std::mutex m_mutex;
    std::set<std::pair<qint64, QString>> m_atWork; // account, route and key
};

} // namespace touchline
