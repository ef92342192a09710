// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/writes.h"
#include "server/security/policy.h"
#include <QtCore/QCryptographicHash>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

constexpr qsizetype longestKey = 255;

std::unexpected<Error> badKey(const QString &code, const QString &detail, ErrorCode error = ErrorCode::Malformed)
{
    return fail(error, detail, {{.code = code, .detail = detail, .column = u"Idempotency-Key"_s}});
}

Result<IdempotencyKey> keyOf(const ApiRequest &request)
{
    const QByteArray &key = request.idempotencyKey;
    if (key.isEmpty())
        return badKey(u"idempotency_key_needed"_s,
                      u"Send a field Idempotency-Key with a value of your own (a new UUID, for example), so that this request can be "
                      "repeated without making two of it."_s);
    if (key.size() > longestKey || !std::ranges::all_of(key, [](char c) { return c >= 0x20 && c <= 0x7e; }))
        return badKey(u"bad_idempotency_key"_s, u"An Idempotency-Key is 1 to %1 printable ASCII characters."_s.arg(longestKey));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &part : request.query)
        hash.addData(QByteArray(part.first.toPercentEncoding() + '=' + part.second.toPercentEncoding() + '&'));
    hash.addData("\n");
    hash.addData(request.body);
    return IdempotencyKey{.account = request.caller.user,
                          .route = u"POST "_s + QString::fromLatin1(request.path),
                          .key = QString::fromLatin1(key),
                          .fingerprint = hash.result()};
}

} // namespace

/** One request under a key at a time. */
class Writes::Turn
{
public:
    Turn(Writes &writes, const IdempotencyKey &key) : m_writes(writes), m_entry(toNumber(key.account), key.route + u'\n' + key.key)
    {
        const std::scoped_lock lock(m_writes.m_mutex);
        m_mine = m_writes.m_atWork.insert(m_entry).second;
    }
    Q_DISABLE_COPY_MOVE(Turn)
    ~Turn()
    {
        const std::scoped_lock lock(m_writes.m_mutex);
        if (m_mine)
            m_writes.m_atWork.erase(m_entry);
    }
    bool isMine() const { return m_mine; }

private:
    Writes &m_writes;
    std::pair<qint64, QString> m_entry;
    bool m_mine = false;
};

Writes::Handler Writes::changing(Work work)
{
    return [this, work = std::move(work)](const ApiRequest &request) { return carryOut(work, request, {}); };
}

Writes::Handler Writes::creating(Work work)
{
    return [this, work = std::move(work)](const ApiRequest &request) -> Result<Reply> {
        const auto key = keyOf(request);
        if (!key)
            return failed(key);
        const Turn turn(*this, *key);
        if (!turn.isMine())
            return badKey(u"at_work"_s, u"A request with this Idempotency-Key is at work; ask again when it is done."_s,
                          ErrorCode::Conflict);
        return carryOut(work, request, *key);
    };
}

Writes::Handler Writes::tagged(RowKind kind, Handler handler) const
{
    return [this, kind, handler = std::move(handler)](const ApiRequest &request) -> Result<Reply> {
        // Before the row itself: a change in between makes a tag that is too old, which a writer is told of.
        const auto state = rowState(m_database, kind, request.arguments.constFirst().toLongLong());
        if (!state)
            return failed(state);
        auto reply = handler(request);
        if (reply && *state)
            reply->tag = (*state)->version.tag();
        return reply;
    };
}

Result<Reply> Writes::carryOut(const Work &work, const ApiRequest &request, const std::optional<IdempotencyKey> &key)
{
    auto precondition = Precondition::of(request.ifMatch, request.ifNoneMatch);
    if (!precondition)
        return failed(precondition);
    auto transaction = m_database.begin();
    if (!transaction)
        return failed(transaction);
    if (key) {
        const auto known = m_replies.find(*key);
        if (!known)
            return failed(known);
        if (*known && (*known)->fingerprint != key->fingerprint)
            return badKey(u"idempotency_key_reused"_s,
                          u"This Idempotency-Key was used for another request; take a new one for a new request."_s, ErrorCode::Invalid);
        if (*known)
            return Reply{.status = (*known)->status, .body = (*known)->body, .tag = (*known)->tag, .location = (*known)->location};
    }
    Write write{.transaction = *transaction,
                .caller = request.caller,
                .origin = {.remote = request.remote, .requestId = request.requestId},
                .precondition = *std::move(precondition)};
    auto reply = work(request, write);
    if (!reply || !transaction->changed())
        return reply;
    if (key) {
        const auto kept = m_replies.keep(*transaction, *key,
                                         {.fingerprint = key->fingerprint,
                                          .status = reply->status,
                                          .body = reply->body,
                                          .tag = reply->tag,
                                          .location = reply->location});
        if (!kept)
            return failed(kept);
    }
    if (const auto committed = transaction->commit(); !committed)
        return failed(committed);
    return reply;
}

} // namespace touchline
