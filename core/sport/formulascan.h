// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
#include <QtCore/QSet>
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

/** Names that formulas may use: looked up in constant time, however many formulas are read with them. */
class FormulaNames
{
public:
    FormulaNames() = default;
    FormulaNames(const QStringList &names) : m_list(names), m_set(names.begin(), names.end()) {}
    FormulaNames(std::initializer_list<QString> names) : FormulaNames(QStringList(names)) {}
    bool contains(const QString &name) const { return m_set.contains(name); }
    const QStringList &list() const { return m_list; }

private:
    QStringList m_list;
    QSet<QString> m_set;
};

/**
 * Refuses what muParser would accept and a formula must not do: assignment, `a,b` outside a call, decimal commas, unbounded length and
 * depth, functions with the wrong number of arguments, unknown names. Errors carry the 1-based position as Issue::position.
 * `more` are a few names besides.
 */
Result<FormulaScan> scanFormula(const QString &text, const FormulaNames &names, const QStringList &more = {});

/** A finding at a 0-based offset of a formula, as an error; `suggestion` is what may have been meant there. */
std::unexpected<Error> failAt(qsizetype offset, const QString &code, const QString &detail, const QString &suggestion = {});

/** min, max, abs, sqrt, round, if: no input may have one of these names. */
const QStringList &formulaFunctions();

} // namespace touchline
