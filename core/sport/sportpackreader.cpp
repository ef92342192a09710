// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sport/sportpackreader.h"
#include "core/sport/derivedcompiler.h"
#include "core/sport/formulascan.h"
#include "core/sport/packwords.h"
#include "core/sport/reservedwords.h"
#include "core/sport/suggestion.h"
#include <QtCore/QJsonArray>
#include <algorithm>
#include <cmath>

namespace touchline {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxFindings = 50;

} // namespace

SportPackReader::SportPackReader(QJsonObject document, QString fileName) : m_document(std::move(document)), m_fileName(std::move(fileName))
{}

Result<SportPack> SportPackReader::read()
{
    m_pack.m_id = m_document["id"_L1].toString();
    m_pack.m_version = m_document["version"_L1].toInt();
    m_pack.m_names = packwords::namesFrom(m_document["name"_L1]);
    m_pack.m_minimumShare = m_document["cohort"_L1]["minimum_share_of_time"_L1].toDouble(m_pack.m_minimumShare);
    if (isReservedInSql(m_pack.m_id))
        finding(u"/id"_s, u"reserved_word"_s, u"\"%1\" is a word of SQL; choose another id."_s.arg(m_pack.m_id));
    readTime();
    readGroupsAndPositions();
    readMetrics();
    readPriors();
    readConstants();
    readDerived();
    readQualifiers();
    readRules();
    readCharts();
    if (m_issues.isEmpty())
        return std::move(m_pack);

    const Issue &first = m_issues.front();
    const QString name = m_fileName.isEmpty() ? u"The sport pack"_s : u"The sport pack %1"_s.arg(m_fileName);
    return fail(ErrorCode::Invalid, u"%1 is refused at %2: %3"_s.arg(name, first.column, first.detail), m_issues);
}

void SportPackReader::readTime()
{
    const QJsonObject time = m_document["time"_L1].toObject();
    TimeRule &rule = m_pack.m_time;
    rule.base = packwords::timeBaseFrom(time["base"_L1].toString());
    const QJsonObject display = time["display"_L1].toObject();
    rule.unit = display["unit"_L1].toString();
    rule.unitNames = packwords::namesFrom(display["name"_L1]);
    rule.unitsNames = packwords::namesFrom(display["plural"_L1]);
    rule.scale = display["scale"_L1].toInt();
    rule.per = time["per"_L1].toInt();
    rule.match = time["match"_L1].toInt();
    rule.overtime = time["overtime"_L1].toInt();
    rule.max = time["max"_L1].toInt(rule.match + rule.overtime);
    rule.playersPerSide = time["players_per_side"_L1].toInt();
    if (rule.max < rule.match)
        finding(u"/time/max"_s, u"out_of_range"_s,
                u"Nobody could play a whole match of %1: the longest time is %2."_s.arg(rule.match).arg(rule.max));
}

void SportPackReader::readGroupsAndPositions()
{
    QSet<QString> seen;
    const QJsonArray groups = m_document["groups"_L1].toArray();
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QString id = groups[i]["id"_L1].toString();
        if (isNew(seen, id, packwords::placeOf(u"groups"_s, i)))
            m_groups.insert(id, packwords::namesFrom(groups[i]["name"_L1]));
    }
    seen.clear();
    const QJsonArray positions = m_document["positions"_L1].toArray();
    for (qsizetype i = 0; i < positions.size(); ++i) {
        const QString pointer = packwords::placeOf(u"positions"_s, i);
        Position position{.id = positions[i]["id"_L1].toString(),
                          .group = positions[i]["group"_L1].toString(),
                          .names = packwords::namesFrom(positions[i]["name"_L1])};
        isNew(seen, position.id, pointer);
        if (!m_groups.contains(position.group))
            unknownName(pointer + u"/group"_s, position.group, m_groups.keys());
        position.groupNames = m_groups.value(position.group);
        m_pack.m_positions.append(std::move(position));
    }
}

void SportPackReader::readMetrics()
{
    const QJsonArray metrics = m_document["metrics"_L1].toArray();
    for (qsizetype i = 0; i < metrics.size(); ++i) {
        const QJsonObject object = metrics[i].toObject();
        Metric metric{.id = object["id"_L1].toString(),
                      .names = packwords::namesFrom(object["name"_L1]),
                      .shortName = object["short"_L1].toString(),
                      .source = object["source"_L1].toString(),
                      .distribution = packwords::distributionFrom(object["distribution"_L1].toString()),
                      .better = packwords::betterFrom(object["better"_L1].toString()),
                      .decimals = object["decimals"_L1].toInt(),
                      .min = object["min"_L1].toDouble(),
                      .max = object["max"_L1].toDouble(),
                      .reference = packwords::rangeFrom(object["reference"_L1]),
                      .unit = object["unit"_L1].toString(),
                      .prior = priorFrom(object["prior"_L1], packwords::placeOf(u"metrics"_s, i) + u"/prior"_s),
                      .shared = object["shared"_L1].toBool()};
        if (isNew(m_seenIds, metric.id, packwords::placeOf(u"metrics"_s, i))) {
            m_pack.m_metricIndex.insert(metric.id, int(m_pack.m_metrics.size()));
            m_metricIds.append(metric.id);
        }
        checkMetric(metric, packwords::placeOf(u"metrics"_s, i));
        m_pack.m_metrics.append(std::move(metric));
    }
    m_allIds = m_metricIds;
}

void SportPackReader::checkMetric(const Metric &metric, const QString &pointer)
{
    if (isReservedInSql(metric.id))
        finding(pointer + u"/id"_s, u"reserved_word"_s, u"\"%1\" is a word of SQL; choose another id."_s.arg(metric.id));
    if (isStructuralColumn(metric.id))
        finding(pointer + u"/id"_s, u"structural_column"_s,
                u"Every stat line has a column \"%1\" already; choose another id."_s.arg(metric.id));
    if (formulaFunctions().contains(metric.id))
        finding(pointer + u"/id"_s, u"reserved_word"_s, u"\"%1\" is a function of formulas; choose another id."_s.arg(metric.id));
    if (metric.id.startsWith("team_"_L1) || metric.id.startsWith("opponent_"_L1))
        finding(pointer + u"/id"_s, u"reserved_prefix"_s, u"team_ and opponent_ name the sums of a team in formulas; choose another id."_s);
    if (metric.min >= metric.max)
        finding(pointer + u"/max"_s, u"out_of_range"_s, u"The largest value must be above the smallest."_s);
    // Sums over seven million of the largest lines fit into 64 bits.
    if (std::max(std::abs(metric.min), std::abs(metric.max)) * std::pow(10.0, metric.decimals) > 1e12)
        finding(pointer + u"/max"_s, u"out_of_range"_s, u"With its decimals the range has more than twelve digits; narrow it."_s);
    if (metric.reference && metric.reference->first >= metric.reference->second)
        finding(pointer + u"/reference"_s, u"out_of_range"_s, u"The end of the range must be above its start."_s);
    if (metric.distribution != Distribution::Measure && metric.decimals != 0)
        finding(pointer + u"/decimals"_s, u"out_of_range"_s, u"Only a measure has decimals."_s);
    if (metric.distribution == Distribution::Flag && (metric.min != 0 || metric.max != 1))
        finding(pointer + u"/max"_s, u"out_of_range"_s, u"A flag goes from 0 to 1."_s);
}

void SportPackReader::readPriors()
{
    const QJsonObject prior = m_document["prior"_L1].toObject();
    m_pack.m_ratePrior = priorFrom(prior["rates"_L1], u"/prior/rates"_s).value_or(m_pack.m_ratePrior);
    m_pack.m_proportionPrior = priorFrom(prior["proportions"_L1], u"/prior/proportions"_s).value_or(m_pack.m_proportionPrior);
}

std::optional<PriorRule> SportPackReader::priorFrom(const QJsonValue &value, const QString &pointer)
{
    const auto range = packwords::rangeFrom(value["range"_L1]);
    if (!range)
        return std::nullopt;
    const PriorRule prior{.low = range->first, .high = range->second, .usual = value["default"_L1].toDouble()};
    if (prior.low <= 0 || prior.low > prior.high)
        finding(pointer + u"/range"_s, u"out_of_range"_s, u"A weight is above 0, and the range's end not below its start."_s);
    else if (*prior.usual < prior.low || *prior.usual > prior.high)
        finding(pointer + u"/default"_s, u"out_of_range"_s, u"The default lies outside the range."_s);
    return prior;
}

void SportPackReader::readConstants()
{
    const QJsonObject constants = m_document["constants"_L1].toObject();
    for (auto it = constants.begin(); it != constants.end(); ++it) {
        const PackConstant constant{.value = it.value()["value"_L1].toDouble(), .source = it.value()["source"_L1].toString()};
        const QString pointer = u"/constants/"_s + it.key();
        if (!m_seenIds.contains(it.key()) && !DerivedCompiler::isReserved(it.key())) {
            m_seenIds.insert(it.key());
            m_pack.m_constants.insert(it.key(), constant);
            m_constants.insert(it.key(), constant.value);
        } else {
            finding(pointer, u"duplicate_id"_s, u"\"%1\" has a meaning in formulas already; choose another name."_s.arg(it.key()));
        }
    }
}

void SportPackReader::finding(const QString &pointer, const QString &code, const QString &detail)
{
    finding({.code = code, .detail = detail, .column = pointer});
}

void SportPackReader::finding(Issue issue)
{
    issue.file = m_fileName;
    if (m_issues.size() < maxFindings)
        m_issues.append(std::move(issue));
}

void SportPackReader::unknownName(const QString &pointer, const QString &id, const QStringList &known)
{
    const bool derived = m_allIds.contains(id) && known == m_metricIds;
    finding({.code = u"unknown_name"_s,
             .detail = derived ? u"\"%1\" is a derived metric; only recorded ones can stand here."_s.arg(id)
                               : u"Nothing here is called \"%1\"."_s.arg(id) + didYouMean(id, known),
             .column = pointer,
             .suggestion = derived ? QString() : nearestWord(id, known)});
}

bool SportPackReader::isNew(QSet<QString> &seen, const QString &id, const QString &pointer)
{
    if (!seen.contains(id)) {
        seen.insert(id);
        return true;
    }
    finding(pointer + u"/id"_s, u"duplicate_id"_s, u"The id \"%1\" stands here a second time."_s.arg(id));
    return false;
}

QStringList SportPackReader::knownIds(const QJsonValue &list, const QStringList &known, const QString &pointer)
{
    QStringList ids;
    const QJsonArray array = list.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString id = array[i].toString();
        const QString place = pointer == "/charts/trend"_L1 ? pointer : pointer + u'/' + QString::number(i);
        if (!known.contains(id))
            unknownName(place, id, known);
        else if (ids.contains(id))
            finding(place, u"duplicate_id"_s, u"\"%1\" stands here a second time."_s.arg(id));
        ids.append(id);
    }
    return ids;
}

} // namespace touchline
