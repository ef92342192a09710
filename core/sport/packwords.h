// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sport/packparts.h"
#include <QtCore/QJsonValue>
#include <QtCore/QString>
#include <optional>
#include <utility>

/** What a sport pack's document says, as values. The schema allows only the words known here, so that a default hides no mistake. */
namespace touchline::packwords {

/** By language, English under the empty one. A text alone is English. */
Names namesFrom(const QJsonValue &value);
/** Lower and upper bound; nothing where it is no pair. */
std::optional<std::pair<double, double>> rangeFrom(const QJsonValue &value);
TimeBase timeBaseFrom(const QString &word);
Distribution distributionFrom(const QString &word);
Better betterFrom(const QString &word);
Severity severityFrom(const QString &word);
/** JSON pointer of an entry of a list. */
QString placeOf(const QString &list, qsizetype index);

} // namespace touchline::packwords
