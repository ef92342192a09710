// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtCore/QJsonObject>

namespace touchline {

/**
 * What a validator of JSON Schema says about a document, in words for whoever wrote it. The validator reports a failure again at every
 * level above it and each alternative that does not fit; here every place has one finding, with what may stand there and what may have
 * been meant. `found` are its messages with their JSON pointers.
 */
QList<Issue> explainedFindings(const QList<Issue> &found, const QJsonObject &document, const QJsonObject &schema);

} // namespace touchline
