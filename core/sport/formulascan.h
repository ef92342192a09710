// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtCore/QStringList>

namespace touchline {

/** A name in the text of a formula. */
struct FormulaName
{
    QString name;
    qsizetype offset = 0; // 0-based, of its first letter
};

/** What a formula is made of. */
struct FormulaScan
{
    QList<FormulaName> names; // every use, in order
    int operations = 0; // operators, calls and their further arguments: what one evaluation costs at most
    QStringList distinctNames() const; // in order of appearance
};

/**
 * Refuses what muParser would accept and a formula must not do: assignment, `a,b` outside a call, decimal commas, unbounded length and
 * depth, functions with the wrong number of arguments, unknown names. Errors carry the 1-based position as Issue::position.
 */
Result<FormulaScan> scanFormula(const QString &text, const QStringList &names);

/** A finding at a 0-based offset of a formula, as an error; `suggestion` is what may have been meant there. */
std::unexpected<Error> failAt(qsizetype offset, const QString &code, const QString &detail, const QString &suggestion = {});

/** min, max, abs, sqrt, round, if: no input may have one of these names. */
const QStringList &formulaFunctions();

} // namespace touchline
