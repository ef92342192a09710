// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/route.h"
#include <QtCore/QJsonObject>

namespace touchline {

/** The OpenAPI 3.1 document of all routes in the table: what they declare is all there is to be said. */
QJsonObject openApiOf(const RouteTable &table);

/** The same for people: one HTML page without scripts, whose style sheet is `/docs/style.css`. */
QByteArray docsPageOf(const QJsonObject &openApi);

} // namespace touchline
