// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate/request.h"
#include <algorithm>

namespace touchline::gate {

bool sameName(std::string_view name, std::string_view lower)
{
    return std::ranges::equal(name, lower, [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + ('a' - 'A') : a) == b; });
}

QByteArray nameOf(Method method)
{
    switch (method) {
    case Method::Get:
        return QByteArrayLiteral("GET");
    case Method::Head:
        return QByteArrayLiteral("HEAD");
    case Method::Post:
        return QByteArrayLiteral("POST");
    case Method::Put:
        return QByteArrayLiteral("PUT");
    case Method::Patch:
        return QByteArrayLiteral("PATCH");
    case Method::Delete:
        return QByteArrayLiteral("DELETE");
    case Method::Options:
        return QByteArrayLiteral("OPTIONS");
    }
    return {};
}

std::string_view RequestHead::query() const
{
    const size_t mark = target.find('?');
    return mark == target.npos ? std::string_view() : target.substr(mark + 1);
}

std::string_view RequestHead::value(std::string_view lowerName) const
{
    const auto field = std::ranges::find_if(fields, [&](const Field &f) { return sameName(f.name, lowerName); });
    return field == fields.end() ? std::string_view() : field->value;
}

bool RequestHead::has(std::string_view lowerName) const
{
    return std::ranges::any_of(fields, [&](const Field &f) { return sameName(f.name, lowerName); });
}

} // namespace touchline::gate
