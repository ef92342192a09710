// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/model/formuladraft.h"
#include "core/sport/derivedcompiler.h"
#include <QtCore/QDateTime>
#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtCore/QUuid>

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
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
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

QString definitionUuid()
{
    // QUuid::createUuidV7() came with Qt 6.9 only.
    const quint64 ms = quint64(QDateTime::currentMSecsSinceEpoch());
    QByteArray bytes(16, Qt::Uninitialized);
    auto *random = QRandomGenerator::system();
    for (auto &byte : bytes)
        byte = char(random->bounded(256));
    for (int n = 0; n < 6; ++n)
        bytes[n] = char(ms >> (8 * (5 - n)));
    bytes[6] = char(0x70 | (bytes.at(6) & 0x0f));
    bytes[8] = char(0x80 | (bytes.at(8) & 0x3f));
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

QList<Issue> issuesOf(const DefinitionText &text, const SportPack &shipped, const QList<DefinitionText> &others)
{
    const SportPack pack = shipped.extendedBy(others + QList{text}, 1);
    return pack.derived().constLast().issues;
}

} // namespace touchline
