// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtNetwork/QHttpHeaders>
#include <string_view>

namespace touchline::gate {

/** What every answer carries, the gate's own errors too: it is what it says it is, runs nothing, and depends on who asks how. */
const QHttpHeaders &standardHeaders();

/** A line for every answer that leaves by TLS (RFC 6797): ask by TLS only, for a year to come. */
inline constexpr std::string_view strictTransport = "Strict-Transport-Security: max-age=31536000\r\n";

} // namespace touchline::gate
