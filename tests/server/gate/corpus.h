// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QJsonObject>
#include <QtCore/QList>

/** The objects of a stock corpus of requests, one a line: `id`, `raw_b64` (the bytes), `expect`. Empty where it is not beside this
 * checkout. */
QList<QJsonObject> corpusLines(const QString &name);
