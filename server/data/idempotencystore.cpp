// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/data/idempotencystore.h"

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

/** The columns know no NULL. */
QString filled(const QByteArray &text)
{
    return text.isEmpty() ? u""_s : QString::fromLatin1(text);
}

} // namespace

Result<std::optional<KeptReply>> IdempotencyStore::find(const IdempotencyKey &key) const
{
    auto query = m_database.select(
        "idempotency_find"_L1,
        {{u":account"_s, toNumber(key.account)}, {u":route"_s, key.route}, {u":key"_s, key.key}, {u":since"_s, m_clock() - secondsKept}});
    if (!query)
        return failed(query);
    if (!query->next())
        return std::nullopt;
    return KeptReply{.fingerprint = query->value(0).toByteArray(),
                     .status = query->value(1).toInt(),
                     .body = query->value(2).toByteArray(),
                     .tag = query->value(3).toByteArray(),
                     .location = query->value(4).toByteArray()};
}

Result<void> IdempotencyStore::keep(Transaction &, const IdempotencyKey &key, const KeptReply &reply)
{
    const qint64 now = m_clock();
    if (const auto old = m_database.select("idempotency_forget"_L1, {{u":before"_s, now - secondsKept}}); !old)
        return failed(old);
    const auto kept = m_database.select("idempotency_insert"_L1,
                                        {{u":account"_s, toNumber(key.account)},
                                         {u":route"_s, key.route},
                                         {u":key"_s, key.key},
                                         {u":fingerprint"_s, key.fingerprint},
                                         {u":status"_s, reply.status},
                                         {u":body"_s, reply.body},
                                         {u":tag"_s, filled(reply.tag)},
                                         {u":location"_s, filled(reply.location)},
                                         {u":at"_s, now}});
    return kept ? Result<void>{} : failed(kept);
}

} // namespace touchline
