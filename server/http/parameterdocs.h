// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/route.h"

namespace touchline {

/** What is said about a query parameter where the API is described; parameters.h reads and checks it. */
struct ParameterDoc
{
    QJsonObject schema; // JSON Schema of its text: empty when the route's parameter is described nowhere
    QString description;
    bool required = false;
};

ParameterDoc parameterDoc(const Route &route, QByteArrayView name);

} // namespace touchline
