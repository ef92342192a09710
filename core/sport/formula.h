// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sport/formulascan.h"
#include <QtCore/QMap>
#include <QtCore/QStringList>
#include <memory>
#include <span>

namespace touchline {

/**
 * One checked expression over named inputs (muParser behind the pre-scan of docs/statistics.md). A value: cheap to copy, usable from
 * any thread; evaluating compiles at most once per thread and formula.
 */
class Formula
{
public:
    static constexpr qsizetype maxExpandedBytes = 8192;
    static constexpr int maxOperations = 1000;

    Formula() = default;

    /**
     * Checks `text` against the names it may use; a name of `parts` stands for that formula, in brackets. Errors name the position
     * (1-based, Issue::position) and a suggestion. With its parts a formula has at most maxExpandedBytes and
     * maxOperations, so that no tower of formulas can cost more than so many times the simplest.
     */
    static Result<Formula> compile(const QString &text, const FormulaNames &names, const QMap<QString, Formula> &parts = {});

    /** As it was written. */
    const QString &text() const;
    /** With the formulas of its parts in their places: what is evaluated. */
    const QString &expanded() const;
    /** Names that the text itself uses, those of parts among them, in order of appearance. */
    const QStringList &names() const;
    /** Names that the expanded text really uses, in the order in which evaluate() wants their values. */
    const QStringList &inputs() const;
    /** Operators and calls of the expanded text: an upper bound of the steps of one evaluation. */
    int operations() const;
    /** NaN where not computable (division by zero, domain). `values` has the size of inputs(). */
    double evaluate(std::span<const double> values) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace touchline
