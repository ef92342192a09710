// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/route.h"
#include "server/http/gate/request.h"
#include "server/http/gate/traceparent.h"
#include <array>

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
    return (wanted == "{id}" || wanted == "{player}" || wanted == "{user}") ? isId(segment)
        : wanted == "{name}"                                                ? isName(segment)
                                                                            : wanted == "{uuid}" && isUuid(segment);
}

/** Of a path on the stack: this is asked of every request. More than any route has are one too many. */
struct Segments
{
    static constexpr size_t most = 12;
    std::array<std::string_view, most> parts;
    size_t count = 0;

    explicit Segments(std::string_view path)
    {
        for (; path.starts_with('/') && count < most; ++count) {
            path.remove_prefix(1);
            parts[count] = path.substr(0, path.find('/'));
            path.remove_prefix(parts[count].size());
        }
    }
    std::span<const std::string_view> all() const { return std::span(parts).first(count); }
};

/** What `Allow` says of a route. */
QByteArray allowed(Method method)
{
    return method == Method::Get ? QByteArrayLiteral("GET, HEAD") : gate::nameOf(method);
}

} // namespace

std::optional<QByteArray> ApiRequest::value(QByteArrayView name) const
{
    const auto found = std::ranges::find_if(query, [name](const auto &item) { return item.first == name; });
    return found == query.end() ? std::nullopt : std::optional(found->second);
}

QByteArray ApiRequest::label() const
{
    return gate::requestLabel(requestId, path, std::string_view(trace.constData(), size_t(trace.size())));
}

void RouteTable::add(Route route)
{
    Q_ASSERT(route.handler || route.streams);
    if (!route.sorts.isEmpty())
        route.parameters.append("sort");
    if (route.pages)
        route.parameters += QList<QByteArray>{"limit", "cursor", "count"};
    const Segments segments(std::string_view(route.path.data(), size_t(route.path.size())));
    Q_ASSERT(segments.count < Segments::most);
    m_bySize[segments.count].emplace_back(Pattern(segments.all().begin(), segments.all().end()), m_routes.size());
    m_routes.append(std::move(route));
}

std::optional<QList<QByteArray>> RouteTable::argumentsOf(const Pattern &pattern, std::span<const std::string_view> path)
{
    QList<QByteArray> arguments;
    for (size_t place = pattern.size(); place-- > 0;) { // from the end: paths differ there
        const auto wanted = pattern[place];
        const auto got = path[place];
        if (fits(wanted, got))
            arguments.prepend(QByteArray(got.data(), qsizetype(got.size())));
        else if (wanted != got || wanted.starts_with('{'))
            return std::nullopt;
    }
    return arguments;
}

RouteTable::Match RouteTable::match(Method method, std::string_view path) const
{
    const auto wanted = method == Method::Head ? Method::Get : method;
    const Segments segments(path);
    const auto ofSize = m_bySize.find(segments.count);
    Match match;
    if (ofSize == m_bySize.end())
        return match;
    for (const auto &[pattern, index] : ofSize->second) {
        auto arguments = argumentsOf(pattern, segments.all());
        if (!arguments)
            continue;
        const auto &route = m_routes.at(index);
        if (route.method == wanted)
            return {.route = &route, .arguments = *std::move(arguments), .allow = {}};
        match.allow += (match.allow.isEmpty() ? "" : ", ") + allowed(route.method);
    }
    return match;
}

} // namespace touchline
