// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/formuladraft.h"
#include "core/sport/derivedcompiler.h"
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace touchline {

FormulaKind kindOf(const DefinitionText &text)
{
    if (text.percent)
        return FormulaKind::Percent;
    const bool ratio = text.distribution == Distribution::Ratio || text.distribution == Distribution::Binomial;
    return ratio ? FormulaKind::Ratio : FormulaKind::Amount;
}

void setKind(DefinitionText &text, FormulaKind kind)
{
    text.percent = kind == FormulaKind::Percent;
    const bool amount = kind == FormulaKind::Amount && text.denominator.isEmpty();
    if (amount && (text.distribution == Distribution::Ratio || text.distribution == Distribution::Binomial))
        text.distribution = Distribution::Poisson;
    else if (!amount && text.distribution != Distribution::Binomial)
        text.distribution = Distribution::Ratio;
}

void setFormula(DefinitionText &text, const QString &formula, const QString &divisor)
{
    text.formula.clear();
    text.numerator.clear();
    text.denominator = divisor;
    if (divisor.isEmpty()) {
        text.formula = formula;
    } else {
        text.numerator = formula;
        text.overMatches = false;
    }
    setKind(text, kindOf(text));
}

QString formulaLine(const DefinitionText &text)
{
    if (text.denominator.isEmpty())
        return text.formula;
    static const QRegularExpression simple(u"\\A\\w+\\z"_s);
    const auto part = [](const QString &formula) { return simple.match(formula).hasMatch() ? formula : u'(' + formula + u')'; };
    return part(text.numerator) + u" / "_s + part(text.denominator);
}

QString freeId(const QString &name, const SportPack &pack, const QStringList &taken)
{
    constexpr qsizetype longest = 36; // of 41: a number may follow
    QString id;
    for (const auto letters = name.normalized(QString::NormalizationForm_KD).toLower(); const QChar c : letters) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            id += c;
        else if (c.category() != QChar::Mark_NonSpacing && !id.isEmpty() && !id.endsWith(u'_'))
            id += u'_';
    }
    id = id.left(longest);
    while (id.endsWith(u'_'))
        id.chop(1);
    if (id.isEmpty() || !id.front().isLetter())
        id.prepend(u"metric_"_s);
    if (id.endsWith(u'_'))
        id.chop(1);
    if (DerivedCompiler::isReserved(id + u"_2"_s)) // the sums of a team, whatever number follows
        id = QString(u"metric_"_s + id).left(longest);
    const auto isTaken = [&](const QString &candidate) {
        return taken.contains(candidate) || pack.metric(candidate) || pack.derivedMetric(candidate) || pack.constants().contains(candidate)
            || DerivedCompiler::isReserved(candidate);
    };
    QString free = id;
    for (int number = 2; isTaken(free); ++number)
        free = id + u'_' + QString::number(number);
    return free;
}

QList<Issue> issuesOf(const DefinitionText &text, const SportPack &shipped, const QList<DefinitionText> &others)
{
    const SportPack pack = shipped.extendedBy(others + QList{text}, 1);
    return pack.derived().constLast().issues;
}

} // namespace touchline
