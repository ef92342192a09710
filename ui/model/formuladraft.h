// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/contract/definitions.h"
#include "core/sport/sportpack.h"

namespace touchline {

/** A user's own metric as it is being written, or as it stands in the list. */
struct FormulaDraft
{
    QString uuid; // of the definition; made with the draft of a new one
    QByteArray etag; // of what the server has; empty: it is new, or not known yet
    bool isNew = true;
    std::optional<TeamId> team; // none: for everybody on the server
    DefinitionText text;
    bool operator==(const FormulaDraft &) const = default;
};

/** How a metric is shown: what people choose where a pack would say distribution and format. */
enum class FormulaKind { Amount, Ratio, Percent };

FormulaKind kindOf(const DefinitionText &text);
/** Distribution and format of that kind; a numerator over a denominator is never an amount. */
void setKind(DefinitionText &text, FormulaKind kind);
/** One formula, or one over another where `divisor` is not empty. */
void setFormula(DefinitionText &text, const QString &formula, const QString &divisor);
/** The formula as one line: "goals / shots". */
QString formulaLine(const DefinitionText &text);

/** An id for formulas and saved pages that nothing in the sport has: "Goals per shot" becomes goals_per_shot. */
QString freeId(const QString &name, const SportPack &pack, const QStringList &taken);

/** What is wrong with a metric beside the others of its scope; in order of the fields. `shipped` is the sport without metrics of users. */
QList<Issue> issuesOf(const DefinitionText &text, const SportPack &shipped, const QList<DefinitionText> &others);

} // namespace touchline
