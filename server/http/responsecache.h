// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/cache/bytelru.h"
#include "core/result.h"
#include "server/http/route.h"
#include <QtNetwork/QHttpHeaders>
#include <map>
#include <stop_token>

namespace touchline {

/** An answer as it leaves, without what belongs to one request (id, date, 304). */
struct KeptAnswer
{
    int status = 200;
    QByteArray fields; // header lines, as they leave
    QByteArray fieldsOf304; // without what describes a body
    QByteArray etag; // as in the fields; empty: none
    QByteArray body; // gzip where the key says so
    std::optional<Error> error; // instead: a problem, told to each with its own request id
    qsizetype byteCount() const;
};

/** Answers that may be given again. Thread-safe; never blocks. */
class ResponseCache
{
public:
    virtual ~ResponseCache() = default;
    virtual std::shared_ptr<const KeptAnswer> find(const QByteArray &key) = 0;
    virtual void insert(const QByteArray &key, std::shared_ptr<const KeptAnswer> answer, const Lifetime &lifetime) = 0;
};

/** In this process. */
class MemoryResponseCache final : public ResponseCache
{
public:
    MemoryResponseCache(qsizetype bytes, ByteLru<KeptAnswer>::Clock clock) : m_answers(bytes, std::move(clock)) {}
    std::shared_ptr<const KeptAnswer> find(const QByteArray &key) override { return m_answers.find(key); }
    void insert(const QByteArray &key, std::shared_ptr<const KeptAnswer> answer, const Lifetime &lifetime) override
    {
        const qsizetype bytes = answer->byteCount();
        m_answers.insert(key, std::move(answer), bytes, lifetime);
    }
    const ByteLru<KeptAnswer> &answers() const { return m_answers; }
    void clear() { m_answers.clear(); }

private:
    ByteLru<KeptAnswer> m_answers;
};

/** Another cache, whose failures fail no request: what throws is logged, is not there, and is not kept. */
class ForgivingCache final : public ResponseCache
{
public:
    explicit ForgivingCache(ResponseCache &cache) : m_cache(cache) {}
    std::shared_ptr<const KeptAnswer> find(const QByteArray &key) override;
    void insert(const QByteArray &key, std::shared_ptr<const KeptAnswer> answer, const Lifetime &lifetime) override;

private:
    ResponseCache &m_cache;
};

/**
 * Equal questions at the same time are worked out once. The work has a stop token of its own, which fires when everybody who waits for it
 * has given up. Thread-safe.
 */
class SingleFlight
{
public:
    using Answered = std::function<void(const std::shared_ptr<const KeptAnswer> &)>;
    class Flight;
    struct Joined
    {
        bool first = false; // the caller starts the work, which lands
        std::shared_ptr<Flight> flight;
        std::stop_token stop; // of the work
    };
    /** `stop` is the one who waits: `answered` is called once, on the thread that lands, unless it has fired. */
    Joined join(const QByteArray &key, const std::stop_token &stop, Answered answered);
    /** Answers everybody who waits; once. */
    void land(const std::shared_ptr<Flight> &flight, const std::shared_ptr<const KeptAnswer> &answer);

private:
    std::mutex m_mutex;
    std::map<QByteArray, std::shared_ptr<Flight>> m_flights;
};

} // namespace touchline
