// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QString>

namespace touchline {

/** A new UUID of version 7 (RFC 9562: milliseconds since 1970, then 74 random bits), as 36 lower-case characters. */
QString newUuid();
/** UUIDv7 of RFC 9562: what clients make, so that a repeat of their request can be told from another one. */
bool isVersion7(const QString &uuid);

} // namespace touchline
