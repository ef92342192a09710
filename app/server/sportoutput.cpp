// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/sportoutput.h"
#include "core/contract/codec.h"
#include "core/contract/definitions.h"
#include "core/import/findings.h"
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

QString english(const Names &names)
{
    return SportPack::nameIn(names, {});
}

QString shown(double number)
{
    return QString::number(number, 'g', 10);
}

/** As packs write it. */
QString wordOf(TimeBase base)
{
    static const QStringList words{u"second"_s, u"set"_s, u"out"_s, u"appearance"_s};
    return words.at(int(base));
}

QString kindOf(const DefinitionText &text)
{
    switch (text.distribution) {
    case Distribution::Poisson:
        return u"count"_s;
    case Distribution::Weighted:
        return u"points"_s;
    case Distribution::Measure:
        return u"measure"_s;
    case Distribution::Flag:
        return u"yes or no"_s;
    case Distribution::Binomial:
        return u"proportion"_s;
    case Distribution::Ratio:
        break;
    }
    return u"ratio"_s;
}

QString directionOf(Better better)
{
    return better == Better::Higher ? u"higher is better"_s : better == Better::Lower ? u"lower is better"_s : u"neither is better"_s;
}

/** "tiles; radar of forwards, defenders; rule goals_within_shots". */
QString usesOf(const MetricReview &metric)
{
    static const QHash<QString, QString> words{{u"kpis"_s, u"tiles"_s},          {u"rule"_s, u"rules"_s},
                                               {u"derived"_s, u"formulas of"_s}, {u"minimum"_s, u"minimum of"_s},
                                               {u"qualifier"_s, u"places by"_s}, {u"radar"_s, u"radar of"_s}};
    QStringList places;
    QMap<QString, QStringList> of;
    for (const MetricUse &use : metric.uses) {
        if (!places.contains(use.place))
            places.append(use.place);
        if (!use.of.isEmpty())
            of[use.place].append(use.of);
    }
    QStringList parts;
    for (const QString &place : std::as_const(places)) {
        const QString names = of.value(place).join(u", "_s);
        parts.append(names.isEmpty() ? words.value(place, place) : words.value(place, place) + u' ' + names);
    }
    return parts.isEmpty() ? u"nothing else"_s : parts.join(u"; "_s);
}

QString inBrackets(const QString &formula)
{
    const bool plain = std::ranges::all_of(formula, [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'.'; });
    return plain ? formula : u'(' + formula + u')';
}

void printTime(const TimeRule &time)
{
    const QString base = wordOf(time.base);
    QString line = u"Time: counted in %1s"_s.arg(base);
    if (time.unit != base)
        line += u", shown in %1s of %2"_s.arg(time.unit).arg(time.scale);
    line += u"; a match has %1"_s.arg(time.match);
    if (time.overtime > 0)
        line += u", an overtime %1"_s.arg(time.overtime);
    printLine(line
              + u", nobody plays longer than %1; %2 players a side; rates are per %3"_s.arg(time.max)
                    .arg(time.playersPerSide)
                    .arg(time.per == 1 ? time.unit : u"%1 %2s"_s.arg(time.per).arg(time.unit)));
}

void printMetric(const MetricReview &metric)
{
    const DefinitionText &text = metric.definition.text;
    QStringList what{kindOf(text)};
    if (metric.definition.recorded)
        what.append(u"%1 to %2%3 a match"_s.arg(shown(metric.min), shown(metric.max),
                                                metric.definition.unit.isEmpty() ? QString() : u' ' + metric.definition.unit));
    if (text.percent)
        what.append(u"in percent"_s);
    if (!metric.definition.recorded)
        what.append(metric.definition.ratio ? u"not per time"_s
                        : text.overMatches  ? u"counted match by match"_s
                                            : u"a sum, so per time too"_s);
    what.append(directionOf(text.better));
    if (metric.shared)
        what.append(u"counted for everybody on the pitch"_s);
    printLine(u"  %1  %2 (%3): %4"_s.arg(text.id, english(text.names), text.shortName, what.join(u", "_s)));
    if (!metric.definition.recorded) {
        const QString written =
            text.formula.isEmpty() ? inBrackets(text.numerator) + u" / "_s + inBrackets(text.denominator) : text.formula;
        printLine(u"      = "_s + written);
        if (metric.levels > 0 || metric.names != metric.inputs)
            printLine(u"      = "_s + metric.definition.expanded);
        printLine(u"      reads %1"_s.arg(metric.inputs.isEmpty() ? u"nothing"_s : metric.inputs.join(u", "_s))
                  + (metric.levels > 0 ? u"; through %1 level(s) of derived metrics"_s.arg(metric.levels) : QString()));
        QStringList least;
        for (auto minimum = text.minimum.cbegin(); minimum != text.minimum.cend(); ++minimum)
            least.append(u"%1 %2"_s.arg(minimum.value()).arg(minimum.key()));
        if (!least.isEmpty())
            printLine(u"      qualifies with %1"_s.arg(least.join(u" and "_s)));
    }
    printLine(u"      in: "_s + usesOf(metric));
}

QString qualifierOf(const Qualifier &qualifier)
{
    QStringList parts;
    if (qualifier.shareOfTime > 0)
        parts.append(u"%1 % of the team's time"_s.arg(shown(100 * qualifier.shareOfTime)));
    for (auto amount = qualifier.perMatch.cbegin(); amount != qualifier.perMatch.cend(); ++amount)
        parts.append(u"%1 %2 per match of the team"_s.arg(shown(*amount), amount.key()));
    const QString text = parts.isEmpty() ? u"anything"_s : parts.join(u" and "_s);
    return qualifier.source.isEmpty() ? text : u"%1 (%2)"_s.arg(text, qualifier.source);
}

void printSport(const SportPack &pack, const PackReview &review)
{
    printTime(pack.time());
    for (const bool recorded : {true, false}) {
        const auto count = recorded ? pack.metrics().size() : pack.derived().size();
        printLine((recorded ? u"Recorded metrics (%1)"_s : u"Derived metrics (%1)"_s).arg(count));
        for (const MetricReview &metric : review.metrics) {
            if (metric.definition.recorded == recorded)
                printMetric(metric);
        }
    }
    if (!pack.constants().isEmpty())
        printLine(u"Constants"_s);
    for (auto constant = pack.constants().cbegin(); constant != pack.constants().cend(); ++constant)
        printLine(u"  %1 = %2  %3"_s.arg(constant.key(), shown(constant->value), constant->source));
    printLine(u"Rules (%1)"_s.arg(pack.rules().size()));
    for (const Rule &rule : pack.rules())
        printLine(u"  %1 [%2]  %3  reads %4: %5"_s.arg(rule.id, wordOf(rule.severity), rule.check.text(), rule.metrics.join(u", "_s),
                                                       english(rule.messages)));
    printLine(u"Places in leaderboards"_s);
    printLine(u"  usually: "_s + qualifierOf(pack.usualQualifier()));
    for (const MetricReview &metric : review.metrics) {
        if (const Qualifier *own = pack.qualifierOf(metric.definition.text.id))
            printLine(u"  %1: %2"_s.arg(metric.definition.text.id, qualifierOf(*own)));
    }
    printLine(u"Position groups (%1)"_s.arg(review.groups.size()));
    for (const GroupReview &group : review.groups) {
        printLine(u"  %1  positions %2"_s.arg(group.id, group.positions.join(u", "_s)));
        printLine(u"      radar: "_s + group.radar.join(u", "_s));
        printLine(u"      tiles: "_s + group.kpis.join(u", "_s));
    }
    printLine(u"Insights: "_s + pack.insights().join(u", "_s));
}

QJsonObject metricToJson(const MetricReview &metric)
{
    // With the members of /stat-definitions, so that one reader understands both.
    QJsonObject object = QJsonDocument::fromJson(encode(StatDefinition{.metric = metric.definition})).object();
    for (const auto member : {"errors"_L1, "scope"_L1, "team"_L1, "uuid"_L1, "version"_L1})
        object.remove(member);
    object.insert("pointer"_L1, metric.pointer);
    if (metric.definition.recorded) {
        object.insert("min"_L1, metric.min);
        object.insert("max"_L1, metric.max);
        object.insert("shared"_L1, metric.shared);
    } else {
        object.insert("names_used"_L1, QJsonArray::fromStringList(metric.names));
        object.insert("reads"_L1, QJsonArray::fromStringList(metric.inputs));
        object.insert("levels"_L1, metric.levels);
        object.insert("operations"_L1, metric.operations);
    }
    QJsonArray uses;
    for (const MetricUse &use : metric.uses)
        uses.append(QJsonObject{{u"place"_s, use.place}, {u"of"_s, use.of}});
    object.insert("used_in"_L1, uses);
    return object;
}

QJsonObject qualifierToJson(const Qualifier &qualifier)
{
    QJsonObject amounts;
    for (auto amount = qualifier.perMatch.cbegin(); amount != qualifier.perMatch.cend(); ++amount)
        amounts.insert(amount.key(), *amount);
    return {{u"share_of_time"_s, qualifier.shareOfTime}, {u"per_match"_s, amounts}, {u"source"_s, qualifier.source}};
}

QJsonObject reviewToJson(const SportPack &pack, const PackReview &review)
{
    const TimeRule &time = pack.time();
    QJsonArray metrics, derived, rules, groups, advice;
    QJsonObject qualifiers;
    for (const MetricReview &metric : review.metrics) {
        (metric.definition.recorded ? metrics : derived).append(metricToJson(metric));
        if (const Qualifier *own = pack.qualifierOf(metric.definition.text.id))
            qualifiers.insert(metric.definition.text.id, qualifierToJson(*own));
    }
    for (const Rule &rule : pack.rules())
        rules.append(QJsonObject{{u"id"_s, rule.id},
                                 {u"check"_s, rule.check.text()},
                                 {u"severity"_s, wordOf(rule.severity)},
                                 {u"reads"_s, QJsonArray::fromStringList(rule.metrics)},
                                 {u"message"_s, english(rule.messages)}});
    for (const GroupReview &group : review.groups)
        groups.append(QJsonObject{{u"id"_s, group.id},
                                  {u"positions"_s, QJsonArray::fromStringList(group.positions)},
                                  {u"kpis"_s, QJsonArray::fromStringList(group.kpis)},
                                  {u"own_kpis"_s, group.ownKpis},
                                  {u"radar"_s, QJsonArray::fromStringList(group.radar)}});
    for (const Issue &issue : review.advice)
        advice.append(issueToJson(issue));
    const auto warnings = std::ranges::count(review.advice, Severity::Warning, &Issue::severity);
    return {{u"ok"_s, true},
            {u"sport"_s, pack.id()},
            {u"version"_s, pack.version()},
            {u"time"_s,
             QJsonObject{{u"base"_s, wordOf(time.base)},
                         {u"unit"_s, time.unit},
                         {u"scale"_s, time.scale},
                         {u"per"_s, time.per},
                         {u"match"_s, time.match},
                         {u"overtime"_s, time.overtime},
                         {u"max"_s, time.max},
                         {u"players_per_side"_s, time.playersPerSide}}},
            {u"metrics"_s, metrics},
            {u"derived"_s, derived},
            {u"rules"_s, rules},
            {u"usual_qualifier"_s, qualifierToJson(pack.usualQualifier())},
            {u"qualifiers"_s, qualifiers},
            {u"groups"_s, groups},
            {u"insights"_s, QJsonArray::fromStringList(pack.insights())},
            {u"warnings"_s, qint64(warnings)},
            {u"notes"_s, qint64(review.advice.size() - warnings)},
            {u"issues"_s, advice}};
}

} // namespace

void printReview(const SportPack &pack, const PackReview &review, const CommonOptions &options)
{
    if (options.json)
        return printJson(reviewToJson(pack, review), options);
    printLine(u"%1 (%2), version %3: the pack can be used."_s.arg(english(pack.names()), pack.id()).arg(pack.version()));
    printSport(pack, review);
    for (const Severity severity : {Severity::Warning, Severity::Info}) {
        const auto count = std::ranges::count(review.advice, severity, &Issue::severity);
        if (severity == Severity::Info && count == 0)
            continue;
        printLine((severity == Severity::Warning ? u"Warnings (%1)"_s : u"Notes (%1)"_s).arg(count));
        for (const Issue &issue : review.advice) {
            if (issue.severity == severity)
                printLine(u"  %1%2 [%3]"_s.arg(placeOf(issue), issue.detail, issue.code));
        }
    }
}

} // namespace touchline
