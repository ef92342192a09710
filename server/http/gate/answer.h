// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QByteArray>
#include <QtCore/QIODevice>
#include <QtNetwork/QHttpHeaders>
#include <chrono>
#include <memory>
#include <optional>

namespace touchline::gate {

class EventStream;

/**
 * What leaves as the answer to one request. The gate adds Date, X-Request-Id, Content-Length and Connection itself and ignores them here;
 * every other field, Content-Type too, is the application's.
 */
struct Answer
{
    int status = 200;
    QHttpHeaders headers;
    QByteArray fields; // instead of headers: lines as they leave, without the gate's own
    QByteArray body;
    std::unique_ptr<QIODevice> device; // instead of body: open, with a known size; a sequential one becomes a 500
    std::shared_ptr<EventStream> events; // instead of body: written by the gate as it comes, never through QtHttpServer
    std::optional<std::chrono::microseconds> queued; // how long it waited for a worker; none: it took none
};

} // namespace touchline::gate
