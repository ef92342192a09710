// SPDX-FileCopyrightText: 2026 The Touchline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sport/packparts.h"
#include <QtCore/QHash>

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
    const QByteArray &json() const { return m_json; } // as it was read

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
    QHash<QString, int> m_metricIndex;
    QByteArray m_json;
};

} // namespace touchline
