// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sport/derivedcompiler.h"
#include "core/sport/sportpack.h"
#include <QtCore/QSet>

/** SportPack::extendedBy(): the metrics of users beside those of a pack. */
namespace touchline {

using namespace Qt::StringLiterals;

namespace {

/** Which of the definitions the finding is about, and where in it; none for the pack's own. */
std::optional<std::pair<qsizetype, QString>> placeInFormula(const Issue &finding)
{
    bool ok = false;
    const qsizetype index = finding.column.section(u'/', 2, 2).toLongLong(&ok);
    if (!ok || !finding.column.startsWith("/definitions/"_L1))
        return std::nullopt;
    return std::pair(index, u'/' + finding.column.section(u'/', 3));
}

DerivedMetric broken(DerivedMetric metric, QList<Issue> issues)
{
    metric.numerator = metric.denominator = metric.formula = {};
    metric.issues = std::move(issues);
    return metric;
}

} // namespace

SportPack SportPack::extendedBy(const QList<DefinitionText> &definitions, qint64 number, const QSet<QString> &ofTeams) const
{
    SportPack extended = *this;
    extended.m_definitions = number;
    QStringList ids = m_metricIndex.keys();
    QMap<QString, double> constants;
    for (auto constant = m_constants.cbegin(); constant != m_constants.cend(); ++constant)
        constants.insert(constant.key(), constant->value);
    QSet<QString> taken(ids.cbegin(), ids.cend());
    for (const QString &constant : constants.keys())
        taken.insert(constant);
    QList<DerivedDraft> drafts;
    for (const DerivedMetric &metric : m_derived) {
        taken.insert(metric.id);
        drafts.append(draftOf(metric));
    }

    // What is wrong in itself, or would stand for something that the pack names, takes no part in the compilation.
    std::vector<QList<Issue>> issues(size_t(definitions.size()));
    std::vector<qsizetype> places(size_t(definitions.size()), -1);
    for (qsizetype index = 0; index < definitions.size(); ++index) {
        auto &found = issues[size_t(index)];
        found = shapeIssuesOf(definitions[index]);
        if (taken.contains(definitions[index].id))
            found.append({.code = u"taken_id"_s,
                          .detail = u"There is a metric \"%1\" already; choose another id."_s.arg(definitions[index].id),
                          .column = u"/id"_s});
        taken.insert(definitions[index].id);
        if (!found.isEmpty())
            continue;
        places[size_t(index)] = drafts.size();
        drafts.append(touchline::draftOf(definitions[index], u"/definitions/"_s + QString::number(index)));
    }

    DerivedCompiler compiler(ids, std::move(drafts), constants);
    const QList<DerivedMetric> compiled = compiler.run();
    for (Issue issue : compiler.findings()) {
        if (const auto place = placeInFormula(issue)) {
            issue.column = place->second;
            issues[size_t(place->first)].append(std::move(issue));
        }
    }
    for (qsizetype index = 0; index < definitions.size(); ++index) {
        auto &found = issues[size_t(index)];
        const qsizetype place = places[size_t(index)];
        DerivedMetric metric = place < 0 ? touchline::draftOf(definitions[index], {}).metric : compiled[place];
        metric.ofTeam = ofTeams.contains(metric.id);
        const bool computable = !metric.numerator.text().isEmpty() || !metric.formula.text().isEmpty();
        if (found.isEmpty() && !computable)
            found.append({.code = u"definition_broken"_s,
                          .detail = u"It reads a definition that has an error itself; that one comes first."_s,
                          .column = definitions[index].formula.isEmpty() ? u"/numerator"_s : u"/formula"_s});
        extended.m_derived.append(found.isEmpty() ? std::move(metric) : broken(std::move(metric), found));
    }
    return extended;
}

SportPack SportPack::numbered(qint64 number) const
{
    SportPack pack = *this;
    pack.m_definitions = number;
    return pack;
}

QString SportPack::definitions() const
{
    const QString pack = u"%1@%2-%3"_s.arg(m_id).arg(m_version).arg(QLatin1StringView(m_identity.left(4).toHex()));
    return m_definitions > 0 ? pack + u'+' + QString::number(m_definitions) : pack;
}

} // namespace touchline
