// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewmodel/formulatexts.h"
#include "ui/model/errorwords.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline {

namespace {

class FormulaTexts
{
    Q_DECLARE_TR_FUNCTIONS(FormulaTexts)
};

/** The compiler says where as well: "Position 9: ..." */
QString withoutPlace(const QString &detail)
{
    static const QRegularExpression place(u"\\APosition \\d+: "_s);
    return QString(detail).remove(place);
}

bool isOfFormula(const Issue &issue)
{
    return issue.column == "/formula"_L1 || issue.column == "/numerator"_L1 || issue.column == "/denominator"_L1;
}

} // namespace

FormulaVerdict formulaVerdict(const FormulaDraft &draft, const QList<Issue> &issues, bool mayWrite)
{
    if (!mayWrite)
        return {.words = FormulaTexts::tr("To be read only: coaches write the formulas of their teams, admins those of everybody.")};
    const auto &text = draft.text;
    if (text.formula.isEmpty() && text.numerator.isEmpty())
        return {.words = FormulaTexts::tr("Begin to type what is counted, and choose from the names; Ctrl+Space shows all of them.")};
    if (const auto found = std::ranges::find_if(issues, isOfFormula); found != issues.cend()) {
        const QString wrong = errorWords::ofIssue(*found);
        QString words = found->position > 0
            ? FormulaTexts::tr("At character %1: %2").arg(QLocale().toString(found->position), withoutPlace(wrong))
            : wrong;
        if (!found->suggestion.isEmpty() && !wrong.contains(found->suggestion))
            words += u' ' + FormulaTexts::tr("Did you mean \"%1\"?").arg(found->suggestion);
        return {.words = u"⚠ "_s + words, .wrong = true};
    }
    if (text.names.value(QString()).isEmpty())
        return {.words = FormulaTexts::tr("The formula can be computed. Give it a name to save it.")};
    if (!issues.isEmpty())
        return {.words = u"⚠ "_s + errorWords::ofIssue(issues.constFirst()), .wrong = true};
    return {.words = FormulaTexts::tr("✓ The formula can be computed. Other formulas know it as %1.").arg(text.id)};
}

} // namespace touchline
