// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/operations.h"
#include "server/data/database.h"
#include "server/ops/requestmetrics.h"
#include "server/ops/serverstate.h"
#include "server/security/caller.h"
#include "server/service/origin.h"
#include <functional>

namespace touchline {

/** What admins see of the server's work, and what they may do about it. Thread-safe. */
class OperationsService
{
public:
    /** `state` looks at the running server, `emptyAnswers` forgets the kept answers; both from any thread. */
    OperationsService(Database &database, const RequestMetrics &metrics, std::function<ServerState()> state,
                      std::function<void()> emptyAnswers);

    /** From memory: never waits for a disk. */
    Performance performance() const;
    CacheLoad cache() const;
    /** Audited first: what the trail cannot take does not happen. */
    Result<void> emptyCache(const Caller &caller, const Origin &origin);

private:
    Database &m_database;
    const RequestMetrics &m_metrics;
    const std::function<ServerState()> m_state;
    const std::function<void()> m_emptyAnswers;
};

} // namespace touchline
