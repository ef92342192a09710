// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sport/derivedcompiler.h"
#include "core/sport/suggestion.h"
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <algorithm>

namespace touchline {

using namespace Qt::StringLiterals;

namespace {

const QString timeName = u"time"_s;
const QString teamPrefix = u"team_"_s;
const QString opponentPrefix = u"opponent_"_s;

QStringList withPrefixes(const QStringList &names)
{
    QStringList all = names;
    for (const QString &name : names)
        all += {teamPrefix + name, opponentPrefix + name};
    return all;
}

QStringList idsOf(const QList<DerivedDraft> &drafts)
{
    QStringList ids;
    for (const DerivedDraft &draft : drafts)
        ids.append(draft.metric.id);
    return ids;
}

/** Divides by what is recorded and compares nothing: what it comes to in one match is a quotient, not a count of something. */
bool sumsQuotients(const QString &expanded)
{
    static const QRegularExpression divides(u"/[\\s(]*[A-Za-z_]"_s);
    static const QRegularExpression compares(u"[<>]|==|!=|&&|\\|\\||\\bif\\b"_s);
    return divides.match(expanded).hasMatch() && !compares.match(expanded).hasMatch();
}

} // namespace

QMap<QString, Formula> constantFormulas(const QMap<QString, double> &constants)
{
    QMap<QString, Formula> formulas;
    for (auto constant = constants.cbegin(); constant != constants.cend(); ++constant) {
        if (auto formula = Formula::compile(QString::number(constant.value(), 'g', QLocale::FloatingPointShortest), {}))
            formulas.insert(constant.key(), *std::move(formula));
    }
    return formulas;
}

DerivedDraft draftOf(const DerivedMetric &metric)
{
    return {
        .metric = metric, .numerator = metric.numerator.text(), .denominator = metric.denominator.text(), .formula = metric.formula.text()};
}

DerivedCompiler::DerivedCompiler(QStringList metrics, QList<DerivedDraft> drafts, const QMap<QString, double> &constants)
    : m_metrics(std::move(metrics)), m_constants(constantFormulas(constants)),
      m_plainNames(withPrefixes(m_metrics + QStringList(timeName)) + QStringList(playersOnPitch)),
      m_matchNames(m_metrics + QStringList{timeName, playersOnPitch} + idsOf(drafts) + constants.keys()),
      m_sumNames(withPrefixes(m_metrics + QStringList(timeName) + idsOf(drafts)) + QStringList(playersOnPitch) + constants.keys())
{
    m_entries.reserve(size_t(drafts.size()));
    for (DerivedDraft &draft : drafts) {
        if (!m_index.contains(draft.metric.id))
            m_index.insert(draft.metric.id, int(m_entries.size()));
        m_entries.push_back({.draft = std::move(draft)});
    }
}

bool DerivedCompiler::isReserved(const QString &id)
{
    return formulaFunctions().contains(id) || id == timeName || id == playersOnPitch || id.startsWith(teamPrefix)
        || id.startsWith(opponentPrefix);
}

QList<DerivedMetric> DerivedCompiler::run()
{
    for (int index = 0; index < int(m_entries.size()); ++index) {
        const Entry &entry = m_entries[size_t(index)];
        check(entry);
        if (m_index.value(entry.draft.metric.id) != index || m_metrics.contains(entry.draft.metric.id)
            || m_constants.contains(entry.draft.metric.id))
            finding(entry.draft.pointer + u"/id"_s, u"duplicate_id"_s,
                    u"The id \"%1\" stands here a second time."_s.arg(entry.draft.metric.id));
        resolve(index);
    }
    QList<DerivedMetric> metrics;
    for (Entry &entry : m_entries)
        metrics.append(std::move(entry.draft.metric));
    return metrics;
}

void DerivedCompiler::check(const Entry &entry)
{
    const auto &[metric, numerator, denominator, formula, pointer] = entry.draft;
    if (formulaFunctions().contains(metric.id) || metric.id == timeName || metric.id == playersOnPitch)
        finding(pointer + u"/id"_s, u"reserved_word"_s, u"\"%1\" has a meaning in formulas; choose another id."_s.arg(metric.id));
    if (metric.id.startsWith(teamPrefix) || metric.id.startsWith(opponentPrefix))
        finding(pointer + u"/id"_s, u"reserved_prefix"_s, u"team_ and opponent_ name the sums of a team in formulas; choose another id."_s);
    if (!formula.isEmpty() && metric.distribution == Distribution::Binomial)
        finding(pointer + u"/distribution"_s, u"not_binomial"_s, u"Only a numerator over a denominator can be binomial."_s);
    if (metric.overMatches && metric.distribution == Distribution::Ratio)
        finding(
            pointer + u"/distribution"_s, u"not_a_sum"_s,
            u"A formula over matches is summed up, and a sum of ratios is no ratio: make it an amount (poisson, measure), or take it from "
            "sums."_s);
    if (metric.reference && metric.reference->first >= metric.reference->second)
        finding(pointer + u"/reference"_s, u"out_of_range"_s, u"The end of the range must be above its start."_s);
    for (const auto &[id, least] : metric.minimum.asKeyValueRange()) {
        if (!m_metrics.contains(id))
            m_findings.append({.code = u"unknown_name"_s,
                               .detail = m_index.contains(id) ? u"\"%1\" is a derived metric; only recorded ones can stand here."_s.arg(id)
                                                              : u"There is no metric \"%1\"."_s.arg(id) + didYouMean(id, m_metrics),
                               .column = pointer + u"/minimum/"_s + id,
                               .suggestion = m_index.contains(id) ? QString() : nearestWord(id, m_metrics)});
    }
}

void DerivedCompiler::resolve(int index)
{
    Entry &entry = m_entries[size_t(index)];
    if (entry.state != State::New)
        return;
    entry.state = State::Open;
    m_path.push_back(index);
    const auto &draft = entry.draft;
    if (draft.formula.isEmpty()) {
        entry.draft.metric.numerator = compiled(index, draft.numerator, u"numerator"_s);
        entry.draft.metric.denominator = compiled(index, draft.denominator, u"denominator"_s);
    } else {
        entry.draft.metric.formula = compiled(index, draft.formula, u"formula"_s);
    }
    m_path.pop_back();
    if (entry.state == State::Open)
        entry.state = State::Good;
}

Formula DerivedCompiler::compiled(int index, const QString &text, const QString &key)
{
    Entry &entry = m_entries[size_t(index)];
    const auto refuse = [&](const Error &error) {
        entry.state = State::Bad;
        Issue issue = error.issues.value(0);
        issue.column = entry.draft.pointer + u'/' + key;
        issue.detail = error.detail;
        m_findings.append(std::move(issue));
        return Formula();
    };
    const auto scan = scanFormula(text, entry.draft.metric.overMatches ? m_matchNames : m_sumNames);
    if (!scan)
        return refuse(scan.error());
    for (const FormulaName &use : scan->names) {
        const Name name = meaningOf(use.name);
        entry.readsTeams = entry.readsTeams || !name.prefix.isEmpty();
        if (name.entry < 0)
            continue;
        if (const auto allowed = mayRead(index, name, use.offset); !allowed)
            return refuse(allowed.error());
        const Entry &read = m_entries[size_t(name.entry)];
        if (read.state == State::Bad) { // it has its own finding
            entry.state = State::Bad;
            return {};
        }
        entry.readsTeams = entry.readsTeams || read.readsTeams;
        entry.levels = std::max(entry.levels, read.levels + 1);
        if (entry.levels > maxLevels)
            return refuse(
                failAt(use.offset, u"formula_too_nested"_s, u"Derived metrics read each other more than %1 levels deep."_s.arg(maxLevels))
                    .error());
    }
    const auto formula = formulaOf(text, {});
    if (formula && entry.draft.metric.overMatches && sumsQuotients(formula->expanded()))
        return refuse(
            failAt(0, u"sum_of_quotients"_s,
                   u"It would add up quotients of single matches, and a sum of rates is no rate: take it from sums, or compare the "
                   "quotient with a number, which counts matches."_s)
                .error());
    return formula ? *formula : refuse(formula.error());
}

Result<void> DerivedCompiler::mayRead(int index, const Name &name, qsizetype offset)
{
    const Entry &read = m_entries[size_t(name.entry)];
    if (read.state == State::Open)
        return failAt(offset, u"formula_cycle"_s, u"\"%1\" would read itself: %2."_s.arg(name.id, cycleFrom(name.entry)));
    resolve(name.entry);
    const DerivedMetric &reader = m_entries[size_t(index)].draft.metric;
    if (read.draft.metric.overMatches && !reader.overMatches)
        return failAt(offset, u"formula_mixed"_s,
                      u"\"%1\" is counted match by match and does not follow from sums. Count this one match by match too (over: matches), "
                      "or write its metrics instead."_s.arg(name.id));
    if (read.readsTeams && reader.overMatches)
        return failAt(offset, u"formula_mixed"_s,
                      u"\"%1\" reads the sums of a team, which a formula over single matches cannot."_s.arg(name.id));
    if (read.readsTeams && !name.prefix.isEmpty())
        return failAt(offset, u"formula_mixed"_s,
                      u"\"%1\" reads the sums of a team already; %2%1 would be the team of a team."_s.arg(name.id, name.prefix));
    return {};
}

Result<Formula> DerivedCompiler::formulaOf(const QString &text, const QString &prefix)
{
    const auto scan = scanFormula(text, m_sumNames);
    if (!scan)
        return failed(scan);
    QMap<QString, Formula> parts;
    for (const auto names = scan->distinctNames(); const QString &used : names) {
        if (const auto constant = m_constants.constFind(used); constant != m_constants.cend()) {
            parts.insert(used, *constant);
            continue;
        }
        const Name name = meaningOf(used);
        if (name.entry < 0 && (prefix.isEmpty() || used == playersOnPitch)) // both sides have the same number of players
            continue;
        const QString renamed = prefix + used;
        auto part = name.entry >= 0 ? valueOf(name.entry, prefix + name.prefix) : Formula::compile(renamed, {renamed});
        if (!part)
            return part;
        parts.insert(used, *std::move(part));
    }
    return Formula::compile(text, m_plainNames, parts);
}

Result<Formula> DerivedCompiler::valueOf(int index, const QString &prefix)
{
    const auto key = std::pair(index, prefix);
    if (const auto known = m_values.constFind(key); known != m_values.cend())
        return *known;
    const DerivedDraft &draft = m_entries[size_t(index)].draft;
    auto value = formulaOf(draft.formula.isEmpty() ? draft.numerator : draft.formula, prefix);
    if (value && draft.formula.isEmpty()) {
        const auto denominator = formulaOf(draft.denominator, prefix);
        if (!denominator)
            return denominator;
        value = Formula::compile(u"numerator / denominator"_s, {}, {{u"numerator"_s, *value}, {u"denominator"_s, *denominator}});
    }
    if (value)
        m_values.insert(key, *value);
    return value;
}

DerivedCompiler::Name DerivedCompiler::meaningOf(const QString &name) const
{
    for (const QString &prefix : {teamPrefix, opponentPrefix}) {
        if (name.startsWith(prefix))
            return {.prefix = prefix, .id = name.sliced(prefix.size()), .entry = m_index.value(name.sliced(prefix.size()), -1)};
    }
    return {.id = name, .entry = m_index.value(name, -1)};
}

QString DerivedCompiler::cycleFrom(int index) const
{
    QStringList ids;
    for (auto step = std::ranges::find(m_path, index); step != m_path.end(); ++step)
        ids.append(m_entries[size_t(*step)].draft.metric.id);
    return (ids << ids.value(0)).join(u" reads "_s);
}

void DerivedCompiler::finding(const QString &pointer, const QString &code, const QString &detail)
{
    m_findings.append({.code = code, .detail = detail, .column = pointer});
}

} // namespace touchline
