// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtCore/QStringList>

namespace touchline {

/**
 * Refuses what muParser would accept and a formula must not do: assignment, `a,b` outside a call, decimal commas, unbounded length and
 * depth, functions with the wrong number of arguments, unknown names. Returns the names that the text uses, in order of appearance.
 * Errors carry the 1-based position as Issue::column.
 */
Result<QStringList> scanFormula(const QString &text, const QStringList &names);

/** A finding at a 0-based offset of a formula, as an error. */
std::unexpected<Error> failAt(qsizetype offset, const QString &code, const QString &detail);

/** min, max, abs, sqrt, round, if: no input may have one of these names. */
const QStringList &formulaFunctions();

} // namespace touchline
