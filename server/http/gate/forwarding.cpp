// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate/forwarding.h"
#include <algorithm>
#include <format>

namespace touchline::gate {

std::string forwardedBytes(const RequestHead &head, std::string_view body, std::string_view requestId,
                           std::span<const std::string_view> reads)
{
    std::string out = std::format("{} / HTTP/1.1\r\nContent-Length: {}\r\nX-Request-Id: {}\r\n",
                                  head.method == Method::Head ? "GET" : head.methodName, body.size(), requestId);
    for (const auto &[name, value] : head.fields) {
        if (std::ranges::any_of(reads, [&](std::string_view read) { return sameName(name, read); }))
            out.append(name).append(": ").append(value).append("\r\n");
    }
    out.append("\r\n").append(body);
    return out;
}

} // namespace touchline::gate
