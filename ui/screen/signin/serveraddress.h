// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtCore/QUrl>

namespace touchline {

/**
 * A server's address as people type it: "club.example", "club.example:8443", "https://club.example/". Without a scheme it is https, but
 * http on this computer itself. Invalid when it cannot be a server; only scheme, host and port are kept.
 */
Result<QUrl> serverAddress(const QString &typed);
bool isLoopback(const QUrl &url);

} // namespace touchline
