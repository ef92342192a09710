// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QtTypes>
#include <chrono>
#include <cstddef>

namespace touchline::gate {

/** What one client may cost. Sizes are bytes, times milliseconds; tests shorten them. */
struct Limits
{
    size_t requestLine = 8 << 10;
    size_t head = 32 << 10; // request line and header fields together
    size_t fields = 100;
    size_t framing = 64 << 10; // chunk sizes, extensions and trailers on top of a body

    std::chrono::milliseconds headTime{8'000};
    std::chrono::milliseconds bodyTime{30'000}; // of one that is spooled: without a byte of it
    std::chrono::milliseconds spoolTime{900'000}; // of the whole of such a body
    std::chrono::milliseconds idleTime{60'000};
    std::chrono::milliseconds workTime{30'000};
    std::chrono::milliseconds stallTime{20'000}; // a client that takes nothing of its answer
    std::chrono::milliseconds lingerTime{2'000};
    std::chrono::milliseconds drainTime{10'000}; // how long requests in work may go on once the server stops
    std::chrono::milliseconds sweepEvery{1'000}; // deadlines are this coarse
    size_t lingerBytes = 4 << 20;

    // Of all I/O threads together: see Occupancy.
    int connections = 8'000;
    int perAddress = 200; // per IPv4 address, per /64 of IPv6

    qsizetype highWater = 256 << 10; // unsent bytes of one client: above it the producer waits
    qsizetype hardCap = 4 << 20; // a stream that cannot wait is cut off above it
    qsizetype unsentTotal = 256 << 20; // of all clients, on all I/O threads together: above it new answers are 503
};

} // namespace touchline::gate
