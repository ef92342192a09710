// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/route.h"

namespace touchline {

namespace {

constexpr size_t longestId = 18; // digits that always fit a qint64

bool isId(std::string_view segment)
{
    return !segment.empty() && segment.size() <= longestId && segment.find_first_not_of("0123456789") == segment.npos;
}

bool isName(std::string_view segment)
{
    return !segment.empty() && segment.size() <= 64 && segment.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == segment.npos;
}

/** In the one spelling that this API gives out: lower case, with hyphens. */
bool isUuid(std::string_view segment)
{
    if (segment.size() != 36)
        return false;
    for (size_t place = 0; place < segment.size(); ++place) {
        const bool hyphen = place == 8 || place == 13 || place == 18 || place == 23;
        const char c = segment[place];
        if (hyphen ? c != '-' : !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')))
            return false;
    }
    return true;
}

bool fits(std::string_view wanted, std::string_view segment)
{
    return wanted == "{id}" ? isId(segment) : wanted == "{name}" ? isName(segment) : wanted == "{uuid}" && isUuid(segment);
}

/** Cuts the first segment off `path`, which starts with '/'. */
std::string_view takeSegment(std::string_view &path)
{
    path.remove_prefix(1);
    const auto end = std::min(path.find('/'), path.size());
    const auto segment = path.substr(0, end);
    path.remove_prefix(end);
    return segment;
}

std::optional<QList<QByteArray>> argumentsOf(std::string_view pattern, std::string_view path)
{
    QList<QByteArray> arguments;
    while (pattern.starts_with('/') && path.starts_with('/')) {
        const auto wanted = takeSegment(pattern);
        const auto got = takeSegment(path);
        if (fits(wanted, got))
            arguments.append(QByteArray(got.data(), qsizetype(got.size())));
        else if (wanted != got || wanted.starts_with('{'))
            return std::nullopt;
    }
    if (!pattern.empty() || !path.empty())
        return std::nullopt;
    return arguments;
}

QByteArrayView nameOf(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET, HEAD";
    case Method::Head:
        return "HEAD";
    case Method::Post:
        return "POST";
    case Method::Put:
        return "PUT";
    case Method::Patch:
        return "PATCH";
    case Method::Delete:
        return "DELETE";
    case Method::Options:
        return "OPTIONS";
    }
    return {};
}

} // namespace

std::optional<QByteArray> ApiRequest::value(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(query, [name](const auto &item) { return item.first == name; });
    return found == query.end() ? std::nullopt : std::optional(found->second);
}

void RouteTable::add(Route route)
{
    Q_ASSERT(route.handler);
    m_routes.append(std::move(route));
}

RouteTable::Match RouteTable::match(Method method, std::string_view path) const
{
    const auto wanted = method == Method::Head ? Method::Get : method;
    Match match;
    for (const auto &route : m_routes) {
        auto arguments = argumentsOf(std::string_view(route.path.data(), size_t(route.path.size())), path);
        if (!arguments)
            continue;
        if (route.method == wanted) {
            match.route = &route;
            match.arguments = std::move(*arguments);
        }
        match.allow += (match.allow.isEmpty() ? "" : ", ") + nameOf(route.method).toByteArray();
    }
    return match;
}

} // namespace touchline
