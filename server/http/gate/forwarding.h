// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/gate/request.h"
#include <span>

namespace touchline::gate {

/**
 * The request as QtHttpServer gets it: whole, with Content-Length, the gate's own X-Request-Id, HEAD as GET, of the client's fields those
 * that are read (Application::reads), and "/" for a target: it would take a longer one apart, which Exchange has in pieces.
 */
std::string forwardedBytes(const RequestHead &head, std::string_view body, std::string_view requestId,
                           std::span<const std::string_view> reads);

} // namespace touchline::gate
