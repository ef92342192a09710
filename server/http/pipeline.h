// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/data/revisiontimes.h"
#include "server/http/admission.h"
#include "server/http/gate/application.h"
#include "server/http/responsecache.h"
#include "server/http/workerpool.h"

namespace touchline {

struct AnswerTerms;

/**
 * The steps between gate and handler, in their one order: admit (on the head, before any body), then give what is cached, or validate and
 * run, in a pool where the work may wait. What fails closes: no handler runs.
 */
class Pipeline
{
public:
    struct Pools
    {
        WorkerPool &workers;
        WorkerPool &hashing;
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

    Pipeline(Database &database, Admission &admission, Pools pools, Answers answers, Listen listen);

    /** The functions that the gate calls; they hold a reference to this. */
    gate::Application application();
    std::optional<gate::Answer> admit(gate::Exchange &exchange, const gate::RequestHead &head);
    std::optional<gate::Answer> handle(gate::Exchange &exchange, const QHttpServerRequest &request);

private:
    QByteArray keyOf(const AnswerTerms &terms) const;
    gate::Answer listen(const gate::Exchange &exchange, const gate::RequestHead &head) const;
    std::optional<gate::Answer> known(gate::Exchange &exchange, const gate::RequestHead &head);
    std::optional<gate::Answer> workOut(const gate::Exchange &exchange, ApiRequest request, const AnswerTerms &terms);
    std::optional<gate::Answer> workApart(const gate::Exchange &exchange, ApiRequest request, const AnswerTerms &terms);
    std::shared_ptr<const KeptAnswer> answerFor(const QByteArray &key, const Route &route, const ApiRequest &request,
                                                const AnswerTerms &terms);
    Result<Reply> run(const Route &route, const ApiRequest &request);

    Database &m_database;
    Admission &m_admission;
    const Pools m_pools;
    const Answers m_answers;
    const Listen m_listen;
    SingleFlight m_flights;
    RevisionTimes m_times{m_database};
};

} // namespace touchline
