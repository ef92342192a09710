// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/gate/traceparent.h"

namespace touchline::gate {

namespace {

bool isZero(std::string_view digits)
{
    return digits.find_first_not_of('0') == digits.npos;
}

} // namespace

std::string_view traceOf(std::string_view traceparent)
{
    constexpr std::string_view form = "hh-hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh-hhhhhhhhhhhhhhhh-hh";
    const bool known = traceparent.starts_with("00");
    if (traceparent.size() < form.size() || traceparent.starts_with("ff"))
        return {};
    if (traceparent.size() > form.size() && (known || traceparent[form.size()] != '-'))
        return {};
    for (size_t place = 0; place < form.size(); ++place) {
        const char c = traceparent[place];
        if (form[place] == 'h' ? !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f')) : c != form[place])
            return {};
    }
    const auto trace = traceparent.substr(3, 32);
    const auto parent = traceparent.substr(36, 16);
    return isZero(trace) || isZero(parent) ? std::string_view() : trace;
}

QByteArray requestLabel(const QByteArray &id, const QByteArray &path, std::string_view trace)
{
    QByteArray label = id + ' ' + path;
    if (!trace.empty())
        label += " trace=" + QByteArray(trace.data(), qsizetype(trace.size()));
    return label;
}

} // namespace touchline::gate
