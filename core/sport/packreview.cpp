// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sport/packreview.h"
#include "core/sport/packadvice.h"
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <algorithm>

namespace touchline {

using namespace Qt::StringLiterals;

namespace {

/** The id that a name of a formula is about: team_fga is about fga. */
QString idOf(const QString &name)
{
    for (const QString &side : {u"team_"_s, u"opponent_"_s}) {
        if (name.startsWith(side))
            return name.sliced(side.size());
    }
    return name;
}

void addNew(QStringList &list, const QStringList &more)
{
    for (const QString &one : more) {
        if (!list.contains(one))
            list.append(one);
    }
}

class Reviewer
{
public:
    explicit Reviewer(const SportPack &pack) : m_pack(pack) {}

    PackReview review()
    {
        for (qsizetype i = 0; i < m_pack.metrics().size(); ++i)
            m_review.metrics.append(recorded(m_pack.metrics()[i], u"/metrics/%1"_s.arg(i)));
        for (qsizetype i = 0; i < m_pack.derived().size(); ++i)
            m_review.metrics.append(derived(m_pack.derived()[i], u"/derived/%1"_s.arg(i)));
        groups();
        for (MetricReview &metric : m_review.metrics)
            metric.uses = usesOf(metric.definition.text.id);
        m_review.advice = adviceOn(m_pack, m_review);
        return std::move(m_review);
    }

private:
    MetricReview recorded(const Metric &metric, const QString &pointer) const
    {
        return {.definition = *definitionIn(m_pack, metric.id),
                .pointer = pointer,
                .min = metric.min,
                .max = metric.max,
                .shared = metric.shared};
    }

    MetricReview derived(const DerivedMetric &metric, const QString &pointer) const
    {
        MetricReview review{.definition = *definitionIn(m_pack, metric.id), .pointer = pointer, .levels = levelsOf(metric)};
        for (const Formula *formula : {&metric.numerator, &metric.denominator, &metric.formula}) {
            addNew(review.names, formula->names());
            addNew(review.inputs, formula->inputs());
            review.operations += formula->operations();
        }
        review.operations += metric.isRatio() ? 1 : 0;
        return review;
    }

    /** Ends because a pack with a cycle is none. */
    int levelsOf(const DerivedMetric &metric) const
    {
        int levels = 0;
        for (const Formula *formula : {&metric.numerator, &metric.denominator, &metric.formula}) {
            for (const QString &name : formula->names()) {
                if (const DerivedMetric *part = m_pack.derivedMetric(idOf(name)))
                    levels = std::max(levels, levelsOf(*part) + 1);
            }
        }
        return levels;
    }

    void groups()
    {
        const QJsonArray declared = QJsonDocument::fromJson(m_pack.json()).object()["groups"_L1].toArray();
        for (const QJsonValue &group : declared) {
            GroupReview review{.id = group["id"_L1].toString(),
                               .kpis = m_pack.charts().kpisOf(group["id"_L1].toString()),
                               .ownKpis = m_pack.charts().groupKpis.contains(group["id"_L1].toString()),
                               .radar = m_pack.charts().radar.value(group["id"_L1].toString())};
            for (const Position &position : m_pack.positions()) {
                if (position.group != review.id)
                    continue;
                review.positions.append(position.id);
                review.names = position.groupNames;
            }
            m_review.groups.append(std::move(review));
        }
    }

    QList<MetricUse> usesOf(const QString &id) const
    {
        const ChartDefaults &charts = m_pack.charts();
        QList<MetricUse> uses;
        const auto note = [&](bool used, const QString &place, const QString &of = {}) {
            if (used)
                uses.append({.place = place, .of = of});
        };
        note(charts.kpis.contains(id), u"kpis"_s);
        for (const GroupReview &group : m_review.groups)
            note(group.ownKpis && group.kpis.contains(id), u"kpis"_s, group.id);
        for (const GroupReview &group : m_review.groups)
            note(group.radar.contains(id), u"radar"_s, group.id);
        note(charts.log.contains(id), u"log"_s);
        note(charts.trend == id, u"trend"_s);
        note(m_pack.insights().contains(id), u"insights"_s);
        for (const Rule &rule : m_pack.rules())
            note(rule.metrics.contains(id), u"rule"_s, rule.id);
        for (const MetricReview &metric : m_review.metrics) {
            const auto isAboutIt = [&](const QString &name) { return idOf(name) == id; };
            note(std::ranges::any_of(metric.names, isAboutIt), u"derived"_s, metric.definition.text.id);
        }
        for (const MetricReview &metric : m_review.metrics)
            note(metric.definition.text.minimum.contains(id), u"minimum"_s, metric.definition.text.id);
        for (const MetricReview &metric : m_review.metrics) {
            const Qualifier *qualifier = m_pack.qualifierOf(metric.definition.text.id);
            note(qualifier && qualifier->perMatch.contains(id), u"qualifier"_s, metric.definition.text.id);
        }
        return uses;
    }

    const SportPack &m_pack;
    PackReview m_review;
};

} // namespace

const MetricReview *PackReview::metric(const QString &id) const
{
    const auto found = std::ranges::find_if(metrics, [&](const MetricReview &metric) { return metric.definition.text.id == id; });
    return found == metrics.end() ? nullptr : &*found;
}

PackReview reviewOf(const SportPack &pack)
{
    return Reviewer(pack).review();
}

} // namespace touchline
