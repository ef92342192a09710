// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/data/revisiontimes.h"
#include "server/http/gate/application.h"
#include "server/http/responsecache.h"
#include "server/http/workerpool.h"
#include "server/security/authenticator.h"
#include "server/security/denials.h"
#include "server/security/ratelimiter.h"

namespace touchline {

struct AnswerTerms;

/** What `serve --local` adds: only this computer's own desktop may speak to it. */
struct LocalRule
{
    std::atomic<quint16> port = 0; // 0: no rule
};

/**
 * The steps between gate and handler, in their one order: address rate, authenticate, authorise, account rate (on the head, before any
 * body), then give what is cached, or validate and run, in a pool where the work may wait. What fails closes: no handler runs, and the
 * denial is counted.
 */
class Pipeline
{
public:
    struct Pools
    {
        WorkerPool &workers;
        WorkerPool &hashing;
    };
    struct Limiters
    {
        RateLimiter &addresses;
        RateLimiter &accounts;
        RateLimiter &signIns; // per address, on routes that hash passwords
    };

    struct Answers
    {
        ResponseCache &cache;
        /** Rises when a reader was given what was no longer the newest (FrameStore::heldBack()): such an answer is not kept. */
        std::function<quint64()> heldBack;
        QByteArray definitions; // of all sports, by their versions: other definitions, other answers
        bool inGate = true; // cached answers never touch QtHttpServer
    };

    /** Opens a stream for an admitted caller: EventHub::open(). */
    using Listen =
        std::function<Result<std::shared_ptr<gate::EventStream>>(const Caller &, QByteArray authorization, std::optional<Revision>)>;

    Pipeline(Database &database, Sessions &sessions, const Authenticator &authenticator, Denials &denials, Limiters limiters, Pools pools,
             Answers answers, Listen listen, const LocalRule &local);

    /** The functions that the gate calls; they hold a reference to this. */
    gate::Application application();
    std::optional<gate::Answer> admit(gate::Exchange &exchange, const gate::RequestHead &head);
    std::optional<gate::Answer> handle(gate::Exchange &exchange, const QHttpServerRequest &request);

private:
    Result<void> mayEnter(gate::Exchange &exchange, const gate::RequestHead &head);
    QByteArray keyOf(const AnswerTerms &terms) const;
    gate::Answer listen(const gate::Exchange &exchange, const gate::RequestHead &head) const;
    std::optional<gate::Answer> known(gate::Exchange &exchange, const gate::RequestHead &head);
    std::optional<gate::Answer> workOut(const gate::Exchange &exchange, ApiRequest request, const AnswerTerms &terms);
    std::shared_ptr<const KeptAnswer> answerFor(const QByteArray &key, const Route &route, const ApiRequest &request,
                                                const AnswerTerms &terms);
    Result<void> isLocal(const gate::RequestHead &head) const;
    Result<Reply> run(const Route &route, const ApiRequest &request);
    void settleSessions();
    void noteUse(const Sessions::Found &found);
    void deny(const gate::Exchange &exchange, const Error &error);

    Database &m_database;
    Sessions &m_sessions;
    const Authenticator &m_authenticator;
    Denials &m_denials;
    const Limiters m_limiters;
    const Pools m_pools;
    const Answers m_answers;
    const Listen m_listen;
    SingleFlight m_flights;
    RevisionTimes m_times{m_database};
    const LocalRule &m_local;
};

} // namespace touchline
