// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QByteArray>
#include <optional>

namespace touchline {

/** RFC 1952; the same bytes in give the same bytes out. Nothing when memory is short. */
std::optional<QByteArray> gzipped(const QByteArray &bytes);

} // namespace touchline
