// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string_view>

/** What llhttp leaves unchecked about where a request goes. */
namespace touchline::gate {

/**
 * The origin-form (path and query) of a request target, or nothing when it is not canonical: only characters of RFC 3986, whole escapes of
 * valid UTF-8 without control characters, no empty or dot segment, and nothing in the path that decodes to '/', '\\', '.' or '%'.
 * So whoever authorises and whoever routes see one path. An absolute-form (RFC 9112, 3.2.2) must name the same authority as Host.
 */
std::optional<std::string_view> originForm(std::string_view target, std::string_view host);

/** A Host field as RFC 9110, 7.2 wants it: a name, an IPv4 or a bracketed IPv6 address, and maybe a port up to 65535. */
bool soundHost(std::string_view host);
/** Of a sound host, what stands before the port. */
std::string_view hostNameOf(std::string_view host);

} // namespace touchline::gate
