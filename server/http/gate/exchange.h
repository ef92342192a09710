// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/gate/replier.h"
#include "server/http/gate/traceparent.h"
#include "server/http/route.h"
#include <QtNetwork/QHostAddress>
#include <chrono>
#include <memory>
#include <stop_token>

namespace touchline::gate {

/**
 * One request on its way, from its complete head until it is answered or given up. Belongs to its I/O thread: a worker takes copies of
 * what it needs (id, stop token, caller, arguments) and answers through `replier()`.
 */
struct Exchange
{
    QByteArray id; // the gate's own X-Request-Id, never the client's
    Method method = Method::Get; // Head stays Head here; the gate drops the body
    QByteArray path; // canonical, percent-encoded, without query
    QByteArray query; // percent-encoded, without '?'
    const Route *route = nullptr; // never null when the application sees it
    QList<QByteArray> arguments; // what RouteTable::match() gave
    QHostAddress peer; // IPv4-mapped addresses are IPv4 here
    std::optional<Caller> caller; // set by Application::admit
    QByteArray scope; // of the caller: Caller::scopeKey()
    std::stop_source stop{std::nostopstate}; // fires on abort, deadline and drain; has a state from handle() on
    std::chrono::steady_clock::time_point since; // the head was complete
    std::shared_ptr<Spool> spool; // set by Application::admit: where the body goes
    std::shared_ptr<Mailbox> mailbox;
    bool current = true; // Application::refresh knows what others have changed up to now
    std::string fields; // header lines of this answer alone, whoever gives it: "RateLimit: ...\r\n"
    std::string_view trace; // of a valid traceparent, its trace id; lives as long as the head
    bool fromCache = false;
    bool cacheMissed = false; // the answer might have been kept, but is not
    std::optional<std::chrono::microseconds> queued; // it waited so long for a worker; none: it took none
    std::chrono::microseconds admission{}; // how long it took to let an admin in; others are not told

    Replier replier() const { return {mailbox, id}; }
    QByteArray label() const { return requestLabel(id, path, trace); } // for logs
};

} // namespace touchline::gate
