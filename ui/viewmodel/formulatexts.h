// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/model/formuladraft.h"

/** What the page of formulas says, from values. */
namespace touchline {

struct FormulaVerdict
{
    QString words;
    bool wrong = false; // else a hint
};

/** One sentence about the draft as it is now: what is wrong and where, what is missing, or that it can be saved. */
FormulaVerdict formulaVerdict(const FormulaDraft &draft, const QList<Issue> &issues, bool mayWrite);

} // namespace touchline
