// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/result.h"
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
    Formula() = default;

    /** Checks `text` against the names it may use. Errors name the position (1-based, in Issue::line as 0 and Issue::column) and a
     * suggestion. */
    static Result<Formula> compile(const QString &text, const QStringList &names);

    const QString &text() const;
    /** Names that the text really uses, in the order in which evaluate() wants their values. */
    const QStringList &inputs() const;
    /** NaN where not computable (division by zero, domain). `values` has the size of inputs(). */
    double evaluate(std::span<const double> values) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

} // namespace touchline
