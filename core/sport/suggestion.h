// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QStringList>

namespace touchline {

/** The known word nearest to `word` (edits and swapped neighbours), or nothing when none is near enough to be meant. */
QString nearestWord(const QString &word, const QStringList &known);

/** ` Did you mean "goals"?` or nothing: to append to a message. */
QString didYouMean(const QString &word, const QStringList &known);

} // namespace touchline
