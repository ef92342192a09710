// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sport/definition.h"
#include "core/sport/packparts.h"
#include <QtCore/QHash>
#include <QtCore/QSet>

namespace touchline {

/** A sport as data: loaded, schema-checked and compiled; immutable. */
class SportPack
{
public:
    static constexpr qint64 maxBytes = 256 * 1024; // of a pack's file
    static constexpr int maxMetrics = 200;

    /** Parses one pack. Errors carry a JSON pointer (schema, formulas) or line and column (syntax), in Error::issues. */
    static Result<SportPack> fromJson(const QByteArray &json, const QString &fileName = {});

    const QString &id() const { return m_id; }
    int version() const { return m_version; }
    const Names &names() const { return m_names; }
    const TimeRule &time() const { return m_time; }
    const QList<Position> &positions() const { return m_positions; }
    const QList<Metric> &metrics() const { return m_metrics; }
    const QList<DerivedMetric> &derived() const { return m_derived; }
    const QList<Rule> &rules() const { return m_rules; }
    const ChartDefaults &charts() const { return m_charts; }
    const QStringList &insights() const { return m_insights; }
    double minimumShareOfTime() const { return m_minimumShare; }
    /** Of a metric's leaderboard; null where the pack has none of its own for it: usualQualifier() and the metric's minimum count. */
    const Qualifier *qualifierOf(const QString &id) const;
    const Qualifier &usualQualifier() const { return m_usualQualifier; }
    const PriorRule &ratePrior() const { return m_ratePrior; }
    const PriorRule &proportionPrior() const { return m_proportionPrior; }
    const QMap<QString, PackConstant> &constants() const { return m_constants; }
    const QByteArray &json() const { return m_json; } // as it was read

    /**
     * This pack with the metrics of users in it, in their order. One that cannot be computed, or whose id is taken, has issues instead of
     * formulas and does no harm to others. `number` grows with every change of the definitions; `ofTeams` are the ids of those that a team
     * wrote for itself.
     */
    SportPack extendedBy(const QList<DefinitionText> &definitions, qint64 number, const QSet<QString> &ofTeams = {}) const;
    /** An extended pack under another number: what it is compiled from is known before the number that its change will have. */
    SportPack numbered(qint64 number) const;
    /**
     * By which definitions its answers are computed: "football@3-9f86d081", or "football@3-9f86d081+17" with definition number 17. The
     * digits are the first of identity(): a pack that was changed under the same version is another one.
     */
    QString definitions() const;
    /** SHA-256 of the pack's file: equal for a pack and its extensions, in which all of the pack means the same. */
    const QByteArray &identity() const { return m_identity; }

    std::optional<int> metricIndex(const QString &id) const; // position in metrics()
    const Metric *metric(const QString &id) const;
    const DerivedMetric *derivedMetric(const QString &id) const;
    /** Nothing for a name that no formula of this pack may use. */
    std::optional<FormulaInput> formulaInput(const QString &name) const;
    const Position *position(const QString &id) const;
    /** Name in the wanted language ("de"), else English. */
    static QString nameIn(const Names &names, const QString &language);

private:
    friend class SportPackReader;
    SportPack() = default;
    QString m_id;
    int m_version = 1;
    Names m_names;
    TimeRule m_time;
    QList<Position> m_positions;
    QList<Metric> m_metrics;
    QList<DerivedMetric> m_derived;
    QList<Rule> m_rules;
    ChartDefaults m_charts;
    QStringList m_insights;
    double m_minimumShare = 0.3;
    Qualifier m_usualQualifier;
    QMap<QString, Qualifier> m_qualifiers;
    PriorRule m_ratePrior{.low = 0.5, .high = 40, .usual = {}};
    PriorRule m_proportionPrior{.low = 1, .high = 1000, .usual = {}};
    QMap<QString, PackConstant> m_constants;
    qint64 m_definitions = 0;
    QByteArray m_identity;
    QHash<QString, int> m_metricIndex;
    QByteArray m_json;
};

} // namespace touchline
