// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

namespace touchline {

/**
 * The document of a sport pack, checked against the pack schema (draft-07, resources/sports/schema.json). Strict: UTF-8, no duplicate
 * keys, at most 16 levels, at most SportPack::maxBytes. Syntax errors carry line and column, all others a JSON pointer.
 */
Result<QJsonObject> parsePackJson(const QByteArray &json, const QString &fileName);

} // namespace touchline
