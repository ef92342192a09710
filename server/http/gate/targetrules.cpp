// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate/targetrules.h"
#include <QtCore/QUtf8StringView>
#include <QtNetwork/QHostAddress>
#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace touchline::gate {

namespace {

constexpr auto allowedInTarget = [] {
    std::array<bool, 256> allowed{};
    for (unsigned char c : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/?%"))
        allowed[c] = true;
    return allowed;
}();

bool soundText(std::string_view text)
{
    return QUtf8StringView(text.data(), qsizetype(text.size())).isValidUtf8()
        && std::ranges::none_of(text, [](unsigned char c) { return c < 0x20 || c == 0x7f; });
}

std::optional<unsigned char> escapedByte(std::string_view text, size_t at)
{
    unsigned char byte = 0;
    if (at + 2 >= text.size() || std::from_chars(&text[at + 1], &text[at] + 3, byte, 16).ptr != &text[at] + 3)
        return {};
    return byte;
}

bool soundEscapes(std::string_view target, size_t pathSize)
{
    std::string plain;
    for (size_t i = 0; i < target.size(); ++i) {
        if (target[i] != '%') {
            plain += target[i];
            continue;
        }
        const auto byte = escapedByte(target, i);
        if (!byte || (i < pathSize && std::string_view("/\\.%").find(char(*byte)) != std::string_view::npos))
            return false;
        plain += char(*byte);
        i += 2;
    }
    return soundText(plain);
}

bool canonical(std::string_view target)
{
    if (target.empty() || target.front() != '/' || !std::ranges::all_of(target, [](unsigned char c) { return allowedInTarget[c]; }))
        return false;
    const std::string_view path = target.substr(0, target.find('?'));
    if (path.contains("//") || path.contains("/."))
        return false;
    return !target.contains('%') || soundEscapes(target, path.size());
}

} // namespace

std::optional<std::string_view> originForm(std::string_view target, std::string_view host)
{
    for (const std::string_view scheme : {"http://", "https://"}) {
        if (!target.starts_with(scheme))
            continue;
        target.remove_prefix(scheme.size());
        const size_t end = target.find_first_of("/?");
        if (end == target.npos || host.empty() || target.substr(0, end) != host)
            return {};
        target.remove_prefix(end);
    }
    return canonical(target) ? std::optional(target) : std::nullopt;
}

std::string_view hostNameOf(std::string_view host)
{
    const bool bracketed = host.starts_with('[');
    return host.substr(0, bracketed ? host.find(']') + 1 : std::min(host.find(':'), host.size()));
}

bool soundHost(std::string_view host)
{
    if (host.empty() || host.size() > 255)
        return false;
    const bool bracketed = host.front() == '[';
    const std::string_view name = hostNameOf(host);
    const size_t end = name.size();
    if (end == 0 || (end < host.size() && host[end] != ':'))
        return false;
    if (end < host.size()) {
        const std::string_view port = host.substr(end + 1);
        unsigned number = 0;
        const auto [rest, error] = std::from_chars(port.data(), port.data() + port.size(), number);
        if (error != std::errc() || rest != port.data() + port.size() || number > 65535)
            return false;
    }
    if (bracketed)
        return QHostAddress(QString::fromLatin1(name.substr(1, name.size() - 2))).protocol() == QAbstractSocket::IPv6Protocol
            && !name.contains('%');
    return !name.empty() && std::ranges::all_of(name, [](unsigned char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '.' || c == '_';
    });
}

} // namespace touchline::gate
