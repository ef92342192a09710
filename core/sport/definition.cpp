// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sport/definition.h"
#include "core/sport/derivedcompiler.h"
#include "core/sport/sportpack.h"
#include <QtCore/QRegularExpression>

namespace touchline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 200;
constexpr qsizetype longestShortName = 12;
constexpr qsizetype mostLanguages = 40;
constexpr qsizetype mostMinimums = 5;
constexpr int mostDecimals = 4;
constexpr qint64 largestMinimum = 1'000'000;

class Shape
{
public:
    explicit Shape(const DefinitionText &definition) : m_definition(definition) {}
    QList<Issue> issues();

private:
    void want(bool good, const QString &pointer, const QString &code, const QString &detail)
    {
        if (!good)
            m_issues.append({.code = code, .detail = detail, .column = pointer});
    }
    static bool isText(const QString &text, qsizetype longest)
    {
        const auto plain = [](QChar c) { return c.category() != QChar::Other_Control; };
        return !text.trimmed().isEmpty() && text.size() <= longest && std::ranges::all_of(text, plain);
    }
    void names();
    void formulas();
    const DefinitionText &m_definition;
    QList<Issue> m_issues;
};

QList<Issue> Shape::issues()
{
    static const QRegularExpression id(u"\\A[a-z][a-z0-9_]{0,40}\\z"_s);
    want(id.match(m_definition.id).hasMatch(), u"/id"_s, u"bad_id"_s,
         u"An id has 1 to 41 small letters, digits and underscores, and starts with a letter."_s);
    names();
    want(isText(m_definition.shortName, longestShortName), u"/short"_s, u"bad_text"_s, u"A short name has 1 to 12 characters."_s);
    want(m_definition.source.isEmpty() || isText(m_definition.source, longestText), u"/source"_s, u"bad_text"_s,
         u"A source has at most 200 characters."_s);
    formulas();
    want(m_definition.decimals >= 0 && m_definition.decimals <= mostDecimals, u"/decimals"_s, u"out_of_range"_s,
         u"A number is shown with 0 to 4 decimals."_s);
    want(m_definition.minimum.size() <= mostMinimums, u"/minimum"_s, u"too_many"_s, u"A minimum names at most 5 metrics."_s);
    for (auto minimum = m_definition.minimum.cbegin(); minimum != m_definition.minimum.cend(); ++minimum)
        want(minimum.value() >= 1 && minimum.value() <= largestMinimum, u"/minimum/"_s + minimum.key(), u"out_of_range"_s,
             u"A minimum is from 1 to 1,000,000."_s);
    return m_issues;
}

void Shape::names()
{
    static const QRegularExpression language(u"\\A([a-z]{2,3}(-[A-Z]{2})?)?\\z"_s);
    const Names &names = m_definition.names;
    want(names.contains(QString()), u"/names"_s, u"missing_name"_s, u"The English name (\"en\") is missing."_s);
    want(names.size() <= mostLanguages, u"/names"_s, u"too_many"_s, u"A metric has names in at most 40 languages."_s);
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        const QString pointer = u"/names/"_s + (name.key().isEmpty() ? u"en"_s : name.key());
        want(language.match(name.key()).hasMatch(), pointer, u"bad_language"_s, u"A language is written as de or de-AT."_s);
        want(isText(*name, longestText), pointer, u"bad_text"_s, u"A name has 1 to 200 characters."_s);
    }
}

void Shape::formulas()
{
    const bool ratio = !m_definition.numerator.isEmpty() || !m_definition.denominator.isEmpty();
    if (ratio) {
        want(!m_definition.numerator.isEmpty(), u"/numerator"_s, u"formula_empty"_s, u"The denominator lacks its numerator."_s);
        want(!m_definition.denominator.isEmpty(), u"/denominator"_s, u"formula_empty"_s, u"The numerator lacks its denominator."_s);
        want(m_definition.formula.isEmpty(), u"/formula"_s, u"formula_twice"_s,
             u"A metric is a numerator over a denominator, or one formula; not both."_s);
        want(!m_definition.overMatches, u"/over"_s, u"formula_mixed"_s, u"A numerator over a denominator is always taken from sums."_s);
        want(m_definition.distribution == Distribution::Binomial || m_definition.distribution == Distribution::Ratio, u"/distribution"_s,
             u"out_of_range"_s, u"A numerator over a denominator is binomial or ratio."_s);
        return;
    }
    want(!m_definition.formula.isEmpty(), u"/formula"_s, u"formula_empty"_s,
         u"There is no formula: give one, or a numerator and a denominator."_s);
    want(m_definition.distribution != Distribution::Weighted && m_definition.distribution != Distribution::Flag, u"/distribution"_s,
         u"out_of_range"_s, u"A formula is poisson, measure or ratio."_s);
}

QString writtenOut(const DerivedMetric &metric)
{
    return metric.isRatio() ? u"(%1) / (%2)"_s.arg(metric.numerator.expanded(), metric.denominator.expanded()) : metric.formula.expanded();
}

MetricDefinition recordedDefinition(const Metric &metric)
{
    return {.text = {.id = metric.id,
                     .names = metric.names,
                     .shortName = metric.shortName,
                     .source = metric.source,
                     .distribution = metric.distribution,
                     .better = metric.better,
                     .decimals = metric.decimals,
                     .reference = metric.reference},
            .recorded = true,
            .unit = metric.unit};
}

MetricDefinition derivedDefinition(const DerivedMetric &metric)
{
    const bool rolled = metric.distribution == Distribution::Ratio || metric.distribution == Distribution::Binomial;
    return {.text = {.id = metric.id,
                     .names = metric.names,
                     .shortName = metric.shortName,
                     .source = metric.source,
                     .numerator = metric.numerator.text(),
                     .denominator = metric.denominator.text(),
                     .formula = metric.formula.text(),
                     .overMatches = metric.overMatches,
                     .distribution = metric.distribution,
                     .better = metric.better,
                     .percent = metric.percent,
                     .decimals = metric.decimals,
                     .minimum = metric.minimum,
                     .reference = metric.reference},
            .ratio = metric.isRatio() || (rolled && !metric.overMatches),
            .expanded = writtenOut(metric),
            .unit = metric.percent ? u"%"_s : QString(),
            .issues = metric.issues};
}

} // namespace

QList<Issue> shapeIssuesOf(const DefinitionText &definition)
{
    return Shape(definition).issues();
}

DerivedDraft draftOf(const DefinitionText &definition, const QString &pointer)
{
    return {.metric = {.id = definition.id,
                       .names = definition.names,
                       .shortName = definition.shortName,
                       .distribution = definition.distribution,
                       .better = definition.better,
                       .source = definition.source,
                       .overMatches = definition.overMatches,
                       .percent = definition.percent,
                       .decimals = definition.decimals,
                       .minimum = definition.minimum,
                       .reference = definition.reference,
                       .userDefined = true},
            .numerator = definition.numerator,
            .denominator = definition.denominator,
            .formula = definition.formula,
            .pointer = pointer};
}

std::optional<MetricDefinition> definitionIn(const SportPack &pack, const QString &id)
{
    std::optional<MetricDefinition> definition;
    if (const Metric *metric = pack.metric(id))
        definition = recordedDefinition(*metric);
    else if (const DerivedMetric *derived = pack.derivedMetric(id))
        definition = derivedDefinition(*derived);
    if (definition && !definition->ratio) {
        definition->per = pack.time().per;
        definition->perUnit = pack.time().unit;
    }
    return definition;
}

} // namespace touchline
