// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sport/derivedcompiler.h"
#include "core/sport/packwords.h"
#include "core/sport/sportpackreader.h"
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <algorithm>
#include <utility>

/** The half of SportPackReader for what builds on the metrics: derived ones, qualifiers, rules, charts. */
namespace touchline {

using namespace Qt::StringLiterals;

namespace {

DerivedDraft draftFrom(const QJsonObject &object, const QString &pointer)
{
    DerivedDraft draft{.metric = {.id = object["id"_L1].toString(),
                                  .names = packwords::namesFrom(object["name"_L1]),
                                  .shortName = object["short"_L1].toString(),
                                  .distribution = packwords::distributionFrom(object["distribution"_L1].toString()),
                                  .better = packwords::betterFrom(object["better"_L1].toString()),
                                  .source = object["source"_L1].toString(),
                                  .overMatches = object["over"_L1].toString() == "matches"_L1,
                                  .percent = object["format"_L1].toString() == "percent"_L1,
                                  .decimals = object["decimals"_L1].toInt(1),
                                  .reference = packwords::rangeFrom(object["reference"_L1])},
                       .numerator = object["numerator"_L1].toString(),
                       .denominator = object["denominator"_L1].toString(),
                       .formula = object["formula"_L1].toString(),
                       .pointer = pointer};
    const QJsonObject minimum = object["minimum"_L1].toObject();
    for (auto it = minimum.begin(); it != minimum.end(); ++it)
        draft.metric.minimum.insert(it.key(), it->toInteger());
    return draft;
}

} // namespace

void SportPackReader::readDerived()
{
    QList<DerivedDraft> drafts;
    const QJsonArray derived = m_document["derived"_L1].toArray();
    for (qsizetype i = 0; i < derived.size(); ++i) {
        drafts.append(draftFrom(derived[i].toObject(), packwords::placeOf(u"derived"_s, i)));
        drafts.last().metric.prior = priorFrom(derived[i]["prior"_L1], packwords::placeOf(u"derived"_s, i) + u"/prior"_s);
    }
    DerivedCompiler compiler(m_metricIds, std::move(drafts), m_constants);
    m_pack.m_derived = compiler.run();
    for (Issue issue : compiler.findings())
        finding(std::move(issue));
    for (const DerivedMetric &metric : std::as_const(m_pack.m_derived)) {
        if (!m_allIds.contains(metric.id))
            m_allIds.append(metric.id);
    }
}

void SportPackReader::readQualifiers()
{
    const QJsonObject qualifiers = m_document["qualifiers"_L1].toObject();
    m_pack.m_usualQualifier.shareOfTime = qualifiers["share_of_time"_L1].toDouble(m_pack.m_minimumShare);
    const auto checkName = [this](const QString &id, const QStringList &known, const QString &pointer) {
        if (!known.contains(id))
            unknownName(pointer, id, known);
    };
    const QJsonObject metrics = qualifiers["metrics"_L1].toObject();
    for (auto metric = metrics.begin(); metric != metrics.end(); ++metric) {
        const QJsonObject rule = metric->toObject();
        const QString pointer = u"/qualifiers/metrics/"_s + metric.key();
        Qualifier qualifier{.shareOfTime = rule["share_of_time"_L1].toDouble(), .source = rule["source"_L1].toString()};
        checkName(metric.key(), m_allIds, pointer);
        const QJsonObject amounts = rule["per_match"_L1].toObject();
        for (auto amount = amounts.begin(); amount != amounts.end(); ++amount) {
            checkName(amount.key(), m_metricIds, pointer + u"/per_match/"_s + amount.key());
            qualifier.perMatch.insert(amount.key(), amount->toDouble());
        }
        m_pack.m_qualifiers.insert(metric.key(), qualifier);
    }
}

void SportPackReader::readRules()
{
    QSet<QString> seen;
    const QJsonArray rules = m_document["rules"_L1].toArray();
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const QJsonObject object = rules[i].toObject();
        Rule rule{.id = object["id"_L1].toString(),
                  .check = compiled(object, u"check"_s, m_metricIds, packwords::placeOf(u"rules"_s, i)),
                  .severity = packwords::severityFrom(object["severity"_L1].toString()),
                  .messages = packwords::namesFrom(object["message"_L1])};
        rule.metrics = rule.check.inputs();
        isNew(seen, rule.id, packwords::placeOf(u"rules"_s, i));
        m_pack.m_rules.append(std::move(rule));
    }
}

void SportPackReader::readCharts()
{
    const QJsonObject charts = m_document["charts"_L1].toObject();
    ChartDefaults &defaults = m_pack.m_charts;
    defaults.kpis = knownIds(charts["kpis"_L1], m_allIds, u"/charts/kpis"_s);
    defaults.log = knownIds(charts["log"_L1], m_allIds, u"/charts/log"_s);
    defaults.trend = knownIds(QJsonArray{charts["trend"_L1]}, m_allIds, u"/charts/trend"_s).value(0);
    defaults.radar = idsByGroup(charts, u"radar"_s);
    defaults.groupKpis = idsByGroup(charts, u"kpis_by_group"_s);
    m_pack.m_insights = knownIds(m_document["insights"_L1], m_metricIds, u"/insights"_s);
}

QMap<QString, QStringList> SportPackReader::idsByGroup(const QJsonObject &charts, const QString &key)
{
    QMap<QString, QStringList> ids;
    const QJsonObject groups = charts[key].toObject();
    for (auto it = groups.begin(); it != groups.end(); ++it) {
        const QString pointer = u"/charts/%1/%2"_s.arg(key, it.key());
        if (!m_groups.contains(it.key()))
            unknownName(pointer, it.key(), m_groups.keys());
        ids.insert(it.key(), knownIds(*it, m_allIds, pointer));
    }
    return ids;
}

Formula SportPackReader::compiled(const QJsonObject &object, const QString &key, const QStringList &names, const QString &pointer)
{
    auto formula = Formula::compile(object[key].toString(), names, constantFormulas(m_constants));
    if (formula)
        return *formula;
    Issue issue = formula.error().issues.value(0);
    issue.column = pointer + u'/' + key;
    issue.detail = formula.error().detail;
    static const QRegularExpression word(u"[A-Za-z_][A-Za-z_0-9]*"_s);
    const QString name = word.match(object[key].toString(), std::max(issue.position - 1, 0)).captured();
    if (issue.code == "unknown_name"_L1 && (m_allIds.contains(name) || DerivedCompiler::isReserved(name)))
        issue.detail =
            u"Position %1: \"%2\" is not recorded in a line; a rule reads only what one line records."_s.arg(issue.position).arg(name);
    finding(std::move(issue));
    return {};
}

} // namespace touchline
