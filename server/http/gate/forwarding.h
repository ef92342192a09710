// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/gate/request.h"

namespace touchline::gate {

/**
 * The request as QtHttpServer gets it: whole, with Content-Length, HEAD as GET, and only fields that mean something end to end. The
 * client's own X-Request-Id and every name with an underscore (which some systems cannot tell from a hyphen) stay out.
 */
std::string forwardedBytes(const RequestHead &head, std::string_view body, std::string_view requestId);

} // namespace touchline::gate
