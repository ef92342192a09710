// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <optional>

namespace touchline {

/** The forms that an answer can have, in the order of preference where a client has none. */
enum class Representation { Json, Csv, Xlsx };

/** "json", "csv", "xlsx": in file names and keys of caches. */
QByteArrayView wordOf(Representation representation);
/** The Content-Type of such an answer. */
QByteArray contentTypeOf(Representation representation);

/**
 * What an Accept field asks for (RFC 9110, 12.5.1): the most specific range decides about a form, the highest q-value wins, then the form
 * that was named more specifically. `tables`: CSV and XLSX are on offer, too. Nothing: what is on offer is not wanted. Without a field, or
 * without any range in it that can be read, the answer is JSON.
 */
std::optional<Representation> representationFor(QByteArrayView accept, bool tables);

/** The error where nothing fits: names what there is. */
std::unexpected<Error> notAcceptable(bool tables);

} // namespace touchline
