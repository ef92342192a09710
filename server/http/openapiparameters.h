// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QJsonArray>

namespace touchline {

struct Route;

namespace openapi {

/** What a request may say beside its body: in `path` (as documented), in fields and in the query. */
QJsonArray parametersOf(const Route &route, const QString &path);

} // namespace openapi

} // namespace touchline
