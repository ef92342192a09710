// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/gate/exchange.h"
#include "server/http/gate/proxies.h"
#include "server/http/gate/request.h"
#include <QtHttpServer/QHttpServerRequest>
#include <atomic>
#include <functional>
#include <string_view>
#include <vector>

namespace touchline::gate {

/** One line of the access log. Status 499: the client left before its answer was complete. */
struct AccessRecord
{
    QByteArray requestId;
    QByteArray method; // empty when the head was never complete
    QByteArray path;
    QHostAddress peer;
    int status = 0;
    std::chrono::microseconds duration{};
    const Route *route = nullptr; // null: none was found
    std::string_view trace; // id of the trace that the client named; valid during the call
    qint64 bytes = 0; // of the answer, its head included
    bool fromCache = false;
    bool cacheMissed = false; // it might have been there
    std::optional<std::chrono::microseconds> queued; // for a worker; none: it took none
};

/** What is under way on all I/O threads together. */
struct Load
{
    std::atomic<qint64> connections = 0;
    std::atomic<qint64> requests = 0; // at a handler; not those that the gate answers itself
};

/**
 * What the gate calls, always on its I/O thread; none of it may block. An exception denies the request with 500.
 *
 * The gate itself answers what never reaches the application: malformed, over a limit or too slow (400, 408, 411, 413, 414, 417, 421, 431,
 * 501, 503, 505), unknown paths (404), other methods of a known path (405 with Allow) and OPTIONS (204 with Allow).
 */
struct Application
{
    /**
     * Called on the complete head, after routing and before a byte of the body is accepted: authenticate, authorise, limit the rate.
     * A value refuses (after a body was announced the connection closes); nothing lets the request in.
     */
    std::function<std::optional<Answer>(Exchange &, const RequestHead &)> admit;

    /**
     * Called with the whole request. A value answers at once; nothing means that a copy of `exchange.replier()` answers later.
     * The request is dead when this returns.
     */
    std::function<std::optional<Answer>(Exchange &, const QHttpServerRequest &)> handle;

    /**
     * Names of the header fields that handle() looks at. QtHttpServer is given no others: it reads heads byte by byte, and what nobody
     * reads cannot be misread.
     */
    std::vector<std::string_view> reads = {};

    /**
     * Optional: the names that this server answers to, in lower case, without ports. Whoever asks for another host, or in HTTP/1.0 for
     * none, gets 421 before anything else is looked at. Empty: it answers to every name.
     */
    std::vector<std::string> hostNames = {};

    /** Optional: who else may say where a request comes from. Their connections count only among all, not for their address. */
    Proxies proxies = {};

    /**
     * Optional: called before admit, once for all requests that the event loop found at the same time. True when the application knows by
     * now what other threads and processes have changed: Exchange::current.
     */
    std::function<bool()> refresh;

    /** Optional: every request, refused and aborted ones too, once. */
    std::function<void(const AccessRecord &)> log;

    /** Optional: kept up to date by the gates, which it outlives. */
    Load *load = nullptr;
};

} // namespace touchline::gate
