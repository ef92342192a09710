// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/gate/exchange.h"
#include "server/http/gate/request.h"
#include "server/http/workerpool.h"
#include "server/security/authenticator.h"
#include "server/security/denials.h"
#include "server/security/ratelimiter.h"
#include <atomic>

namespace touchline {

/** What `serve --local` adds: only this computer's own desktop may speak to it. */
struct LocalRule
{
    std::atomic<quint16> port = 0; // 0: no rule
};

/**
 * Who may come in, told by the head of a request before any body is read. In this order: the rate of the address, who it is, what they may
 * call, the rate of the account. What fails closes, and the denial is counted.
 */
class Admission
{
public:
    struct Limiters
    {
        RateLimiter &addresses;
        RateLimiter &accounts;
        RateLimiter &signIns; // per address, on routes that hash passwords
    };

    /** `workers` write what an admission leaves in the database; nobody waits for it. */
    Admission(Sessions &sessions, const Authenticator &authenticator, Denials &denials, const Limiters &limiters, WorkerPool &workers,
              const LocalRule &local);

    /** Gives the exchange its caller, who is none where it fails, and the fields that tell of rates. */
    Result<void> admit(gate::Exchange &exchange, const gate::RequestHead &head);

private:
    Result<void> mayEnter(gate::Exchange &exchange, const gate::RequestHead &head);
    Result<void> isLocal(const gate::RequestHead &head) const;
    /** The key of the caller's rate; empty where the route is for anyone, or nobody is signed in. */
    Result<QByteArray> identify(gate::Exchange &exchange, const gate::RequestHead &head);
    void settleSessions();
    void noteUse(const Sessions::Found &found);
    void deny(const gate::Exchange &exchange, const Error &error);

    Sessions &m_sessions;
    const Authenticator &m_authenticator;
    Denials &m_denials;
    const Limiters m_limiters;
    WorkerPool &m_workers;
    const LocalRule &m_local;
};

/** As logs and the audit trail have it. */
QByteArray addressOf(const gate::Exchange &exchange);

} // namespace touchline
