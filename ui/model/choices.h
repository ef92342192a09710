// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QList>
#include <QtCore/QString>
#include <utility>

namespace touchline {

/** Ids with the words that stand for them, in the order to be shown. */
using Choices = QList<std::pair<QString, QString>>;

} // namespace touchline
