// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/gate/answer.h"
#include "server/http/gate/exchange.h"

/** Where the time of one answer went, in its Server-Timing field: for admins alone, and never in what is kept for others. */
namespace touchline {

/** When somebody asked a worker for something, and when it was at work. */
struct WorkTimes
{
    using Clock = std::chrono::steady_clock;
    Clock::time_point asked = Clock::now();
    Clock::time_point begun; // none: somebody else's worker did it, or none was needed
    Clock::time_point ended;

    std::optional<std::chrono::microseconds> queued() const;
    std::optional<std::chrono::microseconds> worked() const;
};

/** What is told of an answer. */
struct Timing
{
    std::chrono::microseconds admission{}; // from a complete head until it was let in
    std::optional<std::chrono::microseconds> queued;
    std::optional<std::chrono::microseconds> worked;
    std::optional<bool> hit; // of the cache; none: nobody looked there
};

/** Notes how long it took to let the caller in, where they may know. */
void noteAdmission(gate::Exchange &exchange);
/** What is known so far; none where the caller may not know. */
std::optional<Timing> timingFor(const gate::Exchange &exchange);
/** "auth;dur=0.012, queue;dur=0.034, handler;dur=1.2, cache;desc=miss": milliseconds. */
QByteArray valueOf(const Timing &timing);
/** The answer, with the field where somebody may know. */
gate::Answer withTiming(gate::Answer answer, const std::optional<Timing> &told, const WorkTimes &times);

} // namespace touchline
