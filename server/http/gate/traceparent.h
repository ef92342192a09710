// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QByteArray>
#include <string_view>

namespace touchline::gate {

/**
 * The trace id (32 hex digits) of a W3C Trace Context field "traceparent": version, trace, parent, flags. Empty where it is none:
 * malformed, a trace or parent of zeros, the version ff. Of versions to come only what this one knows is read.
 */
std::string_view traceOf(std::string_view traceparent);

/** How logs name a request: "ID PATH", and " trace=TRACE" where its client named one. */
QByteArray requestLabel(const QByteArray &id, const QByteArray &path, std::string_view trace);

} // namespace touchline::gate
