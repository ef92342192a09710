// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "server/http/route.h"
#include <QtCore/QByteArrayView>

namespace touchline {

using QueryItems = QList<std::pair<QByteArray, QByteArray>>;

/**
 * Decodes the part of a target after '?'. Strict: unknown or repeated names, broken percent-encoding, text that is not UTF-8, control
 * characters and more than 50 items are Malformed, each with its issue and, for a misspelt name, a suggestion. '+' is a plus (RFC 3986).
 */
Result<QueryItems> parseQuery(QByteArrayView text, const QList<QByteArray> &known);

/** The same for the same parameters, in whatever order they came, and however they are escaped. */
QByteArray queryInOrder(const QByteArray &query);

} // namespace touchline
